/** The wizard's pure steps: what a tab is, what its dashboard will be, and refusals that say what to do. */
import { describe, expect, it } from 'vitest';
import type { WorkbookChoices } from '../../core/rows/reading';
import type { Cell, RawTab } from '../../core/table/cell';
import { serialOf } from '../../core/table/serial-date';
import type { WizardSettings } from '../../core/wizard/board';
import { inspectTab } from '../../core/wizard/inspect';
import { computeReport, planDashboard } from '../../core/wizard/wizard';

const day = (month: number, date: number): Cell => ({ date: serialOf(2026, month, date) });

const deals: RawTab = {
  name: 'Deals',
  rows: [
    ['Deal', 'Owner', 'City', 'Status', 'Value', 'Created', 'Closed'],
    ['A', 'Sari', 'Medan', 'Won', 100, day(1, 5), day(2, 4)],
    ['B', 'Budi', 'Medan', 'Lost', 250, day(1, 9), day(2, 20)],
    ['C', 'Sari', 'Jakarta', 'Open', 400, day(2, 1), null],
    ['D', 'Budi', 'Jakarta', 'Hmm', 1, day(2, 1), null],
  ],
};

const settings: WizardSettings = {
  language: 'en',
  today: serialOf(2026, 3, 31),
  fixedToday: true,
  takenTabNames: [],
};

describe('inspecting a tab', () => {
  it('says how many deals there are, what became of them and what is left out', () => {
    const inspection = inspectTab(deals, settings);
    expect(inspection).toMatchObject({ ok: true, tab: 'Deals', deals: 3, won: 1, lost: 1, open: 1, excluded: 1 });
    expect(inspection.ok && inspection.fields).toContainEqual(
      expect.objectContaining({ field: 'value', name: 'Value', header: 'Value', by: 'header' }),
    );
  });

  it('of a workbook without deals says what it holds instead', () => {
    const tab: RawTab = {
      name: 'Plans',
      rows: [
        ['Account', 'MRR', 'Start date', 'End date'],
        ['Maju', 100, day(1, 5), null],
        ['Sinar', 50, day(1, 9), day(2, 1)],
      ],
    };
    const inspection = inspectTab(tab, settings);
    expect(inspection).toMatchObject({ ok: true, holds: 'subscriptions', rows: 2, deals: 0 });
    expect(inspection.ok && inspection.fields.map(({ header }) => header)).toEqual([
      ...['Account', 'MRR', 'Start date', 'End date'],
    ]);
    expect(inspectTab(tab, settings, [deals])).toMatchObject({ ok: false });
    expect(inspectTab(deals, settings, [tab])).toMatchObject({ ok: true, holds: null, rows: 4 });
  });

  it.each([
    ['an empty tab', { name: 'Sheet1', rows: [] }, 'en', /“Sheet1” is empty. Choose/],
    ['an empty tab', { name: 'Sheet1', rows: [] }, 'id', /“Sheet1” kosong. Pilih/],
    [
      'a price list',
      {
        name: 'Prices',
        rows: [
          ['product', 'price'],
          ['Chair', 12],
          ['Desk', 40],
        ],
      },
      'en',
      /“Prices” is no deals tab: a column that tells won from lost/,
    ],
    [
      'a price list',
      {
        name: 'Harga',
        rows: [
          ['produk', 'harga'],
          ['Kursi', 12],
          ['Meja', 40],
        ],
      },
      'id',
      /“Harga” bukan tab transaksi: kolom yang membedakan/,
    ],
  ] as const)('refuses %s with what to do', (_what, tab, language, sentence) => {
    const refused = inspectTab(tab, { ...settings, language });
    expect(refused).toMatchObject({ ok: false, sentence: expect.stringMatching(sentence) });
    expect(planDashboard(tab, { ...settings, language })).toEqual({
      ok: false,
      sentence: refused.ok || refused.sentence,
    });
  });
});

