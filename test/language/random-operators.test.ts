/** Every operator over random tables, under every comparison: the computed value, the embedded engine and LibreOffice agree. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellPlan, Plan, TabPlan } from '../../core/dashboard/plan';
import { type Criterion, call, columnPart, type Formula, number, text, when } from '../../core/language/formula';
import { operators, pairOperators } from '../../core/language/operators/index';
import type { Operator } from '../../core/language/operators/operator';
import type { Comparison } from '../../core/language/populations';
import { measuredIn } from '../../core/language/side-by-side';
import { embeddedModel, readTab } from '../../local/embedded';
import { planToXlsx } from '../../local/write-xlsx';
import { libreOffice, present } from '../engines/skip';

const seed = Number(process.env.SEED ?? 20_260_717);
console.info(`random operators: SEED=${seed}`);

/** `''` is a formula that gives no text, as generated columns hold for blanks; `null` is an empty cell, as cleaned ones do. */
type Held = number | '' | null;

/** Rows of key, other key and value. A value is a row of its table at most, as the pair operator asks. */
interface Table {
  readonly rows: readonly (readonly [Held, Held, Held])[];
  readonly conditions: readonly (readonly [0 | 1, Comparison, number])[];
}

const held = (filled: fc.Arbitrary<number>): fc.Arbitrary<Held> =>
  fc.oneof({ weight: 5, arbitrary: filled }, fc.constantFrom<Held>('', null));

const condition = fc.tuple(
  fc.constantFrom<0 | 1>(0, 1),
  fc.constantFrom<Comparison>('=', '=', '<', '<=', '>', '>='),
  fc.integer({ min: -1, max: 3 }),
);

const most = 12;

const tableWith = (value: fc.Arbitrary<number>): fc.Arbitrary<Table> =>
  fc.record({
    rows: fc.array(fc.tuple(held(fc.integer({ min: -1, max: 3 })), held(fc.integer({ min: 0, max: 2 })), held(value)), {
      minLength: 2,
      maxLength: most,
    }),
    // A positive criterion always, as every population has.
    conditions: fc.array(condition, { maxLength: 2 }).map((more) => [[0, '>=', 1] as const, ...more]),
  });

const amounts = fc.oneof(fc.integer({ min: -50, max: 5000 }), fc.constantFrom(0, 0.1, 1234.56, 2.5e9));

const comparisons: Readonly<Record<Comparison, (one: number, other: number) => boolean>> = {
  '=': (one, other) => one === other,
  '<>': (one, other) => one !== other,
  '<': (one, other) => one < other,
  '<=': (one, other) => one <= other,
  '>': (one, other) => one > other,
  '>=': (one, other) => one >= other,
};

const rowsWhere = ({ rows }: Table, conditions: Table['conditions']): Int32Array =>
  Int32Array.from(
    rows.flatMap((row, index) =>
      conditions.every(([at, is, value]) => {
        const key = row[at];
        return typeof key === 'number' && comparisons[is](key, value);
      })
        ? [index]
        : [],
    ),
  );

const valuesOf = ({ rows }: Table): Float64Array =>
  Float64Array.from(rows, ([, , value]) => (typeof value === 'number' ? value : Number.NaN));

/** Tables stand under one another with this much room each. */
const room = most + 3;

interface Asked {
  readonly title: string;
  readonly formula: Formula;
  readonly array: boolean;
  /** `null` is no value. */
  readonly expected: number | null;
}

function asked(table: Table, index: number): readonly Asked[] {
  const firstRow = 1 + index * room;
  const part = (column: number) => columnPart('rows', column, firstRow, firstRow + most);
  const criteria = (conditions: Table['conditions']): readonly Criterion[] =>
    conditions.map(([at, is, value]) => ({ column: part(at), is, value: number(value) }));
  const rows = rowsWhere(table, table.conditions);
  const where = criteria(table.conditions);
  const title = `${JSON.stringify(table)}, table ${index}`;
  const single = Object.entries(operators).map(([name, operator]: [string, Operator]): Asked => {
    const result = operator.evaluate(measuredIn(valuesOf(table), rows));
    const written = operator.formula.xlsx(part(2), where);
    if ('unsupported' in written) throw new Error(written.unsupported);
    const formula = operator
      .absences(part(2), where)
      .reduceRight((otherwise, absence) => when(absence.when, text('–'), otherwise), written);
    return { title: `${name} of ${title}`, formula, array: operator.array, expected: result.ok ? result.value : null };
  });
  return single;
}

