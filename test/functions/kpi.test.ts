/** KPI, KPI_REPORT and KPI_EXPLAIN: names, periods, days, filters, over tabs as hosts hand them over. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../core/catalogue/index';
import type { Argument } from '../../core/functions/custom-function';
import type { Cell } from '../../core/table/cell';
import { serialOf } from '../../core/table/serial-date';
import { languages } from '../../core/words/languages';
import { answer, apply } from './apply';

const tab: readonly (readonly Cell[])[] = [
  ['Deals of the year'],
  [],
  ['Deal', 'Owner', 'Region', 'Status', 'Value', 'Created', 'Closed'],
  ['A', 'Sari', 'Java', 'Won', 100, '2025-11-01', '2025-12-11'],
  ['B', 'Sari', 'Bali', 'Lost', 300, '2025-11-01', '2026-01-02'],
  ['C', 'Budi', 'Java', 'Won', 200, '2026-01-01', '2026-02-20'],
  ['D', 'Budi', null, 'Won', 400, '2026-01-01', '2026-03-01'],
  ['E', 'Sari', null, 'Open', 50, '2026-03-05', null],
  ['F', 'sari ', 7, 'Open', 60, '2026-03-06', null],
];

const kpi = (...args: readonly Argument[]) => answer('KPI', ...args);

describe('a KPI has many names', () => {
  it.each(['win rate', 'WIN_RATE', 'Win_Rate', ' WIN  rate', 'tingkat kemenangan', 'Tingkat_Kemenangan', 'win-rate'])(
    '%s',
    (name) => expect(kpi(name, tab)).toBe(0.75),
  );

  it('all of the catalogue’s, in both languages, and each its own', () => {
    for (const { id, name } of catalogue) {
      for (const text of [id, id.toLowerCase(), name.en, name.id, name.id.toUpperCase()]) {
        expect(answer('KPI_EXPLAIN', text, 'en'), text).toBe(answer('KPI_EXPLAIN', id, 'en'));
      }
    }
  });

  it.each([
    ['win rat', /^WIN_RATE, /],
    ['tingkat kemenagan', /^Tingkat kemenangan, /],
    ['pipeline', /pipeline/i],
    ['', null],
  ])('“%s” is none, and the nearest are listed', (name, choices) => {
    const result = apply('KPI', [name, tab]);
    if (choices === null) return expect(result).toMatchObject({ ok: false, why: 'no-values' });
    expect(result).toEqual({
      ok: false,
      why: 'unknown-choice',
      details: { name: 'name', text: name, choices: expect.stringMatching(choices) },
    });
  });
});

describe('the period', () => {
  it.each<readonly [string, Argument, number | string]>([
    ['left out: all dates', undefined, 700],
    ['a blank cell: all dates', [['']], 700],
    ['all', 'all', 700],
    ['a year', '2026', 600],
    ['a year that is a number', 2025, 100],
    ['a quarter', '2026-Q1', 600],
    ['a month', '2026-02', 200],
    ['a week', '2026-W09', 400],
    ['one in which nothing was won', '2026-01', 0],
    ['a day in which one was won', '2026-03-01', 400],
    ['a day in which one was only created', '2026-03-06', 0],
  ])('%s', (_, period, revenue) => expect(kpi('revenue', tab, period)).toBe(revenue));

  it('a text that is none: the sentence lists what can be written', () => {
    expect(apply('KPI', ['revenue', tab, 'sometime'])).toMatchObject({
      why: 'unknown-choice',
      details: { name: 'period', text: 'sometime', choices: expect.stringContaining('2026-Q1') },
    });
  });

  it('a running period is compared up to the day given, else up to the last day in the table', () => {
    const growth = (asOf?: Argument) => kpi('sales growth', tab, '2026-Q1', asOf);
    // 1 January to 6 March is 65 days: the quarter before up to 4 December, in which nothing was won.
    expect(growth()).toBe('zero-denominator');
    expect(growth('2026-03-06')).toBe('zero-denominator');
    expect(growth('2026-03-30')).toBe(5);
    expect(growth({ date: serialOf(2026, 12, 31) })).toBe(5);
    expect(growth(serialOf(2026, 12, 31))).toBe(5);
  });
});

describe('a column and a value choose the deals', () => {
  it.each<readonly [string, readonly Argument[], number | string]>([
    ['by the header', ['Owner', 'Sari'], 100],
    ['whatever its case and spaces', [' oWNER', ' SARI '], 100],
    ['any column, also one that is no field', ['Deal', 'C'], 200],
    ['two of them', ['Owner', 'Budi', 'Region', 'Java'], 200],
    ['a blank stands for blank cells', ['Region', ''], 400],
    ['a blank cell does too', ['Region', [[null]]], 400],
    ['a number', ['Value', 200], 200],
    ['a date as it is written', ['Closed', '2026-02-20'], 200],
    ['nobody', ['Owner', 'Nobody'], 0],
    ['a pair left empty is none', [undefined, undefined, 'Owner', 'Sari'], 100],
  ])('%s', (_, pairs, revenue) => expect(kpi('revenue', tab, null, null, ...pairs)).toBe(revenue));

  it('counts what the wizard would count of these rows', () => {
    expect(kpi('win rate', tab, null, null, 'Owner', 'Sari')).toBe(0.5);
    expect(kpi('open count', tab, null, null, 'Owner', 'Sari')).toBe(2);
    expect(kpi('open count', tab, null, null, 'Region', 7)).toBe(1);
    expect(kpi('win rate', tab, null, null, 'Owner', 'Nobody')).toBe('zero-denominator');
  });

  it('the parts of any column add up to the whole', () => {
    const cell = fc.constantFrom('A', 'B', null);
    const deal = fc.tuple(cell, fc.constantFrom('Won', 'Lost', 'Open'), fc.integer({ min: 1, max: 1000 }));
    fc.assert(
      fc.property(fc.array(deal, { minLength: 3, maxLength: 30 }), (deals) => {
        const rows = [['Who', 'Status', 'Value'], ['A', 'Won', 5], ['B', 'Lost', 5], ...deals];
        const part = (who: string) => Number(kpi('revenue', rows, null, null, 'Who', who));
        expect(part('A') + part('B') + part('')).toBe(kpi('revenue', rows));
      }),
      { numRuns: 40 },
    );
  });
});

describe('a part of the rows is read as the whole table was', () => {
  it('days and months are told apart by all rows', () => {
    const rows = [
      ['Owner', 'Status', 'Value', 'Closed'],
      ['Sari', 'Won', 100, '03/02/2026'],
      ['Budi', 'Won', 200, '28/02/2026'],
      ['Budi', 'Lost', 200, '27/02/2026'],
    ];
    expect(kpi('revenue', rows, '2026-02', null, 'Owner', 'Sari')).toBe(100);
  });

  it('thousands and decimals too', () => {
    const rows = [
      ['Owner', 'Status', 'Value'],
      ['Sari', 'Won', '1.250'],
      ['Budi', 'Won', '2.500.000,50'],
      ['Budi', 'Lost', '1.000,00'],
    ];
    expect(kpi('revenue', rows, null, null, 'Owner', 'Sari')).toBe(1250);
  });

  it('“Closing” is a stage where another label says won', () => {
    const rows = [
      ['Owner', 'Tahap', 'Nilai'],
      ['Sari', 'Closing', 100],
      ['Budi', 'Menang', 200],
      ['Budi', 'Kalah', 200],
    ];
    expect(kpi('open pipeline', rows, null, null, 'Owner', 'Sari')).toBe(100);
    expect(kpi('revenue', rows, null, null, 'Owner', 'Sari')).toBe(0);
  });

  it('a row that repeats an id is dropped before, not after', () => {
    const rows = [
      ['Deal ID', 'Owner', 'Status', 'Value', 'Update time'],
      [1, 'Sari', 'Won', 100, '2026-01-01'],
      [1, 'Budi', 'Won', 100, '2026-02-01'],
      [2, 'Sari', 'Lost', 50, '2026-02-01'],
    ];
    expect(kpi('revenue', rows, null, null, 'Owner', 'Sari')).toBe(0);
    expect(kpi('revenue', rows, null, null, 'Owner', 'Budi')).toBe(100);
  });
});

describe('tabs as Excel hands them over', () => {
  const desktop = tab.slice(2).map((row) =>
    row.map((cell, column) => {
      if (cell === null) return 0;
      return column > 4 && typeof cell === 'string' && /^\d/.test(cell) ? serialOf(...partsOf(cell)) : cell;
    }),
  );
  const rows = [...desktop, ...Array.from({ length: 3000 }, () => [0, 0, 0, 0, 0, 0, 0])];

  it.each(catalogue.map(({ id }) => ({ id })))('$id is the same', ({ id }) => {
    expect(kpi(id, rows, '2026')).toEqual(kpi(id, tab, '2026'));
  });

  it('a 0 among amounts stays a 0, one among texts or days is a blank', () => {
    const zeros = [
      ['Deal', 'Owner', 'Status', 'Value', 'Closed'],
      ['A', 'Sari', 'Won', 0, serialOf(2026, 1, 5)],
      ['B', 0, 'Won', 100, serialOf(2026, 1, 6)],
      ['C', 0, 'Open', 100, 0],
    ];
    expect(kpi('average won deal', zeros)).toBe(50);
    expect(kpi('won count', zeros, null, null, 'Owner', '')).toBe(1);
    expect(kpi('open count', zeros, null, null, 'Closed', '')).toBe(1);
  });
});

describe('KPI_REPORT', () => {
  it.each(['en', 'id'] as const)('has a line for each KPI, its value or why there is none, in %s', (language) => {
    const report = answer('KPI_REPORT', tab, '2026', undefined, language);
    if (!Array.isArray(report)) throw new Error(String(report));
    const [header, ...lines] = report;
    expect(header?.[0]).toBe(languages[language].dashboard.kpi);
    expect(lines.map(([name]) => name)).toEqual(catalogue.map(({ name }) => name[language]));
    for (const [place, { id, about }] of catalogue.entries()) {
      const [, value, , , said] = lines[place] ?? [];
      const alone = kpi(id, tab, '2026');
      if (typeof alone === 'number') expect([value, said]).toEqual([alone, about[language]]);
      else expect(value).toBe('–');
      expect(said).not.toMatch(/[{}]|undefined|null/);
    }
  });

  it.each([
    ['English', 'Win rate'],
    ['Bahasa Indonesia', 'Tingkat kemenangan'],
    [undefined, 'Win rate'],
  ])('in %s', (language, name) => {
    expect(answer('KPI_REPORT', tab, null, null, language)).toContainEqual([name, 0.75, '–', 4, expect.any(String)]);
  });
});

it('KPI_EXPLAIN is the catalogue’s sentence', () => {
  expect(answer('KPI_EXPLAIN', 'bookings', 'id')).toMatch(/^Pemesanan: Nilai kontrak baru/);
  expect(answer('KPI_EXPLAIN', 'Pemesanan')).toMatch(/^Bookings: Value signed/);
});

it('what is missing is said by its column', () => {
  const bare = [
    ['Status', 'Value'],
    ['Won', 1],
    ['Lost', 2],
  ];
  expect(apply('KPI', ['sales cycle, mean', bare])).toEqual({
    ok: false,
    why: 'missing-column',
    details: { name: 'SALES_CYCLE_LENGTH', field: 'createdDate' },
  });
});

function partsOf(iso: string): readonly [number, number, number] {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return [year, month, day];
}
