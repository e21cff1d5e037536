/** The table of all KPIs: value, the period before, change, a year ago, how many rows, and how it stands against its target. */
import type { Family, Kpi, Unit } from '../kpi';
import { type Expression, previous } from '../language/expression';
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
  sameRow,
  text,
  when,
} from '../language/formula';
import { sampleOf } from '../language/parts';
import type { Scope } from '../language/scope';
import type { Board } from './board';
import { gridColumn, wholeWidth } from './dashboard-frame';
import type { DerivedCell, FigureWriter } from './figure';
import type { SetupLayout } from './setup/tab';
import { shownKpis } from './shown-kpis';
import { attainmentFor, dueFor, standingOf, statuses, statusFormula, targetFor } from './standing';
import { statusLooks } from './style';
import type { Look, TabBuilder } from './tab-builder';
import { unitFormats } from './unit-formats';

/** Rows of the table, heading and heads included. */
export const kpiTableRows = (board: Board): number => 2 + families.length + shownKpis(board).length;

/** Where the table shows a KPI; cards and alerts point there, so that nothing is computed twice. */
export interface KpiCells {
  readonly value: CellReference;
  readonly change: CellReference;
  readonly sample: CellReference;
  readonly target: CellReference;
  readonly attainment: CellReference;
  readonly status: CellReference;
}

/** By the KPI's id. */
export type KpiPlaces = (id: string) => KpiCells;

export const kpiColumns = {
  name: gridColumn(0),
  value: gridColumn(2),
  previous: gridColumn(3),
  change: gridColumn(4),
  yearAgo: gridColumn(5),
  sample: gridColumn(6),
  note: gridColumn(7),
  target: gridColumn(8),
  attainment: gridColumn(9),
  status: gridColumn(10),
  benchmark: gridColumn(11),
} as const;

const now = { window: 'current' } as const;

export const families: readonly Family[] = ['activity', 'behaviour', 'result'];

export interface KpiRow {
  readonly row: number;
  readonly family: Family;
  /** `null` for the line that names the family. */
  readonly kpi: Kpi | null;
}

/** The KPIs by family, from that row on: of this table, and of the one that explains them. */
export function kpiRows(board: Board, firstRow: number): readonly KpiRow[] {
  const shown = shownKpis(board);
  return families
    .flatMap((family) => [
      { family, kpi: null },
      ...shown.filter((kpi) => kpi.family === family).map((kpi) => ({ family, kpi })),
    ])
    .map((line, index) => ({ ...line, row: firstRow + 2 + index }));
}

/** Known before the table is written, so that the cards above it can point into it. */
export function kpiPlaces(board: Board, firstRow: number): KpiPlaces {
  const rows = new Map(kpiRows(board, firstRow).map(({ row, kpi }) => [kpi?.id, row]));
  return (id) => {
    const at = (name: Exclude<keyof typeof kpiColumns, 'name'>): CellReference =>
      cell('dashboard', rows.get(id) ?? firstRow, kpiColumns[name]);
    return {
      value: at('value'),
      change: at('change'),
      sample: at('sample'),
      target: at('target'),
      attainment: at('attainment'),
      status: at('status'),
    };
  };
}

export function kpiTable(
  tab: TabBuilder,
  board: Board,
  setup: SetupLayout,
  figures: FigureWriter,
  firstRow: number,
): void {
  const { words, language } = board;
  const heads = words.dashboard;
  tab.put(firstRow, kpiColumns.name, heads.allKpis, { style: 'heading' });
  tab.fill({ ...wholeWidth, firstRow, lastRow: firstRow }, 'heading');
  tab.put(firstRow + 1, kpiColumns.name, heads.kpi, { style: 'columnHead' });
  for (const name of [
    'value',
    'previous',
    'change',
    'yearAgo',
    'sample',
    'target',
    'attainment',
    'benchmark',
  ] as const) {
    tab.put(firstRow + 1, kpiColumns[name], heads[name], { style: 'columnHeadNumber' });
  }
  tab.put(firstRow + 1, kpiColumns.status, heads.status, { style: 'columnHeadCenter' });
  tab.fill({ ...wholeWidth, firstRow: firstRow + 1, lastRow: firstRow + 1 }, 'columnHead');
  for (const { row, kpi, family } of kpiRows(board, firstRow)) {
    if (kpi === null) tab.put(row, kpiColumns.name, words.dashboard.families[family], { style: 'group' });
    else {
      tab.put(row, kpiColumns.name, kpi.name[language], { style: 'body' });
      kpiLine(board, setup, figures, row, kpi);
    }
  }
  statusColors(tab, board, firstRow);
}

