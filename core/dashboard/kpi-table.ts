/** The table of all KPIs: value, the period before, change, how many deals, and what it says or why there is none. */
import { catalogue, type KpiId } from '../catalogue/index';
import type { Family, Kpi, Unit } from '../kpi';
import { previous } from '../language/expression';
import {
  binary,
  type CellReference,
  call,
  cell,
  dividedBy,
  equals,
  type Formula,
  minus,
  number,
  text,
  when,
} from '../language/formula';
import { sampleOf } from '../language/parts';
import type { Board } from './board';
import { gridColumn, wholeWidth } from './dashboard-frame';
import type { Figures } from './figure';
import type { NumberFormat } from './style';
import type { TabBuilder } from './tab-builder';

/** Rows of the table, heading and heads included. */
export const kpiTableRows = (board: Board): number => 2 + families.length + shownKpis(board).length;

/** Where the table shows a KPI; the cards point there, so that nothing is computed twice. */
export interface KpiCells {
  readonly value: CellReference;
  readonly change: CellReference;
  readonly sample: CellReference;
  readonly why: CellReference;
}

export type KpiPlaces = (id: KpiId) => KpiCells;

const columns = {
  name: gridColumn(0),
  value: gridColumn(2),
  previous: gridColumn(3),
  change: gridColumn(4),
  sample: gridColumn(5),
  why: gridColumn(6),
} as const;

export const unitFormats: Readonly<Record<Unit, NumberFormat>> = {
  money: 'money',
  count: 'integer',
  percent: 'percent',
  days: 'days',
};

const families: readonly Family[] = ['activity', 'behaviour', 'result'];

/** The KPIs with a figure for all deals together. Without deal types bookings are revenue, and only that is shown. */
export const shownKpis = ({ reading }: Board): readonly Kpi[] =>
  catalogue.filter((kpi) => kpi.by === undefined && (kpi.id !== 'BOOKINGS' || !reading.model.absent.has('dealType')));

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

export function kpiTable(tab: TabBuilder, board: Board, figure: Figures, firstRow: number): void {
  const { words, language } = board;
  const heads = words.dashboard;
  tab.put(firstRow, columns.name, heads.allKpis, { style: 'heading' });
  tab.fill({ ...wholeWidth, firstRow, lastRow: firstRow }, 'heading');
  tab.put(firstRow + 1, columns.name, heads.kpi, { style: 'columnHead' });
  tab.put(firstRow + 1, columns.value, heads.value, { style: 'columnHeadNumber' });
  tab.put(firstRow + 1, columns.previous, heads.previous, { style: 'columnHeadNumber' });
  tab.put(firstRow + 1, columns.change, heads.change, { style: 'columnHeadNumber' });
  tab.put(firstRow + 1, columns.sample, heads.sample, { style: 'columnHeadNumber' });
  tab.put(firstRow + 1, columns.why, heads.definition, { style: 'longHead' });
  tab.fill({ ...wholeWidth, firstRow: firstRow + 1, lastRow: firstRow + 1 }, 'columnHead');
  for (const { row, kpi, family } of tableRows(board, firstRow)) {
    if (kpi === null) {
      tab.put(row, columns.name, words.dashboard.families[family], { style: 'group' });
      continue;
    }
    const format = unitFormats[kpi.unit];
    const value = figure(kpi.value, { window: 'current' });
    const before = figure(previous(kpi.value), { window: 'current' });
    const sample = figure(sampleOf(kpi.value), { window: 'current' });
    tab.put(row, columns.name, kpi.name[language], { style: 'body' });
    tab.formula(row, columns.value, value.formula, { style: 'number', format, array: value.array, kpi: kpi.id });
    tab.formula(row, columns.previous, before.formula, { style: 'number', format, array: before.array });
    tab.formula(row, columns.change, changeBetween(row, kpi.unit), { style: 'number', format: 'change' });
    tab.formula(row, columns.sample, sample.formula, { style: 'number', format: 'integer', array: sample.array });
    const definition = text(kpi.about[language]);
    const reason = value.why;
    tab.formula(row, columns.why, when(equals(reason, text('')), definition, reason), { style: 'note' });
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
