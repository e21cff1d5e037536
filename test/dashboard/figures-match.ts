/** Compares what an engine shows with what core computes: numbers to twelve digits, "–" where there is none. */
import { expect } from 'vitest';
import type { ExpectedFigure } from './expected-figures';

/** Fails with every figure that differs, named. */
export const expectFigures = (shown: readonly (readonly unknown[])[], expected: readonly ExpectedFigure[]): void =>
  expect(differing(shown, expected)).toEqual([]);

/** The figures that the engine shows otherwise. */
export const differing = (shown: readonly (readonly unknown[])[], expected: readonly ExpectedFigure[]) =>
  expected
    .map(({ row, column, label, value }) => ({
      label,
      cell: `${row + 1},${column + 1}`,
      value,
      shown: shown[row]?.[column],
    }))
    .filter(({ value, shown: seen }) => !matches(value, seen));

/** One engine tells a date from a number. */
const plain = (shown: unknown): unknown =>
  typeof shown === 'object' && shown !== null && 'date' in shown ? shown.date : shown;

function matches(value: number | string | null, seen: unknown): boolean {
  const shown = plain(seen);
  // An empty text and an empty cell are one to a reader.
  if (typeof value === 'string') return (shown ?? '') === value;
  if (value === null) return shown === '–';
  // Sums in another order differ in the last digits.
  return typeof shown === 'number' && Math.abs(shown - value) <= 1e-12 * Math.max(1, Math.abs(value)) * 1e3;
}
