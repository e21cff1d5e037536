/** The whole way: the built page in a real browser, over google.script.run, to the built bundle and the spreadsheet. */
import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import { serverFiles, sidebarPage } from '../../scripts/build-apps-script';
import { sidebarWords } from '../../sidebar/words';
import { chromiumPath } from '../engines/chromium';
import { smallPlan } from '../local/small-plan';
import { load } from './bundle';
import { hostOver, spreadsheetWith } from './spreadsheet-app';

const words = sidebarWords.en;

/** Google's client object: every method returns it, a call is answered later, through the handler. */
const clientObject = `
  const runner = (done, failed) => ({
    withSuccessHandler: (handler) => runner(handler, failed),
    withFailureHandler: (handler) => runner(done, handler),
    rpc: (request) => { answer(request).then((reply) => done && done(reply), (problem) => failed && failed(problem)); },
  });
  window.google = { script: { run: runner() } };`;

test.skipIf(chromiumPath === null)('a page that Google does not connect says what to do', async () => {
  const html = await sidebarPage();
  const browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 300, height: 700 }, locale: 'id-ID' });
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    await page.setContent(html);
    await page.getByText('Google tidak menjawab (no connection).').waitFor();
    expect(await page.textContent('body')).toContain('Build from this tab');
    expect(problems).toEqual([]);
  } finally {
    await browser.close();
  }
});

test.skipIf(chromiumPath === null)('choose a tab, press the button, and the dashboard stands', async () => {
  const [files, html] = [await serverFiles(), await sidebarPage()];
  const state = spreadsheetWith([
    { name: 'Notes', rows: [['milk']] },
    {
      name: 'Deals',
      rows: [
        ['Deal', 'Owner', 'Status', 'Value', 'Closed'],
        ['A', 'Sari', 'Won', 1000, new Date('2026-01-04T17:00:00Z')],
        ['B', 'Budi', 'Lost', 500, new Date('2026-02-04T17:00:00Z')],
        ['C', 'Sari', 'Open', 700, null],
      ],
    },
  ]);
  const browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: ['--no-sandbox'] });
  try {
    // Google shows sidebars 300 pixels wide, whatever the add-on would like.
    const page = await browser.newPage({ viewport: { width: 300, height: 700 }, locale: 'en-GB' });
    const problems: string[] = [];
    const requests: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('request', (request) => requests.push(request.url()));
    await page.exposeFunction('answer', (request: string) => load(files, hostOver(state).globals)('rpc', request));
    await page.setContent(html.replace('<head>', `<head><script>${clientObject}</script>`));
    await page.getByLabel(words.tab).selectOption('Deals');
    await page.getByRole('button', { name: words.build }).click();
    await page.getByRole('button', { name: words.again }).waitFor({ timeout: 20_000 });
    expect(await page.getByRole('status').textContent()).toContain(state.tabs[2]?.name);
    expect(state.tabs).toHaveLength(2 + smallPlan.tabs.length);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(300);
    expect(state.tabs.slice(0, 2).flatMap(({ writes }) => writes)).toEqual([]);
    expect(problems).toEqual([]);
    expect(requests.filter((url) => !url.startsWith('about:'))).toEqual([]);
  } finally {
    await browser.close();
  }
});
