/** ISO weeks: Monday to Sunday, and week 1 is the one with 4 January in it. */
import { dateOf, serialOf } from '../table/serial-date';

export interface IsoWeek {
  /** Of the week, not of the day: 29 December 2025 is in week 1 of 2026. */
  readonly year: number;
  /** 1 to 52 or 53. */
  readonly week: number;
}

/** Monday of week 1. */
export function weekOne(year: number): number {
  const fourth = serialOf(year, 1, 4);
  return fourth - daysSinceMonday(fourth);
}

/** 52 or 53; never 53 two years in a row. */
export const weeksIn = (year: number): number => (weekOne(year + 1) - weekOne(year)) / 7;

/** The week a serial day is in. */
export function isoWeekOf(serial: number): IsoWeek {
  const thursday = serial - daysSinceMonday(serial) + 3;
  const { year } = dateOf(thursday);
  return { year, week: Math.floor((thursday - weekOne(year)) / 7) + 1 };
}

/** 0 on a Monday, 6 on a Sunday. Serial 2 is a Monday (in the proleptic count that dates after February 1900 share). */
export const daysSinceMonday = (serial: number): number => serial - 2 - 7 * Math.floor((serial - 2) / 7);
