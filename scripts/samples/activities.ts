// What the reps did: calls, messages, meetings and demos along every deal, and outreach to leads that never became one.
import { asOfDay, type Day, dayOf, minutesPerDay, workdayFrom } from './calendar';
import type { Rep, Stage } from './company';
import type { Deal } from './deals';
import type { Lead } from './leads';
import { type Random, randomStream } from './random';
import type { StageVisit } from './stage-log';

export type ActivityType = 'call' | 'email' | 'whatsapp' | 'meeting' | 'demo' | 'proposalSent' | 'event' | 'social';
export type Outcome = 'held' | 'noShow' | 'cancelled';
export type Activity = {
  id: number;
  dealId: number | null;
  organization: string;
  rep: string;
  type: ActivityType;
  day: Day;
  outcome: Outcome | null;
  done: boolean;
};

type Moment = { type: ActivityType; day: Day };

const firstActivityId = 50001;
const overdueSince = dayOf('2026-06-08');

export function sampleActivities(deals: readonly Deal[], log: readonly StageVisit[], leads: readonly Lead[]) {
  const random = randomStream('activities');
  const visitsOf = visitsByDeal(log);
  const along = deals.flatMap((deal) =>
    (visitsOf.get(deal.id) ?? []).flatMap((visit) =>
      momentsIn(random, visit).map((moment) => activity(random, moment, deal.id, deal.organization, deal.owner)),
    ),
  );
  const outreach = leads
    .filter((lead) => lead.convertedDealId === null && lead.responseMinute !== null)
    .flatMap((lead) =>
      outreachTo(random, lead).map((moment) => activity(random, moment, null, lead.organization, lead.rep)),
    );
  return [...along, ...outreach]
    .sort((one, other) => one.day - other.day)
    .map((one, index): Activity => ({ id: firstActivityId + index, ...one }));
}

function visitsByDeal(log: readonly StageVisit[]): Map<number, StageVisit[]> {
  const visits = new Map<number, StageVisit[]>();
  for (const visit of log) visits.set(visit.dealId, [...(visits.get(visit.dealId) ?? []), visit]);
  return visits;
}

function activity(random: Random, { type, day }: Moment, dealId: number | null, organization: string, rep: Rep) {
  const outcome = type === 'meeting' || type === 'demo' ? random.weighted(outcomes, (one) => one.share).outcome : null;
  const overdue = outcome === null && day >= overdueSince && random.chance(0.2);
  return {
    dealId,
    organization,
    rep: rep.name,
    type,
    day,
    outcome,
    done: outcome === null ? !overdue : outcome === 'held',
  };
}

const outcomes: readonly { outcome: Outcome; share: number }[] = [
  { outcome: 'held', share: 80 },
  { outcome: 'noShow', share: 11 },
  { outcome: 'cancelled', share: 9 },
];

function momentsIn(random: Random, { stage, enteredDay, leftDay }: StageVisit): Moment[] {
  const until = leftDay ?? asOfDay;
  const planned = plansOf[stage].filter(({ chance }) => random.chance(chance));
  return planned.map(({ type, atEntry }) => ({
    type,
    day: atEntry ? enteredDay : Math.min(until, workdayFrom(random.whole(enteredDay, until))),
  }));
}

type Plan = { type: ActivityType; chance: number; atEntry?: boolean };

const plansOf: Record<Stage, Plan[]> = {
  qualified: [
    { type: 'email', chance: 0.11 },
    { type: 'call', chance: 0.08 },
    { type: 'social', chance: 0.04 },
    { type: 'event', chance: 0.03 },
  ],
  contactMade: [
    { type: 'call', chance: 0.46, atEntry: true },
    { type: 'whatsapp', chance: 0.12 },
    { type: 'email', chance: 0.11 },
    { type: 'meeting', chance: 0.22 },
  ],
  demoScheduled: [
    { type: 'demo', chance: 0.7 },
    { type: 'whatsapp', chance: 0.12 },
  ],
  proposalMade: [
    { type: 'proposalSent', chance: 0.75, atEntry: true },
    { type: 'call', chance: 0.12 },
    { type: 'email', chance: 0.08 },
  ],
  negotiation: [
    { type: 'meeting', chance: 0.34 },
    { type: 'call', chance: 0.15 },
    { type: 'whatsapp', chance: 0.12 },
  ],
};

function outreachTo(random: Random, lead: Lead): Moment[] {
  const answered = Math.floor((lead.responseMinute ?? lead.receivedMinute) / minutesPerDay);
  const types = outreachPlans.filter(({ chance }) => random.chance(chance)).map(({ type }) => type);
  return types.flatMap((type) => {
    const day = workdayFrom(answered + random.whole(0, 12));
    return day <= asOfDay ? [{ type, day }] : [];
  });
}

const outreachPlans: readonly Plan[] = [
  { type: 'call', chance: 0.1 },
  { type: 'email', chance: 0.1 },
  { type: 'whatsapp', chance: 0.06 },
  { type: 'social', chance: 0.04 },
  { type: 'event', chance: 0.03 },
];
