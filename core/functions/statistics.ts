/** Mean, median or 75th percentile of what was measured, chosen by its word. */
import { failure, type Result, success } from '../result';
import { labelKey } from '../table/labels';
import { leftOut, text } from './row-parameter';

export const statisticParameter = leftOut(
  text('statistic', {
    en: '"mean", "median" or "p75"; the mean where left out. (optional)',
    id: '"mean" (rata-rata), "median", atau "p75"; rata-rata bila kosong. (opsional)',
  }),
);

/** Nothing measured is no-values; a word that is none of these is unknown-choice. */
export function statistic(measured: readonly number[], choice: string | null): Result<number> {
  const compute = statistics.get(labelKey(choice ?? 'mean'));
  if (compute === undefined) {
    const shown = (choice ?? '').slice(0, 40);
    return failure('unknown-choice', { name: 'statistic', text: shown, choices: 'mean, median, p75' });
  }
  const sorted = [...measured].sort((one, other) => one - other);
  return sorted.length === 0 ? failure('no-values') : success(compute(sorted));
}

const mean = (sorted: readonly number[]): number => sorted.reduce((sum, value) => sum + value, 0) / sorted.length;

/** Between two values in proportion, as PERCENTILE does it. */
const percentile =
  (part: number) =>
  (sorted: readonly number[]): number => {
    const place = part * (sorted.length - 1);
    const below = sorted[Math.floor(place)] ?? Number.NaN;
    const above = sorted[Math.ceil(place)] ?? below;
    return below + (above - below) * (place - Math.floor(place));
  };

const statistics: ReadonlyMap<string, (sorted: readonly number[]) => number> = new Map([
  ...['mean', 'average', 'avg', 'rata-rata', 'rerata', 'rataan'].map((word) => [word, mean] as const),
  ...['median', 'p50', 'nilai tengah'].map((word) => [word, percentile(0.5)] as const),
  ...['p75', 'persentil 75'].map((word) => [word, percentile(0.75)] as const),
]);
