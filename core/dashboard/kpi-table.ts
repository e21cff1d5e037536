/** The table of all KPIs: value, the period before, change, how many deals, and what it says or why there is none. */
import { catalogue } from '../catalogue/index';
import { needsOf } from '../catalogue/needs';
import type { Family, Kpi, Unit } from '../kpi';
import { type Expression, previous } from '../language/expression';
import {
  binary,
  type CellReference,
  call,
  cell,
  dividedBy,
  type Formula,
  minus,
  number,
  text,
  when,
} from '../language/formula';
import { sampleOf } from '../language/parts';
import type { Scope } from '../language/scope';
import { rowColumns } from '../rows/index';
import type { Board } from './board';
import { gridColumn, wholeWidth } from './dashboard-frame';
import type { FigureWriter } from './figure';
import type { NumberFormat } from './style';
import type { Look, TabBuilder } from './tab-builder';

/** Rows of the table, heading and heads included. */
export const kpiTableRows = (board: Board): number => 2 + families.length + shownKpis(board).length;

/** Where the table shows a KPI; the cards point there, so that nothing is computed twice. */
export interface KpiCells {
  readonly value: CellReference;
  readonly change: CellReference;
  readonly sample: CellReference;
  readonly why: CellReference;
}

export type KpiPlaces = (id: string) => KpiCells;

const columns = {
  name: gridColumn(0),
  value: gridColumn(2),
  previous: gridColumn(3),
  change: gridColumn(4),
  yearAgo: gridColumn(5),
  sample: gridColumn(6),
  why: gridColumn(7),
} as const;

export const unitFormats: Readonly<Record<Unit, NumberFormat>> = {
  money: 'money',
  count: 'integer',
  percent: 'percent',
  days: 'days',
  hours: 'decimal',
  ratio: 'ratio',
};

const now = { window: 'current' } as const;

const families: readonly Family[] = ['activity', 'behaviour', 'result'];

/**
 * The KPIs with a figure for all deals together. Without deal types bookings are revenue, and only that is shown; without
 * deals only what the tabs that are there can say.
 */
export function shownKpis({ reading }: Board): readonly Kpi[] {
  const { main, model } = reading;
  const isThere = (kpi: Kpi): boolean => {
    const { tabs, keys, dates, measures } = needsOf(kpi);
    // A column that joins two tabs lacks the other one.
    const joins = [...keys, ...dates, ...measures].every((name) => rowColumns[name].lacks(model)?.field !== null);
    return main === 'deals' || (joins && tabs.every((source) => model.tabs[source] !== undefined));
  };
  return catalogue.filter(
    (kpi) => kpi.by === undefined && (kpi.id !== 'BOOKINGS' || !model.absent.has('dealType')) && isThere(kpi),
  );
}

/** Known before the table is written, so that the cards above it can point into it. */
export function kpiPlaces(board: Board, firstRow: number): KpiPlaces {
  const rows = new Map(tableRows(board, firstRow).map(({ row, kpi }) => [kpi?.id, row]));
  return (id) => {
    const row = rows.get(id) ?? firstRow;
    return {
      value: cell('dashboard', row, columns.value),
      change: cell('dashboard', row, columns.change),
      sample: cell('dashboard', row, columns.sample),
      why: cell('dashboard', row, columns.why),
    };
  };
}

export function kpiTable(tab: TabBuilder, board: Board, figures: FigureWriter, firstRow: number): void {
  const { words, language } = board;
  const heads = words.dashboard;
  tab.put(firstRow, columns.name, heads.allKpis, { style: 'heading' });
  tab.fill({ ...wholeWidth, firstRow, lastRow: firstRow }, 'heading');
  tab.put(firstRow + 1, columns.name, heads.kpi, { style: 'columnHead' });
  tab.put(firstRow + 1, columns.value, heads.value, { style: 'columnHeadNumber' });
  tab.put(firstRow + 1, columns.previous, heads.previous, { style: 'columnHeadNumber' });
  tab.put(firstRow + 1, columns.change, heads.change, { style: 'columnHeadNumber' });
  tab.put(firstRow + 1, columns.yearAgo, heads.yearAgo, { style: 'columnHeadNumber' });
  tab.put(firstRow + 1, columns.sample, heads.sample, { style: 'columnHeadNumber' });
  tab.put(firstRow + 1, columns.why, heads.definition, { style: 'longHead' });
  tab.fill({ ...wholeWidth, firstRow: firstRow + 1, lastRow: firstRow + 1 }, 'columnHead');
  for (const { row, kpi, family } of tableRows(board, firstRow)) {
    if (kpi === null) {
      tab.put(row, columns.name, words.dashboard.families[family], { style: 'group' });
      continue;
    }
    const format = unitFormats[kpi.unit];
    const place = (column: number, expression: Expression, look: Look, scope: Scope<Formula> = now): void =>
      figures.place({ row, column, expression, scope, look });
    tab.put(row, columns.name, kpi.name[language], { style: 'body' });
    place(columns.value, kpi.value, { style: 'number', format, kpi: kpi.id });
    place(columns.previous, previous(kpi.value), { style: 'number', format });
    tab.formula(row, columns.change, changeBetween(row, kpi.unit), { style: 'number', format: 'change' });
    place(columns.yearAgo, kpi.value, { style: 'number', format }, { window: 'yearAgo' });
    place(columns.sample, sampleOf(kpi.value), { style: 'number', format: 'integer' });
    const hasValue = call('ISNUMBER', cell('dashboard', row, columns.value));
    const meaning = when(hasValue, text(kpi.about[language]), figures.why(kpi.value, now));
    tab.formula(row, columns.why, meaning, { style: 'note' });
  }
}

/** Rates change by points, everything else in proportion; nothing changes from nothing. */
function changeBetween(row: number, unit: Unit): Formula {
  const value = cell('dashboard', row, columns.value);
  const before = cell('dashboard', row, columns.previous);
  const difference = minus(value, before);
  const change =
    unit === 'percent' ? difference : when(binary('<=', before, number(0)), text('–'), dividedBy(difference, before));
  return when(call('ISNUMBER', value), when(call('ISNUMBER', before), change, text('–')), text('–'));
}

interface TableRow {
  readonly row: number;
  readonly family: Family;
  /** `null` for the line that names the family. */
  readonly kpi: Kpi | null;
}

function tableRows(board: Board, firstRow: number): readonly TableRow[] {
  const shown = shownKpis(board);
  return families
    .flatMap((family) => [
      { family, kpi: null },
      ...shown.filter((kpi) => kpi.family === family).map((kpi) => ({ family, kpi })),
    ])
    .map((line, index) => ({ ...line, row: firstRow + 2 + index }));
}
