/** Fifty thousand deals in the playground: the page answers all the while, says what goes on, and stops when it is told to. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPlayground } from '../../scripts/build-playground';
import { serveFolder } from '../../scripts/serve-folder';
import { numberText } from '../../sidebar/figures';
import { sidebarWords } from '../../sidebar/words';
import { chromiumPath } from '../engines/chromium';
import { launch } from '../sidebar/open-sidebar';
import { dealsCsv } from './large-deals';
import { slowness, type Watch, watchTasks } from './long-tasks';

const words = sidebarWords.en;

/** Milliseconds that nothing of ours may take in one go. */
const limit = 200;

describe.skipIf(chromiumPath === null)('a large file', () => {
  let folder = '';
  let served: Awaited<ReturnType<typeof serveFolder>>;
  let browser: Awaited<ReturnType<typeof launch>>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dealsheet-large-'));
    await buildPlayground();
    served = await serveFolder('dist/playground', 18_580);
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    served.server.close();
    await rm(folder, { recursive: true });
  });

  async function opened(count: number) {
    const file = join(folder, `deals-${count}.csv`);
    await writeFile(file, dealsCsv(count));
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, locale: 'en-GB' });
    const watch = await watchTasks(page);
    await page.goto(served.address);
    await page.getByText('won 386, lost 611').waitFor({ timeout: 60_000 });
    watch.forget();
    await page.locator('#file').setInputFiles(file);
    await page.getByText(`Deals: ${numberText(count, 'en')}`).waitFor({ timeout: 120_000 });
    return { page, watch };
  }

  /** Within the page and without the second for which it is held back: on a quick machine the build is soon past where it can be stopped. */
  const clickAsSoonAsShown = (page: Page, name: string): Promise<void> =>
    page.evaluate((text) => {
      const wait = window.setTimeout;
      Reflect.set(window, 'setTimeout', (act: () => void, milliseconds: number) =>
        wait(act, milliseconds === 1_000 ? 0 : milliseconds),
      );
      const watching = new MutationObserver(() => {
        const shown = [...document.querySelectorAll('button')].find((button) => button.textContent?.trim() === text);
        if (shown === undefined) return;
        watching.disconnect();
        window.setTimeout = wait;
        const [button, around] = [shown.getBoundingClientRect(), shown.parentElement?.getBoundingClientRect()];
        const fits = around !== undefined && button.top >= around.top && button.bottom <= around.bottom;
        document.body.dataset.fits = String(fits);
        shown.click();
      });
      watching.observe(document.body, { childList: true, subtree: true });
    }, name);

  const expectShort = (watch: Watch, slow: number): void => {
    const tooLong = watch.tasks().filter(({ own }) => own > limit * slow);
    expect(tooLong, `machine slower by ${slow.toFixed(2)}`).toEqual([]);
  };

  it('of 50,000 deals is read, previewed, stopped and planned without holding the page up', async () => {
    const { page, watch } = await opened(50_000);
    expectShort(watch, await slowness(page));
    expect(watch.tasks().length, 'the engine loads it in one go, and is seen to').toBeGreaterThan(0);

    watch.forget();
    await page.getByLabel(words.period).selectOption('last year');
    await page.getByText('From 1 January').waitFor({ timeout: 60_000 });
    expectShort(watch, await slowness(page));

    // A cell is another one now, so that all of them are read again.
    await page.locator('.o-grid-overlay').click({ position: { x: 140, y: 33 } });
    await page.keyboard.type('Another\n');
    watch.forget();
    await clickAsSoonAsShown(page, words.cancel);
    await page.getByRole('button', { name: words.build }).click();
    await page.getByText(words.cancelled).waitFor({ timeout: 60_000 });
    // The embedded spreadsheet’s styles are on the page too, and cut off what has a name of theirs.
    expect(await page.locator('body').getAttribute('data-fits')).toBe('true');
    expect(await page.locator('.o-sheet').allTextContents()).toHaveLength(1);
    const slow = await slowness(page);
    expectShort(watch, slow);

    watch.forget();
    await page.getByRole('button', { name: words.build }).click();
    await page.getByText(words.stages.writing).waitFor({ timeout: 60_000 });
    // Then the engine computes, for minutes and in one go: all that came before was reported.
    await expect.poll(watch.silence, { timeout: 60_000 }).toBeGreaterThan(3_000);
    expectShort(watch, Math.max(1.5, slow));
    await page.close();
  });

  it('is built from in the end, and nothing but the engine holds the page up', async () => {
    const { page, watch } = await opened(1_500);
    await page.getByRole('button', { name: words.build }).click();
    await page.getByRole('button', { name: words.again }).waitFor({ timeout: 120_000 });
    await page.locator('.o-figure canvas').first().waitFor();
    expectShort(watch, await slowness(page));
    await page.close();
  });
});
