// The dashboard as people make it by hand: the same cells, each counting straight over the deals, with a criterion for the
// outcome, two for the days, one for each filter, one for its line.

import type { Board } from '../../core/dashboard/board';
import { buildPlan, dashboardFigures } from '../../core/dashboard/build-plan';
import type { PlacedFigure } from '../../core/dashboard/figure';
import { type CellPlan, type ColumnFormula, isFormula, type Plan, type TabPlan } from '../../core/dashboard/plan';
import { setupLayout } from '../../core/dashboard/setup/tab';
import { windowDays } from '../../core/dashboard/window-days';
import type { Expression } from '../../core/language/expression';
import {
  type AggregateFormula,
  binary,
  type Criterion,
  call,
  cell,
  column,
  type Formula,
  number,
  text,
  when,
} from '../../core/language/formula';
import type { Population } from '../../core/language/populations';
import { before, type Scope, withoutSegment } from '../../core/language/scope';
import { formulaKeys } from '../../core/language/selected';
import { type FilterName, filterNames } from '../../core/language/vocabulary';
import { filterFields } from '../../core/rows/keys';
import type { DealField } from '../../core/table/fields';

export interface PlainDashboard {
  readonly plan: Plan;
  /** Figures that both dashboards show. What criteria cannot say is left out here, and stays in ours. */
  readonly figures: number;
  readonly leftOut: number;
}

export function plainDashboard(board: Board): PlainDashboard {
  const ours = buildPlan(board);
  const { figures } = dashboardFigures(board);
  const said = new Map(
    figures.map((figure) => [keyOf(figure.row, figure.column), plainFigure(board, figure, figures)]),
  );
  const tabs = ours.tabs
    .filter(({ id }) => id !== 'rows')
    .map((tab) =>
      tab.id === 'dashboard' ? withFilterCells(board, overwritten(tab, said)) : overwritten(tab, new Map()),
    );
  const shown = ours.tabs
    .find(({ id }) => id === 'dashboard')
    ?.cells.filter(
      (one) => said.has(keyOf(one.row, one.column)) && isFormula(one.content) && !isDash(one.content.formula),
    );
  const plain = shown?.filter((one) => said.get(keyOf(one.row, one.column)) != null).length ?? 0;
  return { plan: { ...ours, tabs }, figures: plain, leftOut: (shown?.length ?? 0) - plain };
}

type Said = ReadonlyMap<string, Formula | null>;

const keyOf = (row: number, column: number): string => `${row},${column}`;

const dash = text('–');

const isDash = (formula: Formula): boolean => formula.kind === 'text';

/** What reads the rows tab in any other way – the tie-out, statistics of the setup – is left out. */
function overwritten(tab: TabPlan, said: Said): TabPlan {
  const plain = (formula: Formula): Formula => (readsRows(formula) ? dash : formula);
  const cells = tab.cells.map((one): CellPlan => {
    if (!isFormula(one.content)) return one;
    const replaced = said.get(keyOf(one.row, one.column));
    if (replaced === undefined) return { ...one, content: { formula: plain(one.content.formula) } };
    return { ...one, content: { formula: replaced ?? dash } };
  });
  const columnFormulas = tab.columnFormulas.map((one): ColumnFormula => ({ ...one, formula: plain(one.formula) }));
  return { ...tab, cells, columnFormulas };
}

function readsRows(formula: Formula): boolean {
  switch (formula.kind) {
    case 'number':
    case 'text':
    case 'sameRow':
      return false;
    case 'cell':
    case 'range':
    case 'column':
      return formula.tab === 'rows';
    case 'call':
      return formula.arguments.some(readsRows);
    case 'binary':
      return readsRows(formula.left) || readsRows(formula.right);
    case 'literal':
      return readsRows(formula.of);
    case 'aggregate':
    case 'pair':
      return readsRows(formula.of);
  }
}

/** Right of the printed page: what each filter asks for, `*` where it lets every label through. */
const filterCell = (name: FilterName): Formula => cell('dashboard', filterNames.indexOf(name), wanted);

const wanted = 16;

function withFilterCells(board: Board, tab: TabPlan): TabPlan {
  const setup = setupLayout(board);
  const cells = filterNames
    .filter((name) => board.reading.model.lists[name] !== undefined)
    .map((name): CellPlan => {
      const chosen = setup.filter(name);
      const isAll: Formula = binary('=', chosen, number(0));
      const label = call('INDEX', setup.list(name), call('MAX', chosen, number(1)));
      return { row: filterNames.indexOf(name), column: wanted, content: { formula: when(isAll, text('*'), label) } };
    });
  return { ...tab, size: { ...tab.size, columns: wanted + 1 }, cells: [...tab.cells, ...cells] };
}

