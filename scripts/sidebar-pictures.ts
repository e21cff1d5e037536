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
  }
} finally {
  await browser.close();
}

/** That step open and the others closed. */
async function draw(look: Look, heading: string, name: string): Promise<void> {
  const page = await openSidebar(browser, { ...look, height: 500 });
  await page.waitForFunction(() => document.querySelectorAll('select').length > 2);
  await page.evaluate((wanted) => {
    for (const step of document.querySelectorAll<HTMLDetailsElement>('details.step')) {
      step.open = step.querySelector('h2')?.textContent === wanted;
    }
  }, heading);
  // As tall as the page, or the button at the bottom would lie over the middle of it.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: look.width ?? 300, height });
  const picture = `docs/pictures/sidebar-${name}-${look.language ?? 'en'}-${look.width}.png`;
  await page.screenshot({ path: picture, fullPage: true });
  console.log(picture);
  await page.close();
}
