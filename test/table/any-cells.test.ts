/** Reading is total: whatever stands in a tab, it is read or refused with a reason, and soon. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, RawTab, Row } from '../../core/table/cell';
import { healthWarnings } from '../../core/table/health';
import { resolveOutcomes } from '../../core/table/outcomes';
import { type ReadChoices, readDeals } from '../../core/table/read-deals';
import { stageList } from '../../core/table/stages';
import { readOtherTab } from '../../core/table/tabs/read-other-tab';
import { recogniseTabs } from '../../core/table/tabs/recognise-tabs';
import { otherTabs } from '../../core/table/tabs/tab-fields';
import { typeTextTab } from '../../core/table/typed-cells';
import { computeReport, planDashboard } from '../../core/wizard/wizard';

const today = 46_000;

/** Names that mean something to JavaScript, to a spreadsheet or to a regular expression. */
const trickyTexts: readonly string[] = [
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype', 'then', 'length', 'NaN'],
  ...['=1+1', '#N/A', '@', '+', '-', '(', ')', '(((((', '1,2,3,4', '1.2.3.4', '--', '%', '0x10', '1e999', '-0', '٣'],
  ...[
    '\u0000',
    '\ud800',
    '\u202e',
    '🏆',
    'İ',
    'ß',
    'ﬁ',
    '\u0301\u0301',
    ' ',
    '\u00a0',
    '\ufeff',
    '31/02/2026',
    '99/99/9999',
  ],
  ...[
    '2026-13-45',
    '1,2 jt M',
    'Rp',
    '$',
    'Won/Lost',
    'not won',
    '24:61',
    '2026-01-01T99:99:99',
    'Deal - ',
    ' - ',
    '(%)',
  ],
];

const headers: readonly string[] = [
  ...['Deal', 'Status', 'Stage', 'Value', 'Created', 'Closed', 'Expected close', 'Owner', 'Account', 'Probability'],
  ...['Currency', 'Won time', 'Lost time', 'ID', 'Is won', 'Is closed', 'Deleted', 'Updated', 'Nilai (Rp)', 'Tahap'],
  ...['Type', 'Due date', 'Done', 'Received', 'Amount', 'Start', 'End', 'Month', 'Target', 'Entered', 'Left', 'Rate'],
];

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('Won', 'Lost', 'Open', 'Demo', '2026-01-31', '31/12/2026', '1.234', 'Rp 5', 'USD'),
  },
  { weight: 2, arbitrary: fc.constantFrom(...trickyTexts) },
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.oneof(
    fc.double(),
    fc.integer(),
    fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -0, 1e308, 46_000, 20_260_131),
  ),
  fc.boolean(),
  fc.constant(null),
  fc.oneof(fc.double(), fc.constantFrom(46_000, 46_000.5, -1, 0, Number.NaN, 1e300)).map((date) => ({ date })),
  fc.constantFrom('#N/A', '#DIV/0!', '').map((error) => ({ error })),
);

const anyHeader = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...headers) },
  { weight: 2, arbitrary: fc.constantFrom(...trickyTexts) },
  anyCell,
);

const anyTab: fc.Arbitrary<RawTab> = fc
  .record({
    above: fc.array(fc.array(anyCell, { maxLength: 4 }), { maxLength: 3 }),
    header: fc.array(anyHeader, { maxLength: 9 }),
    below: fc.array(fc.array(anyCell, { maxLength: 10 }), { maxLength: 12 }),
    name: fc.constantFrom('Deals', 'Leads', 'Costs', '__proto__', '', 'Target 2026'),
  })
  .map(({ above, header, below, name }) => ({ name, rows: [...above, header, ...below] }));

const anyText = fc.constantFrom(...trickyTexts, ...headers, 'Won', 'Lost');

const anyChoices: fc.Arbitrary<ReadChoices> = fc
  .record(
    {
      mapping: fc.dictionary(fc.constantFrom('value', 'status', 'closedDate', 'id', '__proto__'), anyText),
      outcomes: fc.dictionary(anyText, fc.constantFrom('won', 'lost', 'open', 'unknown')),
      everyRowIsASale: fc.boolean(),
      headerRow: fc.oneof(fc.integer({ min: -2, max: 6 }), fc.constantFrom(Number.NaN, 1.5, 1e9)),
      stageOrder: fc.array(anyText, { maxLength: 4 }),
      stageWeights: fc.dictionary(anyText, fc.double()),
    },
    { requiredKeys: [] },
  )
  .map((choices) => choices);

