/** What can be wrong with deals: the codes, in the order in which they are said, and what a warning holds. */

export const healthCodes = [
  'won-without-value',
  'won-without-closed-date',
  'closed-before-created',
  'closed-after-today',
  'open-past-expected-close',
  'negative-value',
  'unreadable-number',
  'unreadable-date',
  'unreadable-label',
  'unreadable-flag',
  'deals-without-owner',
  'mixed-currencies',
  'amounts-in-cents',
  'amounts-maybe-cents',
  'amounts-maybe-millions',
  'outcome-contradicts-stage',
  'outcome-contradicts-probability',
  'outcome-by-probability',
  'damaged-id',
  'lost-zeros',
  'lost-zeros-matched',
  'lost-zeros-unmatched',
  'no-such-deal',
  'unreadable-number-beside',
  'unreadable-date-beside',
  'unreadable-label-beside',
  'unreadable-flag-beside',
  'unreadable-duration',
  'ambiguous-duration',
  'duplicate-id-kept',
  'duplicate-id-left-out',
  'repeated-row-kept',
  'similar-labels',
  'unknown-outcome',
  'no-lost-deals',
  'unlisted-stage',
  'expected-date-stands-in',
] as const;

export type HealthCode = (typeof healthCodes)[number];

export interface HealthWarning {
  readonly code: HealthCode;
  /** Deals, cells or pairs of labels: whatever the code counts; never 0. */
  readonly count: number;
  /** Sheet row numbers; empty where the warning is about the whole tab. */
  readonly rows: readonly number[];
  /**
   * The money of these deals together; `null` where none of them has a value, where they are in several currencies, and
   * where the warning is about the whole tab.
   */
  readonly value: number | null;
  readonly details?: Readonly<Record<string, string | number>>;
}

/** The money is told at the end, for all of them alike. */
export type Found = Omit<HealthWarning, 'value'>;

export const warningFor = (code: HealthCode, rows: readonly number[]): readonly Found[] =>
  rows.length === 0 ? [] : [{ code, count: rows.length, rows }];
