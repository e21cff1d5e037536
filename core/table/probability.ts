/** Probabilities as fractions: 0.2, 20 and `20%` alike, decided for the whole column. */
import type { NumberReading, UnreadableAt } from './read-number';

/** The one number that people write with a percent sign. */
export const inPercent = (field: string): boolean => field === 'probability';

/**
 * As soon as one number above 1 (and up to 100) is there, all numbers are percentages; texts with a percent sign are
 * fractions already. What is no probability then (1000, -5) is unreadable. A column in percent is not typed: a formula
 * that reads it as it stands would count 20 for 0.2.
 */
export function asProbabilities(reading: NumberReading): NumberReading {
  const { values, format, unreadable } = reading;
  const written = new Set(reading.percents);
  // Most columns have no sign at all, and nothing to ask for it.
  const isWritten = (position: number): boolean => written.size > 0 && written.has(position);
  const inPercent = values.some((value, position) => value > 1 && value <= 100 && !isWritten(position));
  const outOfRange: UnreadableAt[] = [];
  const fractions = new Float64Array(values.length);
  for (let position = 0; position < values.length; position++) {
    const value = values[position] ?? Number.NaN;
    const fraction = inPercent && !isWritten(position) ? value / 100 : value;
    const isOut = fraction < 0 || fraction > 1;
    fractions[position] = isOut ? Number.NaN : fraction;
    if (isOut) outOfRange.push({ position, text: String(value) });
  }
  const readable = format.typed && outOfRange.length === 0;
  return {
    ...reading,
    values: fractions,
    format: {
      ...format,
      style: inPercent ? '0-100' : '0-1',
      evidence: `${format.evidence}; ${inPercent ? 'some are above 1, so they are percentages' : 'none is above 1'}`,
      typed: readable && !inPercent,
      ...(readable && inPercent ? { divisor: 100 } : {}),
    },
    unreadable: [...unreadable, ...outOfRange].sort((one, other) => one.position - other.position),
  };
}
