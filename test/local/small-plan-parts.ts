/** What the tabs of the small plan are made of. */
import type { Area, CellPlan, Content, TabPlan } from '../../core/dashboard/plan';
import type { NumberFormat, StyleName } from '../../core/dashboard/style';
import { type AggregateFormula, column, number } from '../../core/language/formula';
import type { OperatorName } from '../../core/language/operators/index';

export const outcome = column('rows', 0);
const value = column('rows', 1);

/** Over the values of the rows with this outcome. */
export const aggregate = (operator: OperatorName, outcomeIs: number): AggregateFormula => ({
  kind: 'aggregate',
  operator,
  of: value,
  where: [{ column: outcome, is: '=', value: number(outcomeIs) }],
});

export const area = (firstRow: number, lastRow: number, firstColumn: number, lastColumn: number): Area => ({
  firstRow,
  lastRow,
  firstColumn,
  lastColumn,
});

export const put = (
  row: number,
  at: number,
  content: Content,
  style?: StyleName,
  format?: NumberFormat,
  kpi?: string,
): CellPlan => ({
  row,
  column: at,
  content,
  ...(style === undefined ? {} : { style }),
  ...(format === undefined ? {} : { format }),
  ...(kpi === undefined ? {} : { kpi }),
});

/** A tab with nothing in it and no looks. */
export const tabDefaults = {
  columnWidths: [],
  rowHeights: [],
  frozenRows: 0,
  frozenColumns: 0,
  showGridlines: true,
  columnFormulas: [],
  columnValues: [],
  merges: [],
  charts: [],
  conditionalFormats: [],
  validations: [],
} satisfies Partial<TabPlan>;
