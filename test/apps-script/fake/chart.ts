/** The builder of charts on a sheet. */
import { service } from './calls';
import { behind, type SpreadsheetServices } from './services';
import type { ChartState } from './state';

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

export function chartBuilder(services: SpreadsheetServices): Builder {
  const chart: ChartState = { type: '', ranges: [], headers: 0, position: [], options: {} };
  const set = (change: () => void): Builder => {
    change();
    return builder;
  };
  const builder: Builder = service<Builder>(services.calls, 'EmbeddedChartBuilder', {
    setChartType: (type) => set(() => (chart.type = String(type))),
    addRange: (range) =>
      set(() => {
        const { tab, box } = behind(services.ranges, range, 'Range');
        chart.ranges.push({ tab: tab.name, box });
      }),
    setNumHeaders: (headers) => set(() => (chart.headers = headers)),
    setPosition: (...position: readonly number[]) => set(() => (chart.position = position)),
    setOption: (option, value) => set(() => (chart.options[option] = JSON.parse(JSON.stringify(value)))),
    build: () => {
      const columns = chart.ranges.reduce((sum, { box }) => sum + box.columns, 0);
      if (chart.type === '' || columns < 2 || chart.position.length !== 4) throw new Error('The chart is incomplete.');
      const built = service<GoogleAppsScript.Spreadsheet.EmbeddedChart>(services.calls, 'EmbeddedChart', {});
      services.charts.set(built, chart);
      return built;
    },
  });
  return builder;
}
