/** What the values of a column look like, from a sample of its rows: the header is only half of the evidence. */
import { type Cell, isBlank, isDate, type Row } from './cell';
import { textOf } from './cell-text';
import { readDateText } from './date-text';
import { labelKey } from './labels';
import { readNumberText } from './number-text';
import { readOutcome } from './outcome-words';
import { flagOf } from './read-flag';

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

/** Rows are taken evenly over the whole tab, at most 600 of them. */
export function profileColumn(rows: readonly Row[], firstRow: number, column: number): ColumnProfile {
  const counts = { filled: 0, numbers: 0, percentLike: 0, dates: 0, dayNumbers: 0, flags: 0, currencies: 0, codes: 0 };
  // What many cells say is looked at once.
  const said = new Map<string, { cells: number; texts: number }>();
  const step = Math.max(1, Math.ceil((rows.length - firstRow) / sampled));
  for (let index = firstRow; index < rows.length; index += step) {
    const cell = rows[index]?.[column];
    if (cell === null || cell === undefined || isBlank(cell)) continue;
    counts.filled++;
    const text = textOf(cell);
    const seen = said.get(text) ?? { cells: 0, texts: 0 };
    if (seen.cells === 0) said.set(text, seen);
    seen.cells++;
    if (typeof cell === 'string') seen.texts++;
    else countValue(cell, text, counts);
  }
  const labels = new Map<string, number>();
  for (const [text, { cells, texts }] of said) {
    if (texts > 0) countText(text, texts, counts);
    const label = labelKey(text.slice(0, longestLabel));
    labels.set(label, (labels.get(label) ?? 0) + cells);
  }
  return { ...counts, ...vocabulary(labels) };
}

const sampled = 600;
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

function countValue(cell: Cell, text: string, counts: Counts): void {
  if (flagOf(text) !== null) counts.flags++;
  if (isDate(cell)) counts.dates++;
  else if (typeof cell === 'number') countNumber(cell, 1, counts);
}

function countText(text: string, cells: number, counts: Counts): void {
  if (flagOf(text) !== null) counts.flags += cells;
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

function vocabulary(
  labels: ReadonlyMap<string, number>,
): Pick<ColumnProfile, 'distinct' | 'labels' | 'outcomes' | 'saysWon' | 'saysLost'> {
  const first = [...labels].slice(0, 60);
  let outcomes = 0;
  let saysWon = false;
  let saysLost = false;
  for (const [label, cells] of first) {
    const { outcome, hint } = readOutcome(label);
    if (outcome !== 'unknown' || hint !== undefined) outcomes += cells;
    if (outcome === 'won' && hint !== 'finished') saysWon = true;
    if (outcome === 'lost' && hint !== 'refused') saysLost = true;
  }
  return { distinct: labels.size, labels: first.map(([label]) => label), outcomes, saysWon, saysLost };
}

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
