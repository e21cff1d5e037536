/** `npm run pictures`: every step of the wizard, 300 and 450 pixels wide, into docs/pictures. Look at them. */
import { sidebarWords } from '../sidebar/words';
import { type Look, launch, openSidebar } from '../test/sidebar/open-sidebar';

const browser = await launch();
try {
  for (const width of [300, 450]) {
    for (const language of ['en', 'id'] as const) {
      const steps = sidebarWords[language].steps;
      for (const [step, heading] of Object.entries(steps)) {
        await draw({ width, language, theme: language === 'en' ? 'light' : 'dark' }, heading, step);
      }
    }
    await draw({ width, scenario: 'dates' }, sidebarWords.en.steps.columns, 'question');
    await draw({ width, scenario: 'numbers' }, sidebarWords.en.steps.columns, 'numbers');
    for (const theme of ['light', 'dark'] as const) {
      const { formula, behind, build, again } = sidebarWords.en;
      await draw({ width, theme }, formula.title, `formula-${theme}`, async (page) => {
        await page.getByRole('searchbox', { name: formula.search }).fill('churn');
        await page.getByRole('button', { name: 'CHURN_RATE', exact: true }).click();
        for (const name of ['lost', 'at_start']) {
          await page.getByRole('button', { name: sidebarWords.en.formula.takeFor.replace('{name}', name) }).click();
        }
      });
      await draw({ width, theme }, behind.title, `behind-${theme}`, async (page) => {
        await page.getByRole('button', { name: build }).click();
        await page.getByRole('button', { name: again }).waitFor();
        await page.getByRole('combobox', { name: behind.number }).selectOption('WIN_RATE');
        await page.locator('summary').filter({ hasText: behind.parts.by }).first().click();
      });
    }
  }
} finally {
  await browser.close();
}

/** That step open and the others closed. */
async function draw(
  look: Look,
  heading: string,
  name: string,
  fill: (page: Awaited<ReturnType<typeof openSidebar>>) => Promise<void> = async () => {},
): Promise<void> {
  const page = await openSidebar(browser, { ...look, height: 500 });
  await page.waitForFunction(() => document.querySelectorAll('select').length > 2);
  await page.evaluate((wanted) => {
    for (const step of document.querySelectorAll<HTMLDetailsElement>('details.step')) {
      step.open = step.querySelector('h2')?.textContent === wanted;
    }
  }, heading);
  await fill(page);
  // As tall as the page, or the button at the bottom would lie over the middle of it.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: look.width ?? 300, height });
  const picture = `docs/pictures/sidebar-${name}-${look.language ?? 'en'}-${look.width}.png`;
  await page.screenshot({ path: picture, fullPage: true });
  console.log(picture);
  await page.close();
}
