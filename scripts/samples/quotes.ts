// The quotes: one per deal that reached a proposal, sometimes a dearer one before it that was turned down.
import { asOfDay, type Day } from './calendar';
import type { Deal } from './deals';
import { type Random, randomStream } from './random';
import type { StageVisit } from './stage-log';

export type QuoteStatus = 'sent' | 'accepted' | 'rejected';
export type Quote = { id: string; dealId: number; day: Day; amount: number; status: QuoteStatus };

type NewQuote = Omit<Quote, 'id'>;

export function sampleQuotes(deals: readonly Deal[], log: readonly StageVisit[]): Quote[] {
  const random = randomStream('quotes');
  const proposals = new Map(
    log.filter((visit) => visit.stage === 'proposalMade').map((visit) => [visit.dealId, visit]),
  );
  return deals
    .flatMap((deal) => {
      const proposal = proposals.get(deal.id);
      return proposal ? quotesFor(random, deal, proposal) : [];
    })
    .sort((one, other) => one.day - other.day)
    .map((quote, index) => ({ id: `Q-${String(index + 1).padStart(4, '0')}`, ...quote }));
}

function quotesFor(random: Random, deal: Deal, proposal: StageVisit): NewQuote[] {
  const first = proposal.enteredDay;
  const last: NewQuote = { dealId: deal.id, day: first, amount: deal.value, status: finalStatus(random, deal) };
  const room = (proposal.leftDay ?? asOfDay) - first;
  if (room < 4 || !random.chance(0.2)) return [last];
  const dearer = Math.round((deal.value * (1 + random.whole(5, 15) / 100)) / 50_000) * 50_000;
  return [
    { dealId: deal.id, day: first, amount: dearer, status: 'rejected' },
    { ...last, day: first + Math.ceil(room / 2) },
  ];
}

function finalStatus(random: Random, deal: Deal): QuoteStatus {
  if (deal.status === 'won') return 'accepted';
  if (deal.status === 'open') return 'sent';
  return random.chance(0.8) ? 'rejected' : 'sent';
}
