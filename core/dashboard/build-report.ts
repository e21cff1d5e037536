/** The same dashboard as computed numbers: what the JSON holds and what the formulas must come to. */
import { kpi } from '../catalogue/index';
import { target } from '../catalogue/parts';
import { count, sum } from '../language/expression';
import type { Population } from '../language/populations';
import { columnLetters } from '../language/print';
import { codes } from '../language/vocabulary';
import { daysOf, monthCount, monthName, type Period } from '../periods/period';
import { mainRows } from '../rows/reading';
import { isoDate } from '../table/serial-date';
import { alertsOf } from './alerts';
import type { Board } from './board';
import { forecastByConversion } from './forecast';
import { exclusions, warnings } from './health-text';
import { asking, evaluatorOf, kpiReports } from './kpi-reports';
import type { KpiReport, Report } from './report';
import { goalReports } from './report-goals';
import { segmentReports } from './report-segments';

export function buildReport(board: Board): Report {
  const { reading, period, words } = board;
  const { outcomes } = reading;
  const { headerRow, rowCount, mapping, formats } = mainRows(reading);
  const evaluate = evaluatorOf(board);
  const number = asking(evaluate);
  const dealsOf = (population: Population): { readonly count: number | null; readonly value: number | null } => ({
    count: number(count(population)),
    value: number(sum('value', population)),
  });
  const won = kpi('REVENUE').value;
  const wonCount = kpi('WON_COUNT').value;
  const lostCount = kpi('LOST_COUNT').value;
  const winRate = kpi('WIN_RATE').value;
  const days = period.kind === 'all' ? null : daysOf(period);
  const kpis = kpiReports(board, evaluate);
  return {
    source: { sheet: reading.raw.name, headerRow, rows: rowCount },
    mapping: mapValues(mapping, ({ header, column, confidence }) => ({
      header,
      column: columnLetters(column),
      confidence,
    })),
    formats: mapValues(formats, ({ kind, style, evidence }) => ({ kind, style, evidence })),
    outcomes: Object.fromEntries(outcomes.labels.map(({ label, outcome }) => [label, outcome])),
    health: {
      used:
        reading.main === 'deals'
          ? outcomes.codes.reduce((used, code) => (code === 0 ? used : used + 1), 0)
          : mainRows(reading).rowNumbers.length,
      excluded: exclusions(reading).map(({ reason, rows }) => ({ reason, count: rows.length, rows })),
      warnings: warnings(board),
      uncomputable: uncomputable(kpis),
    },
    period: { start: days && isoDate(days.start), end: days && isoDate(days.end) },
    kpis,
    byMonth: monthsShown(board).map((month) => {
      const scope = { window: { month } } as const;
      return {
        month: monthName(month),
        won_value: number(won, scope),
        won_count: number(wonCount, scope),
        lost_count: number(lostCount, scope),
        created_count: number(count('created'), scope),
        win_rate: number(winRate, scope),
        growth: number(kpi('SALES_GROWTH').value, scope),
      };
    }),
    ...segmentReports(board, number),
    goals: goalReports(board, number),
    alerts: alertsOf(board, number).map(({ name, isOn, number, amount }) => ({
      id: name,
      on: isOn,
      number,
      amount,
      text: words.alerts[name][isOn === null ? 'unknown' : isOn ? 'on' : 'off'],
    })),
    forecast: {
      won: number(won),
      weighted: number(kpi('WEIGHTED_PIPELINE').value),
      total: number(kpi('FORECAST').value),
      by_conversion: number(forecastByConversion),
      target: number(target),
      pace: number(kpi('PACE_TO_GOAL').value),
      projected_finish: number(kpi('PROJECTED_FINISH').value),
      closing: {
        overdue: dealsOf('overdue'),
        in_period: dealsOf('dueInPeriod'),
        later: dealsOf('dueLater'),
        undated: dealsOf('undated'),
      },
    },
  };
}

/** KPIs by what they lack, the commonest lack first. A figure that only has no deals in the period lacks nothing. */
function uncomputable(kpis: readonly KpiReport[]): Report['health']['uncomputable'] {
  const lacking = new Map<string, string[]>();
  for (const { id, needs } of kpis) {
    if (needs === null) continue;
    const known = lacking.get(needs);
    if (known === undefined) lacking.set(needs, [id]);
    else known.push(id);
  }
  return [...lacking]
    .map(([needs, ids]) => ({ needs, kpis: ids }))
    .sort((one, other) => other.kpis.length - one.kpis.length);
}

/** Every month of the period up to today's; for all dates, from the first to the last in which a deal was decided. */
function monthsShown({ reading, period, today }: Board): readonly number[] {
  const span = period.kind === 'all' ? decidedMonths(reading.model) : periodMonths(period, today);
  return Array.from({ length: Math.max(0, span.last - span.first + 1) }, (_, index) => span.first + index);
}

function periodMonths(period: Exclude<Period, { kind: 'all' }>, today: number): { first: number; last: number } {
  const { start, end } = daysOf(period);
  return { first: monthCount(start), last: monthCount(Math.max(start, Math.min(end - 1, today))) };
}

function decidedMonths({ outcome, closed }: Board['reading']['model']): { first: number; last: number } {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const [row, code] of outcome.entries()) {
    const date = closed[row] ?? Number.NaN;
    if ((code !== codes.won && code !== codes.lost) || Number.isNaN(date)) continue;
    if (date < first) first = date;
    if (date > last) last = date;
  }
  return last < first ? { first: 1, last: 0 } : { first: monthCount(first), last: monthCount(last) };
}

function mapValues<Value, Mapped>(
  record: Readonly<Record<string, Value | undefined>>,
  map: (value: Value) => Mapped,
): Readonly<Record<string, Mapped>> {
  const mapped: [string, Mapped][] = [];
  for (const [key, value] of Object.entries(record)) if (value !== undefined) mapped.push([key, map(value)]);
  return Object.fromEntries(mapped);
}
