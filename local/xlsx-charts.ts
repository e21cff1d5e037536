/** A plan's charts as hucre writes them. */
import { type ChartPlan, colors, font, numberFormats } from '../core/index';
import { fixedArea } from './address';
import { sliceColor } from './chart-colors';
import type { SheetChart } from './hucre';
import { rgb } from './xlsx-styles';

export function workbookChart(chart: ChartPlan, tabName: string): SheetChart {
  return {
    type: chart.kind,
    title: chart.title,
    altText: chart.title,
    titleFontSize: 11,
    titleBold: true,
    titleColor: rgb(colors.ink),
    titleFontFamily: font,
    anchor: {
      from: { row: chart.over.firstRow, col: chart.over.firstColumn },
      to: { row: chart.over.lastRow + 1, col: chart.over.lastColumn + 1 },
    },
    legend: chart.legend ? 'bottom' : false,
    ...(chart.legend ? { legendFontSize: 9, legendFontColor: rgb(colors.muted), legendFontFamily: font } : {}),
    chartSpaceFillColor: rgb(colors.paper),
    chartSpaceBorderColor: rgb(colors.hairline),
    series: chart.series.map(({ name, values, color }) => ({
      name,
      categories: fixedArea(tabName, chart.categories),
      values: fixedArea(tabName, values),
      ...(chart.kind === 'pie' ? { dataPoints: slices(values.lastRow - values.firstRow + 1) } : { color: rgb(color) }),
      ...(chart.kind === 'line' ? { stroke: { width: 2.25 }, marker: { symbol: 'none' } } : {}),
    })),
    ...(chart.kind === 'pie' ? pie : axesOf(chart)),
  };
}

const slices = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ idx: index, fillColor: rgb(sliceColor(index)) }));

const pie = {
  dataLabels: {
    showPercent: true,
    position: 'outEnd',
    fontSize: 9,
    fontColor: rgb(colors.ink),
    fontFamily: font,
  },
} as const satisfies Partial<SheetChart>;

function axesOf(chart: ChartPlan): Partial<SheetChart> {
  const horizontal = chart.kind === 'bar';
  const axis = {
    labelFontSize: 9,
    labelColor: rgb(colors.muted),
    labelFontFamily: font,
    majorTickMark: 'none',
    minorTickMark: 'none',
  } as const;
  return {
    gapWidth: 60,
    axes: {
      x: {
        ...axis,
        // Never an axis of dates, which would spread months by their days.
        auto: false,
        // Bars are listed from the bottom up unless the axis is turned round; then its numbers would stand on top.
        ...(horizontal ? { reverse: true } : {}),
      },
      // No gridlines: hucre can only draw them black.
      y: {
        ...axis,
        numberFormat: { formatCode: numberFormats[chart.format], sourceLinked: false },
        gridlines: { major: false },
        ...(horizontal ? { crosses: 'max' } : {}),
      },
    },
  };
}
