// 200 of the deals as a CSV in the style of a Pipedrive export, without the planted dirt.
import { writeCsv } from 'hucre';
import { type Day, isoOfDay } from './calendar';
import { type Deal, sampleDeals } from './deals';
import { dealTitle } from './deals-tab';
import { dealSheetLines } from './dirt';
import { type Random, randomStream } from './random';
import { lostReasonWords, pipelineWords, stageWords, statusWords } from './words';

const exportedDeals = 200;

const exportHeaders = [
  'Deal - ID',
  'Deal - Title',
  'Deal - Owner',
  'Deal - Value',
  'Deal - Currency of Value',
  'Deal - Organization',
  'Deal - Pipeline',
  'Deal - Stage',
  'Deal - Status',
  'Deal - Probability',
  'Deal - Deal created',
  'Deal - Won time',
  'Deal - Lost time',
  'Deal - Deal closed on',
  'Deal - Expected close date',
  'Deal - Lost reason',
];

export function pipedriveStyleCsv(): string {
  const random = randomStream('pipedrive export');
  const deals = cleanDeals();
  const chosen = Array.from({ length: exportedDeals }, (_, index) =>
    deals.at(Math.floor((index * deals.length) / exportedDeals)),
  );
  const rows = chosen.flatMap((deal) => (deal ? [exportRow(random, deal)] : []));
  return writeCsv([exportHeaders, ...rows], { bom: true });
}

function cleanDeals(): Deal[] {
  const deals = sampleDeals();
  const spoilt = new Set(
    dealSheetLines(deals).flatMap((line) => (line.line === 'deal' && line.dirt ? [line.deal.id] : [])),
  );
  return deals.filter((deal) => !spoilt.has(deal.id));
}

function exportRow(random: Random, deal: Deal): (string | number)[] {
  const created = timeOn(random, deal.createdDay, 8, 11);
  const closed = deal.closedDay === null ? '' : timeOn(random, deal.closedDay, 13, 17);
  return [
    deal.id,
    dealTitle(deal, 'en'),
    deal.owner.name,
    deal.value,
    'IDR',
    deal.organization,
    pipelineWords[deal.pipeline].en,
    stageWords[deal.stage].en,
    statusWords[deal.status].en,
    deal.probability ?? '',
    created,
    deal.status === 'won' ? closed : '',
    deal.status === 'lost' ? closed : '',
    closed,
    deal.expectedCloseDay === null ? '' : isoOfDay(deal.expectedCloseDay),
    deal.lostReason ? lostReasonWords[deal.lostReason].en : '',
  ];
}

function timeOn(random: Random, day: Day, fromHour: number, toHour: number): string {
  const clock = [random.whole(fromHour, toHour), random.whole(0, 59), random.whole(0, 59)];
  return `${isoOfDay(day)} ${clock.map((part) => String(part).padStart(2, '0')).join(':')}`;
}