/** Of rows by their numbers, which the pair operator compares: the first table stands at the top of the tab. */
function askedOfBoth(table: Table): Asked {
  const part = (column: number) => columnPart('rows', column, 1, 1 + most);
  const first: Table['conditions'] = [[0, '>=', 1]];
  const where = (conditions: Table['conditions']): readonly Criterion[] =>
    conditions.map(([at, is, value]) => ({ column: part(at), is, value: number(value) }));
  const result = pairOperators.inBoth.evaluate(
    measuredIn(valuesOf(table), rowsWhere(table, first)).numbers(),
    measuredIn(valuesOf(table), rowsWhere(table, table.conditions)).numbers(),
  );
  return {
    title: `inBoth of ${JSON.stringify(table)}`,
    formula: pairOperators.inBoth.formula.xlsx(part(2), where(first), where(table.conditions)),
    array: true,
    expected: result.ok ? result.value : null,
  };
}

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

function planOf(tables: readonly Table[], figures: readonly Asked[]): Plan {
  const cells = tables.flatMap(({ rows }, index) =>
    rows.flatMap((row, offset) =>
      row.map(
        (content, column): CellPlan => ({
          row: 1 + index * room + offset,
          column,
          content: content === '' ? { formula: call('TRIM', text('')) } : content,
        }),
      ),
    ),
  );
  const results = figures.map(
    ({ formula, array }, row): CellPlan => ({
      row,
      column: 0,
      content: array ? { formula, array: true } : { formula },
    }),
  );
  return {
    version: 1,
    language: 'en',
    rawTab: 'Raw',
    otherTabs: {},
    tabs: [
      {
        ...tabDefaults,
        id: 'dashboard',
        name: 'Results',
        size: { rows: figures.length + 1, columns: 2 },
        cells: results,
      },
      { ...tabDefaults, id: 'rows', name: 'Table', size: { rows: 2 + tables.length * room, columns: 3 }, cells },
    ],
  };
}

const differing = (figures: readonly Asked[], shown: readonly (readonly unknown[])[]): readonly unknown[] =>
  figures
    .map(({ title, expected }, row) => ({ title, expected, shown: shown[row]?.[0] }))
    .filter(({ expected, shown: seen }) =>
      expected === null
        ? seen !== '–'
        : typeof seen !== 'number' || Math.abs(seen - expected) > 1e-9 * Math.max(1, Math.abs(expected)),
    );

const tables = fc.sample(tableWith(amounts), { seed, numRuns: 150 });
const figures = tables.flatMap(asked);
/** A plan for each: row numbers are those of the tab. */
const pairs = fc.sample(tableWith(fc.integer({ min: 1, max: most })), { seed: seed + 1, numRuns: 12 });

describe('every operator over 150 random tables, and the pair of row sets over 12', () => {
  it('in the embedded engine', () => {
    expect(figures.filter(({ expected }) => expected !== null).length).toBeGreaterThan(600);
    expect(differing(figures, readTab(embeddedModel(planOf(tables, figures), []), 'Results'))).toEqual([]);
    for (const table of pairs) {
      const both = [askedOfBoth(table)];
      expect(differing(both, readTab(embeddedModel(planOf([table], both), []), 'Results'))).toEqual([]);
    }
  });

  it.skipIf(libreOffice === null)('in LibreOffice', async () => {
    const plans = [
      { plan: planOf(tables, figures), asked: figures },
      ...pairs.map((table) => ({ plan: planOf([table], [askedOfBoth(table)]), asked: [askedOfBoth(table)] })),
    ];
    const files = await Promise.all(
      plans.map(async ({ plan, asked: wanted }) => ({
        bytes: await planToXlsx(plan, null),
        read: [{ tab: 'Results', area: { firstRow: 0, firstColumn: 0, lastRow: wanted.length - 1, lastColumn: 0 } }],
      })),
    );
    const answers = await present(libreOffice).recalculate(files);
    expect(answers).toHaveLength(plans.length);
    for (const [index, { asked: wanted }] of plans.entries()) {
      expect(differing(wanted, answers[index]?.[0]?.[0] ?? [])).toEqual([]);
    }
  });
});
