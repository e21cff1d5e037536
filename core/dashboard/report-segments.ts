/** The JSON's figures by rep, location, stage, chosen column and customer. */
import { kpi } from '../catalogue/index';
import type { Expression } from '../language/expression';
import type { Scope } from '../language/scope';
import type { Segment } from '../language/vocabulary';
import { textOf } from '../table/cell-text';
import type { Board } from './board';
import type { Report } from './report';
import { topCustomers } from './segments/customers';
import { type ListedSegment, labelsOf, ranked } from './segments/largest';

type SegmentReports = Pick<Report, 'byRep' | 'byLocation' | 'byStage' | 'bySegment' | 'topCustomers'>;

/** Labels by won value, largest first; stages in their order. */
export function segmentReports(
  board: Board,
  number: (expression: Expression, scope: Scope<number>) => number | null,
): SegmentReports {
  const won = kpi('REVENUE').value;
  const wonCount = kpi('WON_COUNT').value;
  const at = (column: Segment, place: number) => (expression: Expression) =>
    number(expression, { window: 'current', segment: { column, number: place } });
  const listed = (column: ListedSegment) =>
    ranked(board, column).map((place) => ({
      label: labelsOf(board, column)[place - 1] ?? board.words.labels.blank,
      figure: at(column, place),
    }));
  return {
    byRep: listed('rep').map(({ label, figure }) => ({
      rep: label,
      won_value: figure(won),
      won_count: figure(wonCount),
      lost_count: figure(kpi('LOST_COUNT').value),
      win_rate: figure(kpi('WIN_RATE').value),
      cycle_days: figure(kpi('SALES_CYCLE_LENGTH').value),
    })),
    byLocation: listed('location').map(({ label, figure }) => ({
      location: label,
      won_value: figure(won),
      won_count: figure(wonCount),
      share: figure(kpi('LOCATION_SHARE').value),
    })),
    byStage: board.reading.model.stages.map(({ label }, index) => {
      const figure = at('stage', index + 1);
      return {
        stage: label,
        value: figure(kpi('PIPELINE_BY_STAGE').value),
        weighted: figure(kpi('WEIGHTED_PIPELINE').value),
        count: figure(kpi('OPEN_COUNT').value),
        conversion: figure(kpi('STAGE_CONVERSION').value),
        days: figure(kpi('STAGE_DURATION').value),
      };
    }),
    bySegment: listed('column').map(({ label, figure }) => ({
      segment: label,
      won_value: figure(won),
      won_count: figure(wonCount),
      lost_count: figure(kpi('LOST_COUNT').value),
      win_rate: figure(kpi('WIN_RATE').value),
      average_won: figure(kpi('AVERAGE_PURCHASE_VALUE').value),
      cycle_days: figure(kpi('SALES_CYCLE_LENGTH').value),
      open_count: figure(kpi('OPEN_COUNT').value),
      open_value: figure(kpi('OPEN_PIPELINE').value),
    })),
    topCustomers: topCustomers(board).map(({ name, called, row }) => {
      const figure = at('account', row);
      return {
        customer: called ?? textOf(name),
        won_value: figure(won),
        won_count: figure(wonCount),
        open_count: figure(kpi('OPEN_COUNT').value),
        open_value: figure(kpi('OPEN_PIPELINE').value),
      };
    }),
  };
}
