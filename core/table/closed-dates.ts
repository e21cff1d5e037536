/** When a deal was closed, from whichever column says so. */
import type { DealsTable } from './deals-table';
import { type Outcomes, outcomeCodes } from './outcomes';

export interface ClosedDates {
  /** Serial days per kept row; `NaN` for open deals, for unknown ones, and where no date is given. */
  readonly values: Float64Array;
  /** `expectedCloseDate` stands in only where the tab has no column at all for when deals were closed. */
  readonly from: 'closedDate' | 'wonLostDates' | 'expectedCloseDate' | null;
}

/** The closed date; where it is blank the won date of a won deal and the lost date of a lost one. */
export function closedDatesOf(table: DealsTable, outcomes: Outcomes): ClosedDates {
  const { closedDate, wonDate, lostDate, expectedCloseDate } = table.columns;
  const values = new Float64Array(table.rowNumbers.length).fill(Number.NaN);
  const hasOwn = (closedDate ?? wonDate ?? lostDate) !== undefined;
  for (let row = 0; row < values.length; row++) {
    const code = outcomes.codes[row];
    if (code !== outcomeCodes.won && code !== outcomeCodes.lost) continue;
    const closed = closedDate?.values[row] ?? Number.NaN;
    const ofOutcome = (code === outcomeCodes.won ? wonDate : lostDate)?.values[row] ?? Number.NaN;
    const own = Number.isNaN(closed) ? ofOutcome : closed;
    values[row] = hasOwn ? own : (expectedCloseDate?.values[row] ?? Number.NaN);
  }
  if (closedDate !== undefined) return { values, from: 'closedDate' };
  if (hasOwn) return { values, from: 'wonLostDates' };
  return { values, from: expectedCloseDate === undefined ? null : 'expectedCloseDate' };
}
