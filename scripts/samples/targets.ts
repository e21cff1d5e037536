// The sales targets by rep and month to the end of the running year, and the team's as their sum.
import { calendarMonth, type Day, planMonths, sampleMonths } from './calendar';
import { reps } from './company';
import type { Deal } from './deals';

export type Target = { rep: string | null; month: Day; amount: number };

const hopedAttainment = 0.93;
const monthlyGrowth = 0.022;

// Set from what the team sold in all, so that over the two years it reaches a little less than it hoped for.
export function sampleTargets(deals: readonly Deal[]): Target[] {
  const sold = deals.reduce((total, deal) => total + (deal.status === 'won' ? deal.value : 0), 0);
  const months = planMonths().map((month, index) => ({
    month,
    weight: (1 + monthlyGrowth) ** index * season(month),
  }));
  const past = sampleMonths().length;
  const weights = months.slice(0, past).reduce((total, { weight }) => total + weight, 0);
  const loads = reps.reduce((total, rep) => total + rep.load * rep.winRate, 0);
  return months.flatMap(({ month, weight }) => {
    const team = (sold / hopedAttainment) * (weight / weights);
    const own = reps.map(({ name, load, winRate }) => ({
      rep: name,
      month,
      amount: Math.round((team * load * winRate) / loads / 1_000_000) * 1_000_000,
    }));
    return [...own, { rep: null, month, amount: own.reduce((total, target) => total + target.amount, 0) }];
  });
}

function season(month: Day): number {
  if (calendarMonth(month) === 12) return 1.3;
  return calendarMonth(month) === 3 ? 0.75 : 1;
}
