/** Whether the deals' values are in one currency: by the currency column, else by the signs in the values. */
import type { DealsTable, LabelColumn } from './deals-table';

export interface MixedCurrencies {
  /** The most common first, at most ten. */
  readonly names: readonly string[];
  /** Deals, or cells with a sign, in another currency than the most common. */
  readonly count: number;
  /** Sheet row numbers of these; empty where only signs tell. */
  readonly rows: readonly number[];
}

/** `null` where there is one currency or none. A blank currency is no other one. */
export function mixedCurrencies(table: DealsTable): MixedCurrencies | null {
  const { currency } = table.columns;
  return currency === undefined ? mixedSigns(table) : mixedLabels(currency, table.rowNumbers);
}

function mixedLabels({ codes, labels }: LabelColumn, rowNumbers: Int32Array): MixedCurrencies | null {
  const names = labels.map(currencyName);
  const nameOf = (code: number): string | null => (code < 0 ? null : (names[code] ?? null));
  const counts = new Map<string, number>();
  for (const code of codes) add(counts, nameOf(code), 1);
  const ranked = byCount(counts);
  const [main] = ranked;
  if (ranked.length < 2 || main === undefined) return null;
  const rows: number[] = [];
  codes.forEach((code, row) => {
    const name = nameOf(code);
    if (name !== null && name !== main) rows.push(rowNumbers[row] ?? 0);
  });
  return { names: ranked.slice(0, 10), count: rows.length, rows };
}

function mixedSigns({ currencySigns = [] }: DealsTable): MixedCurrencies | null {
  const counts = new Map<string, number>();
  for (const { sign, count } of currencySigns) add(counts, currencyName(sign), count);
  const ranked = byCount(counts);
  if (ranked.length < 2) return null;
  const count = ranked.slice(1).reduce((sum, name) => sum + (counts.get(name) ?? 0), 0);
  return { names: ranked.slice(0, 10), count, rows: [] };
}

function add(counts: Map<string, number>, name: string | null, count: number): void {
  if (name !== null) counts.set(name, (counts.get(name) ?? 0) + count);
}

const byCount = (counts: ReadonlyMap<string, number>): readonly string[] =>
  [...counts].sort(([, one], [, other]) => other - one).map(([name]) => name);

/** The code of the currency, for it may be written in several ways: `Rp`, `rupiah` and `IDR` are one. */
const currencyName = (sign: string): string => codes.get(sign.trim().toLowerCase()) ?? sign.trim().toUpperCase();

const codes: ReadonlyMap<string, string> = new Map([
  ...['rp', 'rp.', 'rupiah'].map((sign): [string, string] => [sign, 'IDR']),
  ...['$', 'us$', 'dollar', 'dollars'].map((sign): [string, string] => [sign, 'USD']),
  ...['€', 'euro', 'euros'].map((sign): [string, string] => [sign, 'EUR']),
  ...['¥', 'jpy'].map((sign): [string, string] => [sign, 'JPY']),
  ...['₹', 'rs'].map((sign): [string, string] => [sign, 'INR']),
  ['£', 'GBP'],
  ['r$', 'BRL'],
  ['s$', 'SGD'],
  ['rm', 'MYR'],
  ['a$', 'AUD'],
]);
