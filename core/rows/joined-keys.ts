/**
 * A deal's state in the period and its place in a list, in one number: a line of the dashboard asks for one criterion where
 * it would ask for two. Programs look at every row for each criterion.
 */
import { call, equals, type Formula, monthNumber, number, plus, times, when } from '../language/formula';
import { closingTimes, stateBase } from '../language/vocabulary';
import { wholesByRow } from './by-row';
import { monthsByDay } from './keys';
import { closeDue } from './progress';
import type { DealColumn, RowColumn, RowColumnName } from './row-column';

/** The state + 100 × the number in the other column; the state alone where that has none, 0 for what has no state. */
export const joinedState = (name: RowColumnName, { lacks }: Pick<RowColumn, 'lacks'>): RowColumn => ({
  source: 'deals',
  lacks,
  evaluate: ({ model, own }) => {
    const [states, places] = [own('closedState'), own(name)];
    return wholesByRow(model.length, (row) => {
      const state = states[row] ?? 0;
      return state === 0 ? 0 : state + stateBase * (places[row] || 0);
    });
  },
  formula: ({ own }) => {
    const [state, place] = [own('closedState'), own(name)];
    // Only an account's number is blank for a deal that has none.
    const joined = plus(state, times(number(stateBase), place));
    const safe: Formula = name === 'account' ? when(call('ISNUMBER', place), joined, state) : joined;
    return when(equals(state, number(0)), number(0), safe);
  },
  isLive: () => true,
});

/** Year × 12 + month in which an open deal is expected to close that is not overdue; 0 for all others. */
export const expectedMonth: DealColumn = {
  lacks: closeDue.lacks,
  evaluate: ({ model, own }) => {
    const due = own('closeDue');
    const monthOf = monthsByDay();
    return wholesByRow(model.length, (row) =>
      toCome.some((code) => code === due[row]) ? monthOf(model.expectedClose[row] ?? 0) : 0,
    );
  },
  formula: ({ own }) => {
    const isToCome = toCome.map((code) => equals(own('closeDue'), number(code)));
    return when(call('OR', ...isToCome), monthNumber(own('expectedClose')), number(0));
  },
  isLive: () => true,
};

const toCome = [closingTimes.inPeriod, closingTimes.later] as const;
