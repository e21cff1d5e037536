// The stage log: every stay of a deal in a stage, from the day it was created to the day it closed.
import { asOfDay, type Day, isWorkday } from './calendar';
import { type Stage, stages } from './company';
import type { Deal } from './deals';
import { type Random, randomStream } from './random';

export type StageVisit = { dealId: number; stage: Stage; enteredDay: Day; leftDay: Day | null };

const skipEvery = 80;
const daysForBackMove = 60;

export function sampleStageLog(deals: readonly Deal[]): StageVisit[] {
  const random = randomStream('stage log');
  const backMover = deals.find((deal) => deal.status === 'won' && daysAlive(deal) > daysForBackMove);
  return deals.flatMap((deal, index) => visits(random, deal, path(deal, index, deal === backMover)));
}

// A few deals jump from the first contact to the proposal, and one falls back from its proposal to a second demo.
function path(deal: Deal, index: number, movesBack: boolean): Stage[] {
  const reached = stages.slice(0, stages.indexOf(deal.stage) + 1);
  if (movesBack) return reached.flatMap((stage): Stage[] => (stage === 'proposalMade' ? [...again, stage] : [stage]));
  const skips = index % skipEvery === skipEvery / 2 && reached.length > 3;
  return skips ? reached.filter((stage) => stage !== 'demoScheduled') : reached;
}

const again: Stage[] = ['proposalMade', 'demoScheduled'];

function visits(random: Random, deal: Deal, stagesPassed: Stage[]): StageVisit[] {
  const shares = stagesPassed.map((stage) => random.around(usualShare[stage], 0.45));
  const whole = shares.reduce((total, share) => total + share, 0);
  const end = deal.closedDay ?? asOfDay;
  let passed = 0;
  const leaves = shares.map((share) => {
    passed += share / whole;
    return workdayBefore(deal.createdDay + Math.round(passed * daysAlive(deal)), deal.createdDay, end);
  });
  return stagesPassed.map((stage, index) => ({
    dealId: deal.id,
    stage,
    enteredDay: leaves[index - 1] ?? deal.createdDay,
    leftDay: index === stagesPassed.length - 1 ? deal.closedDay : (leaves[index] ?? null),
  }));
}

const usualShare: Record<Stage, number> = {
  qualified: 0.16,
  contactMade: 0.2,
  demoScheduled: 0.19,
  proposalMade: 0.28,
  negotiation: 0.17,
};

function daysAlive(deal: Deal): number {
  return (deal.closedDay ?? asOfDay) - deal.createdDay;
}

function workdayBefore(day: Day, earliest: Day, latest: Day): Day {
  let workday = Math.min(day, latest);
  while (workday > earliest && !isWorkday(workday)) workday -= 1;
  return workday;
}
