// Compares what was read with the truth the export was written from: right, asked about something, or wrong and how.

import type { RawTab } from '../../core/table/cell';
import { closedDatesOf } from '../../core/table/closed-dates';
import { amountCurrencies } from '../../core/table/currencies';
import type { DealsTable, LabelColumn } from '../../core/table/deals-table';
import { tidyLabel } from '../../core/table/labels';
import { type Outcome, outcomeCodes, resolveOutcomes } from '../../core/table/outcomes';
import { type ReadChoices, readDeals } from '../../core/table/read-deals';
import type { Deal } from './deals';
import { idOf, openStageOf, probabilityOf, type Question, type WrittenExport } from './write-export';

export type Verdict = { readonly asked: readonly Question[] } | { readonly wrong: string };

/** Without a choice; where it asks, with the answer, until it asks no more: then all has to be right. */
export function judge(written: WrittenExport, tab: RawTab): Verdict {
  const asked: Question[] = [];
  let choices: ReadChoices = {};
  for (;;) {
    const verdict = verdictOn(written, tab, choices, asked);
    if (typeof verdict !== 'string') return 'wrong' in verdict ? verdict : { asked };
    if (asked.includes(verdict)) return { wrong: `asked for ${verdict} twice` };
    asked.push(verdict);
    choices = { ...choices, ...answerTo(verdict, written) };
  }
}

function answerTo(question: Question, { dateOrder, words }: WrittenExport): ReadChoices {
  // Said, not asked: what is meant is what was said, a thousand times as much.
  if (question === 'millions') return {};
  if (question === 'sale') return { everyRowIsASale: true };
  if (question === 'dates') {
    const fields = ['createdDate', 'closedDate', 'wonDate', 'lostDate', 'expectedCloseDate', 'updatedDate'] as const;
    return { dateOrder: Object.fromEntries(fields.map((field) => [field, dateOrder ?? 'ymd'])) };
  }
  const { won = '', lost = '', open = '' } = words.status ?? {};
  return { outcomes: { [won]: 'won', [lost]: 'lost', [open]: 'open' } };
}

function verdictOn(
  written: WrittenExport,
  tab: RawTab,
  choices: ReadChoices,
  asked: readonly Question[],
): Question | { readonly right: true } | { readonly wrong: string } {
  const reading = readDeals(tab, choices);
  if (!reading.ok) {
    const { refusal } = reading;
    if (refusal.code === 'ambiguous-dates') return 'dates';
    const onlyOutcome = refusal.code === 'not-deals' && refusal.missing.join() === 'outcome';
    return onlyOutcome && written.kind.isLedger === true ? 'sale' : { wrong: JSON.stringify(refusal) };
  }
  const { table } = reading;
  if (table.rowNumbers.length !== written.deals.length) {
    return { wrong: `${table.rowNumbers.length} rows of ${written.deals.length}, ${JSON.stringify(table.excluded)}` };
  }
  const outcomes = resolveOutcomes(table, choices);
  const unknown = outcomes.labels.filter(({ outcome }) => outcome === 'unknown');
  if (written.kind.ownWords === true && unknown.length === outcomes.labels.length && unknown.length > 0) {
    return 'outcomes';
  }
  if (table.doubtfulMillions !== undefined && !asked.includes('millions')) return 'millions';
  const millions = new Set(table.doubtfulMillions);
  const closed = closedDatesOf(table, outcomes).values;
  const currencies = amountCurrencies(table);
  for (const [row, deal] of written.deals.entries()) {
    const read = { ...readingOf(table, row), outcome: names[outcomes.codes[row] ?? 0], closed: day(closed, row) };
    if (millions.has(table.rowNumbers[row] ?? 0)) read.value = (read.value ?? Number.NaN) * 1000;
    const held = { ...read, currency: currencies.labels[currencies.codes[row] ?? -1] ?? null };
    const differs = Object.entries(truthOf(written, deal)).find(
      ([name, expected]) => expected !== undefined && held[name as keyof typeof held] !== expected,
    );
    if (differs !== undefined) {
      const [name, expected] = differs;
      const headers = Object.entries(table.mapping).map(([field, { header }]) => `${field}=${header}`);
      return {
        wrong: `row ${table.rowNumbers[row]} ${name}: ${String(held[name as keyof typeof held])} for ${expected}; ${headers.join(', ')}`,
      };
    }
  }
  return { right: true };
}

const names: readonly Outcome[] = ['unknown', 'won', 'lost', 'open'];
if (names.some((name, code) => outcomeCodes[name] !== code)) throw new Error('The codes of the outcomes have changed.');

interface ReadDeal {
  readonly id: string | null;
  readonly title: string | null;
  readonly account: string | null;
  readonly rep: string | null;
  readonly stage: string | null;
  value: number | null;
  readonly probability: number | null;
  readonly created: number | null;
  readonly expected: number | null;
}

function readingOf({ columns }: DealsTable, row: number): ReadDeal {
  const label = (column: LabelColumn | undefined): string | null => column?.labels[column.codes[row] ?? -1] ?? null;
  return {
    id: label(columns.id),
    title: label(columns.title),
    account: label(columns.account),
    rep: label(columns.owner),
    stage: label(columns.stage),
    value: day(columns.value?.values, row),
    probability: day(columns.probability?.values, row),
    created: day(columns.createdDate?.values, row),
    expected: day((columns.expectedCloseDate ?? columns.closedDate)?.values, row),
  };
}

function day(values: Float64Array | undefined, row: number): number | null {
  const value = values?.[row];
  return value === undefined || Number.isNaN(value) ? null : value;
}

/** What the export says of the deal; `undefined` where it has no such column. */
function truthOf(
  { words, kind, numbers }: WrittenExport,
  deal: Deal,
): { readonly [Name in string]?: string | number | null } {
  const { headers, stages, wonStage, lostStage } = words;
  const closes = headers.closed ?? headers.won ?? headers.lost;
  const stageTold = { won: wonStage, lost: lostStage, open: undefined }[deal.outcome];
  const knowsCurrency = headers.currency !== undefined || (numbers.showsCurrency === true && deal.value !== null);
  return {
    id: headers.id === undefined ? undefined : String(idOf(kind, deal)),
    title: headers.title === undefined ? undefined : tidyLabel(deal.title),
    account: headers.account === undefined ? undefined : deal.account,
    rep: headers.rep === undefined ? undefined : deal.rep,
    stage: headers.stage === undefined ? undefined : (stageTold ?? openStageOf(stages, deal)),
    value: deal.value,
    probability: headers.probability === undefined ? undefined : probabilityOf(deal) / 100,
    currency: knowsCurrency ? deal.currency : undefined,
    outcome: deal.outcome,
    created: headers.created === undefined ? undefined : deal.created,
    closed: closes === undefined ? undefined : deal.closed,
    expected:
      headers.expected === undefined && (kind.closeIsExpected !== true || deal.closed !== null)
        ? undefined
        : deal.expected,
  };
}
