/** What was decided about the calendar: the month fiscal years start in, and that every holiday is a day. */
import { readHolidays } from '../periods/holidays';
import type { MovingPeriod } from '../periods/moving';
import type { Period } from '../periods/period';
import { movingFromWords, periodFromWords } from '../periods/period-words';
import { dateOf } from '../table/serial-date';
import type { Words } from '../words/languages';
import { fill } from '../words/words';
import type { WizardSettings } from './board';
import { type Refused, refused } from './refused';

export interface Calendar {
  readonly ok: true;
  readonly period: Period;
  readonly moving: MovingPeriod | null;
  readonly fiscalStart: number;
}

/** Choices may come from a file and hold anything. */
export function calendarOf({ period, today, choices = {} }: WizardSettings, words: Words): Calendar | Refused {
  const { fiscalYearStart, holidays } = choices;
  if (fiscalYearStart !== undefined && !isMonth(fiscalYearStart)) {
    return refused(fill(words.errors.fiscalYearStart, { text: JSON.stringify(fiscalYearStart) }));
  }
  const [notADay] = readHolidays(holidays).unreadable;
  if (notADay !== undefined) return refused(fill(words.errors.holiday, { text: notADay }));
  const day = Math.floor(today);
  const named = period === undefined ? thisYear(day) : periodFromWords(period, day, fiscalYearStart);
  if (named === null) return refused(fill(words.errors.period, { text: period ?? '' }));
  return {
    ok: true,
    period: named,
    moving: period === undefined ? null : movingFromWords(period),
    fiscalStart: fiscalYearStart ?? startOf(named),
  };
}

const thisYear = (today: number): Period => ({ kind: 'year', year: dateOf(today).year });

/** FY2026-04 says by itself that fiscal years start in April. */
const startOf = (period: Period): number => (period.kind === 'fiscalYear' ? period.startMonth : 1);

const isMonth = (month: number): boolean => Number.isInteger(month) && month >= 1 && month <= 12;
