/** A column of durations, in minutes: what its texts are without a unit, the header and the rest of the column decide, else it is asked. */
import { type Cell, isBlank, isDate, type Row } from './cell';
import { grouped, shownText } from './cell-text';
import { clockInHeader, type DurationUnit, minutesIn, readDurationText, unitInHeader } from './duration-text';
import type { UnreadableAt } from './read-number';

/** What the user says that a column's bare numbers or its clocks are. */
export const durationChoices = ['days', 'hours', 'minutes', 'seconds', 'h:mm', 'm:ss'] as const;

export type DurationChoice = (typeof durationChoices)[number];

export interface DurationReading {
  /** Minutes, by position in `rowIndexes`; `NaN` where blank, unreadable or in doubt. */
  readonly values: Float64Array;
  /** `units`, `minutes`, `h:mm` …; `mixed` where cells are written in several ways. */
  readonly style: string;
  readonly evidence: string;
  readonly unreadable: readonly UnreadableAt[];
  /** Cells that mean one of two things, until somebody says which. */
  readonly inDoubt: readonly UnreadableAt[];
}

export function readDurations(
  rows: readonly Row[],
  rowIndexes: Int32Array,
  column: number,
  header: string,
  choice: DurationChoice | undefined = undefined,
): DurationReading {
  const values = new Float64Array(rowIndexes.length).fill(Number.NaN);
  const unreadable: UnreadableAt[] = [];
  const clocks: { readonly position: number; readonly first: number; readonly second: number }[] = [];
  const bare: { readonly position: number; readonly number: number }[] = [];
  const seen = { filled: 0, units: 0, long: 0, times: 0 };
  const cellAt = (position: number): Cell => rows[rowIndexes[position] ?? -1]?.[column] ?? null;
  for (let position = 0; position < rowIndexes.length; position++) {
    const cell = cellAt(position);
    if (isBlank(cell)) continue;
    seen.filled++;
    if (isDate(cell) && cell.date >= 0 && cell.date < mostDays) {
      seen.times++;
      values[position] = cell.date * minutesIn.days;
      continue;
    }
    const read = typeof cell === 'string' ? readDurationText(cell) : numberIn(cell);
    if (read === null) unreadable.push({ position, text: shownText(cell) });
    else if (read.form === 'clock') clocks.push({ position, ...read });
    else if (read.form === 'number') bare.push({ position, number: read.number });
    else {
      values[position] = read.minutes;
      if (read.form === 'units') seen.units++;
      else seen.long++;
    }
  }
  // Who writes seconds in one cell writes them in all: 1:30 beside 1:02:05 is a minute and a half.
  const clock = clockOf(choice) ?? clockInHeader(header) ?? (seen.long > 0 ? 'm:ss' : null);
  const unit = unitChosen(choice) ?? unitInHeader(header) ?? (areDayFractions(bare) ? 'days' : null);
  const inDoubt: UnreadableAt[] = [];
  for (const { position, first, second } of clocks) {
    if (clock === null) inDoubt.push({ position, text: shownText(cellAt(position)) });
    else values[position] = clock === 'h:mm' ? first * 60 + second : first + second / 60;
  }
  for (const { position, number } of bare) {
    if (unit === null) inDoubt.push({ position, text: shownText(cellAt(position)) });
    else values[position] = number * minutesIn[unit];
  }
  const found: readonly (readonly [number, string, string])[] = [
    [seen.units, 'units', 'name their unit'],
    [seen.long, 'h:mm:ss', 'are hours, minutes and seconds'],
    [seen.times, 'time', 'are times of the spreadsheet'],
    [clocks.length, clock ?? 'ambiguous', clock === null ? 'may be h:mm or m:ss' : `are ${clock}`],
    [bare.length, unit ?? 'ambiguous', unit === null ? 'are numbers without a unit' : `are numbers, read as ${unit}`],
  ];
  const there = found.filter(([count]) => count > 0);
  const styles = new Set(there.map(([, style]) => style));
  return {
    values,
    style: styles.has('ambiguous') ? 'ambiguous' : styles.size > 1 ? 'mixed' : (there[0]?.[1] ?? 'blank'),
    evidence: there.map(([count, , what]) => `${grouped(count)} of ${grouped(seen.filled)} ${what}`).join(', '),
    unreadable,
    inDoubt: inDoubt.sort((one, other) => one.position - other.position),
  };
}

/** A date this early is a time of day, or a few days of them: no CRM had dates in 1900. */
const mostDays = 366;

const numberIn = (cell: Cell): { readonly form: 'number'; readonly number: number } | null =>
  typeof cell === 'number' && cell >= 0 && cell < mostNumber ? { form: 'number', number: cell } : null;

/** Thirty years of seconds: as a text has nine digits at most. */
const mostNumber = 1e9;

const clockOf = (choice: DurationChoice | undefined): 'h:mm' | 'm:ss' | null =>
  choice === 'h:mm' || choice === 'm:ss' ? choice : null;

const unitChosen = (choice: DurationChoice | undefined): DurationUnit | null =>
  choice === undefined || choice === 'h:mm' || choice === 'm:ss' ? null : choice;

/** Times that lost their format: each a whole number of seconds of a day, and not all as round as half an hour would be. */
function areDayFractions(bare: readonly { readonly number: number }[]): boolean {
  const seconds = bare.map(({ number }) => number * 86_400);
  const areWhole = seconds.every((second) => Math.abs(second - Math.round(second)) < 1e-3);
  const isFine = bare.some(({ number }) => Math.abs(number * 1000 - Math.round(number * 1000)) > 1e-6);
  return bare.length > 1 && areWhole && isFine && bare.every(({ number }) => number < mostDays);
}
