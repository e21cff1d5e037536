/** One number as people type it: `1.250.000,50`, `Rp 2.500.000,-`, `1,25 jt`, `(1,234)`, `20%`. */
import { currencySigns, indonesianCurrencies, indonesianPowers, powers } from './number-words';
import { readPlainNumber } from './plain-number';

/**
 * What a text says under each decimal style. Where both are the same it says one thing only; where one is `NaN` it can
 * only be the other; where they differ (`1.234`) the column has to decide.
 */
export interface NumberText {
  readonly point: number;
  readonly comma: number;
  readonly percent: boolean;
  /** The currency as written, lower case: `rp`, `$`; `''` without one. */
  readonly currency: string;
  /** Has a word that only Indonesian uses: `jt`, `ribu`, `rp`. */
  readonly indonesian: boolean;
  /** Counted in `M`: million in English, miliar in Indonesian. The numbers here say million. */
  readonly inM: boolean;
}

/** `null` for what is no number: a blank, a word, a date, a range. Linear in the text's length, which may be anything. */
export function readNumberText(text: string): NumberText | null {
  const plain = readPlainNumber(text);
  if (plain === null) return readDressedNumber(text);
  const { point, comma } = plain;
  return { point, comma, percent: false, currency: '', indonesian: false, inM: false };
}

/** A number that is not plain: with a sign or a word around it, or blanks within. */
export function readDressedNumber(text: string): NumberText | null {
  let rest = text.trim();
  if (rest.length > longestNumber) return null;
  if (!isPlain(rest)) rest = rest.replace(oddBlanks, ' ').replace(oddMinus, '-').replace(oddApostrophe, "'").trim();
  const inBrackets = rest.startsWith('(') && rest.endsWith(')');
  if (inBrackets) rest = rest.slice(1, -1).trim();
  const first = firstDigit(rest);
  if (first === -1) return null;
  const last = lastDigit(rest);
  const before = frontOf(rest.slice(0, first));
  const after = backOf(rest.slice(last + 1));
  if (before === null || after === null) return null;
  if (before.currency !== '' && after.currency !== '' && before.currency !== after.currency) return null;
  const digits = before.leadingPoint + rest.slice(first, last + 1);
  const sign = inBrackets !== (before.minus || after.minus) ? '-' : '';
  if (inBrackets && (before.minus || after.minus)) return null;
  const power = after.percent ? after.power - 2 : after.power;
  const point = numberFrom(plainWithPoint(digits), sign, power);
  const comma = numberFrom(plainWithComma(digits), sign, power);
  if (Number.isNaN(point) && Number.isNaN(comma)) return null;
  const currency = before.currency === '' ? after.currency : before.currency;
  return {
    point,
    comma,
    percent: after.percent,
    currency,
    indonesian: after.indonesian || indonesianCurrencies.has(currency),
    inM: after.inM,
  };
}

