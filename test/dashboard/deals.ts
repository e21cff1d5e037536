/** Random deals tabs, with the dirt that real ones have. */
import fc from 'fast-check';
import type { Cell, RawTab } from '../../core/table/cell';
import { serialOf } from '../../core/table/serial-date';

const headers = [
  'ID',
  'Owner',
  'City',
  'Pipeline',
  'Stage',
  'Status',
  'Deal type',
  'Value',
  'Probability',
  'Created',
  'Closed',
];

const firstDay = serialOf(2024, 11, 1);
const lastDay = serialOf(2026, 3, 31);

export const randomToday = fc.integer({ min: serialOf(2025, 6, 1), max: lastDay });

const date = fc.integer({ min: firstDay, max: lastDay }).map((day): Cell => ({ date: day }));
/** With a time of day, as CRMs export them. */
const moment = fc
  .double({ min: firstDay, max: lastDay, noNaN: true })
  .map((day): Cell => ({ date: Math.round(day * 24) / 24 }));
const blankOr = (cell: fc.Arbitrary<Cell>, blankWeight = 1): fc.Arbitrary<Cell> =>
  fc.oneof({ arbitrary: cell, weight: 6 }, { arbitrary: fc.constant(null), weight: blankWeight });
const oneOf = (...labels: readonly Cell[]): fc.Arbitrary<Cell> => fc.constantFrom(...labels);

/** Names that are patterns, formulas or the same but for case and spaces. */
const owner = oneOf('Sari', 'sari ', 'Budi', 'Bu*', '=Ann', 'Li "Bo"', "D'Arc", 'Eko?', '10');

const deal = fc.tuple(
  blankOr(owner),
  blankOr(oneOf('Jakarta', 'Surabaya', 'Medan')),
  oneOf('New', 'Expansion'),
  blankOr(oneOf('Qualified', 'Proposal', 'Negotiation')),
  blankOr(oneOf('Won', 'Won', 'Lost', 'Open', 'open', 'In review')),
  blankOr(oneOf('New business', 'Upsell', 'Renewal')),
  blankOr(fc.oneof(fc.integer({ min: 0, max: 5_000_000 }), fc.constantFrom(0.1, 0.2, 1234.56, -40)), 2),
  blankOr(fc.integer({ min: 0, max: 100 }), 4),
  blankOr(fc.oneof(date, moment)),
  blankOr(fc.oneof(date, moment), 2),
);

/** At least one clear deal of each kind on top, so that every tab reads as a deals tab. */
const clear: readonly (readonly Cell[])[] = [
  [
    'Sari',
    'Jakarta',
    'New',
    'Proposal',
    'Won',
    'New business',
    100,
    null,
    { date: serialOf(2025, 1, 5) },
    { date: serialOf(2025, 2, 7) },
  ],
  [
    'Budi',
    'Medan',
    'New',
    'Qualified',
    'Lost',
    'Upsell',
    200,
    null,
    { date: serialOf(2025, 1, 9) },
    { date: serialOf(2025, 3, 1) },
  ],
  ['Dewi', 'Medan', 'New', 'Negotiation', 'Open', 'Renewal', 300, 50, { date: serialOf(2025, 2, 2) }, null],
];

export const randomDeals = (most: number): fc.Arbitrary<RawTab> =>
  fc.array(deal, { minLength: 1, maxLength: most }).map((deals) => ({
    name: 'Deals',
    rows: [headers, ...[...clear, ...deals].map((cells, index): Cell[] => [`D${index + 1}`, ...cells])],
  }));
