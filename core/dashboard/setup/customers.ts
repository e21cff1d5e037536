/** The setup's list of customers that the dashboard names: a name may be replaced, its deals are found by it. */
import { column } from '../../language/formula';
import { firstRowOf } from '../../rows/joined-rows';
import { textOf } from '../../table/cell-text';
import type { Board } from '../board';
import { topCustomers } from '../segments/customers';
import type { TabBuilder } from '../tab-builder';
import type { SetupFrame } from './frame';
import { heads } from './lists';

export function customersTable(tab: TabBuilder, board: Board, frame: SetupFrame): void {
  const { words, reading } = board;
  const first = frame.customers;
  const raw = reading.model.tabs.deals?.mapping.account?.column;
  const customers = topCustomers(board);
  if (first === null || raw === undefined || customers.length === 0) return;
  heads(tab, first, words.setup.topCustomers, ['#', words.setup.name, words.setup.firstRow]);
  for (const [index, { name, called, row }] of customers.entries()) {
    const at = frame.customer(index);
    const found = firstRowOf(at.name, reading.model, 'deals', 'account', column('raw', raw));
    tab.put(at.name.row, first, index + 1, { style: 'number' });
    // Where MATCH would not find names as they stand, rows are values: another name would change nothing.
    if (found === null || called !== null) {
      tab.put(at.name.row, at.name.column, called ?? textOf(name), { style: 'body', format: 'text' });
      tab.put(at.row.row, at.row.column, row, { style: 'code' });
      continue;
    }
    const content = typeof name === 'number' ? name : textOf(name);
    tab.put(at.name.row, at.name.column, content, {
      style: 'input',
      ...(typeof content === 'string' && { format: 'text' }),
    });
    tab.formula(at.row.row, at.row.column, found, { style: 'code' });
  }
}
