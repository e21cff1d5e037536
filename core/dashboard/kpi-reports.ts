/** The KPIs of the catalogue as computed numbers, each with its reason where it has none, and how it stands. */
import { catalogue } from '../catalogue/index';
import type { Kpi } from '../kpi';
import { type Evaluate, evaluator } from '../language/evaluate';
import { previous } from '../language/expression';
import { partsOf, sampleOf } from '../language/parts';
import { windowsAt } from '../periods/windows';
import { type Failure, failure } from '../result';
import { rowData } from '../rows/row-data';
import type { Spoken } from '../words/en';
import { fieldWord, sentence } from '../words/words';
import type { Board } from './board';
import type { Ask } from './figure';
import type { KpiReport } from './report';
import { attainmentFor, standingOf, targetFor } from './standing';

/** As much of a board as figures need. */
/** A lean board: a typed function has no words for dashboards. */
export interface Asked extends Pick<Board, 'reading' | 'period' | 'today' | 'filters' | 'language'> {
  readonly words: Spoken;
}

export const evaluatorOf = ({ reading, period, today, filters }: Asked): Evaluate =>
  evaluator(rowData(reading.model, windowsAt(period, today), today, filters));

/** The number alone. JSON knows no -0. */
export const asking =
  (evaluate: Evaluate): Ask =>
  (expression, scope = { window: 'current' }) => {
    const result = evaluate(expression, scope);
    return result.ok ? result.value + 0 : null;
  };

export function kpiReports(board: Asked, evaluate: Evaluate = evaluatorOf(board)): readonly KpiReport[] {
  const { words, reading } = board;
  const { model } = reading;
  const number = asking(evaluate);
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
    const [value, sample] = [number(shown.value), number(sampleOf(shown.value))];
    return {
      target: number(targetFor(shown)),
      attainment: number(attainmentFor(shown)),
      benchmark,
      status: standingOf(shown, number, model.tolerance),
      small_sample: value !== null && sample !== null && sample < model.smallSample,
    };
  }
  return catalogue.map(kpiReport);
}

const needsSegment = failure('needs-segment');

/** The column that is missing, or the tab. */
export const needed = ({ details }: Failure, words: Spoken): string | null => {
  if (typeof details?.field === 'string') return fieldWord(details.field, words);
  return Object.entries(words.sources).find(([tab]) => tab === details?.tab)?.[1] ?? null;
};
