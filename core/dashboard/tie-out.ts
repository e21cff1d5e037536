/**
 * The tie-out: what the dashboard counts and what it leaves out, added up, against the raw tab itself. Red where they part.
 *
 * It is over all rows, whatever the filters say. Where the values stand as cleaned copies there is nothing live to add up
 * against; then the number of filled cells is compared with what it was when they were cleaned.
 */
import {
  type AggregateFormula,
  binary,
  call,
  cell,
  column,
  dividedBy,
  equals,
  type Formula,
  minus,
  number,
  plus,
  text,
  when,
} from '../language/formula';
import { codes } from '../language/vocabulary';
import type { Board } from './board';
import { gridColumn } from './dashboard-frame';
import type { FigureWriter } from './figure';
import { rowsFrame } from './rows-tab';
import type { SetupLayout } from './setup-tab';
import { colors, statusLooks } from './style';
import type { TabBuilder } from './tab-builder';

const columns = { name: gridColumn(0), number: gridColumn(2), note: gridColumn(3) } as const;

/** Rows it takes; none where the deals have no values. */
export const tieOutRows = ({ reading }: Board): number => (reading.model.absent.has('value') ? 0 : 7);

export function tieOut(
  tab: TabBuilder,
  board: Board,
  setup: SetupLayout,
  figures: FigureWriter,
  firstRow: number,
): void {
  if (tieOutRows(board) === 0) return;
  const { words, reading } = board;
  const said = words.tieOut;
  const frame = rowsFrame(board);
  const isCleaned = frame.cleaned.has('value');
  const place = (name: 'value' | 'outcome'): ReturnType<typeof column> => column('rows', frame.columns.indexOf(name));
  const sumOver = (code: number): AggregateFormula => ({
    kind: 'aggregate',
    operator: 'sum',
    of: place('value'),
    where: [{ column: place('outcome'), is: '=', value: number(code) }],
  });
  const money = { style: 'number', format: 'money' } as const;
  const line = (offset: number, name: string, formula: Formula, meaning: () => number): void => {
    tab.put(firstRow + offset, columns.name, name, { style: 'body' });
    figures.derive({ row: firstRow + offset, column: columns.number, formula: () => formula, meaning, look: money });
  };
  const { outcome, value } = reading.model;
  const sumOf = (code: number): number =>
    value.reduce((sum, amount, row) => (outcome[row] === code && !Number.isNaN(amount) ? sum + amount : sum), 0);
  const raw = rawSum(board);
  const counted = sumOf(codes.won) + sumOf(codes.lost) + sumOf(codes.open);
  tab.put(firstRow, columns.name, said.title, { style: 'longHead' });
  line(1, words.dashboard.won, sumOver(codes.won), () => sumOf(codes.won));
  line(2, words.dashboard.lost, sumOver(codes.lost), () => sumOf(codes.lost));
  line(3, words.outcomes.open, sumOver(codes.open), () => sumOf(codes.open));
  line(4, said.notCounted, sumOver(0), () => (isCleaned ? sumOf(0) : raw.sum - counted));
  line(5, said.raw, isCleaned ? setup.rawValues : setup.rawTotal, () => (isCleaned ? raw.filled : raw.sum));
  const at = (offset: number): Formula => cell('dashboard', firstRow + offset, columns.number);
  const added = [2, 3, 4].reduce<Formula>((sum, offset) => plus(sum, at(offset)), at(1));
  const difference = isCleaned ? minus(at(5), number(raw.filled)) : minus(at(5), added);
  line(6, said.difference, difference, () => 0);
  const state = cell('dashboard', firstRow + 6, columns.note);
  // Sums in another order differ in the last digits; half a hundredth is less than any amount.
  const isOff = binary('>', call('ABS', at(6)), dividedBy(number(1), number(200)));
  const differs = isCleaned ? said.changed : said.differs;
  figures.derive({
    row: state.row,
    column: state.column,
    formula: () => when(isOff, text(differs), text(said.fine)),
    meaning: () => said.fine,
    look: { style: 'note' },
  });
  tab.conditionalFormat({
    kind: 'rule',
    area: { firstRow: state.row, lastRow: state.row, firstColumn: state.column, lastColumn: state.column },
    formula: equals(state, text(differs)),
    fill: colors.paper,
    color: statusLooks.offTarget.color,
  });
}

/** Of the raw column of values, as a spreadsheet adds it up: numbers alone, on whatever row. */
function rawSum({ reading }: Board): { readonly sum: number; readonly filled: number } {
  const place = reading.table.mapping.value?.column ?? -1;
  let sum = 0;
  let filled = 0;
  for (const row of reading.raw.rows) {
    const content = row[place] ?? null;
    if (content !== null) filled++;
    if (typeof content === 'number') sum += content;
  }
  return { sum, filled };
}
