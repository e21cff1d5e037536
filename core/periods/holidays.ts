/** Holidays as people list them, `2026-03-20`, as the serial days that working days leave out. */
import { serialOf } from '../table/serial-date';
import { parsePeriod } from './period-name';

export interface Holidays {
  readonly days: ReadonlySet<number>;
  /** What names no day, as it was written. */
  readonly unreadable: readonly string[];
}

/** A configuration is read from a file: it may hold anything. */
export function readHolidays(written: unknown): Holidays {
  if (written === undefined) return { days: new Set(), unreadable: [] };
  const entries: readonly unknown[] = Array.isArray(written) ? written : [written];
  const days = new Set<number>();
  const unreadable: string[] = [];
  for (const entry of entries) {
    const day = typeof entry === 'string' ? parsePeriod(entry.trim()) : null;
    if (day?.kind === 'day') days.add(serialOf(day.year, day.month, day.day));
    else unreadable.push(typeof entry === 'string' ? entry : JSON.stringify(entry));
  }
  return { days, unreadable };
}
