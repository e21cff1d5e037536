/** The built task pane in a real browser, served as it would be hosted: Microsoft's library in the page, Excel in memory behind it. */
import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildOfficeAddin } from '../../scripts/build-office-addin';
import { serveFolder } from '../../scripts/serve-folder';
import { type SidebarWords, sidebarWords } from '../../sidebar/words';
import { chromiumPath } from '../engines/chromium';
import { sheetOf } from './expected';
import { associationScript, library } from './host/client';
import { excelOver } from './host/excel';
import { snapshot, type Workbook, workbookOf } from './host/workbook';

/** What stands between the library and Excel: the page is told what it runs in, and every request goes to the host. */
const boundary = (language: string): string => `
  Office = {
    HostType: { Excel: 'Excel' },
    context: { displayLanguage: '${language}', requirements: { isSetSupported: () => true } },
    onReady: (ready) => Promise.resolve({ host: 'Excel', platform: 'PC' }).then((info) => { if (ready) ready(info); return info; }),
  };
  OSF = { DDA: { RichApi: { executeRichApiRequestAsync: (message, done) => void askExcel(message[4]).then(done) } } };
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;`;

const officeScript = (language: string): string => [associationScript, library(), boundary(language)].join('\n');

describe.skipIf(chromiumPath === null)('the task pane', () => {
  let folder: string;
  let served: { readonly address: string; readonly server: Server };
  let browser: Browser;
  let workbook: Workbook;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dealsheet-pane-'));
    await buildOfficeAddin('https://kpi.example', folder);
    served = await serveFolder(folder, 18_280);
    browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: ['--no-sandbox', '--disable-gpu'] });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    served?.server.close();
    await rm(folder, { recursive: true, force: true });
  });

  beforeEach(() => {
    workbook = workbookOf({ Notes: [['milk']], Deals: deals });
    workbook.active = 'Deals';
  });

  it.each(['en', 'id'] as const)(
    'one button after opening, the dashboard stands: %s',
    async (language) => {
      const before = snapshot({ ...workbook, active: '' });
      const pane = await open(language);
      await pane.page.getByText('6').first().waitFor();
      await built(pane, sidebarWords[language]);
      const [dashboard] = workbook.sheets.slice(2);
      expect(workbook.sheets).toHaveLength(5);
      expect(dashboard?.name).toBe(language === 'en' ? 'KPI dashboard' : 'Dasbor KPI');
      const formulas = workbook.sheets
        .slice(2)
        .map(({ cells }) => [...cells.values()].filter((cell) => cell.formula).length);
      expect(Math.min(...formulas)).toBeGreaterThan(100);
      expect(dashboard?.charts.length).toBeGreaterThan(2);
      expect(snapshot({ ...workbook, active: '', sheets: workbook.sheets.slice(0, 2) })).toBe(before);
      expect(await pane.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(pane.width);
      expect(pane.problems).toEqual([]);
      await pane.page.close();
    },
    120_000,
  );

  it('finds a function by what it says in the other language, takes the selected cells, writes the formula, repairs it', async () => {
    const pane = await open('en');
    const { page } = pane;
    const { formula } = sidebarWords.en;
    await page.getByText(formula.title).click();
    await page.getByLabel(formula.search).fill('hilang jumlah awal');
    await page.getByRole('button', { name: 'CHURN_RATE', exact: true }).click();
    await page.getByRole('button', { name: formula.takeFor.replace('{name}', 'lost') }).click();
    await page.getByLabel('at_start', { exact: true }).fill('340');
    workbook.selected = 'J2';
    await page.getByRole('button', { name: formula.insert }).click();
    await page.getByText(formula.inserted.replace('{at}', 'Deals!J2')).waitFor();
    const { cells } = sheetOf(workbook, 'Deals');
    expect(cells.get('1 9')).toEqual({ formula: '=KPI.CHURN_RATE(Deals!A1, 340)' });
    cells.set('1 9', { formula: '=_xldudf_KPI_CHURN_RATE(Deals!A1, 340)', value: '#NAME?' });
    await page.getByRole('button', { name: formula.repair }).click();
    await page.getByText(formula.repaired.replace('{count}', '1')).waitFor();
    expect(cells.get('1 9')).toEqual({ formula: '=KPI.CHURN_RATE(Deals!A1, 340)' });
    expect(pane.problems).toEqual([]);
    await page.close();
  }, 60_000);

  it('opens, shares and removes what was built, and leaves the deals as they were', async () => {
    const before = snapshot({ ...workbook, active: '' });
    const pane = await open('en');
    const { page } = pane;
    await built(pane, sidebarWords.en);
    const { afterwards, share, toShare, shared } = sidebarWords.en;
    await page.getByText(toShare, { exact: true }).click();
    await page.getByRole('button', { name: share }).click();
    await page.getByText(shared.split('”')[1] ?? '').waitFor({ timeout: 60_000 });
    const copy = workbook.sheets.at(-1);
    expect([...(copy?.cells.values() ?? [])].filter((cell) => cell.formula !== undefined)).toEqual([]);
    workbook.active = 'Deals';
    await page.getByRole('button', { name: afterwards.open }).click();
    await expect.poll(() => workbook.active).toBe('KPI dashboard');
    await page.getByRole('button', { name: afterwards.remove }).click();
    await page.getByRole('button', { name: afterwards.yes.remove }).click();
    await page.getByText(afterwards.removed).waitFor();
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Notes', 'Deals', copy?.name]);
    expect(snapshot({ ...workbook, active: '', sheets: workbook.sheets.slice(0, 2) })).toBe(before);
    expect(pane.problems).toEqual([]);
    await page.close();
  }, 120_000);

  interface Pane {
    readonly page: Page;
    readonly problems: string[];
    readonly width: number;
  }

  async function open(language: 'en' | 'id'): Promise<Pane> {
    const width = 350;
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    const problems: string[] = [];
    page.on('pageerror', ({ message }) => problems.push(message));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    page.on('request', (request) => {
      const isKnown = request.url().startsWith(served.address) || request.url() === officeAddress;
      if (!isKnown && !request.url().startsWith('data:')) problems.push(`asked for ${request.url()}`);
    });
    const { answer } = excelOver(workbook, { calculates: true });
    await page.exposeFunction('askExcel', answer);
    await page.route(officeAddress, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: officeScript(language === 'id' ? 'id-ID' : 'en-US') }),
    );
    await page.goto(`${served.address}taskpane.html`);
    return { page, problems, width };
  }

  async function built({ page }: Pane, words: SidebarWords): Promise<void> {
    await page.getByRole('button', { name: words.build }).click({ timeout: 30_000 });
    await page.getByRole('button', { name: words.again }).waitFor({ timeout: 60_000 });
  }
});

const officeAddress = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const deals = [
  ['Deal', 'Owner', 'Stage', 'Status', 'Value', 'Created', 'Closed'],
  ...[1, 2, 3, 4, 5, 6].map((deal) => [
    `Deal ${deal}`,
    ['Sari', 'Budi'][deal % 2] ?? '',
    ['Lead', 'Proposal'][deal % 2] ?? '',
    ['Won', 'Lost', 'Open'][deal % 3] ?? '',
    deal * 1000,
    [46_000 + deal, 'yyyy-mm-dd'] as const,
    deal % 3 === 2 ? null : ([46_020 + deal, 'yyyy-mm-dd'] as const),
  ]),
];
