// The 1,200 deals of the sample, simulated in the order they were created.
import { type AccountBook, accountBook, type Opportunity } from './accounts';
import { asOfDay, calendarMonth, type Day, firstDay, isWorkday, lastDayOfMonth, sampleMonths } from './calendar';
import type { DealType, LostReason, Pipeline, Product, Rep, Source, Stage, Status } from './company';
import { lastStage, lostReasons } from './company';
import { closingDay, dealSize, expectedCloseDay, isStuck, lostStage, openStage, winChance } from './deal-course';
import { type Random, randomStream } from './random';

export type Deal = {
  id: number;
  organization: string;
  city: string;
  owner: Rep;
  pipeline: Pipeline;
  type: DealType;
  product: Product;
  units: number;
  value: number;
  source: Source;
  status: Status;
  stage: Stage;
  probability: number | null;
  createdDay: Day;
  expectedCloseDay: Day | null;
  closedDay: Day | null;
  lostReason: LostReason | null;
};

export const dealCount = 1200;
const firstDealId = 1001;
const dealsAtGoLive = 42;

export function sampleDeals(): Deal[] {
  const random = randomStream('deals');
  const book = accountBook(randomStream('accounts'));
  const deals = createdDays(random).map((createdDay, index) => nextDeal(random, book, createdDay, index));
  return withoutSomeExpectedCloses(deals);
}

// The firm began to keep its deals in the system in the first week, so deals already under way start there.
function createdDays(random: Random): Day[] {
  const days = Array.from({ length: dealsAtGoLive }, () => workdayWithin(random, firstDay, firstDay + 11));
  const months = sampleMonths().map((start, index) => ({ start, weight: (1 + index * 0.026) * monthWeight(start) }));
  while (days.length < dealCount) {
    const { start } = random.weighted(months, (month) => month.weight);
    days.push(workdayWithin(random, start, lastDayOfMonth(start)));
  }
  return days.sort((one, other) => one - other);
}

function monthWeight(monthStart: Day): number {
  const month = calendarMonth(monthStart);
  if (month === 3) return 0.72;
  return month === 10 || month === 11 ? 1.2 : 1;
}

function workdayWithin(random: Random, from: Day, to: Day): Day {
  for (;;) {
    const day = random.whole(from, to);
    if (isWorkday(day)) return day;
  }
}

function nextDeal(random: Random, book: AccountBook, createdDay: Day, index: number): Deal {
  const opportunity = book.opportunity(createdDay);
  const { units, value } = dealSize(random, opportunity, createdDay);
  const underWay = index < dealsAtGoLive;
  const closes = closingDay(random, opportunity, value, createdDay, underWay);
  const wins = random.chance(winChance(opportunity, value, closes));
  const stays = isStuck(random, createdDay) || closes > asOfDay;
  if (!stays && wins) book.won(opportunity, closes);
  if (!stays && !wins) book.lost(opportunity, closes);
  return {
    id: firstDealId + index,
    ...parties(opportunity),
    units,
    value,
    createdDay,
    ...(stays ? openEnd(random, createdDay) : closedEnd(random, createdDay, closes, wins)),
  };
}

function parties({ account, type, product, source }: Opportunity) {
  const pipeline: Pipeline = type === 'newBusiness' ? 'newBusiness' : 'expansion';
  return { organization: account.name, city: account.city.name, owner: account.owner, pipeline, type, product, source };
}

type DealEnd = Pick<Deal, 'status' | 'stage' | 'probability' | 'expectedCloseDay' | 'closedDay' | 'lostReason'>;

function openEnd(random: Random, createdDay: Day): DealEnd {
  const { stage, probability } = openStage(random, asOfDay - createdDay);
  return {
    status: 'open',
    stage,
    probability: random.chance(0.5) ? probability : null,
    expectedCloseDay: expectedCloseDay(random, createdDay, null),
    closedDay: null,
    lostReason: null,
  };
}

function closedEnd(random: Random, createdDay: Day, closedDay: Day, wins: boolean): DealEnd {
  return {
    status: wins ? 'won' : 'lost',
    stage: wins ? lastStage : lostStage(random),
    probability: null,
    expectedCloseDay: expectedCloseDay(random, createdDay, closedDay),
    closedDay,
    lostReason: wins ? null : random.weighted(lostReasons, (one) => one.share).reason,
  };
}

function withoutSomeExpectedCloses(deals: Deal[]): Deal[] {
  const open = deals.filter((deal) => deal.status === 'open' && (deal.expectedCloseDay ?? 0) > asOfDay);
  const chosen = [open.at(open.length / 3), open.at(-open.length / 3)];
  return deals.map((deal) => (chosen.includes(deal) ? { ...deal, expectedCloseDay: null } : deal));
}
