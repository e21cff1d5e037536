/** Rows told apart for all values at a time come to exactly what rows found one by one come to, whatever was asked before. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparisons } from '../../core/language/comparisons';
import type { Numbers } from '../../core/language/evaluate';
import type { OperatorName } from '../../core/language/operators/index';
import { operators } from '../../core/language/operators/index';
import type { Comparison } from '../../core/language/populations';
import { rowFinder } from '../../core/language/row-sets';
import type { KeyCriterion } from '../../core/language/scope';
import type { KeyColumn } from '../../core/language/vocabulary';
import { success } from '../../core/result';

const seed = Number(process.env.SEED ?? 20_261_127);
console.info(`row sets: SEED=${seed}`);

/** Codes close together, month keys far apart, below zero too, and dates with blanks. */
const columns = ['rep', 'createdMonth', 'outcome', 'closed'] as const satisfies readonly KeyColumn[];

const values: Readonly<Record<(typeof columns)[number], fc.Arbitrary<number>>> = {
  rep: fc.integer({ min: 0, max: 2 }),
  createdMonth: fc.constantFrom(0, 24_301, 24_302, 24_313),
  outcome: fc.integer({ min: -1, max: 1 }),
  closed: fc.oneof(fc.integer({ min: 46_000, max: 46_010 }), fc.constant(Number.NaN)),
};

/** Cents, whose sum depends on the order they are added in. */
const amount = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -100_000_000, max: 100_000_000 }).map((cents) => cents / 100) },
  fc.integer({ min: 0, max: 5 }),
  fc.constant(Number.NaN),
);

interface Row {
  readonly rep: number;
  readonly createdMonth: number;
  readonly outcome: number;
  readonly closed: number;
  readonly value: number;
}

const rowsArbitrary = (most: number): fc.Arbitrary<readonly Row[]> =>
  fc.array(fc.record({ ...values, value: amount }), { maxLength: most, size: 'max' });

const criterion: fc.Arbitrary<KeyCriterion<number>> = fc.constantFrom(...columns).chain((column) =>
  fc.record({
    column: fc.constant(column),
    is: fc.constantFrom<Comparison>('=', '=', '=', '<>', '<', '<=', '>', '>='),
    value: fc.oneof(values[column], fc.constantFrom(-100, 2.5, 1e7)),
  }),
);

/** Several questions to one finder: later ones meet what earlier ones left behind. */
const questions = fc.array(fc.array(criterion, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 });

function finderOver(rows: readonly Row[]) {
  const keys: Partial<Record<KeyColumn, Numbers>> = {
    rep: Int32Array.from(rows, ({ rep }) => rep),
    createdMonth: Int32Array.from(rows, ({ createdMonth }) => createdMonth),
    outcome: Int32Array.from(rows, ({ outcome }) => outcome),
    closed: Float64Array.from(rows, ({ closed }) => closed),
  };
  return rowFinder({ key: (name) => keys[name], missing: (field) => ({ tab: 'deals', field }) });
}

/** As anyone would write it: one row after the other, one figure after the other. */
function plainly(rows: readonly Row[], criteria: readonly KeyCriterion<number>[]) {
  const found = rows.filter((row) =>
    criteria.every(({ column, is, value }) => {
      const key = columns.flatMap((name) => (name === column ? [row[name]] : []))[0] ?? Number.NaN;
      return comparisons[is](key, value);
    }),
  );
  const numbers = found.map(({ value }) => value).filter((value) => !Number.isNaN(value));
  const sorted = numbers.toSorted((one, other) => one - other);
  const sum = numbers.reduce((total, number) => total + number, 0);
  const none = numbers.length === 0;
  const at = (part: number): number => {
    const place = part * (sorted.length - 1);
    const [below = 0, above = 0] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
    const between = place - Math.floor(place);
    return between === 0.5 ? (below + above) / 2 : below + (above - below) * between;
  };
  return {
    count: found.length,
    countValues: numbers.length,
    distinct: new Set(numbers).size,
    sum: none && found.length > 0 ? null : sum,
    mean: none ? null : sum / numbers.length,
    median: none ? null : at(0.5),
    upperQuartile: none ? null : at(0.75),
  } satisfies Record<OperatorName, number | null>;
}

const names = ['median', 'sum', 'distinct', 'upperQuartile', 'mean', 'countValues', 'count'] as const;

function figures(find: ReturnType<typeof finderOver>, rows: readonly Row[], criteria: readonly KeyCriterion<number>[]) {
  const found = find(criteria);
  if (!found.ok) throw new Error(found.why);
  const measured = found.value.measured(
    'value',
    Float64Array.from(rows, ({ value }) => value),
  );
  const results = names.map((name) => {
    const result = operators[name].evaluate(measured);
    // -0 and 0 are one number in any cell.
    return [name, result.ok ? result.value + 0 : null] as const;
  });
  return { ...Object.fromEntries(results), rows: found.value.count };
}

const expected = (rows: readonly Row[], criteria: readonly KeyCriterion<number>[]) => {
  const plain = plainly(rows, criteria);
  return {
    ...Object.fromEntries(names.map((name) => [name, plain[name] === null ? null : plain[name] + 0])),
    rows: plain.count,
  };
};

describe('the same to the last bit', () => {
  it.each([
    ['of some rows', 60, 300],
    // Month keys are told apart at once only where rows are many.
    ['of so many rows that months are told apart too', 20, 20],
  ] as const)('%s', (what, most, runs) => {
    fc.assert(
      fc.property(rowsArbitrary(most), questions, (some, asked) => {
        const repeats = what === 'of some rows' ? 1 : 6_100 / Math.max(1, some.length);
        const rows = Array.from({ length: Math.ceil(repeats) }, () => some).flat();
        const find = finderOver(rows);
        for (const criteria of [...asked, ...asked]) {
          expect(figures(find, rows, criteria)).toEqual(expected(rows, criteria));
        }
      }),
      { seed, numRuns: runs },
    );
  });
});

it('finds nothing where no criterion is given, and says which column is not there', () => {
  const find = finderOver([{ rep: 1, createdMonth: 0, outcome: 1, closed: 46_000, value: 5 }]);
  expect(find([]).ok && operators.count.evaluate({ ...measuredNothing, rows: 0 })).toEqual(success(0));
  expect(find([{ column: 'stage', is: '=', value: 1 }])).toMatchObject({ ok: false, why: 'missing-column' });
});

const measuredNothing = { total: () => ({ total: 0, counted: 0 }), numbers: () => new Float64Array(0) };