describe('planning a dashboard', () => {
  it('makes three tabs in the language, the dashboard first', () => {
    const names = (language: 'en' | 'id') => {
      const planned = planDashboard(deals, { ...settings, language });
      return planned.ok && planned.plan.tabs.map(({ id, name }) => [id, name]);
    };
    expect(names('en')).toEqual([
      ['dashboard', 'KPI dashboard'],
      ['setup', 'KPI setup'],
      ['rows', 'KPI rows'],
    ]);
    expect(names('id')).toEqual([
      ['dashboard', 'Dasbor KPI'],
      ['setup', 'Pengaturan KPI'],
      ['rows', 'Baris KPI'],
    ]);
  });

  it('never takes a name that stands already, whatever its case, nor the name of the deals tab', () => {
    const taken = planDashboard(deals, { ...settings, takenTabNames: ['kpi DASHBOARD', 'KPI dashboard 2', 'Notes'] });
    expect(taken.ok && taken.plan.tabs.map(({ name }) => name)).toEqual(['KPI dashboard 3', 'KPI setup', 'KPI rows']);
    const same = planDashboard({ ...deals, name: 'KPI rows' }, settings);
    expect(same.ok && same.plan.tabs.map(({ name }) => name)).toEqual(['KPI dashboard', 'KPI setup', 'KPI rows 2']);
    expect(same.ok && same.plan.rawTab).toBe('KPI rows');
  });

  it('keeps today as it is given, or lets it live', () => {
    const todayCell = (fixedToday: boolean) => {
      const planned = planDashboard(deals, { ...settings, fixedToday });
      const setup = planned.ok ? planned.plan.tabs[1] : undefined;
      const label = setup?.cells.find(({ content }) => content === 'Today');
      return setup?.cells.find(({ row, column }) => row === label?.row && column === (label?.column ?? 0) + 1)?.content;
    };
    expect(todayCell(true)).toEqual({ date: serialOf(2026, 3, 31) });
    expect(todayCell(false)).toEqual({ formula: { kind: 'call', name: 'TODAY', arguments: [] } });
  });

  it('puts the month of fiscal years and the holidays into the setup, where they are the user’s to change', () => {
    const choices = { fiscalYearStart: 4, holidays: ['2026-03-20', '2026-03-19'] };
    const planned = planDashboard(deals, { ...settings, choices });
    const cells = planned.ok ? (planned.plan.tabs[1]?.cells ?? []) : [];
    const at = (label: string, rows: number, columns: number): unknown => {
      const found = cells.find(({ content }) => content === label);
      const [row, column] = [(found?.row ?? 0) + rows, (found?.column ?? 0) + columns];
      const there = cells.find((cell) => cell.row === row && cell.column === column);
      return [there?.content, there?.style];
    };
    expect(at('Fiscal years start in month (1 to 12)', 0, 1)).toEqual([4, 'inputNumber']);
    expect([1, 2, 3].map((row) => at('Holidays', row + 1, 0))).toEqual([
      [{ date: serialOf(2026, 3, 19) }, 'inputNumber'],
      [{ date: serialOf(2026, 3, 20) }, 'inputNumber'],
      [null, 'inputNumber'],
    ]);
  });

  it('lists no holidays that nobody gave', () => {
    const planned = planDashboard(deals, settings);
    const cells = planned.ok ? (planned.plan.tabs[1]?.cells ?? []) : [];
    const heading = cells.find(({ content }) => content === 'Holidays');
    const listed = cells.filter(({ row, column }) => column === heading?.column && row > (heading?.row ?? 0) + 1);
    expect(listed).toHaveLength(60);
    expect(listed.filter(({ content }) => content !== null)).toEqual([]);
  });

  it.each([
    ['this month', undefined, 'This month'],
    ['2026-03', undefined, '2026-03 (Mar)'],
    ['FY2025-04', undefined, 'Fiscal year from 2025'],
    ['FY2025-04', 4, 'Fiscal year from 2025'],
    ['FY2025-04', 7, 'Fiscal year from 2025-04 (Apr)'],
  ])('shows the period “%s”, with fiscal years from month %s, as “%s” of the list', (period, start, label) => {
    const choices = start === undefined ? {} : { fiscalYearStart: start };
    const planned = planDashboard(deals, { ...settings, period, choices });
    expect(planned.ok && planned.plan.tabs[0]?.cells.filter(({ content }) => content === label)).toHaveLength(1);
  });

  it('takes the fiscal year of the period for everyone’s, where nothing else is said', () => {
    const planned = planDashboard(deals, { ...settings, period: 'FY2025-04' });
    const cells = planned.ok ? (planned.plan.tabs[1]?.cells ?? []) : [];
    const label = cells.find(({ content }) => content === 'Fiscal years start in month (1 to 12)');
    expect(cells.find(({ row, column }) => row === label?.row && column === 1)?.content).toBe(4);
  });

  it.each<[choices: WorkbookChoices, sentence: RegExp]>([
    [{ fiscalYearStart: 13 }, /“13” is no month .* from 1 to 12/],
    [{ fiscalYearStart: 4.5 }, /“4.5” is no month/],
    [{ holidays: ['2026-03-20', '20 March'] }, /“20 March” is no day. Write holidays like 2026-03-20/],
    [{ holidays: ['2026-02-30'] }, /“2026-02-30” is no day/],
    [{ holidays: ['2026-03'] }, /“2026-03” is no day/],
  ])('refuses %j', (choices, sentence) => {
    const refused = planDashboard(deals, { ...settings, choices });
    expect(refused.ok ? '' : refused.sentence).toMatch(sentence);
  });

  it.each([
    [{ Owner: 'SARI ' }, 100],
    [{ owner: 'Budi' }, 0],
    [{ rep: 'Sari', City: 'Jakarta' }, 0],
    [{ location: 'medan' }, 100],
  ])('filters by header or by field: %j', (filters, revenue) => {
    const report = computeReport(deals, { ...settings, filters });
    expect(report.ok && report.report.kpis.find(({ id }) => id === 'REVENUE')?.value).toBe(revenue);
  });

  it.each([
    ['last quarter', '2025-10-01', '2026-01-01'],
    ['30 hari terakhir', '2026-03-02', '2026-04-01'],
    ['FY2025-04', '2025-04-01', '2026-04-01'],
  ])('reads the period “%s” relative to its today', (period, start, end) => {
    const report = computeReport(deals, { ...settings, period });
    expect(report.ok && report.report.period).toEqual({ start, end });
  });

  it.each([
    [{ period: '2026-13' }, /“2026-13” is no period. Write 2026, 2026-Q1/],
    [{ filters: { Colour: 'red' } }, /no column “Colour” to filter by. These can be used: Owner, City/],
    [{ filters: { Owner: 'Ann' } }, /“Ann” does not occur in “Owner”. It has: Budi, Sari/],
  ])('refuses %j with the choices there are', (wrong, sentence) => {
    expect(planDashboard(deals, { ...settings, ...wrong })).toMatchObject({
      ok: false,
      sentence: expect.stringMatching(sentence),
    });
  });
});
