/** How many months an amount of a subscription pays for: a number, a word such as "yearly", or what the amount is called. */
import type { Row } from '../cell';
import { textOf } from '../cell-text';
import { normaliseHeader } from '../normalise-header';
import type { NumberReading } from '../read-number';

/** The numbers of a column as intervals, with `monthly`, `12 months` and `Tahunan` read too. An interval is above 0. */
export function asIntervals(
  reading: NumberReading,
  rows: readonly Row[],
  rowIndexes: Int32Array,
  column: number,
): NumberReading {
  const values = reading.values.map((value) => (value > 0 ? value : Number.NaN));
  const unreadable = [...reading.unreadable];
  reading.values.forEach((value, position) => {
    if (value <= 0) unreadable.push({ position, text: String(value) });
  });
  const still = unreadable.filter(({ position }) => {
    const months = monthsOf(textOf(rows[rowIndexes[position] ?? -1]?.[column]));
    if (months !== null) values[position] = months;
    return months === null;
  });
  const words = unreadable.length - still.length;
  const { format } = reading;
  const typed = format.typed && unreadable.length === 0;
  const evidence = words === 0 ? format.evidence : `${format.evidence}; ${words} are words for an interval`;
  still.sort((one, other) => one.position - other.position);
  return { ...reading, values, unreadable: still, format: { ...format, typed, evidence } };
}

/** `null` for a text that names no interval. */
export function monthsOf(text: string): number | null {
  if (text.length > 40) return null;
  const words = normaliseHeader(text);
  const known = months.get(words);
  if (known !== undefined) return known;
  const counted = /^(\d{1,3}) ?(months?|mo|bulan|bln|meses|mes|years?|tahun|thn|anos?)$/.exec(words);
  if (counted === null) return null;
  const count = Number(counted[1]) * (yearUnit.test(counted[2] ?? '') ? 12 : 1);
  return count > 0 ? count : null;
}

/** What the header of the amount says of it: `MRR` 1, `Annual amount` 12, `Amount` nothing. */
export function monthsOfAmount(header: string): number | null {
  const words = normaliseHeader(header).split(' ');
  if (words.some((word) => monthlyWords.has(word))) return 1;
  return words.some((word) => yearlyWords.has(word)) ? 12 : null;
}

const yearUnit = /^(?:year|tahun|thn|ano)/;

const monthlyWords: ReadonlySet<string> = new Set([
  'mrr',
  'monthly',
  'month',
  'bulanan',
  'bulan',
  'mensal',
  'mensual',
  'mensalidade',
]);
const yearlyWords: ReadonlySet<string> = new Set(['arr', 'annual', 'yearly', 'year', 'tahunan', 'tahun', 'anual']);

const wordsByMonths: readonly (readonly [number, readonly string[]])[] = [
  [
    1,
    [
      ...['monthly', 'month', 'per month', 'every month', 'bulanan', 'per bulan', 'tiap bulan', 'setiap bulan'],
      ...['bulan', 'mensal', 'mensual', 'mes', 'por mes'],
    ],
  ],
  [
    3,
    [
      ...['quarterly', 'quarter', 'per quarter', 'triwulanan', 'triwulan', 'kuartalan', 'per triwulan'],
      ...['per kuartal', 'trimestral', 'trimestre'],
    ],
  ],
  [6, ['half yearly', 'semi annual', 'semiannual', 'semi annually', 'semesteran', 'per semester', 'semestral']],
  [
    12,
    [
      ...['yearly', 'year', 'annual', 'annually', 'per year', 'every year', 'tahunan', 'per tahun', 'tiap tahun'],
      ...['setiap tahun', 'tahun', 'anual', 'ano', 'por ano'],
    ],
  ],
];

const months: ReadonlyMap<string, number> = new Map(
  wordsByMonths.flatMap(([count, words]) => words.map((word): [string, number] => [word, count])),
);
