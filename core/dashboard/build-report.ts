/** The same dashboard as computed numbers: what the JSON holds and what the formulas must come to. */
import { catalogue, kpi } from '../catalogue/index';
import type { Kpi } from '../kpi';
import { evaluator } from '../language/evaluate';
import { count, type Expression, previous } from '../language/expression';
import { partsOf, sampleOf } from '../language/parts';
import { columnLetters } from '../language/print';
import type { Scope } from '../language/scope';
import { codes } from '../language/vocabulary';
import { daysOf, monthCount, monthName, type Period } from '../periods/period';
import { windowsAt } from '../periods/windows';
import { type Failure, failure } from '../result';
import { rowData } from '../rows/row-data';
import { isoDate } from '../table/serial-date';
import { fieldWord, sentence, type Words } from '../words/words';
import type { Board } from './board';
import { exclusions, warnings } from './health-text';
import type { KpiReport, Report } from './report';
import { ranked } from './segments';

export function buildReport(board: Board): Report {
  const { reading, period, today, filters, words } = board;
  const { table, outcomes, model } = reading;
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
      target: null,
      benchmark: null,
      status: null,
    };
  };
  const won = kpi('REVENUE').value;
  const wonCount = kpi('WON_COUNT').value;
  const lostCount = kpi('LOST_COUNT').value;
  const winRate = kpi('WIN_RATE').value;
  const days = period.kind === 'all' ? null : daysOf(period);
  const kpis = catalogue.map(kpiReport);
  return {
    source: { sheet: reading.raw.name, headerRow: table.headerRow, rows: table.rowCount },
    mapping: mapValues(table.mapping, ({ header, column, confidence }) => ({
      header,
      column: columnLetters(column),
      confidence,
    })),
    formats: mapValues(table.formats, ({ kind, style, evidence }) => ({ kind, style, evidence })),
    outcomes: Object.fromEntries(outcomes.labels.map(({ label, outcome }) => [label, outcome])),
    health: {
      used: outcomes.codes.reduce((used, code) => (code === 0 ? used : used + 1), 0),
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
    byRep: ranked(board, 'rep').map((place) => {
      const scope = { window: 'current', segment: { column: 'rep', number: place } } as const;
      return {
        rep: model.lists.rep?.labels[place - 1] ?? words.labels.blank,
        won_value: number(won, scope),
        won_count: number(wonCount, scope),
        lost_count: number(lostCount, scope),
        win_rate: number(winRate, scope),
        cycle_days: number(kpi('SALES_CYCLE_LENGTH').value, scope),
      };
    }),
    byLocation: ranked(board, 'location').map((place) => {
      const scope = { window: 'current', segment: { column: 'location', number: place } } as const;
      return {
        location: model.lists.location?.labels[place - 1] ?? words.labels.blank,
        won_value: number(won, scope),
        won_count: number(wonCount, scope),
        share: number(kpi('LOCATION_SHARE').value, scope),
      };
    }),
    byStage: model.stages.map(({ label }, index) => {
      const scope = { window: 'current', segment: { column: 'stage', number: index + 1 } } as const;
      return {
        stage: label,
        value: number(kpi('PIPELINE_BY_STAGE').value, scope),
        weighted: number(kpi('WEIGHTED_PIPELINE').value, scope),
        count: number(kpi('OPEN_COUNT').value, scope),
        conversion: number(kpi('STAGE_CONVERSION').value, scope),
        days: number(kpi('STAGE_DURATION').value, scope),
      };
    }),
    goals: [],
    alerts: [],
    forecast: {
      won: number(won),
      weighted: number(kpi('WEIGHTED_PIPELINE').value),
      total: number(kpi('FORECAST').value),
    },
  };
}

const needsSegment = failure('needs-segment');

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
