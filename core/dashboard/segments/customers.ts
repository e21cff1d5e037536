/** The customers with the most won value in the chosen period: who they are was decided when building, their numbers live. */

import { codes } from '../../language/vocabulary';
import { windowsAt } from '../../periods/windows';
import { rowData } from '../../rows/row-data';
import type { Cell } from '../../table/cell';
import { textOf } from '../../table/cell-text';
import { labelKey } from '../../table/labels';
import { isoDate } from '../../table/serial-date';
import { fill } from '../../words/words';
import type { Board } from '../board';
import { figureColumns } from '../figure-columns';
import type { FigureTable } from '../figure-table';
import { listedLabel } from '../period-label';
import { listedAs } from '../period-list';
import type { SetupLayout } from '../setup/tab';

const most = 10;

export interface Customer {
  /** The number of the row its account first stands in: what tells its deals from those of others. */
  readonly row: number;
  /** As it stands in the raw tab. */
  readonly name: Cell;
  /** What a tab of accounts calls that id; `null` where none does. */
  readonly called: string | null;
}

/** Those who bought something, by won value in the chosen period and filters. */
export function topCustomers({ reading, period, today, filters }: Board): readonly Customer[] {
  const { model } = reading;
  const data = rowData(model, windowsAt(period, today), today, filters);
  const accounts = data.key('account');
  const column = model.tabs.deals?.mapping.account?.column;
  if (accounts === undefined || column === undefined) return [];
  const states = data.key('closedState');
  const values = data.measure('value');
  const bought = new Map<number, { readonly value: number; readonly name: Cell }>();
  for (const [index, row] of accounts.entries()) {
    if (Number.isNaN(row) || states?.[index] !== codes.won) continue;
    const before = bought.get(row) ?? {
      value: 0,
      name: reading.raw.rows[(model.rowNumbers[index] ?? 0) - 1]?.[column] ?? null,
    };
    const value = values?.[index] ?? Number.NaN;
    bought.set(row, { ...before, value: before.value + (Number.isNaN(value) ? 0 : value) });
  }
  return [...bought]
    .sort(([row, one], [otherRow, other]) => other.value - one.value || row - otherRow)
    .slice(0, most)
    .map(([row, { name }]) => ({ row, name, called: reading.accountNames?.get(labelKey(textOf(name))) ?? null }));
}

/** `null` where nobody bought anything. */
export function customerTable(
  board: Board,
  setup: SetupLayout,
  firstRow: number,
  firstColumn: number,
): FigureTable | null {
  const { dashboard } = board.words;
  const customers = topCustomers(board);
  if (customers.length === 0) return null;
  const column = figureColumns(board.words);
  return {
    heading: dashboard.topCustomers,
    nameHead: dashboard.customer,
    firstRow,
    firstColumn,
    nameColumns: 2,
    rows: customers.map((_, index) => {
      const { name, row } = setup.customer(index);
      return { name: () => name, scope: () => ({ window: 'current', segment: { column: 'account', number: row } }) };
    }),
    columns: [column.wonValue, column.won, column.openDeals, column.openValue],
    note: fill(dashboard.chosenAtBuild, {
      period: listedLabel(listedAs(board), board.words),
      date: isoDate(board.today),
    }),
  };
}
