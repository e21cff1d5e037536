/** The value below which a part of the numbers lie, as the spreadsheet function PERCENTILE has it. */
import { failure, type Result, success } from '../../result';

export function quantile(values: Float64Array, rows: Int32Array, part: number): Result<number> {
  const numbers = new Float64Array(rows.length);
  let counted = 0;
  for (const row of rows) {
    const value = values[row];
    if (value !== undefined && !Number.isNaN(value)) numbers[counted++] = value;
  }
  if (counted === 0) return failure('no-values');
  const sorted = numbers.subarray(0, counted).sort();
  const place = part * (counted - 1);
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? below;
  const between = place - Math.floor(place);
  // The mean of two middle ones exactly as MEDIAN adds and halves it.
  return success(between === 0.5 ? (below + above) / 2 : below + (above - below) * between);
}
