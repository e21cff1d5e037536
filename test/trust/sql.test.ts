/**
 * Every KPI of random untidy workbooks as an independent engine has it: SQLite, over the same raw cells, by SQL that was
 * written from the definitions. `WORKBOOKS=10000 npm run trust numbers` asks more of them than CI does.
 */
import { createRequire } from 'node:module';
import fc from 'fast-check';
import type initSqlJs from 'sql.js';
import type { SqlJsStatic } from 'sql.js';
import { expect, it } from 'vitest';
import { catalogue, type KpiId, kpi } from '../../core/catalogue/index';
import { evaluator } from '../../core/language/evaluate';
import type { Scope } from '../../core/language/scope';
import { monthCount } from '../../core/periods/period';
import { windowsAt } from '../../core/periods/windows';
import type { Why } from '../../core/result';
import { noFilters, rowData } from '../../core/rows/row-data';
import { isoDate, serialOf } from '../../core/table/serial-date';
import { periodNamed } from '../dashboard/board-of';
import { type UntidyWorkbook, untidyWorkbook } from '../dashboard/untidy-workbooks';
import { derive } from './sql/derived';
import { type SqlKpi, sqlByLocation, sqlByStage, sqlKpis } from './sql/kpis';
import { answer, type SqlAnswer, type SqlSegment } from './sql/question';
import { readingOf, stageWeights } from './sql/reading';
import { fillTables } from './sql/tables';
import { monthWindow, type SqlPeriod, type SqlWindow, sqlPeriods, windowsOf } from './sql/windows';

const seed = Number(process.env.SEED ?? 20_261_127);
const wanted = Number(process.env.WORKBOOKS ?? 300);
console.info(`workbooks asked in SQL: SEED=${seed}`);

const require = createRequire(import.meta.url);

/** An engine of its own for each batch: one that is asked a million things runs out of its memory. */
async function freshEngine(): Promise<SqlJsStatic> {
  delete require.cache[require.resolve('sql.js')];
  const start: typeof initSqlJs = require('sql.js');
  return start();
}

interface Asked {
  readonly period: SqlPeriod | 'all';
  readonly today: number;
  readonly filter: readonly ['rep' | 'location' | 'pipeline', string] | null;
  /** Picks the rep, the location and the window they are asked for in. */
  readonly one: number;
}

/** The last day of February of a leap year, the last of a month that is longer than the one before it, and a day between. */
const todays = [serialOf(2025, 3, 20), serialOf(2025, 3, 20), serialOf(2024, 2, 29), serialOf(2025, 3, 31)];

const asked = fc.record<Asked>({
  period: fc.constantFrom('all' as const, ...sqlPeriods),
  today: fc.constantFrom(...todays),
  one: fc.nat(1000),
  filter: fc.constantFrom<Asked['filter']>(null, null, ['rep', 'sari'], ['location', 'jakarta'], ['pipeline', 'new']),
});

const batches = Array.from({ length: Math.ceil(wanted / 100) }, (_, at) => ({
  from: at * 100,
  until: Math.min(wanted, (at + 1) * 100),
}));

it.each(batches)('workbooks from $from to $until', async ({ from, until }) => {
  const engine = await freshEngine();
  const seen = { numbers: 0, none: 0, guessed: 0 };
  for (let run = from; run < until; run++) {
    const own = seed + run;
    const [one] = fc.sample(fc.tuple(untidyWorkbook(14), asked), { seed: own, numRuns: 1 });
    if (one === undefined) throw new Error('nothing was generated');
    const compared = compare(engine, ...one);
    if (compared === null) {
      seen.guessed += 1;
      continue;
    }
    const { differing, numbers, none } = compared;
    expect(differing, `SEED=${own} WORKBOOKS=1: ${JSON.stringify(one)}`).toEqual([]);
    seen.numbers += numbers;
    seen.none += none;
  }
  console.info(`workbooks asked in SQL, ${from} to ${until}: ${JSON.stringify(seen)}`);
  if (until - from > 50) {
    expect(Math.min(seen.numbers, seen.none)).toBeGreaterThan(60 * (until - from));
    expect(seen.guessed).toBeLessThan((until - from) / 10);
  }
});

it('every KPI is asked in SQL', () => {
  const known = [...Object.keys(sqlKpis), ...Object.keys(sqlByStage), ...Object.keys(sqlByLocation)];
  expect(catalogue.map(({ id }) => id).filter((id) => !known.includes(id))).toEqual([]);
});

