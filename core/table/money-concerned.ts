/** How much money a warning is about. */
import { amountCurrencies } from './currencies';
import type { DealsTable } from './deals-table';

/** What the deals in those sheet rows are worth together; `null` without a value, and in several currencies. */
export function moneyOf(table: DealsTable): (rows: readonly number[]) => number | null {
  const values = table.columns.value?.values;
  if (values === undefined) return () => null;
  const { codes } = amountCurrencies(table);
  const positions = new Map<number, number>();
  for (const [position, row] of table.rowNumbers.entries()) positions.set(row, position);
  return (rows) => {
    let sum: number | null = null;
    let currency = -1;
    for (const row of rows) {
      const position = positions.get(row) ?? -1;
      const value = values[position] ?? Number.NaN;
      if (Number.isNaN(value)) continue;
      const own = codes[position] ?? -1;
      if (sum !== null && own !== currency) return null;
      currency = own;
      sum = (sum ?? 0) + value;
    }
    return sum;
  };
}
