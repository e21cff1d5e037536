// The subscriptions: every software sale but a renewal starts one; some end again.
import { asOfDay, type Day } from './calendar';
import type { Deal } from './deals';
import { type Random, randomStream } from './random';

export type Subscription = {
  id: string;
  organization: string;
  amount: number;
  intervalMonths: number;
  startDay: Day;
  endDay: Day | null;
};

const intervals = [
  { months: 1, share: 45 },
  { months: 3, share: 20 },
  { months: 12, share: 35 },
];

export function sampleSubscriptions(deals: readonly Deal[]): Subscription[] {
  const random = randomStream('subscriptions');
  return deals
    .flatMap((deal) =>
      startsSubscription(deal) && deal.closedDay !== null ? [{ deal, closedDay: deal.closedDay }] : [],
    )
    .sort((one, other) => one.closedDay - other.closedDay)
    .map(({ deal, closedDay }) => subscription(random, deal, closedDay, lastTouch(deals, deal.organization)))
    .filter((one) => one.startDay <= asOfDay)
    .map((one, index) => ({ id: `S-${String(index + 1).padStart(3, '0')}`, ...one }));
}

function startsSubscription(deal: Deal): boolean {
  return deal.status === 'won' && deal.product.kind === 'software' && deal.type !== 'renewal';
}

function subscription(random: Random, deal: Deal, closedDay: Day, touched: Day): Omit<Subscription, 'id'> {
  const intervalMonths = random.weighted(intervals, (one) => one.share).months;
  const startDay = closedDay + random.whole(1, 14);
  const leaves = random.chance(0.34);
  const endDay = Math.max(startDay + random.whole(90, 480), touched + 30);
  return {
    organization: deal.organization,
    amount: Math.round((deal.value * intervalMonths) / 12 / 1000) * 1000,
    intervalMonths,
    startDay,
    endDay: leaves && endDay <= asOfDay ? endDay : null,
  };
}

// Nobody leaves while a deal with them is running or just won.
function lastTouch(deals: readonly Deal[], organization: string): Day {
  const days = deals
    .filter((deal) => deal.organization === organization)
    .map((deal) => (deal.status === 'open' ? asOfDay : (deal.closedDay ?? asOfDay)));
  return Math.max(...days);
}
