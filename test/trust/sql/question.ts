/** One KPI asked of SQLite: in a window, of the rows that the filters and a segment let through. */
import type { Database } from 'sql.js';
import type { SqlKpi } from './kpis';
import type { SqlWindow } from './windows';

export interface SqlSegment {
  readonly column: 'rep' | 'location' | 'stage';
  /** In the setup's list. */
  readonly number: number;
  readonly label: string;
}

/** `null` where SQL has no number; `missing` where it has no such table or column. */
export interface SqlAnswer {
  readonly value: number | null;
  readonly missing?: string;
}

/** `where` are the filters, as conditions. */
export function answer(
  db: Database,
  kpi: SqlKpi,
  window: SqlWindow,
  where: readonly string[],
  segment: SqlSegment | null,
): SqlAnswer {
  const sql = kpi(window);
  try {
    const value = db.exec(`${tables(sql, where, segment)} SELECT ${sql}`)[0]?.values[0]?.[0] ?? null;
    return { value: value === null ? null : Number(value) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (!/^no such (column|table)/.test(message)) throw new Error(`${message}: ${sql}`);
    return { value: null, missing: message };
  }
}

const sources = {
  d: 'deals',
  a: 'activities',
  l: 'leads',
  q: 'quotes',
  s: 'subscriptions',
  c: 'costs',
  t: 'targets',
  v: 'visits',
};

/** Only those the question names, so that what SQLite says is missing is missing for it. */
function tables(sql: string, where: readonly string[], segment: SqlSegment | null): string {
  const own = segment === null ? [] : [`${segment.column} = '${segment.label.replaceAll("'", "''")}'`];
  const named = (as: string, table: string, conditions: readonly string[]): readonly string[] => {
    if (!new RegExp(`\\b(FROM|,) ?${as}\\b`).test(sql)) return [];
    return [`${as} AS (SELECT * FROM ${table}${conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`})`];
  };
  const isOfRep = segment?.column === 'rep' || where.some((one) => one.startsWith('rep '));
  const all = Object.entries(sources).flatMap(([as, table]) =>
    named(as, table, [...where, ...own, ...(table === 'targets' && !isOfRep ? ['counted = 1'] : [])]),
  );
  const asked = `asked AS (SELECT ${segment?.number ?? 0} AS place)`;
  return `WITH ${[...all, ...named('whole', 'deals', where), asked].join(', ')}`;
}
