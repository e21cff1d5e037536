/** The playground with a file of one's own: opened, built, a formula and the rows behind a number, and saved for other programs. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { serialOf } from '../../core/table/serial-date';
import { decided } from '../../core/wizard/decisions';
import { planDashboard } from '../../core/wizard/wizard';
import { embeddedModel, readTab } from '../../local/embedded';
import { tabsOfFile } from '../../local/tabs-of-file';
import { buildPlayground } from '../../scripts/build-playground';
import { serveFolder } from '../../scripts/serve-folder';
import { sidebarWords } from '../../sidebar/words';
import { chromiumPath } from '../engines/chromium';
import { libreOffice, present } from '../engines/skip';
import { launch } from '../sidebar/open-sidebar';

const words = sidebarWords.en;

/** Two years of deals with everything a small firm’s list has. */
const csv = [
  'Deal,Owner,City,Stage,Status,Value,Created,Closed',
  ...Array.from({ length: 60 }, (_, index) => {
    const status = ['Won', 'Lost', 'Open'][index % 3];
    const [month, year] = [String((index % 12) + 1).padStart(2, '0'), 2025 + (index % 2)];
    const closed = status === 'Open' ? '' : `${year}-${month}-20`;
    const stage = ['Lead', 'Meeting', 'Proposal'][index % 4 === 3 ? 2 : index % 4];
    const [owner, city] = [['Sari', 'Budi'][index % 2], ['Medan', 'Jakarta'][(index >> 1) % 2]];
    return `Deal ${index},${owner},${city},${stage},${status},${1_000 + index * 37},${year}-${month}-03,${closed}`;
  }),
].join('\n');

const fileOf = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

async function opened(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: words.build }).waitFor({ timeout: 60_000 });
}

test.skipIf(chromiumPath === null || libreOffice === null)(
  'a file is opened, built from and saved, and LibreOffice computes the same numbers from what was saved',
  async () => {
    await buildPlayground();
    const { address, server } = await serveFolder('dist/playground', 18_380);
    const browser = await launch();
    try {
      const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, locale: 'en-GB' });
      const problems: string[] = [];
      page.on('pageerror', (error) => problems.push(error.message));
      await opened(page, address);
      // The page and all it needs are there: nothing is asked for any more.
      await page.context().setOffline(true);

      await page.locator('#file').setInputFiles(fileOf('notes.pdf', '%PDF'));
      await page.getByText(/“notes.pdf” is not a .csv/).waitFor();
      await page.locator('#file').setInputFiles(fileOf('mine.csv', csv));
      await page.getByText('Deals: 60 – won 20, lost 20, open 20.').waitFor({ timeout: 30_000 });

      await page.getByRole('heading', { name: words.behind.title }).click();
      await page.getByRole('combobox', { name: words.behind.number }).selectOption('WON_COUNT');
      await page.locator('summary').filter({ hasText: '“mine”, rows: 20' }).first().waitFor();

      await page.getByRole('button', { name: words.build }).click();
      await page.getByRole('button', { name: words.again }).waitFor({ timeout: 120_000 });
      // A number on the dashboard, anywhere on its scorecard: the rows behind it.
      await page.locator('.o-sheet', { hasText: 'KPI dashboard' }).click();
      await page.getByRole('button', { name: words.behind.selected }).click();
      await page.getByText(/No number of the dashboard stands in that cell/).waitFor();
      await page.locator('.o-grid-overlay').click({ position: { x: 60, y: 150 } });
      await page.getByRole('button', { name: words.behind.selected }).click();
      await page.getByText(/^Won value: /).waitFor();

      const saving = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save as .xlsx' }).click();
      const download = await saving;
      expect(download.suggestedFilename()).toBe('mine.dashboard.xlsx');
      const bytes = new Uint8Array(await readFile(await download.path()));
      expect(problems).toEqual([]);

      const read = await tabsOfFile(new TextEncoder().encode(csv), 'mine.csv');
      const [tab] = read.ok ? read.tabs : [];
      if (tab === undefined) throw new Error('the file has a tab');
      const now = new Date();
      const planned = planDashboard(tab, {
        ...decided({ period: 'all' }),
        language: 'en',
        today: serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate()),
        fixedToday: false,
        takenTabNames: [],
        dialect: 'xlsx',
      });
      if (!planned.ok) throw new Error(planned.sentence);
      const [dashboard] = planned.plan.tabs;
      if (dashboard === undefined) throw new Error('a plan has a dashboard');
      const area = {
        firstRow: 0,
        firstColumn: 0,
        lastRow: dashboard.size.rows - 1,
        lastColumn: dashboard.size.columns - 1,
      };
      const [steps] = await present(libreOffice).recalculate([
        { bytes, read: [{ tab: dashboard.name, area }], edits: [] },
      ]);
      const shown = steps?.[0]?.[0] ?? [];
      const expected = readTab(embeddedModel(planned.plan, [tab]), dashboard.name);
      const numbers = expected.flatMap((cells, row) =>
        cells.flatMap((cell, column) => (typeof cell === 'number' ? [{ row, column, cell }] : [])),
      );
      expect(numbers.length).toBeGreaterThan(150);
      const different = numbers.filter(({ row, column, cell }) => {
        const other = shown[row]?.[column];
        return typeof other !== 'number' || Math.abs(other - cell) > 1e-9 * Math.max(1, Math.abs(cell));
      });
      expect(different.map(({ row, column, cell }) => ({ row, column, cell, shown: shown[row]?.[column] }))).toEqual(
        [],
      );
    } finally {
      await browser.close();
      server.close();
    }
  },
);

