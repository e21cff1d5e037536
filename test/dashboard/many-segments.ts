/** An invented workbook with more of everything than a table shows: eight cities, 56 products, fourteen customers. */
import type { Cell, RawTab } from '../../core/table/cell';
import { serialOf } from '../../core/table/serial-date';

/** Names that are formulas or patterns among them. */
export const cities = ['Jakarta', 'Bu*', '=Ann', 'Medan', 'Solo?', 'Depok', 'Bogor', 'Palu'];
const reps = ['Sari', 'Budi', 'Dewi'];
const statuses = ['Won', 'Won', 'Lost', 'Open'];
const headers = ['ID', 'Owner', 'City', 'Product', 'Account', 'Status', 'Value', 'Created', 'Closed'];

const day = (offset: number): Cell => ({ date: serialOf(2026, 1, 5) + offset });

const deal = (index: number): Cell[] => {
  const status = statuses[index % 4] ?? 'Open';
  const product = index % 57 === 56 ? null : `Item ${String((index * 5) % 57).padStart(2, '0')}`;
  return [
    `D${index}`,
    reps[index % 3] ?? null,
    cities[Math.floor(index / 3) % 8] ?? null,
    product,
    `Account ${(index * 3) % 14}`,
    status,
    index % 17 === 0 ? null : 1000 + ((index * 137) % 900),
    day(index % 60),
    status === 'Open' ? null : day((index % 60) + 20),
  ];
};

export const manyDeals: RawTab = {
  name: 'Deals',
  rows: [headers, ...Array.from({ length: 170 }, (_, index) => deal(index))],
};

export const activities: RawTab = {
  name: 'Activities',
  rows: [
    ['Type', 'Date', 'Owner', 'Account'],
    ...Array.from({ length: 30 }, (_, index): Cell[] => [
      index % 3 === 0 ? 'Demo' : 'Call',
      day(index * 2),
      reps[index % 2] ?? null,
      `Account ${index % 5}`,
    ]),
  ],
};

export const targets: RawTab = {
  name: 'Targets',
  rows: [
    ['Owner', 'Month', 'Target'],
    ...[1, 2, 3].flatMap((month) =>
      reps.map((rep, index): Cell[] => [rep, { date: serialOf(2026, month, 1) }, 9000 + 500 * index]),
    ),
  ],
};

export const lastDay = serialOf(2026, 3, 31);
