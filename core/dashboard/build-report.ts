/** The same dashboard as computed numbers: what the JSON holds and what the formulas must come to. */
import { catalogue, kpi } from '../catalogue/index';
import { target } from '../catalogue/parts';
import type { Kpi } from '../kpi';
import { evaluator } from '../language/evaluate';
import { count, type Expression, previous, sum } from '../language/expression';
import { partsOf, sampleOf } from '../language/parts';
import type { Population } from '../language/populations';
import { columnLetters } from '../language/print';
import type { Scope } from '../language/scope';
import { codes } from '../language/vocabulary';
import { daysOf, monthCount, monthName, type Period } from '../periods/period';
import { windowsAt } from '../periods/windows';
import { type Failure, failure } from '../result';
import { mainRows } from '../rows/reading';
import { rowData } from '../rows/row-data';
import { isoDate } from '../table/serial-date';
import { fieldWord, sentence, type Words } from '../words/words';
import { alertsOf } from './alerts';
import type { Board } from './board';
import { forecastByConversion } from './forecast';
import { exclusions, warnings } from './health-text';
import type { KpiReport, Report } from './report';
import { goalReports } from './report-goals';
import { segmentReports } from './report-segments';
import { attainmentFor, dueFor, statusOf, targetFor } from './standing';

export function buildReport(board: Board): Report {
  const { reading, period, today, filters, words } = board;
  const { outcomes, model } = reading;
  const { headerRow, rowCount, mapping, formats } = mainRows(reading);
  const evaluate = evaluator(rowData(model, windowsAt(period, today), today, filters));
  const number = (expression: Expression, scope: Scope<number> = { window: 'current' }): number | null => {
    const result = evaluate(expression, scope);
    // JSON knows no -0.
    return result.ok ? result.value + 0 : null;
  };
  const kpiReport = (shown: Kpi): KpiReport => {
    const result = shown.by === undefined ? evaluate(shown.value, { window: 'current' }) : needsSegment;
    const parts = shown.by === undefined ? partsOf(shown.value) : null;
    return {
      id: shown.id,
      name: shown.name[board.language],
      value: result.ok ? result.value + 0 : null,
      unit: shown.unit,
      n: shown.by === undefined ? number(sampleOf(shown.value)) : null,
      why: result.ok ? null : result.why,
      needs: result.ok ? null : needed(result, words),
      reason: result.ok ? null : sentence(result, board.language),
      previous: shown.by === undefined ? number(previous(shown.value)) : null,
      yearAgo: shown.by === undefined ? number(shown.value, { window: 'yearAgo' }) : null,
      numerator: parts && number(parts.numerator),
      denominator: parts && number(parts.denominator),
      ...standing(shown),
    };
  };
  function standing(shown: Kpi): Pick<KpiReport, 'target' | 'attainment' | 'benchmark' | 'status' | 'small_sample'> {
    const benchmark = model.benchmarks[shown.id]?.value ?? null;
    if (shown.by !== undefined) return { target: null, attainment: null, benchmark, status: null, small_sample: false };
    const [value, due, sample] = [number(shown.value), number(dueFor(shown)), number(sampleOf(shown.value))];
    return {
      target: number(targetFor(shown)),
      attainment: number(attainmentFor(shown)),
      benchmark,
      status: value === null || due === null ? null : statusOf(value, due, shown, model.tolerance),
      small_sample: value !== null && sample !== null && sample < model.smallSample,
    };
  }
  const dealsOf = (population: Population): { readonly count: number | null; readonly value: number | null } => ({
    count: number(count(population)),
    value: number(sum('value', population)),
  });
  const won = kpi('REVENUE').value;
  const wonCount = kpi('WON_COUNT').value;
  const lostCount = kpi('LOST_COUNT').value;
  const winRate = kpi('WIN_RATE').value;
  const days = period.kind === 'all' ? null : daysOf(period);
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
    },
    period: { start: days && isoDate(days.start), end: days && isoDate(days.end) },
    kpis: catalogue.map(kpiReport),
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

const needsSegment = failure('needs-segment');

/** The column that is missing, or the tab. */
const needed = ({ details }: Failure, words: Words): string | null => {
  if (typeof details?.field === 'string') return fieldWord(details.field, words);
  return Object.entries(words.sources).find(([tab]) => tab === details?.tab)?.[1] ?? null;
};

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
