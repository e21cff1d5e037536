/** What a KPI needs before it has a figure, read off its expression: tabs, columns, settings, a period. */
import type { Kpi } from '../kpi';
import type { Expression } from '../language/expression';
import { type Population, populationOf, type Timing } from '../language/populations';
import { needsPeriod } from '../language/scope';
import {
  type InputName,
  isWindowed,
  type KeyColumn,
  type Measure,
  type Source,
  windowedMeasures,
} from '../language/vocabulary';

/** Each in the order the expression names them. */
export interface Needs {
  /** Without the deals where none are counted: response times need leads alone. */
  readonly tabs: readonly Source[];
  /** What rows are picked by in every period, what they are told apart by included. */
  readonly keys: readonly KeyColumn[];
  /** What rows are picked by in any period but "all". */
  readonly dates: readonly KeyColumn[];
  readonly measures: readonly Measure[];
  readonly inputs: readonly InputName[];
  /** It has no figure for all dates together: it asks for the period before, or for what was there at the start. */
  readonly period: boolean;
}

/** `needsOf(kpi('ARPA'))` → tabs: subscriptions; keys: their start and end; measures: mrr and account; no period. */
export function needsOf({ value, by }: Pick<Kpi, 'value' | 'by'>): Needs {
  const tabs = new Set<Source>();
  const keys = new Set<KeyColumn>();
  const dates = new Set<KeyColumn>();
  const measures = new Set<Measure>();
  const inputs = new Set<InputName>();
  let period = false;

  const look = (population: Population, measure: Measure | null): void => {
    const { source, timing, where, whole, segments } = populationOf(population);
    tabs.add(source);
    for (const column of timingKeys(timing)) keys.add(column);
    for (const { column } of where) keys.add(column);
    const told = by === undefined ? whole : segments[by];
    if (told !== undefined) keys.add(told.column);
    if (timing.kind === 'dated') dates.add(timing.date);
    period ||= needsPeriod(population);
    if (measure === null) return;
    measures.add(measure);
    period ||= windowedMeasures.some((windowed) => windowed === measure);
  };

  const walk = (expression: Expression): void => {
    if (expression.kind === 'aggregate') look(expression.population, expression.measure);
    if (expression.kind === 'inBoth') for (const one of expression.populations) look(one, expression.measure);
    if (expression.kind === 'input') inputs.add(expression.name);
    period ||= expression.kind === 'previous' || (expression.kind === 'input' && isWindowed(expression.name));
    for (const part of partsOf(expression)) walk(part);
  };

  walk(value);
  return { tabs: [...tabs], keys: [...keys], dates: [...dates], measures: [...measures], inputs: [...inputs], period };
}

function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'plus':
    case 'minus':
    case 'times':
      return [expression.left, expression.right];
    case 'ratio':
      return [expression.top, expression.bottom];
    case 'power':
      return [expression.base, expression.exponent];
    case 'atLeastZero':
    case 'previous':
    case 'whole':
      return [expression.of];
    case 'target':
      return expression.otherwise === null ? [] : [expression.otherwise];
    case 'aggregate':
    case 'inBoth':
    case 'input':
    case 'constant':
      return [];
  }
}

/** The columns that join a date with the filters are no need of their own. */
function timingKeys(timing: Timing): readonly KeyColumn[] {
  switch (timing.kind) {
    case 'dated':
      return timing.also.map(({ column }) => column);
    case 'now':
      return [timing.state.column];
    case 'running':
      return [timing.start, timing.end];
    case 'any':
      return [];
  }
}
