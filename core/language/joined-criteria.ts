/** One criterion for two: where a column of the rows tab holds a deal's state in the period together with the other key. */
import { type Formula, number, plus, times } from './formula';
import type { KeyCriterion } from './scope';
import { isStateJoined, stateBase, stateJoins } from './vocabulary';

export function joinedCriteria(criteria: readonly KeyCriterion<Formula>[]): readonly KeyCriterion<Formula>[] {
  const state = criteria.find(({ column, is }) => column === 'closedState' && is === '=');
  const place = criteria.find(({ column, is }) => is === '=' && isStateJoined(column));
  if (state === undefined || place === undefined || !isStateJoined(place.column)) return criteria;
  const joined = { ...place, column: stateJoins[place.column], value: keyOf(state.value, place.value) };
  // In the place's place: what is lacking is named in the order in which it is asked for.
  return criteria.filter((one) => one !== state).map((one) => (one === place ? joined : one));
}

/** Of literals the number itself, so that the text stays short. */
const keyOf = (state: Formula, place: Formula): Formula =>
  state.kind === 'number' && place.kind === 'number'
    ? number(state.value + stateBase * place.value)
    : plus(times(number(stateBase), place), state);
