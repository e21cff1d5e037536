// The leads: some became the first deal of an account, most did not, and some were never answered.
import { asOfDay, type Day, firstDay, lastDayOfMonth, type Minute, minutesPerDay, sampleMonths } from './calendar';
import { cities, newBusinessSources, type Rep, reps, type Source } from './company';
import type { Deal } from './deals';
import { coinOrganization, organizationCore } from './names';
import { type Random, randomStream } from './random';

export type Lead = {
  id: string;
  organization: string;
  source: Source;
  city: string;
  rep: Rep;
  receivedMinute: Minute;
  responseMinute: Minute | null;
  convertedDealId: number | null;
};

type NewLead = Omit<Lead, 'id'>;

const leadCount = 1500;
const opens = 8 * 60;
const closes = 20 * 60;
const leadSources = newBusinessSources.filter(({ source }) => source !== 'coldCall');

export function sampleLeads(deals: readonly Deal[]): Lead[] {
  const random = randomStream('leads');
  const converted = convertibleDeals(deals).filter(() => random.chance(0.68));
  const taken = new Set(deals.map((deal) => organizationCore(deal.organization)));
  const leads = converted.map((deal) => convertedLead(random, deal));
  while (leads.length < leadCount) leads.push(unconvertedLead(random, taken));
  return leads
    .sort((one, other) => one.receivedMinute - other.receivedMinute)
    .map((lead, index) => ({ id: `L-${String(index + 1).padStart(4, '0')}`, ...lead }));
}

function convertibleDeals(deals: readonly Deal[]): Deal[] {
  const met = new Set<string>();
  return deals.filter((deal) => {
    const first = !met.has(deal.organization);
    met.add(deal.organization);
    return first && leadSources.some(({ source }) => source === deal.source);
  });
}

function convertedLead(random: Random, deal: Deal): NewLead {
  const receivedDay = Math.max(firstDay, deal.createdDay - random.whole(0, 9));
  const receivedMinute = receivedDay * minutesPerDay + random.whole(opens, 11 * 60);
  const response = answeredAt(random, receivedMinute, deal.owner, 0.7);
  return {
    organization: deal.organization,
    source: deal.source,
    city: deal.city,
    rep: deal.owner,
    receivedMinute,
    responseMinute: Math.min(response, deal.createdDay * minutesPerDay + 16 * 60 + random.whole(0, 59)),
    convertedDealId: deal.id,
  };
}

function unconvertedLead(random: Random, taken: Set<string>): NewLead {
  const rep = random.weighted(reps, (one) => one.load);
  const receivedMinute = arrivalDay(random) * minutesPerDay + random.whole(opens, closes);
  const response = answeredAt(random, receivedMinute, rep, 1.5);
  const answered = random.chance(0.86) && response < (asOfDay + 1) * minutesPerDay;
  return {
    organization: coinOrganization(random, taken),
    source: random.weighted(leadSources, (one) => one.share).source,
    city: random.weighted(cities, (city) => city.share).name,
    rep,
    receivedMinute,
    responseMinute: answered ? response : null,
    convertedDealId: null,
  };
}

function arrivalDay(random: Random): Day {
  const months = sampleMonths().map((start, index) => ({ start, weight: 1 + index * 0.025 }));
  const { start } = random.weighted(months, (month) => month.weight);
  return random.whole(start, lastDayOfMonth(start));
}

// An answer that would fall into the night is written the next morning.
function answeredAt(random: Random, receivedMinute: Minute, rep: Rep, haste: number): Minute {
  const minute = receivedMinute + Math.max(2, Math.round(random.around(rep.answerMinutes * haste, 1.1)));
  const ofDay = minute % minutesPerDay;
  if (ofDay >= opens && ofDay <= closes) return minute;
  const midnight = minute - ofDay + (ofDay > closes ? minutesPerDay : 0);
  return midnight + opens + random.whole(1, 75);
}
