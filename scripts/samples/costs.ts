// The monthly costs, so that margin, profit and the price of a new customer have a number.
import { type Day, monthOfDay, sampleMonths } from './calendar';
import type { Deal } from './deals';
import { type Random, randomStream } from './random';

export type CostCategory = 'marketing' | 'salesSalaries' | 'commissions' | 'costOfGoods' | 'tools' | 'officeAndAdmin';
export type Cost = { month: Day; category: CostCategory; amount: number };

const yearlyRise = 0.06;

export function sampleCosts(deals: readonly Deal[]): Cost[] {
  const random = randomStream('costs');
  return sampleMonths().flatMap((month, index) => {
    const sold = deals.filter((deal) => deal.status === 'won' && monthOfDay(deal.closedDay ?? 0) === monthOfDay(month));
    const risen = 1 + (yearlyRise * index) / 12;
    const amounts: [CostCategory, number][] = [
      ['marketing', 46_000_000 * risen * random.around(1, 0.18)],
      ['salesSalaries', 98_000_000 * (index < 12 ? 1 : 1.08)],
      ['commissions', 0.03 * total(sold, () => 1)],
      ['costOfGoods', total(sold, (deal) => goodsShare(random, deal))],
      ['tools', 11_500_000 * risen],
      ['officeAndAdmin', 38_000_000 * risen * random.around(1, 0.05)],
    ];
    return amounts.map(([category, amount]) => ({ month, category, amount: Math.round(amount / 10_000) * 10_000 }));
  });
}

function total(deals: readonly Deal[], shareOf: (deal: Deal) => number): number {
  return deals.reduce((sum, deal) => sum + deal.value * shareOf(deal), 0);
}

function goodsShare(random: Random, deal: Deal): number {
  return (deal.product.kind === 'device' ? 62 : 22) / 100 + random.whole(-4, 4) / 100;
}
