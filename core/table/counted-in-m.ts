/** Amounts counted in `M` – million in English, miliar in Indonesian – where the column does not say which: their currency does. */
import { amountCurrencies } from './currencies';
import type { DealsTable } from './deals-table';

/**
 * `millions`: the positions that were read as millions. What nothing tells stays so and is `doubtfulMillions`, but where
 * numbers such as `1,234.56` show that the writer speaks English.
 */
export function millionsByCurrency(table: DealsTable, millions: readonly number[]): DealsTable {
  const { columns, formats, rowNumbers } = table;
  if (millions.length === 0 || columns.value === undefined) return table;
  const { codes, labels } = amountCurrencies(table);
  const values = columns.value.values.slice();
  const doubtful: number[] = [];
  for (const position of millions) {
    const currency = labels[codes[position] ?? -1];
    if (currency === 'IDR') values[position] = (values[position] ?? Number.NaN) * 1000;
    else if (currency === undefined && formats.value?.style !== '1,234.56') doubtful.push(rowNumbers[position] ?? 0);
  }
  return {
    ...table,
    columns: { ...columns, value: { values } },
    ...(doubtful.length > 0 && { doubtfulMillions: doubtful }),
  };
}
