/** Every parameter of the functions over rows, given what it cannot be: the exact reason, by the parameter's kind. */
import { expect, it } from 'vitest';
import { isRange } from '../../core/functions/arguments';
import type { Argument, Parameter } from '../../core/functions/custom-function';
import { customFunctions } from '../../core/functions/index';
import { isColumn, type RowKind, type RowParameter } from '../../core/functions/row-parameter';
import type { Details, Why } from '../../core/result';
import type { Cell } from '../../core/table/cell';
import { answer, apply } from './apply';

type Bad = readonly [what: string, cell: Cell, why: Why, details?: Details];

const error: Bad = ['an error cell', { error: '#N/A' }, 'error-in-cell', { text: '#N/A' }];
const truth = (why: Why): Bad => ['a truth value', true, why, { text: 'TRUE' }];

const byKind: Readonly<Record<RowKind, readonly Bad[]>> = {
  numbers: [error, truth('not-a-number'), ['a text', 'many', 'not-a-number', { text: 'many' }]],
  labels: [error],
  moments: [
    ...[error, truth('not-a-date')],
    ['a text', 'soon', 'not-a-date', { text: 'soon' }],
    ['a date that can be two', '05/06/2026', 'not-a-date', { text: '05/06/2026' }],
    ['a day that never was', '2026-02-30', 'not-a-date', { text: '2026-02-30' }],
    ['a number that is no day', -5, 'not-a-date', { text: '-5' }],
  ],
  day: [error, truth('not-a-date'), ['a text', 'soon', 'not-a-date', { text: 'soon' }]],
  text: [error],
  number: [error, ['a text', 'many', 'not-a-number', { text: 'many' }]],
};

const isOfRows = (parameter: Parameter): parameter is RowParameter => 'read' in parameter;

const replaced = (args: readonly Argument[], place: number, given: Argument): readonly Argument[] =>
  args.map((argument, index) => (index === place ? given : argument));

/** The last row's cell, so that it cannot be taken for a header. */
function withBadCell(argument: Argument, cell: Cell): { readonly given: Argument; readonly row: number } {
  if (!isRange(argument)) return { given: cell, row: 1 };
  return { given: [...argument.slice(0, -1), [cell]], row: argument.length };
}

const rows = customFunctions.flatMap(({ id, parameters, example }) =>
  parameters.flatMap((parameter, place) => {
    const argument = example.arguments[place];
    if (!isOfRows(parameter) || (isColumn(parameter.kind) && argument === undefined)) return [];
    return byKind[parameter.kind].map(([what, cell, why, details]) => {
      const { given, row } = withBadCell(argument, cell);
      const args = replaced(example.arguments, place, given);
      return { id, what, name: parameter.name, args, why, details: { name: parameter.name, row, ...details } };
    });
  }),
);

it('is a long list', () => expect(rows.length).toBeGreaterThan(150));

it.each(rows)('$id: $what in $name is $why', ({ id, args, why, details }) => {
  expect(apply(id, args)).toEqual({ ok: false, why, details });
});

const ofRows = customFunctions.filter(({ parameters }) => parameters.some(isOfRows));

it.each(ofRows)(
  '$id: a column that is longer than the first is refused, by its name',
  ({ id, parameters, example }) => {
    for (const [place, parameter] of parameters.entries()) {
      const argument = example.arguments[place];
      if (place === 0 || !isOfRows(parameter) || !isColumn(parameter.kind) || !isRange(argument)) continue;
      const result = apply(id, replaced(example.arguments, place, [...argument, [null]]));
      const details = { name: parameter.name, length: argument.length + 1, expected: argument.length };
      expect(result).toEqual({ ok: false, why: 'lengths-differ', details });
    }
  },
);

it.each(ofRows)(
  '$id: one cell that is blank or several is refused where one is meant',
  ({ id, parameters, example }) => {
    for (const [place, parameter] of parameters.entries()) {
      if (!isOfRows(parameter) || isColumn(parameter.kind)) continue;
      const blank = answer(id, ...replaced(example.arguments, place, null));
      expect(blank).toBe(parameter.optional ? answer(id, ...example.arguments.slice(0, -1)) : 'no-values');
      const several = answer(id, ...replaced(example.arguments, place, [[46_023, 46_024]]));
      expect(several).toBe(parameter.kind === 'number' ? 'more-than-one-number' : 'more-than-one-cell');
    }
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
])('%s(%j) is %s', (id, args, why) => expect(answer(id, ...args)).toBe(why));
