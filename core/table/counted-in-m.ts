/** Amounts counted in `M` – million in English, miliar in Indonesian – where the column does not say which: their currency does. */
import { currencySources } from './currencies';
import type { DealsTable } from './deals-table';
import { indonesianCurrencies } from './number-words';

/**
 * `millions`: the positions that were read as millions. What nothing tells stays so and is `doubtfulMillions`, but where
 * numbers such as `1,234.56` show that the writer speaks English. In the column itself: nobody else holds it yet.
 */
export function millionsByCurrency(table: DealsTable, millions: readonly number[]): DealsTable {
  const { columns, formats, rowNumbers } = table;
  if (millions.length === 0 || columns.value === undefined) return table;
  const sources = currencySources(table);
  const { values } = columns.value;
  const doubtful: number[] = [];
  for (const position of millions) {
    const source = sources.find(({ codes }) => codes[position] !== -1);
    const currency = source?.labels[source.codes[position] ?? -1];
    if (indonesianCurrencies.has(currency?.trim().toLowerCase() ?? ''))
      values[position] = (values[position] ?? Number.NaN) * 1000;
    else if (currency === undefined && formats.value?.style !== '1,234.56') doubtful.push(rowNumbers[position] ?? 0);
  }
  return doubtful.length === 0 ? table : { ...table, doubtfulMillions: doubtful };
}
