/** One date as exports and people write it: ISO with or without zone, `31/12/2025`, `31 Des 2025`, `Dec 31, 2025`. */
import { isoMoment, timeFraction } from './iso-date';
import { dateFillers, monthNames } from './month-names';
import { serialOfWritten } from './serial-date';
import { type Digits, threeNumbers } from './three-numbers';

/**
 * What a text says under each order of day and month: the serial day with the time of day as its fraction. Where both
 * are the same it says one thing only; where one is `NaN` it can only be the other; where they differ the column decides.
 */
export interface DateText {
  readonly dayFirst: number;
  readonly monthFirst: number;
  readonly form: 'iso' | 'numeric' | 'named';
  /** With points between: `05.03.2026`. Who writes so writes the day first, in every country that does. */
  readonly pointed?: true;
}

/**
 * `null` for what is no date. The calendar date is kept as written, whatever zone stands behind it.
 *
 * `yearFirst` reads `25/12/31` as 31 December 2025; without it only a number above 31 in front is taken for a year.
 */
export function readDateText(text: string, yearFirst = false): DateText | null {
  const trimmed = text.trim();
  if (trimmed.length < 6 || trimmed.length > longestDate) return null;
  const iso = isoMoment(trimmed);
  if (!Number.isNaN(iso)) return { dayFirst: iso, monthFirst: iso, form: 'iso' };
  const code = trimmed.charCodeAt(0);
  if (code >= 0x30 && code <= 0x39) return numericDate(trimmed, yearFirst) ?? namedDate(trimmed);
  return namedDate(trimmed);
}

const longestDate = 60;

function numericDate(text: string, yearFirst: boolean): DateText | null {
  const parts = threeNumbers(text);
  if (parts === null) return null;
  const time = timeFraction(text, parts.end);
  if (Number.isNaN(time)) return null;
  const { first, second, third } = parts;
  if (first.digits === 3 || third.digits === 3) return null;
  if (first.digits === 4) return third.digits > 2 ? null : same(first, second, third, time, 'iso');
  const inFront = first.value > 31 || (yearFirst && third.digits <= 2);
  if (inFront) return third.digits > 2 ? null : same(first, second, third, time, 'numeric');
  if (third.digits === 1) return null;
  const year = fullYear(third);
  const dayFirst = serialOfWritten(year, second.value, first.value) + time;
  const monthFirst = serialOfWritten(year, first.value, second.value) + time;
  if (Number.isNaN(dayFirst) && Number.isNaN(monthFirst)) return null;
  if (parts.separator === '.') return { dayFirst, monthFirst, form: 'numeric', pointed: true };
  return { dayFirst, monthFirst, form: 'numeric' };
}

function same(year: Digits, month: Digits, day: Digits, time: number, form: DateText['form']): DateText | null {
  const serial = serialOfWritten(fullYear(year), month.value, day.value) + time;
  return Number.isNaN(serial) ? null : { dayFirst: serial, monthFirst: serial, form };
}

/** 00–69 are this century's years, 70–99 the last one's. */
function fullYear({ value, digits }: Digits): number {
  if (digits > 2) return value;
  return value < 70 ? 2000 + value : 1900 + value;
}

const clock = /\d{1,2}[:.]\d{2}[:.\d]{0,12}(?:\s?[ap]\.?m\.?)?(?:\s?(?:Z|WIB|WITA|WIT|UTC|GMT|[+-]\d{2}:?\d{2}))?$/i;

/** A month by its name, a day and a year: `31 Des 2025 14:05`, `Wednesday, December 31st, 2025`, `31-Dec-25`. */
function namedDate(text: string): DateText | null {
  if (!beginsAsNamedDate(text)) return null;
  const clockAt = text.includes(':') ? clock.exec(text) : null;
  const day = clockAt === null ? text : text.slice(0, clockAt.index);
  const time = clockAt === null ? 0 : timeFraction(clockAt[0]);
  if (Number.isNaN(time)) return null;
  let month = 0;
  const numbers: string[] = [];
  for (const word of day.toLowerCase().split(/[\s,./\-–]+/)) {
    if (word === '' || dateFillers.has(word)) continue;
    const named = monthNames.get(word);
    const digits = /^'?(\d{1,4})(?:st|nd|rd|th|º)?$/.exec(word)?.[1];
    if (named !== undefined && month === 0) month = named;
    else if (digits !== undefined) numbers.push(digits);
    else return null;
  }
  const [first, second] = numbers;
  if (month === 0 || first === undefined || second === undefined || numbers.length !== 2) return null;
  const yearInFront = first.length === 4;
  const yearText = yearInFront ? first : second;
  if (yearText.length !== 4 && yearText.length !== 2) return null;
  const year = fullYear({ value: Number(yearText), digits: yearText.length });
  const serial = serialOfWritten(year, month, Number(yearInFront ? second : first)) + time;
  return Number.isNaN(serial) ? null : { dayFirst: serial, monthFirst: serial, form: 'named' };
}

/** Nearly no label does: its first word is no month, no day of the week and no number. */
function beginsAsNamedDate(text: string): boolean {
  const [word = ''] = firstWord.exec(text) ?? [];
  const lower = word.toLowerCase();
  return lower === '' || /^'?\d/.test(lower) || monthNames.has(lower) || dateFillers.has(lower);
}

const firstWord = /^[^\s,./\-–]*/;
