/** `2026-01-31`, with a time behind it or without: the form of nearly all exports, read without a regular expression. */
import { serialOfWritten } from './serial-date';

/**
 * The serial day with the time of day as its fraction, or `NaN`. `2026-01-31T09:14:58+05:00` is 31 January, a quarter
 * past nine: the calendar date and the clock are kept as written, whatever the zone.
 */
export function isoMoment(text: string): number {
  if (text.length < 10 || text.length > 40) return Number.NaN;
  if (text.charCodeAt(4) !== dash || text.charCodeAt(7) !== dash) return Number.NaN;
  const serial = serialOfWritten(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
  if (text.length === 10) return serial;
  const separator = text.charCodeAt(10);
  return separator === blank || separator === letterT ? serial + timeFraction(text, 10) : Number.NaN;
}

/** The time of day behind `start` as a fraction, or `NaN` where it is no time: ` 14:05`, `T09:14:58+05:00`, `, 2:30 PM`. */
export function timeFraction(text: string, start = 0): number {
  const length = text.length - start;
  if (length === 0) return 0;
  if (length === 9 && text.charCodeAt(start + 3) === colon && text.charCodeAt(start + 6) === colon) {
    return fractionOf(
      digits(text, start + 1, start + 3),
      digits(text, start + 4, start + 6),
      digits(text, start + 7, start + 9),
    );
  }
  const match = timeOfDay.exec(start === 0 ? text : text.slice(start));
  if (match === null) return Number.NaN;
  const [, hours, minutes, seconds = '0', half] = match;
  const hour = Number(hours);
  const isAfternoon = half === 'p' || half === 'P';
  return fractionOf(half === undefined ? hour : (hour % 12) + (isAfternoon ? 12 : 0), Number(minutes), Number(seconds));
}

const blank = 0x20;
const dash = 0x2d;
const colon = 0x3a;
const letterT = 0x54;

const timeOfDay =
  /^[T,]?\s{0,3}(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?\s?(?:([ap])\.?m\.?)?\s?(?:Z|UTC|GMT|WIB|WITA|WIT|(?:UTC|GMT)?[+-]\d{2}:?(?:\d{2})?)?$/i;

/** 24:00 and a leap second stay on the day that is written. */
const fractionOf = (hour: number, minute: number, second: number): number =>
  hour <= 24 && minute <= 59 && second <= 60
    ? Math.min((hour * 3600 + minute * 60 + second) / 86400, 86399 / 86400)
    : Number.NaN;

function digits(text: string, start: number, end: number): number {
  let number = 0;
  for (let index = start; index < end; index++) {
    const digit = text.charCodeAt(index) - 0x30;
    if (digit < 0 || digit > 9) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}
