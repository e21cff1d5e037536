/** The days that a period is of, and those it is compared with, worked out by SQLite’s calendar. */
import type { Database } from 'sql.js';

/** Half-open days as ISO texts; `all` where no date is asked for. Months are compared with nothing running. */
export interface SqlWindow {
  readonly name: string;
  readonly days: { readonly from: string; readonly until: string } | 'all';
  /** The eve of the first day, and the last day, which is never after today. */
  readonly opening: string | null;
  readonly closing: string;
  readonly before: SqlWindow | null;
  readonly today: string;
}

/** What a period is called, its first day and how long it is; of weeks and days the same a year ago too. */
export interface SqlPeriod {
  readonly name: string;
  readonly from: string;
  readonly length: string;
  readonly yearAgo?: string;
}

export const sqlPeriods: readonly SqlPeriod[] = [
  { name: '2025-Q1', from: '2025-01-01', length: '3 months' },
  { name: '2025-02', from: '2025-02-01', length: '1 months' },
  { name: '2025-03', from: '2025-03-01', length: '1 months' },
  { name: '2024-02', from: '2024-02-01', length: '1 months' },
  { name: '2025', from: '2025-01-01', length: '12 months' },
  { name: '2024', from: '2024-01-01', length: '12 months' },
  { name: '2025-W10', from: '2025-03-03', length: '7 days', yearAgo: '2024-03-04' },
  { name: '2025-W12', from: '2025-03-17', length: '7 days', yearAgo: '2024-03-18' },
  { name: '2025-W01', from: '2024-12-30', length: '7 days', yearAgo: '2024-01-01' },
  { name: 'FY2024-04', from: '2024-04-01', length: '12 months' },
  { name: '2026-Q2', from: '2026-04-01', length: '3 months' },
];

export function windowsOf(db: Database, period: SqlPeriod | 'all', today: string): readonly SqlWindow[] {
  if (period === 'all') {
    return [{ name: 'current', days: 'all', opening: null, closing: today, before: null, today }];
  }
  const { from, length, yearAgo = dayBy(db, from, '-1 years') } = period;
  const until = dayBy(db, from, `+${length}`);
  const window = (name: string, first: string, before: SqlWindow | null): SqlWindow => {
    const [row] = db.exec(
      `WITH d AS (SELECT date($first) AS first, date($first, '+${length}') AS until, julianday($today) - julianday($from) + 1 AS elapsed),
        c AS (SELECT first, CASE
          WHEN $name <> 'current' AND $today >= $from AND $today < date($until, '-1 days')
          THEN min(until, date(first, '+' || CAST(elapsed AS INTEGER) || ' days')) ELSE until END AS until FROM d)
      SELECT first, until, date(first, '-1 days'), min(date(until, '-1 days'), $today) FROM c`,
      { $first: first, $from: from, $until: until, $name: name, $today: today },
    );
    const [start, end, opening, closing] = row?.values[0]?.map(String) ?? [];
    if (start === undefined || end === undefined || opening === undefined || closing === undefined)
      throw new Error('no days');
    return { name, days: { from: start, until: end }, opening, closing, before, today };
  };
  const back = (first: string, times: number): string =>
    dayBy(
      db,
      first,
      length.replace(/^\d+/, (count) => `-${Number(count) * times}`),
    );
  const previous = window('previous', back(from, 1), window('beforePrevious', back(from, 2), null));
  return [
    window('current', from, previous),
    previous,
    window('yearAgo', yearAgo, window('yearAgoPrevious', back(yearAgo, 1), null)),
  ];
}

/** Any month, whole, and the one before it. */
export function monthWindow(db: Database, month: string, today: string, depth = 1): SqlWindow {
  const from = `${month}-01`;
  const until = dayBy(db, from, '+1 months');
  const earlier = dayBy(db, from, '-1 months').slice(0, 7);
  const last = dayBy(db, until, '-1 days');
  return {
    name: month,
    days: { from, until },
    opening: dayBy(db, from, '-1 days'),
    closing: last < today ? last : today,
    before: depth === 0 ? null : monthWindow(db, earlier, today, depth - 1),
    today,
  };
}

const dayBy = (db: Database, from: string, by: string): string =>
  String(db.exec('SELECT date(?, ?)', [from, by])[0]?.values[0]?.[0]);
