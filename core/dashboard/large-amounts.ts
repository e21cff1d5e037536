/** Amounts that no column is wide enough for are shown in millions, and the dashboard says so: Rp 250 billion is 250,000.00. */
import type { Board } from './board';
import type { TabPlan } from './plan';
import type { NumberFormat } from './style';

/** All deals together come to more than a table's columns show. The same for a filtered and an unfiltered dashboard. */
export function showsMillions({ reading }: Board): boolean {
  let sum = 0;
  for (const amount of reading.model.value) if (!Number.isNaN(amount)) sum += Math.abs(amount);
  return sum >= widest;
}

const widest = 1e11;

/** The values stay as they are: what reads a cell reads the whole amount. */
export function inMillions(tab: TabPlan): TabPlan {
  return {
    ...tab,
    cells: tab.cells.map((cell) => (cell.format === 'money' ? { ...cell, format: millions } : cell)),
    charts: tab.charts.map((chart) => (chart.format === 'money' ? { ...chart, format: axis } : chart)),
  };
}

const millions: NumberFormat = 'millions';
const axis: NumberFormat = 'wholeMillions';
