/** Collects what one generated tab holds, cell by cell and block by block. */
import type { Formula } from '../language/formula';
import type {
  Area,
  CellPlan,
  ChartPlan,
  ColumnFormula,
  ColumnValues,
  ConditionalFormat,
  Content,
  TabPlan,
  Validation,
} from './plan';
import type { NumberFormat, StyleName } from './style';

export interface Look {
  readonly style?: StyleName;
  readonly format?: NumberFormat;
  readonly kpi?: string;
}

export interface TabBuilder {
  readonly put: (row: number, column: number, content: Content, look?: Look) => void;
  readonly formula: (row: number, column: number, formula: Formula, look?: Look & { readonly array?: boolean }) => void;
  /** Blank cells in a style: the paper of a card, the line under a heading. */
  readonly fill: (area: Area, style: StyleName) => void;
  readonly merge: (area: Area) => void;
  readonly rowHeight: (row: number, height: number) => void;
  readonly pageBreak: (beforeRow: number) => void;
  readonly chart: (chart: ChartPlan) => void;
  readonly conditionalFormat: (format: ConditionalFormat) => void;
  readonly validation: (validation: Validation) => void;
  readonly columnFormula: (column: ColumnFormula) => void;
  readonly columnValues: (column: ColumnValues) => void;
  /** Everything from that row down to here is left out of copies for others. */
  readonly internalFrom: (firstRow: number) => void;
  /** The first row below everything put so far. */
  readonly nextRow: () => number;
  readonly finish: (frame: TabFrame) => TabPlan;
}

/** What is said of a tab as a whole. */
export type TabFrame = Pick<
  TabPlan,
  'id' | 'name' | 'color' | 'columnWidths' | 'frozenRows' | 'frozenColumns' | 'showGridlines'
> & { readonly landscape: boolean; readonly titleRows: TabPlan['print']['titleRows']; readonly columns: number };

export function tabBuilder(): TabBuilder {
  const cells = new Map<string, CellPlan>();
  const merges: Area[] = [];
  const rowHeights = new Map<number, number>();
  const breaksBefore: number[] = [];
  const charts: ChartPlan[] = [];
  const conditionalFormats: ConditionalFormat[] = [];
  const validations: Validation[] = [];
  const columnFormulas: ColumnFormula[] = [];
  const columnValues: ColumnValues[] = [];
  const internalRows: { firstRow: number; lastRow: number }[] = [];
  let lastRow = -1;

  const reach = (row: number): void => {
    lastRow = Math.max(lastRow, row);
  };
  const put: TabBuilder['put'] = (row, column, content, look = {}) => {
    reach(row);
    cells.set(`${row},${column}`, { row, column, content, ...look });
  };
  return {
    put,
    formula: (row, column, formula, { array, ...look } = {}) =>
      put(row, column, array === true ? { formula, array } : { formula }, look),
    fill(area, style) {
      for (let row = area.firstRow; row <= area.lastRow; row++) {
        for (let column = area.firstColumn; column <= area.lastColumn; column++) {
          if (!cells.has(`${row},${column}`)) put(row, column, null, { style });
        }
      }
    },
    merge: (area) => merges.push(area),
    rowHeight: (row, height) => rowHeights.set(row, height),
    pageBreak: (beforeRow) => breaksBefore.push(beforeRow),
    chart: (chart) => {
      reach(chart.over.lastRow);
      charts.push(chart);
    },
    conditionalFormat: (format) => conditionalFormats.push(format),
    validation: (validation) => validations.push(validation),
    columnFormula: (column) => {
      reach(column.lastRow);
      columnFormulas.push(column);
    },
    columnValues: (column) => {
      reach(column.firstRow + column.values.length - 1);
      columnValues.push(column);
    },
    internalFrom: (firstRow) => internalRows.push({ firstRow, lastRow }),
    nextRow: () => lastRow + 1,
    finish: ({ landscape, titleRows, columns, ...frame }) => ({
      ...frame,
      size: { rows: lastRow + 1, columns },
      rowHeights: [...rowHeights].map(([row, height]) => ({ row, height })),
      cells: [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column),
      columnFormulas,
      columnValues,
      merges,
      charts,
      conditionalFormats,
      validations,
      ...(internalRows.length > 0 && { internalRows }),
      print: {
        landscape,
        titleRows,
        area: { firstRow: 0, lastRow, firstColumn: 0, lastColumn: columns - 1 },
        breaksBefore,
      },
    }),
  };
}
