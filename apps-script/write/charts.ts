/** Charts, drawn over the cells the plan keeps free for them. */
import { type Area, type ChartPlan, joinSideBySide, numberFormats, type TabPlan } from '../../core/index';
import { usualHeight } from './layout';
import type { Writing } from './plan';

export function writeCharts({ sheet, tab, rangeOf }: Writing): void {
  for (const chart of tab.charts) {
    const builder = sheet.newChart().setChartType(typeOf(chart.kind));
    for (const area of areasOf(chart)) builder.addRange(rangeOf(area));
    // The ranges are bare numbers: names and colours come from the plan, not from a header row.
    builder.setNumHeaders(0).setPosition(chart.over.firstRow + 1, chart.over.firstColumn + 1, 0, 0);
    for (const [option, value] of Object.entries(optionsOf(chart, tab))) builder.setOption(option, value);
    sheet.insertChart(builder.build());
  }
}

export const chartAreas = ({ charts }: TabPlan): readonly Area[] => charts.flatMap(areasOf);

const areasOf = ({ categories, series }: ChartPlan): readonly Area[] =>
  joinSideBySide([categories, ...series.map(({ values }) => values)]);

function typeOf(kind: ChartPlan['kind']): GoogleAppsScript.Charts.ChartType {
  switch (kind) {
    case 'column':
      return Charts.ChartType.COLUMN;
    case 'bar':
      return Charts.ChartType.BAR;
    case 'line':
      return Charts.ChartType.LINE;
    case 'pie':
      return Charts.ChartType.PIE;
  }
}

function optionsOf(chart: ChartPlan, tab: TabPlan): Readonly<Record<string, unknown>> {
  const common = {
    title: chart.title,
    width: pixels(chart.over.firstColumn, chart.over.lastColumn, (column) => tab.columnWidths[column] ?? usualWidth),
    height: pixels(chart.over.firstRow, chart.over.lastRow, (row) => heightOf(row, tab)),
    legend: { position: chart.legend ? 'bottom' : 'none' },
    // Otherwise a first column of months or years is drawn as one more series.
    useFirstColumnAsDomain: true,
  };
  // A pie's slices keep the theme's colours: it has one series and the plan gives colours to series.
  if (chart.kind === 'pie') return common;
  const axis = { format: numberFormats[chart.format] };
  return {
    ...common,
    colors: chart.series.map(({ color }) => color),
    series: Object.fromEntries(chart.series.map(({ name, color }, index) => [index, { labelInLegend: name, color }])),
    ...(chart.kind === 'bar' ? { hAxis: axis } : { vAxis: axis }),
  };
}

const heightOf = (row: number, tab: TabPlan): number =>
  tab.rowHeights.find((item) => item.row === row)?.height ?? usualHeight;

function pixels(first: number, last: number, sizeOf: (index: number) => number): number {
  let sum = 0;
  for (let index = first; index <= last; index++) sum += sizeOf(index);
  return sum;
}

/** What Sheets gives a column of which nothing is said. */
const usualWidth = 100;
