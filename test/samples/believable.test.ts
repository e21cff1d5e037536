// What makes the deals of the sample believable.
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../scripts/samples/workbook';
import {
  amount,
  asOf,
  cleanDeals,
  deals,
  type Entry,
  expectBetween,
  groups,
  lost,
  open,
  stages,
  sum,
  time,
  won,
} from './reading';

describe('the deals', () => {
  it('look believable: win rate, cycle, open share, cities, owners, repeat buyers', () => {
    const winRate = (one: Entry[]) => share(one, 'Won') / (share(one, 'Won') + share(one, 'Lost'));
    const cycles = cleanDeals.filter((deal) => deal('Status') === 'Won').map(cycleDays);
    const rates = [...groups(cleanDeals, 'Owner').values()].map(winRate);
    const cities = [...groups(cleanDeals, 'City')].sort(([, one], [, other]) => other.length - one.length);
    const buyers = [
      ...groups(
        won.map(({ entry }) => entry),
        'Organization',
      ).values(),
    ];
    expectBetween(winRate(deals.map(({ entry }) => entry)), 0.3, 0.45);
    expectBetween(median(cycles), 30, 60);
    expectBetween(open.length / deals.length, 0.15, 0.2);
    expectBetween(Math.max(...rates) - Math.min(...rates), 0.1, 0.4);
    expect([cities.length, cities[0]?.[0]]).toEqual([8, 'Jakarta']);
    expectBetween(buyers.filter((one) => one.length > 1).length, 40, 150);
  });

  it('sales grow, dip at Lebaran and peak in December', () => {
    const sold = (...months: string[]) =>
      sum(won.map(({ entry }) => (months.includes(month(entry('Closed'))) ? amount(entry('Value')) : 0))) /
      months.length;
    const soldFrom = (from: string, to: string) =>
      sum(
        won.map(({ entry }) =>
          month(entry('Closed')) >= from && month(entry('Closed')) <= to ? amount(entry('Value')) : 0,
        ),
      );
    expectBetween(soldFrom('2025-07', '2026-06') / soldFrom('2024-07', '2025-06'), 1.1, 1.5);
    expect(sold('2025-03', '2025-04')).toBeLessThan(0.75 * sold('2025-02', '2025-05', '2025-06'));
    expect(sold('2026-03')).toBeLessThan(0.75 * sold('2026-01', '2026-02', '2026-04', '2026-05'));
    expect(sold('2024-12')).toBeGreaterThan(1.3 * sold('2024-10', '2024-11', '2025-01'));
    expect(sold('2025-12')).toBeGreaterThan(1.3 * sold('2025-10', '2025-11', '2026-01'));
  });

  it('the open pipeline narrows, with a bulge where proposals wait', () => {
    const [qualified = 0, contact = 0, demo = 0, proposal = 0, negotiation = 0] = stages.map((stage) =>
      sum(open.filter((deal) => deal('Stage') === stage).map((deal) => amount(deal('Value')))),
    );
    expect(qualified).toBeGreaterThan(contact);
    expect(contact).toBeGreaterThan(demo);
    expect(proposal).toBeGreaterThan(1.2 * demo);
    expect(negotiation).toBeLessThan(demo);
  });

  it('a few open deals are overdue, two expect no close, and half carry a probability', () => {
    const overdue = open.filter((deal) => deal('Expected close') !== null && time(deal('Expected close')) < asOf);
    expectBetween(overdue.length, 3, 30);
    expect(open.filter((deal) => deal('Expected close') === null)).toHaveLength(2);
    expectBetween(open.filter((deal) => deal('Probability') !== null).length / open.length, 0.4, 0.6);
    for (const { entry } of [...won, ...lost]) expect(entry('Probability')).toBeNull();
  });
});

function share(list: Entry[], status: string): number {
  return list.filter((deal) => deal('Status') === status).length;
}

function cycleDays(deal: Entry): number {
  return (time(deal('Closed')) - time(deal('Created'))) / 86_400_000;
}

function month(cell: Cell): string {
  return cell instanceof Date ? cell.toISOString().slice(0, 7) : '';
}

function median(numbers: number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