/** Reads the tab in every way there is; what comes out is looked at only for being consistent. */
function readEveryWay(tab: RawTab, choices: ReadChoices): void {
  const reading = readDeals(tab, choices);
  if (reading.ok) {
    const { table } = reading;
    const outcomes = resolveOutcomes(table, choices);
    stageList(table, outcomes, choices);
    for (const { rows, count } of healthWarnings(table, outcomes, today)) {
      expect(count).toBeGreaterThan(0);
      for (const row of rows) expect(row > 0 && row <= tab.rows.length).toBe(true);
    }
    const excluded = table.excluded.reduce((sum, { rows }) => sum + rows.length, 0);
    expect(table.rowNumbers.length + excluded).toBe(table.rowCount);
    for (const column of Object.values(table.columns)) {
      expect('codes' in column ? column.codes.length : column.values.length).toBe(table.rowNumbers.length);
    }
  } else expect(reading.refusal.code).not.toBe('');
  for (const role of otherTabs) readOtherTab(role, tab);
}

describe('any array of cells', () => {
  it('is read or refused, never an exception', () => {
    fc.assert(
      fc.property(anyTab, anyChoices, (tab, choices) => readEveryWay(tab, choices)),
      { numRuns: 1500 },
    );
  });

  it('is typed without changing its shape', () => {
    fc.assert(
      fc.property(anyTab, (tab) => {
        const typed = typeTextTab(tab);
        expect(typed.rows.map((row) => row.length)).toEqual(tab.rows.map((row) => row.length));
        readEveryWay(typed, {});
      }),
      { numRuns: 500 },
    );
  });

  it('may stand in any tab of a workbook', () => {
    fc.assert(
      fc.property(anyTab, fc.array(anyTab, { maxLength: 3 }), (tab, others) => {
        recogniseTabs([tab, ...others]);
        const settings = { language: 'en', today, fixedToday: true, takenTabNames: [] } as const;
        const report = computeReport(tab, settings, others);
        if (!report.ok) expect(report.sentence).not.toBe('');
      }),
      { numRuns: 300 },
    );
  });

  it('gives a dashboard where it gives numbers', () => {
    fc.assert(
      fc.property(anyTab, (tab) => {
        const settings = { language: 'id', today, fixedToday: false, period: 'all', takenTabNames: [] } as const;
        expect(planDashboard(tab, settings).ok).toBe(computeReport(tab, settings).ok);
      }),
      { numRuns: 60 },
    );
  });
});

/** Each would take a careless pattern hours. */
const bombs: readonly (readonly [string, (length: number) => string])[] = [
  ['blanks', (length) => ' '.repeat(length)],
  ['blanks before a word', (length) => `${' '.repeat(length)}x`],
  ['digits', (length) => '1'.repeat(length)],
  ['groups of digits', (length) => '1,000'.repeat(length / 5)],
  ['points', (length) => '1.'.repeat(length / 2)],
  ['brackets', (length) => '('.repeat(length)],
  ['a header in brackets', (length) => `Value ${'(Rp'.repeat(length / 3)}`],
  ['dashes', (length) => '- '.repeat(length / 2)],
  ['slashes', (length) => '1/'.repeat(length / 2)],
  ['won and lost', (length) => 'won lost '.repeat(length / 9)],
  ['totals', (length) => `total ${'total '.repeat(length / 6)}`],
  ['a footer', (length) => `Confidential ${'-'.repeat(length)}`],
  ['months', (length) => 'Jan 1 '.repeat(length / 6)],
  ['clocks', (length) => '2026-01-01 10:10'.repeat(length / 16)],
  ['accents', (length) => 'e\u0301'.repeat(length / 2)],
  ['marks', (length) => '\u0301'.repeat(length)],
  ['emails', (length) => 'a@'.repeat(length / 2)],
  ['quotes', (length) => '"'.repeat(length)],
];

describe('a cell of 50,000 characters', () => {
  it.each(bombs)('of %s is read soon, as a header and as a value', (_, bomb) => {
    const text = bomb(50_000);
    const header: Row = ['Deal', 'Status', 'Value', 'Created', 'Closed', 'Owner', 'Stage'];
    const cells: Row = header.map(() => text);
    const rows: Row[] = [[text], header, ...Array.from({ length: 10 }, () => cells), [text, 'Won', 5]];
    const start = performance.now();
    readEveryWay({ name: text, rows }, {});
    readEveryWay({ name: 'Deals', rows: [cells, ...rows] }, { headerRow: 1 });
    readEveryWay({ name: 'Deals', rows: [[...header.slice(0, 6), text], ...rows.slice(2)] }, {});
    recogniseTabs([{ name: text, rows }]);
    typeTextTab({ name: text, rows });
    // Twice the square of the length would be minutes.
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
