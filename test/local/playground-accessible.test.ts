/** The playground's own page for everybody: what stands around the spreadsheet, in both languages and themes. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { playgroundWords } from '../../local/playground/words';
import { buildPlayground } from '../../scripts/build-playground';
import { serveFolder } from '../../scripts/serve-folder';
import { chromiumPath } from '../engines/chromium';
import { launch, tabTo } from '../sidebar/open-sidebar';

const locales = { en: 'en-GB', id: 'id-ID' } as const;

describe.skipIf(chromiumPath === null)('the playground’s page', () => {
  let served: Awaited<ReturnType<typeof serveFolder>>;
  let browser: Awaited<ReturnType<typeof launch>>;
  let axe = '';
  beforeAll(async () => {
    axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    await buildPlayground();
    served = await serveFolder('dist/playground', 18_780);
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    served.server.close();
  });

  const looks = (['en', 'id'] as const).flatMap((language) =>
    (['light', 'dark'] as const).map((theme) => ({ language, theme })),
  );

  it.each(looks)('$language, $theme: axe finds nothing, and the file bar is reached by the keyboard', async (look) => {
    const { language, theme } = look;
    const words = playgroundWords[language];
    const page = await browser.newPage({
      viewport: { width: 1400, height: 900 },
      locale: locales[language],
      colorScheme: theme,
    });
    // As a tag in the page its own policy would not let it run.
    await page.addInitScript({ content: axe });
    await page.goto(served.address);
    await page.getByText(/386/).first().waitFor({ timeout: 60_000 });
    // The spreadsheet itself is another's program.
    const violations = await page.evaluate(async () => {
      const run = Reflect.get(Object(Reflect.get(window, 'axe')), 'run');
      const found = await run({ exclude: ['#sheet'] });
      return found.violations.map(({ id, nodes }: { id: string; nodes: { html: string; failureSummary: string }[] }) =>
        [id, ...nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`)].join(' '),
      );
    });
    expect(violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    await page.locator('body').click({ position: { x: 2, y: 2 } });
    await tabTo(page, page.getByLabel(words.open));
    await tabTo(page, page.getByRole('button', { name: words.save }));
    await page.close();
  });
});
