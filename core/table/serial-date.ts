/** Calendar dates as serial days of the 1900 system, by integer arithmetic alone: no clock, no time zone. */

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/**
 * `serialOf(2026, 1, 1)` is 46023.
 *
 * Agrees with both hosts from 1 March 1900 on; before it Excel counts a 29 February 1900 that never was.
 */
export function serialOf(year: number, month: number, day: number): number {
  // The year begins in March, so that the leap day is its last.
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysInEra + dayOfEra - marchOfYearZero;
}

/** The time of day is dropped: `dateOf(46023.9)` is 1 January 2026. */
export function dateOf(serial: number): CalendarDate {
  const days = Math.floor(serial) + marchOfYearZero;
  const era = Math.floor(days / daysInEra);
  const dayOfEra = days - era * daysInEra;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** `NaN` where there is no such day, or none that a deal could have: years 1900 to 2199 are read. */
export function serialOfWritten(year: number, month: number, day: number): number {
  const possible = year >= firstYear && year <= lastYear && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  if (!possible) return Number.NaN;
  const monthNumber = (year - firstYear) * 12 + month - 1;
  const serial = firstDayOf(monthNumber) + day - 1;
  return day <= 28 || serial < firstDayOf(monthNumber + 1) ? serial : Number.NaN;
}

/** `2026-01-01` */
export function isoDate(serial: number): string {
  const { year, month, day } = dateOf(serial);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const daysInEra = 146097;

/** From 1 March of year 0 to serial 0, 30 December 1899. */
const marchOfYearZero = 693899;

const firstYear = 1900;
const lastYear = 2199;

/** Dates are read by the hundred thousand and lie in few months: each month's first day is worked out once. */
const firstDays = new Int32Array((lastYear - firstYear + 1) * 12 + 1);

function firstDayOf(monthNumber: number): number {
  const known = firstDays[monthNumber] ?? 0;
  if (known !== 0) return known;
  const day = serialOf(firstYear + Math.floor(monthNumber / 12), (monthNumber % 12) + 1, 1);
  firstDays[monthNumber] = day;
  return day;
}
