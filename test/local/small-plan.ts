/** A plan and its raw tab, made by hand, with one of everything a host must write, and the values its formulas must give. */
import type { Area, CellPlan, Content, Plan, TabPlan } from '../../core/dashboard/plan';
import { colors, type NumberFormat, type StyleName } from '../../core/dashboard/style';
import {
  type AggregateFormula,
  binary,
  call,
  cell,
  column,
  columnPart,
  dividedBy,
  equals,
  type Formula,
  number,
  sameRow,
  text,
  times,
  when,
} from '../../core/language/formula';
import type { OperatorName } from '../../core/language/operators/index';
import type { Cell, RawTab } from '../../core/table/cell';

/** A quote in its name, an empty first row, text that looks like something else, a blank, a time, a number below zero. */
export const smallRaw: RawTab = {
  name: "Anna's deals",
  rows: [
    [],
    ['Deal', 'Owner', 'Value', 'Closed', 'Status', 'Note'],
    ['D-001', 'Anna', 1200, { date: 46027 }, 'Won'],
    ['=SUM(1)', 'Ben', -300, { date: 46034 }, 'Won', 'two\nlines'],
    ['007', 'Anna', null, { date: 46041.5 }, 'Won'],
    ['2026-01-05', 'Ben', 'n/a', null, 'Lost', { error: '#N/A' }],
    ['-5', 'Anna', 800, { date: 46058 }, 'Lost', '  '],
    ['TRUE', 'Cid "C" & <D>', 2500, { date: 46060 }, 'Open', true],
    ['+62 811', '@home', 0.1, null, 'Won', "'quoted"],
  ],
};

/** Where a value stands and what it must be; text formulas give text, `null` is a blank. */
export interface Expected {
  readonly tab: 'dashboard' | 'setup' | 'rows';
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
}

const outcome = column('rows', 0);
const value = column('rows', 1);

const aggregate = (operator: OperatorName, outcomeIs: number): AggregateFormula => ({
  kind: 'aggregate',
  operator,
  of: value,
  where: [{ column: outcome, equals: number(outcomeIs) }],
});

const raw = (index: number): Formula => call('INDEX', column('raw', index), call('ROW'));

const area = (firstRow: number, lastRow: number, firstColumn: number, lastColumn: number): Area => ({
  firstRow,
  lastRow,
  firstColumn,
  lastColumn,
});

const put = (
  row: number,
  at: number,
  content: Content,
  style?: StyleName,
  format?: NumberFormat,
  kpi?: string,
): CellPlan => ({
  row,
  column: at,
  content,
  ...(style === undefined ? {} : { style }),
  ...(format === undefined ? {} : { format }),
  ...(kpi === undefined ? {} : { kpi }),
});

const months = [0, 1, 2].flatMap((offset): CellPlan[] => {
  const row = 13 + offset;
  const month = call('DATE', number(2026), number(offset + 1), number(1));
  const won = times(sameRow(2), aggregate('count', 1));
  return [
    put(row, 0, { formula: month }, 'body', 'month'),
    put(row, 1, { formula: when(equals(number(offset), number(1)), text(''), won) }, 'number', 'integer'),
    put(row, 2, offset * 10 + 1, 'number', 'decimal'),
  ];
});

const chart = (kind: 'column' | 'bar' | 'line' | 'pie', firstRow: number, firstColumn: number) => ({
  kind,
  title: `Won & lost "${kind}"`,
  over: area(firstRow, firstRow + 11, firstColumn, firstColumn + 3),
  categories: area(13, 15, 0, 0),
  series: [
    { name: 'Won', values: area(13, 15, 2, 2), color: colors.accent },
    ...(kind === 'pie' ? [] : [{ name: 'Target', values: area(13, 15, 1, 1), color: colors.grey }]),
  ],
  legend: kind !== 'bar',
  format: 'integer' as const,
});

const tabDefaults = {
  columnWidths: [],
  rowHeights: [],
  frozenRows: 0,
  frozenColumns: 0,
  showGridlines: true,
  columnFormulas: [],
  columnValues: [],
  merges: [],
  charts: [],
  conditionalFormats: [],
  validations: [],
} satisfies Partial<TabPlan>;

