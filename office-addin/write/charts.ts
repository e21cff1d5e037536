/** The charts of a tab. */
import { type ChartPlan, colors, numberFormats } from '../../core/index';
import { areaAddress, cellAddress } from '../address';
import type { TabSite } from './site';

export function writeCharts({ sheet, tab }: TabSite): void {
  for (const plan of tab.charts) writeChart(sheet, plan);
}

function writeChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const [first] = plan.series;
  if (first === undefined) return;
  const type = chartTypes[plan.kind];
  // Made over the first series alone and completed by name: while nothing is calculated, Excel would take a column of
  // labels for one more series. Left to itself it also swaps rows and columns on the web.
  const chart = sheet.charts.add(type, sheet.getRange(areaAddress(first.values)), 'Columns');
  const categories = sheet.getRange(areaAddress(plan.categories));
  for (const [index, { name, values, color }] of plan.series.entries()) {
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    series.name = name;
    if (index > 0) series.setValues(sheet.getRange(areaAddress(values)));
    series.setXAxisValues(categories);
    // An added series may be of a stacked kind, and then shows sums.
    series.chartType = type;
    if (plan.kind === 'line') series.format.line.color = color;
    // One colour would make a pie one disc.
    else if (plan.kind !== 'pie') series.format.fill.setSolidColor(color);
  }
  chart.name = plan.title;
  chart.title.text = plan.title;
  chart.title.format.font.size = 11;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = colors.ink;
  chart.legend.visible = plan.legend;
  if (plan.legend) chart.legend.position = 'Bottom';
  if (plan.kind === 'pie') labelSlices(chart);
  else drawAxes(chart, plan);
  chart.setPosition(
    cellAddress(plan.over.firstRow, plan.over.firstColumn),
    cellAddress(plan.over.lastRow, plan.over.lastColumn),
  );
}

const chartTypes = { column: 'ColumnClustered', bar: 'BarClustered', line: 'Line', pie: 'Pie' } as const;

function labelSlices(chart: Excel.Chart): void {
  chart.dataLabels.showValue = false;
  chart.dataLabels.showPercentage = true;
}

function drawAxes(chart: Excel.Chart, plan: ChartPlan): void {
  chart.axes.valueAxis.numberFormat = numberFormats[plan.format];
  chart.axes.valueAxis.majorGridlines.format.line.color = colors.hairline;
  // Bars count from the bottom; the first label belongs on top.
  if (plan.kind === 'bar') chart.axes.categoryAxis.reversePlotOrder = true;
}
