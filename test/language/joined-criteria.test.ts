/** A line asks for a deal's state and its place by one key; everything else is asked for as it was. */
import { expect, it } from 'vitest';
import { cell, type Formula, number, plus, times } from '../../core/language/formula';
import { joinedCriteria } from '../../core/language/joined-criteria';
import type { KeyCriterion } from '../../core/language/scope';
import type { KeyColumn } from '../../core/language/vocabulary';

type Asked = KeyCriterion<Formula>;

const asks = (column: KeyColumn, value: number | Formula, is: Asked['is'] = '='): Asked => ({
  column,
  is,
  value: typeof value === 'number' ? number(value) : value,
});
const chosen = cell('dashboard', 4, 3);

const table: readonly (readonly [what: string, asked: readonly Asked[], joined: readonly Asked[]])[] = [
  ['won deals of a rep', [asks('closedState', 1), asks('rep', 7)], [asks('repState', 701)]],
  ['open deals in a stage', [asks('closedState', 3), asks('stage', 2)], [asks('stageState', 203)]],
  [
    'those of a location that a cell names',
    [asks('closedState', 11), asks('location', chosen)],
    [asks('locationState', plus(times(number(100), chosen), number(11)))],
  ],
  [
    'what else is asked, in its order',
    [asks('closedState', 1), asks('firstWin', 1), asks('account', 9)],
    [asks('firstWin', 1), asks('accountState', 901)],
  ],
];

it.each(table)('%s are asked for by one key', (_, asked, joined) => {
  expect(joinedCriteria(asked)).toEqual(joined);
});

it.each<[string, readonly Asked[]]>([
  ['no place', [asks('closedState', 1), asks('dealKind', 2)]],
  ['no state', [asks('closedMonth', 124_315), asks('rep', 2)]],
  ['all places but some', [asks('closedState', 1), asks('rep', 2, '<>'), asks('rep', 3, '<>')]],
  ['how far deals came', [asks('createdState', 1), asks('furthest', 2, '>')]],
])('with %s all is asked for as it was', (_, asked) => {
  expect(joinedCriteria(asked)).toEqual(asked);
});
