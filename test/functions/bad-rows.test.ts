/** Every parameter of the functions over rows, given what it cannot be: the exact reason, by the parameter's kind. */
import { expect, it } from 'vitest';
import { isRange } from '../../core/functions/arguments';
import type { Argument } from '../../core/functions/custom-function';
import type { Details, Why } from '../../core/result';
import type { Cell } from '../../core/table/cell';
import { answer, apply, asRange, exampleOf } from './apply';
import { isColumnKind, isOneCell, type Kind, signatures } from './signatures';

type Bad = readonly [what: string, cell: Cell, why: Why, details?: Details];

const error: Bad = ['an error cell', { error: '#N/A' }, 'error-in-cell', { text: '#N/A' }];
const truth = (why: Why): Bad => ['a truth value', true, why, { text: 'TRUE' }];

const byKind: Partial<Record<Kind, readonly Bad[]>> = {
  numbers: [
    ...[error, truth('not-a-number')],
    ['a text', 'many', 'not-a-number', { text: 'many' }],
    ['NaN', Number.NaN, 'not-a-number', { text: 'NaN' }],
    ['infinity', Number.NEGATIVE_INFINITY, 'not-a-number', { text: '-Infinity' }],
  ],
  labels: [error],
  moments: [
    ...[error, truth('not-a-date')],
    ['a text', 'soon', 'not-a-date', { text: 'soon' }],
    ['a date that can be two', '05/06/2026', 'not-a-date', { text: '05/06/2026' }],
    ['a day that never was', '2026-02-30', 'not-a-date', { text: '2026-02-30' }],
    ['a number that is no day', -5, 'not-a-date', { text: '-5' }],
    ['a number beyond all days', 1e9, 'not-a-date', { text: '1000000000' }],
    ['NaN', Number.NaN, 'not-a-date', { text: 'NaN' }],
  ],
  day: [error, truth('not-a-date'), ['a text', 'soon', 'not-a-date', { text: 'soon' }]],
  text: [error],
  cell: [error],
  number: [error, ['a text', 'many', 'not-a-number', { text: 'many' }]],
  list: [error],
  pairs: [error, truth('not-a-number'), ['a text', 'half', 'not-a-number', { text: 'half' }]],
};

const replaced = (args: readonly Argument[], place: number, given: Argument): readonly Argument[] =>
  args.map((argument, index) => (index === place ? given : argument));

/** The last row's cell, so that it cannot be taken for a header; of pairs the number. */
function withBadCell(argument: Argument, cell: Cell, kind: Kind): { readonly given: Argument; readonly row: number } {
  if (kind === 'pairs')
    return {
      given: [
        ['Demo', 0.1],
        ['Offer', cell],
      ],
      row: 2,
    };
  if (!isRange(argument)) return { given: cell, row: 1 };
  return { given: [...argument.slice(0, -1), [cell]], row: argument.length };
}

/** WEIGHTED_PIPELINE takes labels or numbers in one column: its own tests say what is wrong there. */
const hasOwnTests = (id: string): boolean => id === 'WEIGHTED_PIPELINE';

const rows = signatures
  .filter(({ id }) => !hasOwnTests(id))
  .flatMap(({ id, parameters }) =>
    parameters.flatMap(({ name, kind }, place) => {
      const example = exampleOf(id);
      const argument = example[place];
      if (isColumnKind(kind) && argument === undefined) return [];
      return (byKind[kind] ?? []).map(([what, cell, why, details]) => {
        const { given, row } = withBadCell(argument, cell, kind);
        return { id, what, name, args: replaced(example, place, given), why, details: { name, row, ...details } };
      });
    }),
  );

it('is a long list', () => expect(rows.length).toBeGreaterThan(250));

it.each(rows)('$id: $what in $name is $why', ({ id, args, why, details }) => {
  expect(apply(id, args)).toEqual({ ok: false, why, details });
});

const columnPlaces = signatures.flatMap(({ id, parameters }) => {
  const columns = parameters.flatMap(({ name, kind }, place) => (isColumnKind(kind) ? [{ id, name, place }] : []));
  return columns.slice(1).filter(({ place }) => exampleOf(id)[place] !== undefined);
});

it.each(columnPlaces)('$id: $name longer than the first column is refused, by its name', ({ id, name, place }) => {
  const example = exampleOf(id).map(asRange);
  const argument = example[place];
  if (argument === undefined || !isRange(argument)) throw new Error('no column in the example');
  const length = argument.length;
  const result = apply(id, replaced(example, place, [...argument, [null]]));
  expect(result).toEqual({ ok: false, why: 'lengths-differ', details: { name, length: length + 1, expected: length } });
});

