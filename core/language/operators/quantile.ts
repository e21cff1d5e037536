/** The value below which a part of the numbers lie, as the spreadsheet function PERCENTILE has it. Leaves them in another order. */
import { failure, type Result, success } from '../../result';
import { setInPlace } from './set-in-place';

export function quantile(numbers: Float64Array, part: number): Result<number> {
  if (numbers.length === 0) return failure('no-values');
  const place = part * (numbers.length - 1);
  const [lower, between] = [Math.floor(place), place - Math.floor(place)];
  const below = setInPlace(numbers, lower);
  const above = between === 0 ? below : leastFrom(numbers, lower + 1);
  // The mean of two middle ones exactly as MEDIAN adds and halves it.
  return success(between === 0.5 ? (below + above) / 2 : below + (above - below) * between);
}

function leastFrom(numbers: Float64Array, from: number): number {
  let least = numbers[from] ?? Number.NaN;
  for (let place = from + 1; place < numbers.length; place++) {
    const number = numbers[place] ?? least;
    if (number < least) least = number;
  }
  return least;
}
