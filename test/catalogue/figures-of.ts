/** Figures of a workbook for tests: a KPI or any expression, in a period, told apart by a label. */
import { type KpiId, kpi } from '../../core/catalogue/index';
import { evaluator } from '../../core/language/evaluate';
import type { Expression } from '../../core/language/expression';
import type { Window } from '../../core/language/scope';
import type { Segment } from '../../core/language/vocabulary';
import { monthCount } from '../../core/periods/period';
import { windowsAt } from '../../core/periods/windows';
import type { DealModel } from '../../core/rows/model';
import { noFilters, rowData } from '../../core/rows/row-data';
import { serialOf } from '../../core/table/serial-date';
import { periodNamed } from '../dashboard/board-of';

export interface Asked {
  readonly window?: Window<number>;
  /** The segment, and the label as it stands in its list. */
  readonly by?: readonly [ListedSegment, string];
}

/** Accounts are in no list. */
type ListedSegment = Exclude<Segment, 'account'>;

/** The number, or the code of why there is none. */
export type Figures = (what: KpiId | Expression, asked?: Asked) => number | string;

export function figuresOf(model: DealModel, period: string, today: number): Figures {
  const evaluate = evaluator(rowData(model, windowsAt(periodNamed(period), today), today, noFilters));
  return (what, { window = 'current', by } = {}) => {
    const expression = typeof what === 'string' ? kpi(what).value : what;
    const segment = by === undefined ? {} : { segment: { column: by[0], number: placeIn(model, ...by) } };
    const result = evaluate(expression, { window, ...segment });
    return result.ok ? result.value : result.why;
  };
}

/** `2026-03` as a window of its own, whichever period is chosen. */
export function monthWindow(name: string): { readonly month: number } {
  const [year = 0, month = 0] = name.split('-').map(Number);
  return { month: monthCount(serialOf(year, month, 1)) };
}

function placeIn(model: DealModel, column: ListedSegment, label: string): number {
  const labels =
    column === 'stage'
      ? model.stages.map((stage) => stage.label)
      : (model.lists[column === 'column' ? 'segment' : column]?.labels ?? []);
  const place = labels.findIndex((listed) => listed.toLowerCase() === label.toLowerCase());
  if (place < 0) throw new Error(`${label} is no ${column}: ${labels.join(', ')}`);
  return place + 1;
}