const cellPlaces = signatures.flatMap(({ id, parameters }) =>
  parameters.flatMap(({ name, kind, optional }, place) =>
    isOneCell(kind) ? [{ id, name, kind, optional, place }] : [],
  ),
);

it.each(cellPlaces)('$id: several cells for $name are refused', ({ id, name, kind, place }) => {
  const result = apply(id, replaced(exampleOf(id), place, [[46_023, 46_024]]));
  const why = kind === 'number' ? 'more-than-one-number' : 'more-than-one-cell';
  expect(result).toEqual({ ok: false, why, details: { name } });
});

it.each(cellPlaces.filter(({ kind }) => kind !== 'cell'))(
  '$id: a blank for $name is an error, or where it is optional as if it were left out',
  ({ id, name, optional, place }) => {
    const example = exampleOf(id);
    const blank = apply(id, replaced(example, place, [['']]));
    if (optional) expect(blank).toEqual(apply(id, replaced(example, place, undefined)));
    else expect(blank).toEqual({ ok: false, why: 'no-values', details: { name } });
  },
);

it.each<readonly [string, readonly Argument[], Why]>([
  ['CALLS', ['Call', 46_023, '2026-02-01', '2026-01-01'], 'end-before-start'],
  ['NEW_CUSTOMERS', ['A', 46_023, '2026-02-01', '2026-01-01'], 'end-before-start'],
  ['CUSTOMER_CHURN', ['A', 46_023, null, '2026-02-01', '2026-01-01'], 'end-before-start'],
  ['FIRST_MEETINGS', ['A', 'Rapat', 46_023, '2026-02-01', '2026-01-01'], 'end-before-start'],
  ['NEW_OUTREACH', ['A', 46_023, null, '2026-02-01', '2026-01-01'], 'end-before-start'],
  ['ANNUAL_REVENUE', [100, 46_023, 26], 'not-a-year'],
  ['ANNUAL_REVENUE', [100, 46_023, 2026.5], 'not-a-year'],
  ['SALES_CYCLE_LENGTH', [46_000, 46_010, undefined, 'best'], 'unknown-choice'],
  ['RESPONSE_TIME', [46_000, 46_010, 'mode'], 'unknown-choice'],
  ['RESPONSE_WITHIN', [46_000, 46_010, -1], 'negative'],
  ['STALE_DEALS', ['Demo', 46_000, 46_100, -1], 'negative'],
  ['STALE_DEALS', ['Demo', 46_000, null], 'no-values'],
  ['STAGE_FUNNEL', ['Demo', 'Won', null], 'no-values'],
  ['STAGE_FUNNEL', ['Demo', 'Won', undefined], 'no-values'],
  ['PIPELINE_BY_STAGE', [[['Demo', 'Demo']], [[1e308, 1e308]]], 'too-large'],
  ['REVENUE', [[[1e308, 1e308]]], 'too-large'],
  ['KPI', [], 'no-values'],
  ['KPI', ['win rate', undefined], 'no-values'],
  ['KPI', ['win rate', 'Deals'], 'no-values'],
  ['KPI', ['win rate', [[null]]], 'refused'],
  ['KPI', ['win rate', [['Won', 100]]], 'refused'],
  ['KPI', ['how well we do', exampleOf('KPI')[1]], 'unknown-choice'],
  ['KPI', ['win rate', exampleOf('KPI')[1], 'some time'], 'unknown-choice'],
  ['KPI', ['win rate', exampleOf('KPI')[1], '2026-13'], 'unknown-choice'],
  ['KPI', ['win rate', exampleOf('KPI')[1], '2026', null, 'Ownr', 'Sari'], 'unknown-choice'],
  ['KPI', ['win rate', exampleOf('KPI')[1], '2026', null, null, 'Sari'], 'unknown-choice'],
  ['KPI', ['win rate', exampleOf('KPI')[1], '2026', null, 'Owner'], 'missing-value'],
  ['KPI', ['win rate', exampleOf('KPI')[1], '2025'], 'zero-denominator'],
  ['KPI', ['sales growth', exampleOf('KPI')[1], 'all'], 'no-previous-period'],
  ['KPI', ['share by location', exampleOf('KPI')[1]], 'only-by-segment'],
  ['KPI_REPORT', [exampleOf('KPI')[1], null, null, 'Klingon'], 'unknown-choice'],
  ['KPI_REPORT', [[['Won', 100]]], 'refused'],
  ['KPI_EXPLAIN', ['win rate', 'Klingon'], 'unknown-choice'],
  ['KPI_EXPLAIN', ['constructor'], 'unknown-choice'],
])('%s(%j) is %s', (id, args, why) => expect(answer(id, ...args)).toBe(why));
