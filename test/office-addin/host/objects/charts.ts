/** Charts and their series. */
import { areaOf } from '../addresses';
import { invalid } from '../errors';
import { bag, type HostObject } from '../host-object';
import type { Chart, Series, Sheet } from '../workbook';
import { atMost, oneOf, rangeIn, sourceText, textIn, wholeIn } from './arguments';

const chartTypes = ['ColumnClustered', 'BarClustered', 'Line', 'Pie'] as const;

export const chartsObject = (sheet: Sheet): HostObject => ({
  className: 'ChartCollection',
  methods: {
    Add: (args) => {
      atMost(args, 3);
      const type = oneOf(args[0], chartTypes);
      const source = rangeIn(args[1]);
      // "Auto" swaps rows and columns on the web.
      oneOf(args[2], ['Columns']);
      const { firstColumn, lastColumn } = areaOf(source.address);
      if (firstColumn !== lastColumn) throw invalid('more than one column: which is a label is guesswork');
      const chart: Chart = {
        id: `chart-${sheet.charts.length}`,
        properties: new Map([['ChartType', type]]),
        series: [{ properties: new Map(), values: sourceText(source), categories: '' }],
        position: [],
      };
      sheet.charts.push(chart);
      return chartObject(chart);
    },
  },
});

function chartObject(chart: Chart): HostObject {
  const { properties } = chart;
  const font = (path: string): HostObject => bag('ChartFont', properties, `${path}.font.`, ['Size', 'Bold', 'Color']);
  return {
    ...bag('Chart', properties, '', ['Name'], {
      Series: () => seriesCollectionObject(chart),
      Title: () =>
        bag('ChartTitle', properties, 'title.', ['Text'], {
          Format: () => ({ className: 'ChartTitleFormat', parts: { Font: () => font('title') } }),
        }),
      Legend: () => bag('ChartLegend', properties, 'legend.', ['Visible', 'Position']),
      DataLabels: () => bag('ChartDataLabels', properties, 'dataLabels.', ['ShowValue', 'ShowPercentage']),
      Axes: () => ({
        className: 'ChartAxes',
        parts: {
          ValueAxis: () => axisObject(chart, 'valueAxis'),
          CategoryAxis: () => axisObject(chart, 'categoryAxis'),
        },
      }),
    }),
    id: chart.id,
    methods: {
      SetPosition: (args) => {
        atMost(args, 2);
        for (const cell of args) areaOf(textIn(cell));
        chart.position = args;
        return undefined;
      },
    },
  };
}

function axisObject(chart: Chart, name: string): HostObject {
  if (chart.properties.get('ChartType') === 'Pie') throw invalid('a pie has no axes');
  const path = `${name}.`;
  return bag('ChartAxis', chart.properties, path, ['NumberFormat', 'ReversePlotOrder'], {
    MajorGridlines: () => ({
      className: 'ChartGridlines',
      parts: {
        Format: () => ({
          className: 'ChartGridlinesFormat',
          parts: { Line: () => bag('ChartLineFormat', chart.properties, `${path}gridlines.`, ['Color']) },
        }),
      },
    }),
  });
}

const seriesCollectionObject = (chart: Chart): HostObject => ({
  className: 'ChartSeriesCollection',
  methods: {
    GetItemAt: ([index]) => {
      const series = chart.series[wholeIn(index)];
      if (series === undefined) throw invalid(`there is no series ${String(index)}`);
      return seriesObject(series);
    },
    Add: (args) => {
      atMost(args, 2);
      const series: Series = { properties: new Map([['Name', textIn(args[0])]]), values: '', categories: '' };
      chart.series.push(series);
      return seriesObject(series);
    },
  },
});

const seriesObject = (series: Series): HostObject => ({
  ...bag('ChartSeries', series.properties, '', ['Name', 'ChartType'], {
    Format: () => ({
      className: 'ChartSeriesFormat',
      parts: {
        Line: () => bag('ChartLineFormat', series.properties, 'line.', ['Color']),
        Fill: () => ({
          className: 'ChartFill',
          methods: { SetSolidColor: ([color]) => void series.properties.set('fill.Color', textIn(color)) },
        }),
      },
    }),
  }),
  methods: {
    SetValues: ([source]) => void Object.assign(series, { values: sourceText(rangeIn(source)) }),
    SetXAxisValues: ([source]) => void Object.assign(series, { categories: sourceText(rangeIn(source)) }),
  },
});
