/** Draws the sample dashboard in the playground, wizard and spreadsheet side by side, as Chromium shows it. */
import { languages } from '../core/index';
import { sidebarWords } from '../sidebar/words';
import { launch } from '../test/sidebar/open-sidebar';
import { buildPlayground } from './build-playground';
import { sampleAsOf } from './samples/workbook';
import { serveFolder } from './serve-folder';

const locales = { en: 'en-GB', id: 'id-ID' } as const;

/** One picture of each language, under the name that `fileOf` gives it; what it tells of them. */
export async function playgroundPictures(
  fileOf: (language: keyof typeof locales) => string,
): Promise<readonly string[]> {
  await buildPlayground();
  const { address, server } = await serveFolder('dist/playground', 18_280);
  const browser = await launch();
  const drawn: string[] = [];
  try {
    for (const language of ['en', 'id'] as const) {
      // As wide as the dashboard and the wizard beside it.
      const page = await browser.newPage({ viewport: { width: 1660, height: 1000 }, locale: locales[language] });
      // Today's date stands on the dashboard.
      await page.clock.setFixedTime(sampleAsOf);
      await page.goto(address);
      const words = sidebarWords[language];
      await page.getByRole('button', { name: words.build }).click({ timeout: 120_000 });
      await page.getByRole('button', { name: words.again }).waitFor({ timeout: 240_000 });
      await page.locator('.o-sheet', { hasText: languages[language].tabs.dashboard }).click();
      await page.locator('.o-figure canvas').nth(3).waitFor();
      // Charts grow into their places.
      await page.waitForTimeout(1500);
      await page.screenshot({ path: fileOf(language) });
      await page.close();
      drawn.push(fileOf(language));
    }
  } finally {
    await browser.close();
    server.close();
  }
  return drawn;
}