const longestNumber = 48;
const oddBlanks = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff\t\r\n]+/g;
const oddApostrophe = /[’‘ʼ`´]/g;
const oddMinus = /[\u2212\u2013\u2012\ufe63\uff0d]/g;

interface Front {
  readonly currency: string;
  readonly minus: boolean;
  /** `.` or `,` where the number begins with it: `,5`. */
  readonly leadingPoint: string;
}

function frontOf(text: string): Front | null {
  if (text === '') return emptyFront;
  let rest = text.toLowerCase().trim();
  let minus = false;
  if (rest.startsWith('-') || rest.startsWith('+')) {
    minus = rest.startsWith('-');
    rest = rest.slice(1).trim();
  }
  if (rest.endsWith('-') && !minus) {
    minus = true;
    rest = rest.slice(0, -1).trim();
  }
  if (rest === '' || currencySigns.has(rest)) return { currency: rest, minus, leadingPoint: '' };
  const end = rest.charAt(rest.length - 1);
  if (end !== '.' && end !== ',') return null;
  const currency = rest.slice(0, -1).trim();
  if (currency === '') return { currency: '', minus, leadingPoint: end };
  // `Rp.` is the currency with its full stop, not a number that begins with one.
  return end === '.' && currencySigns.has(currency) ? { currency, minus, leadingPoint: '' } : null;
}

const emptyFront: Front = { currency: '', minus: false, leadingPoint: '' };

interface Back {
  readonly currency: string;
  readonly minus: boolean;
  readonly percent: boolean;
  readonly power: number;
  readonly indonesian: boolean;
  readonly inM: boolean;
}

/** Behind the last digit: `,-`, `%`, a magnitude, a currency, a minus, in any sensible order. */
function backOf(text: string): Back | null {
  if (text === '') return emptyBack;
  const lower = text.toLowerCase();
  // `,-` and `.--` stand for "no cents".
  const noCents = /[.,]\s?[-=]{1,2}\s*$/.test(lower);
  const words = (noCents ? lower.replace(/[.,]\s?[-=]{1,2}\s*$/, '') : lower).replace('%', ' % ').split(/[\s.]+/);
  let { currency, minus, percent, power, indonesian, inM } = emptyBack;
  for (const word of words) {
    if (word === '') continue;
    const wordPower = powers.get(word);
    if (word === '%' && !percent) percent = true;
    else if (word === '-' && !minus) minus = true;
    else if (wordPower !== undefined && power === 0) {
      power = wordPower;
      inM = word === 'm';
      indonesian = indonesianPowers.has(word);
    } else if (currencySigns.has(word) && currency === '') currency = word;
    else return null;
  }
  return { currency, minus, percent, power, indonesian, inM };
}

const emptyBack: Back = { currency: '', minus: false, percent: false, power: 0, indonesian: false, inM: false };

/** The digits alone with `.` as decimal point, or `''` where the text cannot be meant so. */
const plainWithPoint = (text: string): string => (pointStyle.test(text) ? text.replace(/[, ']/g, '') : '');

const plainWithComma = (text: string): string =>
  commaStyle.test(text) ? text.replace(/[. ']/g, '').replace(',', '.') : '';

// Groups of three, or Indian ones (12,34,567); a first group of 0 is none, so that 0.125 is a fraction only.
const pointStyle =
  /^(?:(?:\d{1,15}|[1-9]\d{0,2}(?:,\d{3}){1,5}|[1-9]\d?(?:,\d\d){1,6},\d{3}|[1-9]\d{0,2}(?:[ ']\d{3}){1,5})?(?:\.\d{1,20})?|\d(?:\.\d{1,20})?e[+-]?\d{1,2})$/i;
const commaStyle =
  /^(?:(?:\d{1,15}|[1-9]\d{0,2}(?:\.\d{3}){1,5}|[1-9]\d{0,2}(?:[ ']\d{3}){1,5})?(?:,\d{1,20})?|\d(?:,\d{1,20})?e[+-]?\d{1,2})$/i;

/** Powers go into the text: 1.1 × 10⁶ is not 1,100,000 in floating point, but `1.1e6` is. */
function numberFrom(plain: string, sign: string, power: number): number {
  if (plain === '') return Number.NaN;
  if (power === 0) return sign === '' ? Number(plain) : 0 - Number(plain);
  return plain.includes('e') || plain.includes('E') ? Number.NaN : Number(`${sign}${plain}e${power}`);
}

/** Nothing to clean: only digits, points, commas and minus, as most exports write. */
function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x2c || code > 0x39 || code === 0x2f) return false;
  }
  return true;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

function firstDigit(text: string): number {
  for (let index = 0; index < text.length; index++) if (isDigit(text.charCodeAt(index))) return index;
  return -1;
}

function lastDigit(text: string): number {
  let index = text.length - 1;
  while (index >= 0 && !isDigit(text.charCodeAt(index))) index--;
  return index;
}
