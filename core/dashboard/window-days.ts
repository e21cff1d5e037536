/** The days at the ends of a window as formulas: cells for a named one, worked out for a month, given for others. */
import { call, dividedBy, type Formula, minus, number, plus, times } from '../language/formula';
import type { RowsLayout } from '../language/rows-layout';
import type { Window } from '../language/scope';
import type { SetupCells } from '../rows/row-column';

export const windowDays = ({ window, today }: Pick<SetupCells, 'window' | 'today'>): RowsLayout['days'] => {
  const edge = (asked: Window<Formula>, name: 'start' | 'end'): Formula => {
    if (typeof asked !== 'object') return window(asked, name);
    if ('from' in asked) return name === 'start' ? asked.from : asked.until;
    return monthStart(name === 'start' ? asked.month : plus(asked.month, number(1)));
  };
  return {
    start: (asked) => edge(asked, 'start'),
    end: (asked) => edge(asked, 'end'),
    opening: (asked) => (typeof asked === 'object' ? minus(edge(asked, 'start'), number(1)) : window(asked, 'opening')),
    closing: (asked) =>
      typeof asked === 'object' ? call('MIN', minus(edge(asked, 'end'), number(1)), today) : window(asked, 'closing'),
  };
};

/** The first day of a month that is counted as year × 12 + month. */
function monthStart(month: Formula): Formula {
  const year = call('INT', dividedBy(minus(month, number(1)), number(12)));
  return call('DATE', year, minus(month, times(year, number(12))), number(1));
}
