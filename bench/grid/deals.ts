// Deals of two years with all that the catalogue asks of deals, read as any tab is read: 50 reps, 8 locations, 6 stages.

import type { RowData } from '../../core/language/evaluate';
import { windowsAt } from '../../core/periods/windows';
import type { DealModel } from '../../core/rows/model';
import { readDealsTab } from '../../core/rows/reading';
import { noFilters, rowData } from '../../core/rows/row-data';
import type { Cell, Row } from '../../core/table/cell';
import { serialOf } from '../../core/table/serial-date';
import { randomStream } from '../../scripts/samples/random';

export const reps = 50;
export const locations = 8;
export const stages = ['Qualified', 'Contacted', 'Demo', 'Proposal', 'Negotiation', 'Contract'] as const;

const firstDay = serialOf(2025, 1, 1);
const today = serialOf(2026, 10, 15);

export function dealsOf(deals: number): DealModel {
  const rows = rawDeals(deals);
  const read = readDealsTab({ name: 'Deals', rows }, {}, { blank: '(blank)', team: 'Team' });
  if (!read.ok) throw new Error(`refused: ${JSON.stringify(read.refusal)}`);
  const model = withoutCells(read.reading.model, rows);
  // The model’s own functions still hold the tab.
  rows.length = 0;
  return model;
}

/** As a host delivers them, below their header. */
export function rawDeals(deals: number): Row[] {
  const random = randomStream('bench grid');
  const labels = (what: string, most: number): readonly string[] =>
    Array.from({ length: most }, (_, index) => `${what} ${index + 1}`);
  const [owners, cities, accounts] = [labels('Rep', reps), labels('City', locations), labels('Account', deals / 4)];
  const rows: Row[] = [
    [
      ...['Deal ID', 'Owner', 'Location', 'Stage', 'Status', 'Value', 'Account', 'Deal type', 'Probability'],
      ...['Created date', 'Closed date', 'Expected close date'],
    ],
  ];
  for (let row = 0; row < deals; row++) {
    const status = random.pick(['Won', 'Won', 'Lost', 'Lost', 'Open']);
    const created = firstDay + random.whole(0, 600);
    const closed: Cell = status === 'Open' ? null : { date: created + random.whole(0, 120) };
    rows.push([
      row + 1,
      random.pick(owners),
      random.pick(cities),
      random.pick(stages),
      status,
      random.chance(0.98) ? random.whole(100, 9_000_000) / 100 : null,
      random.pick(accounts),
      random.pick(['New business', 'New business', 'Upsell', 'Cross-sell', 'Renewal']),
      random.whole(1, 9) / 10,
      { date: created },
      closed,
      status === 'Open' && random.chance(0.9) ? { date: created + random.whole(10, 400) } : null,
    ]);
  }
  return rows;
}

/** Typed columns alone, but for the accounts, whose first rows are looked up among the cells; a million rows more to walk
 * through would be the garbage collector’s work, in every competitor’s time. */
function withoutCells(model: DealModel, rows: readonly Row[]): DealModel {
  const { deals } = model.tabs;
  const account = deals?.mapping.account;
  if (deals === undefined || account === undefined) throw new Error('no accounts');
  const shared = new Map<Cell | undefined, Row>();
  const rowOf = (cell: Cell | undefined): Row => {
    const row = shared.get(cell) ?? [cell ?? null];
    shared.set(cell, row);
    return row;
  };
  const raw = { name: deals.raw.name, rows: rows.map((row) => rowOf(row[account.column])) };
  const mapping = { ...deals.mapping, account: { ...account, column: 0 } };
  return { ...model, tabs: { deals: { ...deals, raw, mapping } } };
}

/** Nothing is known of them yet but their typed columns. */
export const freshData = (model: DealModel): RowData =>
  rowData(model, windowsAt({ kind: 'year', year: 2026 }, today), today, noFilters);
