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
import { rowsFrame } from './rows-frame';
import type { SetupLayout } from './setup/tab';
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
  const line = (offset: number, name: string, formula: Formula, meaning: (tied: Tied) => number): void => {
    tab.put(firstRow + offset, columns.name, name, { style: 'body' });
    figures.derive({
      row: firstRow + offset,
      column: columns.number,
      formula: () => formula,
      meaning: (_, { reading: asked }) => meaning(tiedIn(asked)),
      look: money,
    });
  };
  const { filled } = tiedIn(reading);
  tab.put(firstRow, columns.name, said.title, { style: 'longHead' });
  line(1, words.dashboard.won, sumOver(codes.won), ({ won }) => won);
  line(2, words.dashboard.lost, sumOver(codes.lost), ({ lost }) => lost);
  line(3, words.outcomes.open, sumOver(codes.open), ({ open }) => open);
  line(4, said.notCounted, sumOver(0), ({ unknown, leftOut }) => (isCleaned ? unknown : unknown + leftOut));
  line(5, said.raw, isCleaned ? setup.rawValues : setup.rawTotal, (tied) => (isCleaned ? tied.filled : tied.sum));
  const at = (offset: number): Formula => cell('dashboard', firstRow + offset, columns.number);
  const added = [2, 3, 4].reduce<Formula>((sum, offset) => plus(sum, at(offset)), at(1));
  const difference = isCleaned ? minus(at(5), number(filled)) : minus(at(5), added);
  // To the cent: sums in another order differ in the last digits.
  line(6, said.difference, call('ROUND', difference, number(2)), (tied) => (isCleaned ? tied.filled - filled : 0));
  const state = cell('dashboard', firstRow + 6, columns.note);
  const isOff = binary('<>', at(6), number(0));
  const differs = isCleaned ? said.changed : said.differs;
  figures.derive({
    row: state.row,
    column: state.column,
    formula: () => when(isOff, text(differs), text(said.fine)),
    meaning: (_, { reading: asked }) => (isCleaned && tiedIn(asked).filled !== filled ? differs : said.fine),
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

/** The values of all rows by what became of them, and of the raw column as a spreadsheet adds it up. */
interface Tied {
  readonly won: number;
  readonly lost: number;
  readonly open: number;
  readonly unknown: number;
  /** Of rows that were left out: repeated ones, totals. */
  readonly leftOut: number;
  /** Numbers alone, on whatever row below the header. */
  readonly sum: number;
  readonly filled: number;
}

function tiedIn({ raw, table, model }: Board['reading']): Tied {
  const place = table.mapping.value?.column ?? -1;
  const kept = new Map(Array.from(model.rowNumbers, (row, index) => [row, index]));
  const sums = new Map<number, number>();
  let [leftOut, sum, filled] = [0, 0, 0];
  for (const [index, cells] of raw.rows.entries()) {
    const content = cells[place] ?? null;
    if (content !== null) filled++;
    if (typeof content !== 'number' || index < table.headerRow) continue;
    sum += content;
    if (!kept.has(index + 1)) leftOut += content;
  }
  for (const [index, code] of model.outcome.entries()) {
    const amount = model.value[index] ?? Number.NaN;
    if (!Number.isNaN(amount)) sums.set(code, (sums.get(code) ?? 0) + amount);
  }
  const of = (code: number): number => sums.get(code) ?? 0;
  return { won: of(codes.won), lost: of(codes.lost), open: of(codes.open), unknown: of(0), leftOut, sum, filled };
}
