/** Widths and heights as few strokes of a brush: Google takes one call for each run of equal columns or rows. */

export interface Stroke {
  readonly first: number;
  readonly count: number;
  readonly value: number;
}

/**
 * Values of neighbouring columns or rows, later strokes over earlier ones.
 *
 * `[5, 7, 5]` gives 5 from 0 to 2, then 7 at 1. What is undefined is never painted over.
 */
export function strokesOf(values: readonly (number | undefined)[]): readonly Stroke[] {
  const strokes: Stroke[] = [];
  for (const { first, count } of runsOf(values.map((value) => (value === undefined ? undefined : 1)))) {
    const part = values.slice(first, first + count);
    const base = mostFrequent(part);
    strokes.push({ first, count, value: base });
    for (const run of runsOf(part.map((value) => (value === base ? undefined : value)))) {
      strokes.push({ ...run, first: first + run.first });
    }
  }
  return strokes;
}

/** At most so many strokes: where exact ones are more, neighbours share the widest of them, so that nothing is cut off. */
export function fewStrokesOf(values: readonly number[], most: number): readonly Stroke[] {
  const exact = strokesOf(values);
  return exact.length <= most ? exact : cheapestParts(values, most);
}

interface Parts {
  /** All widths together. */
  readonly total: number;
  readonly strokes: readonly Stroke[];
}

/** Of all ways to cut the row into so many parts, each as wide as its widest, the one that is narrowest altogether. */
function cheapestParts(values: readonly number[], most: number): readonly Stroke[] {
  let best: readonly (Parts | null)[] = [{ total: 0, strokes: [] }, ...values.map(() => null)];
  for (let parts = 1; parts <= most; parts++) {
    const before = best;
    best = before.map((_, end) => {
      let cheapest = before[end] ?? null;
      let value = 0;
      for (let first = end - 1; first >= 0; first--) {
        value = Math.max(value, values[first] ?? 0);
        const left = before[first];
        const total = (left?.total ?? Number.POSITIVE_INFINITY) + value * (end - first);
        if (left && total < (cheapest?.total ?? Number.POSITIVE_INFINITY)) {
          cheapest = { total, strokes: [...left.strokes, { first, count: end - first, value }] };
        }
      }
      return cheapest;
    });
  }
  return best[values.length]?.strokes ?? [];
}

/** Neighbours with the same value as one run: `[5, 5, 7]` gives 5 twice from 0, then 7 once from 2. */
function runsOf(values: readonly (number | undefined)[]): readonly Stroke[] {
  const runs: { first: number; count: number; value: number }[] = [];
  values.forEach((value, index) => {
    if (value === undefined) return;
    const last = runs[runs.length - 1];
    if (last?.value === value && last.first + last.count === index) last.count++;
    else runs.push({ first: index, count: 1, value });
  });
  return runs;
}

function mostFrequent(values: readonly (number | undefined)[]): number {
  const counts = new Map<number, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0])[0];
}
