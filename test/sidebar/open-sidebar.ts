/** Opens the sidebar over its double in Chromium: one page for each scenario, language, theme and width. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { sidebarPage } from '../../scripts/build-apps-script';
import { chromiumPath } from '../engines/chromium';
import type { Scenario } from './scenarios';

export interface Look {
  readonly scenario?: Scenario;
  readonly language?: 'en' | 'id';
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  readonly motion?: 'reduce' | 'no-preference';
  readonly delay?: number;
  readonly manyDeals?: number;
  /** What was chosen the last time, by tab. */
  readonly drafts?: Readonly<Record<string, object>>;
}

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath ?? '', args: ['--no-sandbox', '--disable-gpu'] });

let html: Promise<string> | null = null;

export async function openSidebar(browser: Browser, look: Look = {}): Promise<Page> {
  const { scenario = 'deals', language = 'en', width = 300, height = 900, theme = 'light', delay = 0 } = look;
  html ??= sidebarPage('test/sidebar/page.ts');
  const options: BrowserContextOptions = {
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: look.motion ?? 'reduce',
    forcedColors: look.forcedColors ?? 'none',
  };
  const page = await browser.newPage(options);
  const given = JSON.stringify({ scenario, language, delay, drafts: look.drafts ?? {}, manyDeals: look.manyDeals });
  await page.setContent((await html).replace('<head>', `<head><script>Object.assign(window, ${given})</script>`));
  return page;
}

/** What the host was asked with, the last time. */
export const lastAsked = (page: Page, method: string): Promise<unknown> =>
  page.evaluate((wanted) => window.asked.filter((one) => one.method === wanted).pop()?.choices, method);

/** Everything that can be opened is open. */
export const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

/** As somebody without a mouse gets there. */
export async function tabTo(page: Page, target: ReturnType<Page['locator']>): Promise<void> {
  for (let steps = 0; steps < 300; steps++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('it cannot be reached by the keyboard');
}