/** `null` where a last row of bare numbers was taken for a total: a guess that people are shown, and that no SQL makes. */
function compare({ Database }: SqlJsStatic, workbook: UntidyWorkbook, { period, today, filter, one }: Asked) {
  const { model } = readingOf(workbook, today);
  const isTotal = ({ reason }: { readonly reason: string }): boolean => reason === 'total-row';
  if (Object.values(model.tabs).some(({ excluded }) => excluded.some(isTotal))) return null;
  const day = isoDate(today);
  const db = new Database();
  db.run(`CREATE TABLE today AS SELECT '${day}' AS day`);
  fillTables(db, [workbook.deals, ...workbook.others]);
  derive(
    db,
    model.stages.map(({ label }) => ({ label, weight: stageWeights[label.toLowerCase()] ?? null })),
  );
  const place = filter === null ? -1 : placeOf(model.lists[filter[0]]?.labels, filter[1]);
  const [filters, where] =
    filter === null || place === -1
      ? [noFilters, []]
      : [{ ...noFilters, [filter[0]]: place + 1 }, [`${filter[0]} = '${filter[1]}'`]];
  // Of one rep there is one.
  if (filters.rep !== 0) db.run('UPDATE reps SET n = 1');
  const chosen = period === 'all' ? period : period.name;
  const evaluate = evaluator(rowData(model, windowsAt(periodNamed(chosen), today), today, filters));

  const differing: unknown[] = [];
  const seen = { numbers: 0, none: 0 };
  const withoutTable = new Map<KpiId, SqlAnswer>();
  const ask = (id: KpiId, sql: SqlKpi, window: SqlWindow, segment: SqlSegment | null): void => {
    const ours = evaluate(kpi(id).value, scopeOf(window, segment));
    // A table that is not there is not there in any window.
    const theirs = withoutTable.get(id) ?? answer(db, sql, window, where, segment);
    if (theirs.missing?.startsWith('no such table') === true) withoutTable.set(id, theirs);
    seen[theirs.value === null ? 'none' : 'numbers'] += 1;
    const isAlike = ours.ok ? near(ours.value, theirs.value) : theirs.value === null && isMissing(ours.why, theirs);
    if (!isAlike) differing.push({ id, window: window.name, segment, ours, theirs });
  };
  const month = one % 2 === 0 ? '2025-02' : '2024-12';
  const windows = [...windowsOf(db, period, day), monthWindow(db, month, day)];
  for (const window of windows) {
    for (const [id, sql] of entries(sqlKpis)) ask(id, sql, window, null);
    for (const [index, { label }] of model.stages.entries()) {
      const segment = { column: 'stage', number: index + 1, label: label.toLowerCase() } as const;
      for (const [id, sql] of entries(sqlByStage)) ask(id, sql, window, segment);
    }
  }
  for (const [column, kpis] of [['rep', sqlKpis] as const, ['location', { ...sqlKpis, ...sqlByLocation }] as const]) {
    const labels = model.lists[column]?.labels ?? [];
    const index = one % Math.max(1, labels.length);
    const window = windows[Math.floor(one / 7) % windows.length];
    if (labels.length === 0 || window === undefined) continue;
    const segment = { column, number: index + 1, label: labels[index]?.toLowerCase() ?? '' };
    for (const [id, sql] of entries(kpis)) if (!ofTwoDays.includes(id)) ask(id, sql, window, segment);
  }
  db.close();
  return { differing, ...seen };
}

/** What customers pay on two days is of all of their subscriptions, wherever each is. */
const ofTwoDays: readonly KpiId[] = ['NRR', 'GRR', 'MRR_CHURN_RATE', 'QUICK_RATIO'];

/** What is said to be missing is missing for SQLite too. Of several reasons either may be said. */
const isMissing = (why: Why, { missing }: SqlAnswer): boolean =>
  missing !== undefined || (why !== 'missing-column' && why !== 'missing-tab');

const placeOf = (labels: readonly string[] | undefined, label: string): number =>
  (labels ?? []).findIndex((listed) => listed.toLowerCase() === label);

function scopeOf({ name, days }: SqlWindow, segment: SqlSegment | null): Scope<number> {
  const asked = segment === null ? {} : { segment: { column: segment.column, number: segment.number } };
  if (name === 'current' || name === 'previous' || name === 'yearAgo') return { window: name, ...asked };
  if (days === 'all') throw new Error('all dates are asked as the current window alone');
  const [year = 0, month = 0] = name.split('-').map(Number);
  return { window: { month: monthCount(serialOf(year, month, 1)) }, ...asked };
}

function entries(kpis: Readonly<Partial<Record<KpiId, SqlKpi>>>): readonly (readonly [KpiId, SqlKpi])[] {
  return Object.keys(kpis).flatMap((id) => {
    const sql = isKpiId(id) ? kpis[id] : undefined;
    return isKpiId(id) && sql !== undefined ? [[id, sql] as const] : [];
  });
}

const allIds: ReadonlySet<string> = new Set(catalogue.map(({ id }) => id));
const isKpiId = (id: string): id is KpiId => allIds.has(id);

const near = (ours: number, theirs: number | null): boolean =>
  theirs !== null && Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(theirs));
