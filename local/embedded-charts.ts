/** A plan's charts as figures of the embedded spreadsheet. */
import type { ChartDefinition, FigureData } from '@odoo/o-spreadsheet';
import { type ChartPlan, colors, type TabPlan } from '../core/index';
import { areaAddress } from './address';
import { sliceColor } from './chart-colors';

type ChartFigure = FigureData<ChartDefinition & { readonly chartId: string }>;

/** `id` must be different in the whole workbook. */
export function chartFigure(chart: ChartPlan, tab: TabPlan, id: string): ChartFigure {
  const { firstRow, lastRow, firstColumn, lastColumn } = chart.over;
  const heights = new Map(tab.rowHeights.map(({ row, height }) => [row, height]));
  return {
    id,
    tag: 'chart',
    col: firstColumn,
    row: firstRow,
    offset: { x: 0, y: 0 },
    width: sum(firstColumn, lastColumn, (column) => tab.columnWidths[column] ?? defaultColumnWidth),
    height: sum(firstRow, lastRow, (row) => heights.get(row) ?? defaultRowHeight),
    data: { chartId: id, ...definitionOf(chart) },
  };
}

/** Pixels of a column and a row whose size nobody set. */
export const defaultColumnWidth = 96;
export const defaultRowHeight = 23;

function definitionOf(chart: ChartPlan): ChartDefinition {
  const dataSets = chart.series.map(({ values }, index) => ({
    dataSetId: String(index),
    dataRange: areaAddress(values),
  }));
  const common = {
    title: { text: chart.title, bold: true, fontSize: 14, color: colors.ink },
    background: colors.paper,
    legendPosition: chart.legend ? 'bottom' : 'none',
    dataSource: {
      type: 'range',
      // Lines are drawn from the last to the first here.
      dataSets: chart.kind === 'line' ? dataSets.reverse() : dataSets,
      dataSetsHaveTitle: false,
      labelRange: areaAddress(chart.categories),
    },
    dataSetStyles: Object.fromEntries(
      chart.series.map(({ name, color }, index) => [String(index), { label: name, backgroundColor: color }]),
    ),
  } as const;
  switch (chart.kind) {
    case 'column':
      return { ...common, type: 'bar', stacked: false };
    case 'bar':
      return { ...common, type: 'bar', stacked: false, horizontal: true };
    case 'line':
      return { ...common, type: 'line', stacked: false, cumulative: false, labelsAsText: true };
    case 'pie': {
      const { firstRow, lastRow } = chart.categories;
      return {
        ...common,
        type: 'pie',
        slicesColors: Array.from({ length: lastRow - firstRow + 1 }, (_, i) => sliceColor(i)),
      };
    }
  }
}

function sum(first: number, last: number, sizeOf: (index: number) => number): number {
  let total = 0;
  for (let index = first; index <= last; index++) total += sizeOf(index);
  return total;
}
