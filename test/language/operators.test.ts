/** Every operator over a table with both kinds of blank: the computed value, the embedded engine and LibreOffice agree. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Plan, TabPlan } from '../../core/dashboard/plan';
import {
  type Criterion,
  call,
  column,
  columnPart,
  type Formula,
  number,
  text,
  when,
} from '../../core/language/formula';
import { type OperatorName, operators } from '../../core/language/operators/index';
import { measuredIn } from '../../core/language/side-by-side';
import type { Why } from '../../core/result';
import type { Cell } from '../../core/table/cell';
import { embeddedModel, readTab } from '../../local/embedded';
import { planToXlsx } from '../../local/write-xlsx';
import type { CalculatedCell } from '../engines/libreoffice';
import { libreOffice, present } from '../engines/skip';

/** `''` is a formula that gives no text, as generated columns hold for blanks; `null` is an empty cell. */
type Blank = '' | null;

const table: readonly { readonly key: number | Blank; readonly half: number; readonly value: number | Blank }[] = [
  { key: 1, half: 1, value: 10 },
  { key: 1, half: 2, value: -3 },
  { key: 1, half: 1, value: '' },
  { key: 1, half: 2, value: null },
  { key: 1, half: 1, value: 7.5 },
  { key: 1, half: 2, value: 0 },
  { key: 2, half: 1, value: '' },
  { key: 2, half: 2, value: null },
  { key: 3, half: 1, value: -5 },
  { key: 4, half: 1, value: 0 },
  { key: 4, half: 1, value: 1e-9 },
  { key: 4, half: 2, value: 2_500_000_000 },
  { key: 5, half: 1, value: null },
  { key: 5, half: 1, value: null },
  { key: 6, half: 1, value: -20 },
  { key: 6, half: 1, value: -10 },
  { key: 6, half: 1, value: '' },
  { key: 6, half: 1, value: -40 },
  { key: '', half: 1, value: 99 },
  { key: null, half: 1, value: 88 },
];

const firstRow = 1;
const lastRow = firstRow + table.length - 1;
/** 7 is in no row. */
const keys = [1, 2, 3, 4, 5, 6, 7];

const ranges = {
  'whole columns': (index: number) => column('rows', index),
  'parts of columns': (index: number) => columnPart('rows', index, firstRow, lastRow + 5),
};

/** Array formulas over whole columns are right but slow, and never planned. */
const rangesFor = (operator: OperatorName) =>
  Object.entries(ranges).filter(([kind]) => kind === 'parts of columns' || !operators[operator].array);

const isOperator = (name: string): name is OperatorName => name in operators;

interface Case {
  readonly title: string;
  readonly operator: OperatorName;
  readonly formula: Formula;
  readonly absences: readonly { readonly why: Why; readonly when: Formula }[];
  readonly rows: Int32Array;
}

const cases: readonly Case[] = Object.keys(operators)
  .filter(isOperator)
  .flatMap((operator) =>
    rangesFor(operator).flatMap(([kind, at]) =>
      keys.flatMap((key) =>
        [null, 1, 2].map((half): Case => {
          const where: Criterion[] = [{ column: at(0), is: '=', value: number(key) }];
          if (half !== null) where.push({ column: at(1), is: '=', value: number(half) });
          const rows = table.flatMap((row, index) =>
            row.key === key && (half === null || row.half === half) ? [index] : [],
          );
          return {
            title: `${operator} over ${kind}, key ${key}${half === null ? '' : ` and half ${half}`}`,
            operator,
            formula: { kind: 'aggregate', operator, of: at(2), where },
            absences: operators[operator].absences(at(2), where),
            rows: Int32Array.from(rows),
          };
        }),
      ),
    ),
  );

const values = Float64Array.from(table, ({ value }) => (typeof value === 'number' ? value : Number.NaN));

const emptyText: Formula = call('TRIM', text(''));

const tabDefaults = {
  color: '#0B6E99',
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
  print: {
    landscape: true,
    titleRows: null,
    area: { firstRow: 0, lastRow: 1, firstColumn: 0, lastColumn: 1 },
    breaksBefore: [],
  },
} satisfies Partial<TabPlan>;

const plan: Plan = {
  version: 1,
  language: 'en',
  rawTab: 'Raw',
  otherTabs: {},
  tabs: [
    {
      ...tabDefaults,
      id: 'dashboard',
      name: 'Results',
      size: { rows: cases.length + 1, columns: 5 },
      cells: cases.flatMap(({ operator, formula, absences }, row) => [
        { row, column: 0, content: operators[operator].array ? { formula, array: true } : { formula } },
        ...absences.map((absence, index) => ({
          row,
          column: index + 1,
          content: { formula: when(absence.when, number(1), number(0)) },
        })),
      ]),
    },
    {
      ...tabDefaults,
      id: 'rows',
      name: 'Table',
      size: { rows: 60, columns: 3 },
      cells: table.flatMap(({ key, half, value }, index) =>
        [key, half, value].map((content, at) => ({
          row: firstRow + index,
          column: at,
          content: content === '' ? { formula: emptyText } : content,
        })),
      ),
    },
  ],
};

function check({ operator, rows, absences }: Case, results: readonly (Cell | CalculatedCell)[] | undefined): void {
  const computed = operators[operator].evaluate(measuredIn(values, rows));
  const holding = absences.filter((_, index) => results?.[index + 1] === 1).map(({ why }) => why);
  if (computed.ok) {
    expect(holding).toEqual([]);
    expect(results?.[0]).toBeCloseTo(computed.value, 9);
  } else {
    expect(holding[0]).toBe(computed.why);
  }
}

describe('in the embedded engine', () => {
  const results = readTab(embeddedModel(plan, []), 'Results');
  test.each(cases.map((one, row) => ({ ...one, row })))('$title', (one) => check(one, results[one.row]));
});

describe.skipIf(libreOffice === null)('in LibreOffice', () => {
  let results: readonly (readonly CalculatedCell[])[] | undefined;
  beforeAll(async () => {
    const area = { firstRow: 0, lastRow: cases.length - 1, firstColumn: 0, lastColumn: 2 };
    const bytes = await planToXlsx(plan, null);
    const [steps] = await present(libreOffice).recalculate([{ bytes, read: [{ tab: 'Results', area }] }]);
    results = steps?.[0]?.[0];
  });
  test.each(cases.map((one, row) => ({ ...one, row })))('$title', (one) => check(one, results?.[one.row]));
});
