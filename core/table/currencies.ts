/** The currency of each deal's amount, and whether they are all in one. */
import { currencyCode } from './currency-codes';
import type { DealsTable, LabelColumn } from './deals-table';
import { currencySigns } from './number-words';

/** Codes such as `USD`: by the currency column, else by the sign in the cell, else by the one in the header. Blank where nothing tells. */
export function amountCurrencies(table: DealsTable): LabelColumn {
  const length = table.rowNumbers.length;
  const codes = new Int32Array(length).fill(-1);
  const names: string[] = [];
  for (const source of currencySources(table)) {
    const places = source.labels.map((label) => placeIn(names, currencyCode(label)));
    for (let row = 0; row < length; row++) {
      const place = places[source.codes[row] ?? -1];
      if (codes[row] === -1 && place !== undefined) codes[row] = place;
    }
  }
  return { codes, labels: names };
}

/** What shows currencies, as they are written; the first that has one for an amount tells it. */
export const currencySources = ({ columns, rowNumbers, amountSigns, mapping }: DealsTable): readonly LabelColumn[] =>
  [columns.currency, amountSigns, inHeader(mapping.value?.header ?? '', rowNumbers.length)].filter(
    (source) => source !== undefined,
  );

export interface MixedCurrencies {
  /** The most common first, at most ten. */
  readonly names: readonly string[];
  /** Deals in another currency than the most common. */
  readonly count: number;
  /** Sheet row numbers of these. */
  readonly rows: readonly number[];
}

/** `null` where there is one currency or none. A blank currency is no other one, and one without an amount is of none. */
export function mixedCurrencies(table: DealsTable): MixedCurrencies | null {
  const { codes, labels } = amountCurrencies(table);
  const values = table.columns.value?.values;
  const isCounted = (row: number): boolean => values === undefined || !Number.isNaN(values[row] ?? Number.NaN);
  const counts = new Map<number, number>();
  codes.forEach((code, row) => {
    if (code >= 0 && isCounted(row)) counts.set(code, (counts.get(code) ?? 0) + 1);
  });
  const ranked = [...counts].sort(([, one], [, other]) => other - one).map(([code]) => code);
  const [main] = ranked;
  if (ranked.length < 2 || main === undefined) return null;
  const rows: number[] = [];
  codes.forEach((code, row) => {
    if (code >= 0 && code !== main && isCounted(row)) rows.push(table.rowNumbers[row] ?? 0);
  });
  return { names: ranked.slice(0, 10).map((code) => labels[code] ?? ''), count: rows.length, rows };
}

function placeIn(names: string[], name: string): number {
  const place = names.indexOf(name);
  return place === -1 ? names.push(name) - 1 : place;
}

/** `Nilai (Rp)`, `importe_eur`, `Value ($)`: for every amount of the column. */
function inHeader(header: string, length: number): LabelColumn | undefined {
  const words = header
    .slice(0, 200)
    .toLowerCase()
    .split(/[\s_()[\]/,:-]+/);
  const sign = words.filter((word) => word !== '').pop() ?? '';
  return currencySigns.has(sign) && words.length > 1 ? { codes: new Int32Array(length), labels: [sign] } : undefined;
}