const dashboard: TabPlan = {
  ...tabDefaults,
  id: 'dashboard',
  name: 'KPI dashboard',
  color: colors.accent,
  size: { rows: 60, columns: 14 },
  columnWidths: [140, 84, 84, 84],
  rowHeights: [{ row: 0, height: 32 }],
  frozenRows: 3,
  frozenColumns: 1,
  showGridlines: false,
  cells: [
    put(0, 0, 'Sales & "KPIs"', 'title'),
    put(1, 0, '=1+1', 'subtitle'),
    put(2, 0, 'Anna', 'filterInput'),
    put(3, 0, { date: 46023 }, 'body', 'date'),
    put(3, 1, { date: 46023 }),
    put(3, 2, true, 'body'),
    put(3, 3, null, 'cardLabel'),
    put(4, 0, 0.125, 'cardValue', 'percent'),
    put(4, 1, 1e-7, 'number'),
    put(4, 2, '1e3', 'body'),
    put(5, 0, { formula: aggregate('sum', 1) }, 'cardValue', 'money', 'REVENUE'),
    put(5, 1, { formula: aggregate('count', 1) }, 'number', 'integer', 'WON_COUNT'),
    put(5, 2, { formula: aggregate('countValues', 1) }, 'number', 'integer'),
    put(6, 0, { formula: aggregate('mean', 1) }, 'number', 'decimal'),
    put(6, 1, { formula: aggregate('median', 1), array: true }, 'number', 'decimal'),
    put(7, 0, { formula: binary('&', text('say "x"'), text(" & 'y' <z>")) }, 'note'),
    put(7, 1, { formula: times(cell('setup', 1, 1), number(200)) }, 'number', 'change'),
    put(7, 2, { formula: call('MATCH', cell('dashboard', 2, 0), columnPart('setup', 0, 1, 3), number(0)) }, 'number'),
    put(8, 0, { formula: dividedBy(number(1), call('COUNTIFS', outcome, number(9))) }, 'number'),
    put(8, 1, { formula: when(equals(aggregate('count', 9), number(0)), text('–'), aggregate('mean', 9)) }, 'number'),
    put(8, 2, { formula: call('SUMIFS', column('rows', 3), column('rows', 2), text('>2')) }, 'number', 'days'),
    put(12, 0, 'Month', 'columnHead'),
    put(12, 1, 'Target', 'columnHeadNumber'),
    put(12, 2, 'Won', 'columnHeadNumber'),
    ...months,
  ],
  merges: [area(0, 0, 0, 3)],
  charts: [chart('column', 18, 0), chart('bar', 18, 4), chart('line', 31, 0), chart('pie', 31, 4)],
  conditionalFormats: [
    {
      kind: 'rule',
      area: area(13, 15, 0, 1),
      formula: binary('>', sameRow(2), cell('dashboard', 5, 2)),
      fill: colors.input,
      color: colors.bad,
    },
    { kind: 'bar', area: area(13, 15, 2, 2), color: colors.accentLight },
  ],
  validations: [{ area: area(2, 2, 0, 0), source: columnPart('setup', 0, 1, 3), help: 'Pick an owner' }],
  print: { landscape: true, titleRows: { first: 0, last: 2 }, area: area(0, 43, 0, 7) },
};

const setup: TabPlan = {
  ...tabDefaults,
  id: 'setup',
  name: 'KPI setup',
  color: colors.watch,
  size: { rows: 20, columns: 4 },
  cells: [
    put(0, 0, 'Owner', 'columnHead'),
    put(0, 1, 'Weight', 'columnHeadNumber'),
    put(1, 0, 'All', 'input'),
    put(1, 1, 0.25, 'inputNumber', 'percent'),
    put(2, 0, 'Anna', 'input'),
    put(3, 0, '-5', 'input'),
  ],
  print: { landscape: false, titleRows: null, area: area(0, 3, 0, 1) },
};

const rows: TabPlan = {
  ...tabDefaults,
  id: 'rows',
  name: 'KPI rows',
  color: colors.grey,
  size: { rows: 40, columns: 4 },
  frozenRows: 2,
  cells: [
    put(1, 0, 'Outcome', 'columnHead'),
    put(1, 1, 'Value', 'columnHead'),
    put(1, 2, 'Days', 'columnHead'),
    put(1, 3, 'Doubled', 'columnHead'),
  ],
  columnFormulas: [
    {
      column: 0,
      firstRow: 2,
      lastRow: 11,
      formula: when(
        equals(raw(4), text('Won')),
        number(1),
        when(equals(raw(4), text('Lost')), number(2), when(equals(raw(4), text('')), text(''), number(0))),
      ),
      overrides: [],
    },
    {
      column: 1,
      firstRow: 2,
      lastRow: 11,
      formula: when(equals(raw(2), text('')), text(''), raw(2)),
      format: 'money',
      overrides: [{ row: 5, value: 400 }],
    },
    {
      column: 3,
      firstRow: 2,
      lastRow: 11,
      formula: when(equals(sameRow(1), text('')), text(''), times(sameRow(1), number(2))),
      format: 'decimal',
      overrides: [
        { row: 2, value: 7 },
        { row: 6, value: 8 },
      ],
    },
  ],
  columnValues: [{ column: 2, firstRow: 2, values: [3, null, 5, 2, -1, 2.5, 9], format: 'days' }],
  print: { landscape: true, titleRows: null, area: area(0, 11, 0, 3) },
};

export const smallPlan: Plan = {
  version: 1,
  language: 'en',
  rawTab: smallRaw.name,
  tabs: [dashboard, setup, rows],
};

const down = (at: number, firstRow: number, values: readonly Cell[]): Expected[] =>
  values.map((expected, index) => ({ tab: 'rows', row: firstRow + index, column: at, value: expected }));

const on = (row: number, at: number, expected: Cell): Expected => ({
  tab: 'dashboard',
  row,
  column: at,
  value: expected,
});

/** The formulas' values, and the plain contents that a host could easily spoil. A division by zero is left out: see below. */
export const expectedValues: readonly Expected[] = [
  ...down(0, 2, [1, 1, 1, 2, 2, 0, 1, '', '', '']),
  ...down(1, 2, [1200, -300, '', 400, 800, 2500, 0.1, '', '', '']),
  ...down(2, 2, [3, null, 5, 2, -1, 2.5, 9, null]),
  ...down(3, 2, [7, -600, '', 800, 8, 5000, 0.2, '', '', '']),
  on(0, 0, 'Sales & "KPIs"'),
  on(1, 0, '=1+1'),
  on(2, 0, 'Anna'),
  on(3, 2, true),
  on(4, 1, 1e-7),
  on(4, 2, '1e3'),
  on(5, 0, 900.1),
  on(5, 1, 4),
  on(5, 2, 3),
  on(6, 0, 900.1 / 3),
  on(6, 1, 0.1),
  on(7, 0, 'say "x" & \'y\' <z>'),
  on(7, 1, 50),
  on(7, 2, 2),
  on(8, 1, '–'),
  on(8, 2, 7 + 5000 + 0.2),
  { tab: 'setup', row: 3, column: 0, value: '-5' },
];

/** Must be an error in every engine. */
export const divisionByZero = { row: 8, column: 0 } as const;
