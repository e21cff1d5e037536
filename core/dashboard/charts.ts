/** Charts over the tables of figures: what is drawn, of which columns, and where. */
import type { Board } from './board';
import type { FigureAreas, FigureColumn } from './figure-table';
import type { DrawnChart } from './layouts';
import type { Area, ChartPlan } from './plan';
import { colors } from './style';
import type { TabBuilder } from './tab-builder';
import { unitFormats } from './unit-formats';

export const chartRows = 12;
/** Bars beyond these would be too thin to read; the table has them all. */
const mostBars = 10;

export interface ChartSpot {
  readonly firstRow: number;
  readonly half: { readonly first: number; readonly last: number };
}

export const chartArea = ({ firstRow, half }: ChartSpot): Area => ({
  firstRow,
  lastRow: firstRow + chartRows - 1,
  firstColumn: half.first,
  lastColumn: half.last,
});

const seriesColors = [colors.accent, colors.ink, colors.grey] as const;

/** The table's columns with those places, a series each; the first is drawn last, over the others. */
export function chart(
  tab: TabBuilder,
  board: Board,
  {
    kind,
    title,
    over,
    format = 'money',
  }: Pick<ChartPlan, 'kind' | 'title' | 'over'> & Partial<Pick<ChartPlan, 'format'>>,
  table: FigureAreas,
  columns: readonly number[],
): void {
  const { names } = table;
  const lastRow = kind === 'bar' ? Math.min(names.lastRow, names.firstRow + mostBars - 1) : names.lastRow;
  if (lastRow < names.firstRow) return;
  tab.chart({
    kind,
    title,
    over,
    categories: { ...names, lastRow },
    series: columns
      .map((column, index) => ({
        name: columns.length === 1 ? board.words.dashboard.value : table.head(column),
        values: { ...table.values(column), lastRow },
        color: seriesColors[index] ?? colors.grey,
      }))
      .reverse(),
    legend: kind === 'pie' || columns.length > 1,
    format,
  });
}

/** Base columns and, at the end, those drawn that are not among them; where there is no room the last of the base give way. */
export function withDrawn(
  base: readonly FigureColumn[],
  drawn: readonly DrawnChart[],
  { language }: Board,
  room: number,
): readonly FigureColumn[] {
  const more = drawn
    .filter(({ kpi }) => placeOf(kpi.value, base) < 0)
    .filter(({ kpi }, index, all) => all.findIndex((other) => other.kpi.id === kpi.id) === index)
    .map(({ kpi }): FigureColumn => ({ head: kpi.name[language], value: kpi.value, format: unitFormats[kpi.unit] }))
    .slice(0, room);
  return [...base.slice(0, room - more.length), ...more];
}

/** By what a column shows: equal expressions are the same data. */
export function placeOf(value: FigureColumn['value'], columns: readonly FigureColumn[]): number {
  const data = JSON.stringify(value);
  return columns.findIndex((column) => JSON.stringify(column.value) === data);
}
