// How one deal goes: its size, its odds, when it closes, and where it stands or falls.
import type { Opportunity } from './accounts';
import {
  asOfDay,
  calendarMonth,
  type Day,
  dateOfDay,
  dayOf,
  firstDay,
  lebaranSeasonEnd,
  workdayFrom,
} from './calendar';
import type { Stage } from './company';
import type { Random } from './random';

const medianUnits = 8;
const yearlyPriceRise = 0.07;
const bigDeal = 120_000_000;

export function dealSize(random: Random, { product, type }: Opportunity, createdDay: Day) {
  const repeat = type === 'newBusiness' ? 1 : 0.85;
  const wholesale = random.chance(0.009) ? 14 : 1;
  const units = Math.max(1, Math.round(random.around(medianUnits * repeat, 0.75) * wholesale));
  const discount = units > 20 ? random.whole(5, 15) / 100 : 0;
  const price = product.price * (1 + (yearlyPriceRise * (createdDay - firstDay)) / 365);
  return { units, value: Math.round((units * price * (1 - discount)) / 50_000) * 50_000 };
}

export function closingDay(random: Random, deal: Opportunity, value: number, createdDay: Day, underWay: boolean): Day {
  const repeat = deal.type === 'newBusiness' ? 1 : 0.75;
  const size = value > bigDeal ? 1.4 : 1;
  const median = 56 * repeat * size * deal.account.owner.pace * (underWay ? 0.5 : 1);
  const cycle = Math.max(3, Math.round(random.around(median, 0.62)));
  return workdayFrom(inSeason(random, createdDay + cycle, createdDay));
}

export function winChance({ account, odds }: Opportunity, value: number, closes: Day): number {
  const size = value > bigDeal ? -0.08 : 0;
  const season = calendarMonth(closes) === 12 ? 0.12 : 0;
  return account.owner.winRate + odds + size + season;
}

// Deals nobody dares to call lost; only the last year has them, older ones were cleared away.
export function isStuck(random: Random, createdDay: Day): boolean {
  return random.chance(createdDay > dayOf('2025-09-15') ? 0.24 : 0);
}

export function openStage(random: Random, age: number): { stage: Stage; probability: number } {
  const shares = age < 14 ? youngShares : openShares;
  const { stage, probability } = random.weighted(shares, (one) => one.share);
  return { stage, probability: probability + 5 * random.whole(-1, 1) };
}

export function lostStage(random: Random): Stage {
  return random.weighted(lostShares, (one) => one.share).stage;
}

export function expectedCloseDay(random: Random, createdDay: Day, closedDay: Day | null): Day {
  if (closedDay !== null) return workdayFrom(Math.max(createdDay + 7, closedDay + random.whole(-25, 18)));
  const overdue = asOfDay - createdDay > 45 && random.chance(0.14);
  return workdayFrom(overdue ? asOfDay - random.whole(4, 40) : asOfDay + random.whole(3, 95));
}

const openShares: readonly { stage: Stage; share: number; probability: number }[] = [
  { stage: 'qualified', share: 27, probability: 10 },
  { stage: 'contactMade', share: 22, probability: 20 },
  { stage: 'demoScheduled', share: 14, probability: 40 },
  { stage: 'proposalMade', share: 27, probability: 60 },
  { stage: 'negotiation', share: 10, probability: 80 },
];
const youngShares = openShares.slice(0, 2).map((one, index) => ({ ...one, share: index === 0 ? 75 : 25 }));
const lostShares: readonly { stage: Stage; share: number }[] = [
  { stage: 'qualified', share: 22 },
  { stage: 'contactMade', share: 26 },
  { stage: 'demoScheduled', share: 20 },
  { stage: 'proposalMade', share: 23 },
  { stage: 'negotiation', share: 9 },
];

// Lebaran puts signatures off until the season is over; December pulls some of January's forward.
function inSeason(random: Random, natural: Day, createdDay: Day): Day {
  const seasonEnd = lebaranSeasonEnd(natural);
  if (seasonEnd !== null && random.chance(0.68)) return seasonEnd + random.whole(3, 40);
  const intoJanuary = dateOfDay(natural).getUTCDate();
  const december = natural - intoJanuary - random.whole(1, 20);
  if (calendarMonth(natural) === 1 && december > createdDay + 5 && random.chance(0.5)) return december;
  return natural;
}
