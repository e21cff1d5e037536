/**
 * What stands where a program's formulas cannot say a figure: the number as computed when the dashboard was built, in
 * italics and with its date below, and only while the filters stand as they did then; else "–".
 */
import { call, equals, type Formula, number, text, when } from '../language/formula';
import { isSayable } from '../language/sayable';
import type { Scope } from '../language/scope';
import type { Board } from './board';
import type { PlacedFigure } from './figure';
import { asking, evaluatorOf } from './kpi-reports';
import { periodNumber } from './period-list';
import { settingCell } from './setup/frame';

export interface StandIn {
  readonly canSay: (formula: Formula) => boolean;
  readonly formula: (figure: Pick<PlacedFigure, 'expression' | 'scope'>) => Formula;
}

/** `null` where nobody says which program it is for. */
export function standIn(board: Board, canSay = sayableFor(board)): StandIn | null {
  if (canSay === null) return null;
  const ask = asking(evaluatorOf(board));
  const { filters } = board;
  const unchanged = call(
    'AND',
    equals(settingCell('periodNumber'), number(periodNumber(board))),
    equals(settingCell('repFilter'), number(filters.rep)),
    equals(settingCell('locationFilter'), number(filters.location)),
    equals(settingCell('pipelineFilter'), number(filters.pipeline)),
  );
  return {
    canSay,
    formula({ expression, scope }) {
      const asked = numericScope(scope);
      const value = asked === null ? null : ask(expression, asked);
      return value === null ? text('–') : when(unchanged, number(value), text('–'));
    },
  };
}

const sayableFor = ({ dialect }: Board): ((formula: Formula) => boolean) | null =>
  dialect === undefined ? null : (formula) => isSayable(formula, dialect);

/** `null` for what moves with a cell: a month of the trend, a location that is chosen. */
function numericScope({ window, segment }: Scope<Formula>): Scope<number> | null {
  if (typeof window === 'object') return null;
  if (segment === undefined) return { window };
  if (!('number' in segment) || segment.number.kind !== 'number') return null;
  return { window, segment: { column: segment.column, number: segment.number.value } };
}
