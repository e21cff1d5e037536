/** For everybody: nothing that axe complains of in any step, and no width at which something sticks out. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sidebarWords } from '../../sidebar/words';
import { chromiumPath } from '../engines/chromium';
import { launch, openAll, openSidebar } from './open-sidebar';

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[];
}

declare global {
  interface Window {
    axe?: { run: (context: Document, options: object) => Promise<{ violations: readonly Violation[] }> };
  }
}

/** A dashboard that stands and is about to be removed, the rows behind a number, a function being filled. */
async function fillAll(page: Page): Promise<void> {
  const { build, again, afterwards, behind, formula } =
    sidebarWords[(await page.evaluate(() => window.language)) === 'id' ? 'id' : 'en'];
  await page.getByRole('button', { name: build }).click();
  await page.getByRole('button', { name: again }).waitFor();
  await page.getByRole('button', { name: afterwards.remove }).click();
  await page.getByRole('combobox', { name: behind.number }).selectOption('WIN_RATE');
  await page.locator('summary').filter({ hasText: behind.parts.by }).first().waitFor();
  await page.getByRole('searchbox', { name: formula.search }).fill('CHURN_RATE');
  await page.getByRole('button', { name: 'CHURN_RATE', exact: true }).click();
  await openAll(page);
}

describe.skipIf(chromiumPath === null)('every step, all of it open', () => {
  let browser: Browser;
  let axe = '';
  beforeAll(async () => {
    browser = await launch();
    axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  });
  afterAll(() => browser.close());

  const looks = (['deals', 'dates', 'numbers', 'sales'] as const).flatMap((scenario) =>
    (['en', 'id'] as const).flatMap((language) =>
      (['light', 'dark'] as const).map((theme) => ({ scenario, language, theme })),
    ),
  );

  it.each(looks)('$scenario, $language, $theme: no violation', async (look) => {
    const page = await openSidebar(browser, look);
    await page.waitForFunction(() => document.querySelectorAll('select').length > 2);
    await openAll(page);
    if (look.scenario === 'deals') await fillAll(page);
    await page.addScriptTag({ content: axe });
    const violations = await page.evaluate(async () => (await window.axe?.run(document, {}))?.violations ?? null);
    expect(
      violations?.map(
        ({ id, nodes }) =>
          `${id}: ${nodes.map((node) => `${JSON.stringify(node.target)} ${node.failureSummary}`).join(', ')}`,
      ),
    ).toEqual([]);
    await page.close();
  });

  it.each([300, 450, 600])('%i px wide: nothing sticks out', async (width) => {
    for (const scenario of ['deals', 'dates', 'numbers', 'nasty'] as const) {
      const page = await openSidebar(browser, { scenario, width, language: 'id' });
      await page.waitForFunction(() => document.querySelectorAll('select').length > 2);
      await openAll(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.close();
    }
  });

  it('in the colours that the system forces every step, button and field still has its edges', async () => {
    const page = await openSidebar(browser, { forcedColors: 'active' });
    await page.waitForFunction(() => document.querySelectorAll('select').length > 2);
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    await openAll(page);
    const parts = '.step > summary, .cards > div, button:not(.link), select, input[type="number"]';
    const without = await page.locator(parts).evaluateAll((all) =>
      all.flatMap((one) => {
        const { borderTopWidth, borderTopStyle } = getComputedStyle(one);
        return borderTopWidth === '0px' || borderTopStyle === 'none' ? [one.outerHTML.slice(0, 80)] : [];
      }),
    );
    expect(without).toEqual([]);
    expect(await page.locator(parts).count()).toBeGreaterThan(30);
    await page.close();
  });

  it.each(['reduce', 'no-preference'] as const)(
    'what moves while one waits, where less motion is asked for: %s',
    async (motion) => {
      const page = await openSidebar(browser, { motion, delay: 4_000 });
      await page.locator('.under-way').waitFor({ timeout: 10_000 });
      // The words say what goes on, and it can be stopped, with and without it.
      expect(await page.locator('progress').isVisible()).toBe(motion === 'no-preference');
      expect(await page.getByRole('status').first().textContent()).toBe(sidebarWords.en.looking);
      expect(await page.getByRole('button', { name: sidebarWords.en.cancel }).isVisible()).toBe(true);
      const moving = await page.evaluate(() => document.getAnimations().length);
      expect(moving).toBe(0);
      await page.close();
    },
  );
});
