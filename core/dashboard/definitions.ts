/** What each figure says: what is divided by what, how many rows had to be left out, its definition, or why there is none. */
import type { Kpi } from '../kpi';
import type { Expression } from '../language/expression';
import { type CellReference, call, cell, text, when } from '../language/formula';
import { isMoney } from '../language/money';
import { leftOutOf, partsOf } from '../language/parts';
import type { Board } from './board';
import { gridColumn, wholeWidth } from './dashboard-frame';
import type { FigureWriter } from './figure';
import { type KpiPlaces, kpiRows } from './kpi-table';
import type { TabBuilder } from './tab-builder';

const columns = {
  name: gridColumn(0),
  numerator: gridColumn(2),
  denominator: gridColumn(3),
  leftOut: gridColumn(4),
  why: gridColumn(5),
} as const;

const now = { window: 'current' } as const;

/** Where the table says why a KPI has no value. */
export function whyPlaces(board: Board, firstRow: number): (id: string) => CellReference {
  const rows = new Map(kpiRows(board, firstRow).map(({ row, kpi }) => [kpi?.id, row]));
  return (id) => cell('dashboard', rows.get(id) ?? firstRow, columns.why);
}

export function definitionTable(
  tab: TabBuilder,
  board: Board,
  figures: FigureWriter,
  places: KpiPlaces,
  firstRow: number,
): void {
  const { words, language } = board;
  const heads = words.dashboard;
  tab.put(firstRow, columns.name, heads.definitions, { style: 'heading' });
  tab.fill({ ...wholeWidth, firstRow, lastRow: firstRow }, 'heading');
  tab.put(firstRow + 1, columns.name, heads.kpi, { style: 'columnHead' });
  for (const name of ['numerator', 'denominator'] as const) {
    tab.put(firstRow + 1, columns[name], heads[name], { style: 'columnHeadNumber' });
  }
  tab.put(firstRow + 1, columns.leftOut, heads.leftOut, { style: 'columnHeadCenter' });
  tab.put(firstRow + 1, columns.why, heads.definition, { style: 'longHead' });
  tab.fill({ ...wholeWidth, firstRow: firstRow + 1, lastRow: firstRow + 1 }, 'columnHead');
  for (const { row, kpi, family } of kpiRows(board, firstRow)) {
    if (kpi === null) {
      tab.put(row, columns.name, heads.families[family], { style: 'group' });
      continue;
    }
    tab.put(row, columns.name, kpi.name[language], { style: 'body' });
    parts(figures, row, kpi);
    const hasValue = call('ISNUMBER', places(kpi.id).value);
    const meaning = when(hasValue, text(kpi.about[language]), figures.why(kpi.value, now));
    tab.formula(row, columns.why, meaning, { style: 'note' });
  }
}

function parts(figures: FigureWriter, row: number, kpi: Kpi): void {
  const divided = partsOf(kpi.value);
  const leftOut = leftOutOf(kpi.value);
  const formatOf = (part: Expression) => (isMoney(part) ? 'money' : 'decimal');
  const figure = (column: number, expression: Expression, look: { format: 'integer' | 'money' | 'decimal' }): void =>
    figures.place({
      row,
      column,
      expression,
      scope: now,
      look: { style: look.format === 'integer' ? 'status' : 'number', ...look },
    });
  if (divided !== null) {
    figure(columns.numerator, divided.numerator, { format: formatOf(divided.numerator) });
    figure(columns.denominator, divided.denominator, { format: formatOf(divided.denominator) });
  }
  if (leftOut !== null) figure(columns.leftOut, leftOut, { format: 'integer' });
}