function kpiLine(board: Board, setup: SetupLayout, figures: FigureWriter, row: number, kpi: Kpi): void {
  const { words, reading } = board;
  const format = unitFormats[kpi.unit];
  const place = (column: number, expression: Expression, look: Look, scope: Scope<Formula> = now): void =>
    figures.place({ row, column, expression, scope, look });
  place(kpiColumns.value, kpi.value, { style: 'number', format, kpi: kpi.id });
  place(kpiColumns.previous, previous(kpi.value), { style: 'number', format });
  place(kpiColumns.yearAgo, kpi.value, { style: 'number', format }, { window: 'yearAgo' });
  place(kpiColumns.sample, sampleOf(kpi.value), { style: 'number', format: 'integer' });
  place(kpiColumns.target, targetFor(kpi), { style: 'number', format });
  place(kpiColumns.attainment, attainmentFor(kpi), { style: 'number', format: 'percent' });
  const derive = (column: number, formula: DerivedCell['formula'], meaning: DerivedCell['meaning'], look: Look): void =>
    figures.derive({ row, column, formula, meaning, look });
  const at = (column: number): CellReference => cell('dashboard', row, column);
  derive(
    kpiColumns.change,
    () => changeFormula(at(kpiColumns.value), at(kpiColumns.previous), kpi.unit),
    (ask) => changeBetween(ask(kpi.value), ask(previous(kpi.value)), kpi.unit) ?? '–',
    { style: 'number', format: 'change' },
  );
  derive(
    kpiColumns.note,
    () =>
      smallSampleFormula(at(kpiColumns.value), at(kpiColumns.sample), setup.smallSample, words.dashboard.smallSample),
    (ask) => {
      const sample = ask(sampleOf(kpi.value));
      const isSmall = ask(kpi.value) !== null && sample !== null && sample < reading.model.smallSample;
      return isSmall ? words.dashboard.smallSample : '';
    },
    { style: 'note' },
  );
  derive(
    kpiColumns.status,
    (figure) => statusFormula(at(kpiColumns.value), figure(dueFor(kpi), now), kpi, setup.tolerance, words.statuses),
    (ask) => {
      const status = standingOf(kpi, ask, reading.model.tolerance);
      return status === null ? '–' : words.statuses[status];
    },
    { style: 'status' },
  );
  const benchmark = setup.benchmark(kpi.id);
  if (benchmark === null) return;
  derive(
    kpiColumns.benchmark,
    () => when(call('ISNUMBER', benchmark), benchmark, text('–')),
    () => reading.model.benchmarks[kpi.id]?.value ?? '–',
    { style: 'number', format },
  );
}

/** Rates change by points, everything else in proportion; nothing changes from nothing. */
export function changeBetween(value: number | null, before: number | null, unit: Unit): number | null {
  if (value === null || before === null) return null;
  if (unit === 'percent') return value - before;
  return before <= 0 ? null : (value - before) / before;
}

/** The same as a formula. */
export function changeFormula(value: Formula, before: Formula, unit: Unit): Formula {
  const difference = minus(value, before);
  const change =
    unit === 'percent' ? difference : when(binary('<=', before, number(0)), text('–'), dividedBy(difference, before));
  return when(call('ISNUMBER', value), when(call('ISNUMBER', before), change, text('–')), text('–'));
}

/** Few rows say little: said beside the figure, not hidden in a note. */
function smallSampleFormula(value: Formula, sample: Formula, least: Formula, said: string): Formula {
  const isKnown = call('AND', call('ISNUMBER', value), call('ISNUMBER', sample));
  return when(isKnown, when(binary('<', sample, least), text(said), text('')), text(''));
}

/** The word says it; the colour only helps to find it. */
function statusColors(tab: TabBuilder, board: Board, firstRow: number): void {
  const area = {
    firstRow: firstRow + 2,
    lastRow: firstRow + kpiTableRows(board) - 1,
    firstColumn: kpiColumns.status,
    lastColumn: kpiColumns.status,
  };
  for (const status of statuses) {
    const formula = equals(sameRow(kpiColumns.status), text(board.words.statuses[status]));
    tab.conditionalFormat({ kind: 'rule', area, formula, ...statusLooks[status] });
  }
}
