/** What the values of a column look like, from a sample of its rows: the header is only half of the evidence. */
import type { Row } from './cell';
import { readDateText } from './date-text';
import { differentCells, type Said } from './different-cells';
import { labelKey } from './labels';
import { readNumberText } from './number-text';
import { readOutcome } from './outcome-words';
import { flagOf } from './read-flag';
import { isoDate } from './serial-date';

/** Counts of filled cells in the sample; one cell may count under several heads. */
export interface ColumnProfile {
  readonly filled: number;
  /** Numbers, and texts that read as numbers. */
  readonly numbers: number;
  /** Numbers from 0 to 100, and percentages. */
  readonly percentLike: number;
  /** Date cells, and texts that read as dates. */
  readonly dates: number;
  /** Numbers that could be a day number or a date in one number. */
  readonly dayNumbers: number;
  readonly flags: number;
  readonly currencies: number;
  /** Texts such as `CRM-DEAL-0042` or `0065g00AAQ`: one word with a digit in it, and neither number nor date. */
  readonly codes: number;
  /** Different labels. */
  readonly distinct: number;
  /** Each label once, in lower case; the first 60. */
  readonly labels: readonly string[];
  /** Of the cells, how many have a label that says won, lost or open. */
  readonly outcomes: number;
  /** By a word that is said of sales: "Done" and "Rejected" are said of much else. */
  readonly saysWon: boolean;
  readonly saysLost: boolean;
}

export function profileColumn(sample: readonly Row[], column: number): ColumnProfile {
  const said = differentCells(sample, column);
  const counts = { filled: 0, numbers: 0, percentLike: 0, dates: 0, dayNumbers: 0, flags: 0, currencies: 0, codes: 0 };
  for (const [text, cells] of said.texts) countText(text, cells, counts);
  for (const [number, cells] of said.numbers) {
    if (isOneDigit(number)) countFlag(String(number), cells, counts);
    countNumber(number, cells, counts);
  }
  for (const [text, cells] of said.others) countFlag(text, cells, counts);
  counts.dates += cellsIn(said.days);
  counts.filled = cellsIn(said.texts) + cellsIn(said.numbers) + cellsIn(said.days) + cellsIn(said.others);
  return { ...counts, ...vocabulary(said) };
}

function cellsIn(said: ReadonlyMap<unknown, number>): number {
  let sum = 0;
  for (const cells of said.values()) sum += cells;
  return sum;
}

const longestLabel = 200;

interface Counts {
  numbers: number;
  percentLike: number;
  dates: number;
  dayNumbers: number;
  flags: number;
  currencies: number;
  codes: number;
}

function countFlag(text: string, cells: number, counts: Counts): void {
  if (flagOf(text) !== null) counts.flags += cells;
}

/** As no number of more digits can be a yes or a no. */
const isOneDigit = (number: number): boolean => number >= 0 && number <= 9 && Number.isInteger(number);

function countText(text: string, cells: number, counts: Counts): void {
  countFlag(text, cells, counts);
  const number = readNumberText(text);
  if (number !== null) {
    const value = Number.isNaN(number.point) ? number.comma : number.point;
    countNumber(number.percent ? value * 100 : value, cells, counts);
  } else if (readDateText(text) !== null) counts.dates += cells;
  else if (currencyCodes.has(text.trim().toUpperCase())) counts.currencies += cells;
  else if (isCode(text.trim())) counts.codes += cells;
}

const isCode = (text: string): boolean => text.length <= 60 && !text.includes(' ') && /\d/.test(text);

function countNumber(value: number, cells: number, counts: Counts): void {
  counts.numbers += cells;
  if (value >= 0 && value <= 100) counts.percentLike += cells;
  if ((value >= 20000 && value < 80001) || (value >= 19000101 && value <= 21991231)) counts.dayNumbers += cells;
}

function vocabulary(said: Said): Pick<ColumnProfile, 'distinct' | 'labels' | 'outcomes' | 'saysWon' | 'saysLost'> {
  const { distinct, first } = labelsOf(said);
  let outcomes = 0;
  let saysWon = false;
  let saysLost = false;
  // No number and no date is a word for an outcome.
  const worded = said.texts.size + said.others.size > 0;
  for (const [label, cells] of worded ? first : []) {
    const { outcome, hint } = readOutcome(label);
    if (outcome !== 'unknown' || hint !== undefined) outcomes += cells;
    if (outcome === 'won' && hint !== 'finished') saysWon = true;
    if (outcome === 'lost' && hint !== 'refused') saysLost = true;
  }
  return { distinct, labels: first.map(([label]) => label), outcomes, saysWon, saysLost };
}

type Labels = readonly (readonly [label: string, cells: number])[];

/** Numbers, or dates, are different where their texts are: only the first are put into words. */
function labelsOf({ texts, numbers, days, others }: Said): { readonly distinct: number; readonly first: Labels } {
  const size = texts.size + numbers.size + days.size + others.size;
  if (size === numbers.size || size === days.size) {
    const first = [...firstOf(numbers, String), ...firstOf(days, isoDate)];
    return { distinct: size, first };
  }
  const labels = new Map<string, number>();
  const add = (text: string, cells: number): void => {
    const label = labelKey(text.slice(0, longestLabel));
    labels.set(label, (labels.get(label) ?? 0) + cells);
  };
  for (const [text, cells] of texts) add(text, cells);
  for (const [number, cells] of numbers) add(String(number), cells);
  for (const [day, cells] of days) add(isoDate(day), cells);
  for (const [text, cells] of others) add(text, cells);
  return { distinct: labels.size, first: [...labels].slice(0, shown) };
}

const firstOf = (said: ReadonlyMap<number, number>, textFor: (number: number) => string): Labels =>
  [...said].slice(0, shown).map(([number, cells]) => [textFor(number).toLowerCase(), cells]);

const shown = 60;

const currencyCodes: ReadonlySet<string> = new Set([
  ...['IDR', 'USD', 'EUR', 'GBP', 'SGD', 'MYR', 'AUD', 'NZD', 'CAD', 'JPY', 'CNY', 'INR', 'BRL', 'CHF', 'SEK', 'NOK'],
  ...['DKK', 'PLN', 'CZK', 'HUF', 'RON', 'RUB', 'UAH', 'TRY', 'ZAR', 'NGN', 'KES', 'EGP', 'AED', 'SAR', 'ILS', 'THB'],
  ...[
    'PHP',
    'VND',
    'KRW',
    'HKD',
    'TWD',
    'MXN',
    'ARS',
    'CLP',
    'COP',
    'PEN',
    'UYU',
    'PKR',
    'BDT',
    'LKR',
    'RP',
    'RUPIAH',
    'KZT',
    'BYN',
  ],
  ...['$', '€', '£', '¥', 'US$', 'R$', 'S$', 'RM', '₹'],
]);
