// The planted dirt: which deals get it, and the list of deals as the sheet shows them, blank row and footer included.
import { type Day, dayOf } from './calendar';
import type { Status } from './company';
import { type Deal, dealCount } from './deals';
import { type Random, randomStream } from './random';

export type DealDirt =
  | 'wonWithoutValue'
  | 'wonWithoutClosedDate'
  | 'closedBeforeCreated'
  | 'withoutOwner'
  | 'ownerInAnotherSpelling'
  | 'unknownStatus'
  | 'duplicateId';

export type ShownDeal = Omit<Deal, 'owner' | 'value' | 'status'> & {
  owner: string | null;
  value: number | null;
  status: Status | 'inReview';
};

export type SheetLine =
  | { line: 'deal'; deal: ShownDeal; dirt: DealDirt | null }
  | { line: 'blankRow' }
  | { line: 'totalFooter'; total: number };

type Soil = { dirt: DealDirt; suits: (deal: Deal) => boolean; shown: (deal: Deal) => Partial<ShownDeal> };

const isWon = (deal: Deal) => deal.status === 'won';
const isLost = (deal: Deal) => deal.status === 'lost';
const isOpen = (deal: Deal) => deal.status === 'open';
const closedTooEarly = (deal: Deal) => ({ closedDay: deal.createdDay - 6 });
const settledIn: Day = dayOf('2024-10-01');

// One entry per deal to be spoilt.
const soils: Soil[] = [
  ...threeTimes({ dirt: 'wonWithoutValue', suits: isWon, shown: () => ({ value: null }) }),
  ...twice({ dirt: 'wonWithoutClosedDate', suits: isWon, shown: () => ({ closedDay: null }) }),
  { dirt: 'closedBeforeCreated', suits: isWon, shown: closedTooEarly },
  { dirt: 'closedBeforeCreated', suits: isLost, shown: closedTooEarly },
  ...twice({ dirt: 'withoutOwner', suits: isWon, shown: () => ({ owner: null }) }),
  { dirt: 'withoutOwner', suits: isLost, shown: () => ({ owner: null }) },
  { dirt: 'withoutOwner', suits: isOpen, shown: () => ({ owner: null }) },
  { dirt: 'ownerInAnotherSpelling', suits: isWon, shown: (deal) => ({ owner: deal.owner.name.toUpperCase() }) },
  { dirt: 'ownerInAnotherSpelling', suits: isLost, shown: (deal) => ({ owner: `${deal.owner.name} ` }) },
  { dirt: 'unknownStatus', suits: isOpen, shown: () => ({ status: 'inReview' }) },
  { dirt: 'duplicateId', suits: (deal) => isOpen(deal) && deal.expectedCloseDay !== null, shown: () => ({}) },
];

const daysPutOff = 14;

export function dealSheetLines(deals: readonly Deal[]): SheetLine[] {
  const spoilt = spoiltDeals(randomStream('dirt'), deals);
  const lines = deals.flatMap((deal, index): SheetLine[] => {
    const shown = dealLines(deal, spoilt.get(deal.id));
    return index === dealCount / 2 ? [{ line: 'blankRow' }, ...shown] : shown;
  });
  const total = lines.reduce((sum, line) => sum + (line.line === 'deal' ? (line.deal.value ?? 0) : 0), 0);
  return [...lines, { line: 'totalFooter', total }];
}

function spoiltDeals(random: Random, deals: readonly Deal[]): Map<number, Soil> {
  const spoilt = new Map<number, Soil>();
  for (const soil of soils) {
    const fit = deals.filter((deal) => deal.createdDay > settledIn && !spoilt.has(deal.id) && soil.suits(deal));
    spoilt.set(random.pick(fit).id, soil);
  }
  return spoilt;
}

// The repeat of the duplicate is the newer one: the same deal, put off by two weeks.
function dealLines(deal: Deal, soil: Soil | undefined): SheetLine[] {
  const clean: ShownDeal = { ...deal, owner: deal.owner.name };
  const line = (shown: ShownDeal): SheetLine => ({ line: 'deal', deal: shown, dirt: soil?.dirt ?? null });
  if (soil?.dirt !== 'duplicateId') return [line({ ...clean, ...soil?.shown(deal) })];
  return [line(clean), line({ ...clean, expectedCloseDay: (deal.expectedCloseDay ?? 0) + daysPutOff })];
}

function twice(soil: Soil): Soil[] {
  return [soil, soil];
}

function threeTimes(soil: Soil): Soil[] {
  return [soil, ...twice(soil)];
}