test.skipIf(chromiumPath === null)('the helper writes a formula into the active cell, where it computes', async () => {
  await buildPlayground();
  const { address, server } = await serveFolder('dist/playground', 18_480);
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, locale: 'en-GB' });
    await opened(page, address);
    await page.locator('#file').setInputFiles(fileOf('mine.csv', 'Lost,At start\n12,340\n'));
    await page.getByText(/is no deals tab/).waitFor({ timeout: 30_000 });
    const grid = page.locator('.o-grid-overlay');
    await grid.click(cellAt(0, 1));
    await page.getByRole('heading', { name: words.formula.title }).click();
    await page.getByRole('searchbox', { name: words.formula.search }).fill('churn rate');
    await page.getByRole('button', { name: 'CHURN_RATE', exact: true }).click();
    await page.getByRole('button', { name: 'Take the selection for lost' }).click();
    await page.getByText("=CHURN_RATE('mine'!A2)").waitFor();
    await page.getByRole('textbox', { name: /^at_start/ }).fill('340');
    await page.getByRole('button', { name: words.formula.insert }).click();
    await page.getByText(/not blank/).waitFor();
    await grid.click(cellAt(3, 3));
    await page.getByRole('button', { name: words.formula.insert }).click();
    await page.getByText('Inserted into mine!D4.').waitFor();
  } finally {
    await browser.close();
    server.close();
  }
});

test.skipIf(chromiumPath === null)(
  'choices that were not built are there again after the page was closed, and gone once undone',
  async () => {
    await buildPlayground();
    const { address, server } = await serveFolder('dist/playground', 18_880);
    const browser = await launch();
    try {
      const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, locale: 'en-GB' });
      const mine = async () => {
        const page = await context.newPage();
        await opened(page, address);
        await page.locator('#file').setInputFiles(fileOf('mine.csv', csv));
        await page.getByText('Deals: 60').waitFor({ timeout: 30_000 });
        return page;
      };
      const first = await mine();
      await first.getByLabel(words.period).selectOption('last year');
      await first.getByText('From 1 January').waitFor();
      await first.close();
      const second = await mine();
      await second.getByText(words.resumed).waitFor();
      await second.getByText('From 1 January').waitFor();
      await second.getByRole('button', { name: words.startOver }).click();
      await second.getByText(words.allDates, { exact: true }).waitFor();
      await second.close();
      const third = await mine();
      await third.getByText(words.allDates, { exact: true }).waitFor();
      expect(await third.getByText(words.resumed).count()).toBe(0);
    } finally {
      await browser.close();
      server.close();
    }
  },
);

/** The middle of a cell of the grid, in the spreadsheet's ordinary sizes. */
const cellAt = (column: number, row: number) => ({ position: { x: 96 * column + 40, y: 23 * row + 10 } });
