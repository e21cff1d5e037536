/** Workbooks small enough to look at, each with something the wizard has to ask or to bear. */
import type { Cell, RawTab } from '../../core/index';
import { serialOf } from '../../core/index';

export const scenarios = ['deals', 'dates', 'numbers', 'sales', 'nasty'] as const;

export type Scenario = (typeof scenarios)[number];

const day = (month: number, date: number): Cell => ({ date: serialOf(2026, month, date) });

const deals: RawTab = {
  name: 'Deals',
  rows: [
    ['Deal', 'Sales rep', 'City', 'Stage', 'Status', 'Value', 'Old value', 'Created', 'Closed'],
    ['Maju Jaya', 'Sari', 'Medan', 'Proposal', 'Won', 1_200, 100, day(1, 5), day(2, 4)],
    ['Sinar Abadi', 'Budi', 'Medan', 'Lead', 'Lost', 2_500, 200, day(1, 9), day(2, 20)],
    ['Karya', 'Sari', 'Jakarta', 'Lead', 'Open', 4_000, 300, day(2, 1), null],
    ['Bintang', 'Budi', 'Jakarta', 'Meeting', 'Parked', 300, 400, day(2, 1), day(3, 1)],
    ['Cahaya', 'Sari', 'Jakarta', 'Proposal', 'Lost', 700, 500, day(2, 1), day(3, 2)],
    ['Mentari', 'Budi', 'Medan', 'Proposal', 'Won', 900, 600, day(1, 20), day(3, 10)],
    ['Rejeki', 'Sari', 'Medan', 'Meeting', 'Open', 1_500, 700, day(3, 3), null],
    [
      'Lestari',
      'Budi',
      'Jakarta',
      'Proposal',
      'Won',
      2_000,
      800,
      { date: serialOf(2025, 1, 20) },
      { date: serialOf(2025, 3, 1) },
    ],
  ],
};

/** Every date can be read in two ways. */
const dates: RawTab = {
  name: 'Export',
  rows: [
    ['Deal', 'Owner', 'Status', 'Value', 'Closed'],
    ['A', 'Sari', 'Won', 100, '03/04/2026'],
    ['B', 'Budi', 'Lost', 250, '05/06/2026'],
    ['C', 'Sari', 'Won', 250, '07/08/2026'],
  ],
};

/** Every amount can be read in two ways. */
const numbers: RawTab = {
  name: 'Export',
  rows: [
    ['Deal', 'Owner', 'Status', 'Value', 'Closed'],
    ['A', 'Sari', 'Won', '1.234', day(1, 5)],
    ['B', 'Budi', 'Lost', '2.500', day(1, 9)],
    ['C', 'Sari', 'Won', '3.750', day(2, 9)],
  ],
};

const sales: RawTab = {
  name: 'Sales',
  rows: [
    ['Date', 'Customer', 'Amount'],
    [day(1, 5), 'Maju', 100],
    [day(1, 9), 'Sinar', 50],
  ],
};

export const attack = '<img src=x onerror="window.attacked=1">';

/** Markup wherever people can write: in the tab's name, headers, labels and names. */
const nasty: RawTab = {
  name: `Deals ${attack}`,
  rows: (deals.rows ?? []).map((row, index) =>
    row.map((cell, column) => {
      if (typeof cell !== 'string') return cell;
      if (index === 0) return column === 6 ? `${cell} ${attack}` : cell;
      return column === 4 ? (cell === 'Parked' ? attack : cell) : `${cell} ${attack}`;
    }),
  ),
};

export const tabsOf: Readonly<Record<Scenario, readonly RawTab[]>> = {
  deals: [deals, { name: 'Notes', rows: [['milk']] }],
  dates: [dates],
  numbers: [numbers],
  sales: [sales],
  nasty: [nasty],
};