/** `null` where no criteria can say it. A figure that stands in another cell is read from there, as by hand it would be. */
function plainFigure(board: Board, figure: PlacedFigure, all: readonly PlacedFigure[]): Formula | null {
  const same = all.find(({ expression, scope }) => isSame(expression, scope, figure.expression, figure.scope));
  if (same !== undefined && same !== figure) return cell('dashboard', same.row, same.column);
  return said(figure.expression, figure.scope);

  function said(expression: Expression, scope: Scope<Formula>): Formula | null {
    switch (expression.kind) {
      case 'aggregate':
        return aggregate(board, expression, scope);
      case 'plus':
      case 'minus':
      case 'times': {
        const [left, right] = [part(expression.left, scope), part(expression.right, scope)];
        return left === null || right === null ? null : binary(signs[expression.kind], left, right);
      }
      case 'ratio': {
        const [top, bottom] = [part(expression.top, scope), part(expression.bottom, scope)];
        return top === null || bottom === null ? null : call('IFERROR', binary('/', top, bottom), dash);
      }
      case 'previous': {
        const earlier = before(scope, formulaKeys);
        return earlier === null ? null : part(expression.of, earlier);
      }
      case 'whole':
        return part(expression.of, withoutSegment(scope));
      case 'constant':
        return number(expression.value);
      default:
        return null;
    }
  }

  /** A part that has a cell of its own is read from it. */
  function part(expression: Expression, scope: Scope<Formula>): Formula | null {
    const place = all.find((one) => one !== figure && isSame(one.expression, one.scope, expression, scope));
    const written = said(expression, scope);
    return place === undefined || written === null ? written : cell('dashboard', place.row, place.column);
  }
}

const signs = { plus: '+', minus: '-', times: '*' } as const;

const isSame = (one: Expression, there: Scope<Formula>, other: Expression, where: Scope<Formula>): boolean =>
  JSON.stringify([one, there]) === JSON.stringify([other, where]);

interface Plain {
  readonly status: string | null;
  readonly date: DealField | null;
}

/** The populations that a status and two dates can tell. */
const plainPopulations: Readonly<Partial<Record<Population, Plain>>> = {
  won: { status: 'Won', date: 'closedDate' },
  lost: { status: 'Lost', date: 'closedDate' },
  open: { status: 'Open', date: null },
  created: { status: null, date: 'createdDate' },
  createdAndWon: { status: 'Won', date: 'createdDate' },
};

const segmentFields = { rep: 'owner', location: 'location', stage: 'stage', account: 'account' } as const;

function aggregate(
  board: Board,
  { operator, population, measure }: Extract<Expression, { kind: 'aggregate' }>,
  scope: Scope<Formula>,
): Formula | null {
  const plain = plainPopulations[population];
  const isSaid = operator === 'count' || operator === 'sum' || operator === 'mean';
  if (plain === undefined || !isSaid || (measure !== null && measure !== 'value' && measure !== 'bookingValue'))
    return null;
  const where = criteria(board, plain, scope);
  if (where === null) return null;
  const of = rawColumn(board, 'value');
  const formula: AggregateFormula = { kind: 'aggregate', operator, of, where };
  return operator === 'mean' ? call('IFERROR', formula, dash) : formula;
}

function criteria(board: Board, { status, date }: Plain, { window, segment }: Scope<Formula>): Criterion[] | null {
  const where: Criterion[] = [];
  const asks = (field: DealField, is: Criterion['is'], value: Formula): unknown =>
    where.push({ column: rawColumn(board, field), is, value });
  if (status !== null) asks('status', '=', text(status));
  if (date !== null) {
    const { start, end } = windowDays(setupLayout(board));
    asks(date, '>=', start(window));
    asks(date, '<', end(window));
  } else if (window !== 'current') return null;
  for (const name of filterNames) {
    if (board.reading.model.lists[name] !== undefined) asks(filterFields[name], '=', filterCell(name));
  }
  if (segment === undefined) return where;
  if (segment.column === 'column') return null;
  const field = segmentFields[segment.column];
  const numbers = 'number' in segment ? [segment.number] : segment.otherThan;
  for (const place of numbers) asks(field, 'number' in segment ? '=' : '<>', labelOf(board, segment.column, place));
  return where;
}

/** The name that stands at the head of the line. */
function labelOf(board: Board, segment: keyof typeof segmentFields, place: Formula): Formula {
  const setup = setupLayout(board);
  // An account is known by the number of the row that it first stands in.
  if (segment === 'account') return call('INDEX', rawColumn(board, 'account'), place);
  return call('INDEX', setup.list(segment), place);
}

function rawColumn(board: Board, field: DealField): ReturnType<typeof column> {
  const mapped = board.reading.model.tabs.deals?.mapping[field];
  if (mapped === undefined) throw new Error(`the deals have no ${field}`);
  return column('raw', mapped.column);
}
