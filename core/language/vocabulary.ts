/** The words KPIs are written in: which deals, what of them, divided how. core/rows says what each word means. */

import { outcomeCodes } from '../table/outcomes';

/** Which deals an aggregate looks at. Won and lost ones are picked by closed date, created ones by created date. */
export type Population = 'won' | 'lost' | 'open' | 'created';

/** A number each deal has or has not. */
export type Measure = 'value' | 'bookingValue' | 'weightedValue' | 'cycleDays';

/** What a KPI can be told apart by. */
export type Segment = 'rep' | 'location' | 'stage';

/** Numbers that come from the setup, not from rows. */
export type InputName = 'repCount';

/** The columns of the rows tab that criteria look at: each holds a number that joins several conditions. */
export type KeyColumn = Segment | 'closedState' | 'createdState' | 'closedMonth' | 'createdMonth';

/**
 * How a deal's key is made up. The state of a deal in the period is its outcome's code, 10 more in the period before;
 * its month key is its code × 100,000 + year × 12 + month.
 */
export const codes = { won: outcomeCodes.won, lost: outcomeCodes.lost, open: outcomeCodes.open } as const;
export const createdState = 1;
export const previousOffset = 10;
export const monthBase = 100_000;
