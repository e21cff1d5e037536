// One export of the truth: a kind of CRM in a language, in styles and with junk that chance picks, as the rows of its tab.

import type { Cell, Row } from '../../core/table/cell';
import { type Random, randomStream } from '../../scripts/samples/random';
import { couldBeSwapped, type DateStyle, dateStyles, tellsTheOrder } from './date-styles';
import { type Deal, dealsOf } from './deals';
import type { ExportKind, Held, LanguageCode, Noise, Words } from './export-kind';
import { junkFor } from './junk';
import { type NumberStyle, numberStyles } from './number-styles';

export interface WrittenExport {
  /** What to call it in a failure. */
  readonly name: string;
  readonly kind: ExportKind;
  readonly words: Words;
  readonly deals: readonly Deal[];
  readonly rows: readonly Row[];
  readonly numbers: NumberStyle;
  /** What a reader cannot know from the file, and would have to ask, in this order: nothing, most of the time. */
  readonly asks: readonly Question[];
  /** The answer to that question. */
  readonly dateOrder: 'dmy' | 'mdy' | null;
}

export type Question = 'sale' | 'dates' | 'outcomes' | 'millions';

export function writeExport(seed: string, kind: ExportKind, language: LanguageCode, words: Words): WrittenExport {
  const random = randomStream(`exports ${seed}`);
  const currencies = currenciesFor(random, kind, words, language);
  const numbers = numbersFor(random, kind, words, currencies);
  const shares = random.pick(kind.writesPlainly === true ? shareStyles.slice(0, 1) : shareStyles);
  const dates = random.pick(datesFor(kind, language));
  const earlyDays = random.chance(0.08);
  const deals = dealsOf(seed, { currencies, earlyDays, onlyWon: kind.isLedger === true, count: random.whole(8, 40) });
  const columns = columnsOf(random, words);
  const header: Row = columns.map(({ header: text }) => text);
  const written = deals.map((deal) =>
    columns.map((column): Cell => ('held' in column ? write(column.held, deal) : noiseCell(random, column.noise))),
  );

  function write(held: Held, deal: Deal): Cell {
    const day = (serial: number | null): Cell =>
      serial === null ? null : dates.write(serial, minuteOf(deal), language);
    switch (held) {
      case 'id':
        return idOf(kind, deal);
      case 'title':
        return deal.title;
      case 'account':
        return deal.account;
      case 'rep':
        return deal.rep;
      case 'value':
        return deal.value === null ? null : numbers.write(deal.value, deal.currency);
      case 'currency':
        return deal.currency;
      case 'stage':
        return stageOf(words, deal);
      case 'status':
        return words.status?.[deal.outcome] ?? null;
      case 'probability':
        return shares(probabilityOf(deal));
      case 'created':
        return day(deal.created);
      case 'updated':
        return day(deal.closed ?? deal.created);
      case 'closed':
        return day(deal.closed ?? (kind.closeIsExpected === true ? deal.expected : null));
      case 'won':
        return day(deal.outcome === 'won' ? deal.closed : null);
      case 'lost':
        return day(deal.outcome === 'lost' ? deal.closed : null);
      case 'expected':
        return day(deal.expected);
      case 'isWon':
        return deal.outcome === 'won';
      case 'isClosed':
        return deal.outcome !== 'open';
    }
  }

  const total = (word: string): Row => {
    const sum = Math.round(deals.reduce((all, { value }) => all + (value ?? 0), 0) * 100) / 100;
    const isValue = (column: Column): boolean => 'held' in column && column.held === 'value';
    const place = columns.findIndex((column) => !isValue(column));
    return columns.map((column, index): Cell => {
      if (index === place) return word;
      return isValue(column) ? numbers.write(sum, currencies[0] ?? 'USD') : null;
    });
  };
  const junk = junkFor(random, kind, language, total, deals.length);
  const body = written.flatMap((row, index): Row[] => [
    ...(junk.repeatHeader > 0 && index > 0 && index % junk.repeatHeader === 0 ? [header] : []),
    ...(junk.blankRow > 0 && index > 0 && index % junk.blankRow === 0 ? [[]] : []),
    row,
  ]);
  const isInDoubt =
    numbers.countsInM === true &&
    language !== 'id' &&
    words.headers.currency === undefined &&
    deals.every(isInM) &&
    deals.some(({ value }) => value !== null);
  const asks = [...asksFor(kind, words, dates, deals), ...(isInDoubt ? (['millions'] as const) : [])];
  return {
    name: [kind.name, language, numbers.name, dates.name, currencies.join('+'), seed].join(' | '),
    kind,
    words,
    deals,
    rows: [...junk.above, header, ...body, ...junk.below],
    numbers,
    asks,
    dateOrder: dates.swappable ?? null,
  };
}

/** No amount is small enough for the word that only Indonesian has. */
const isInM = ({ value }: Deal): boolean => value === null || value >= 1e9;

type Column = { readonly header: string; readonly held: Held } | { readonly header: string; readonly noise: Noise };

export const probabilityOf = ({ outcome, progress }: Deal): number =>
  outcome === 'open' ? 10 + 10 * Math.floor(progress * 8) : outcome === 'won' ? 100 : 0;

const shareStyles: readonly ((percent: number) => Cell)[] = [
  (percent) => percent,
  (percent) => `${percent}%`,
  (percent) => `${percent},0 %`,
  (percent) => percent / 100,
];

const minuteOf = (deal: Deal): number => (deal.number * 97) % 1440;

const isHeld = (name: string): name is Held => name !== '';

/** Most often in the CRM's order with the noise behind; at times shuffled, as every view is arranged differently. */
function columnsOf(random: Random, { headers, noise = [] }: Words): readonly Column[] {
  const held = Object.entries(headers).flatMap(([name, header]): Column[] =>
    isHeld(name) ? [{ header, held: name }] : [],
  );
  const others = noise.filter(() => random.chance(0.7)).map(([header, what]): Column => ({ header, noise: what }));
  const columns = [...held, ...others];
  if (random.chance(0.6)) return columns;
  const order = new Map(columns.map((column) => [column, random.fraction()]));
  return columns.sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
}

function asksFor(kind: ExportKind, words: Words, dates: DateStyle, deals: readonly Deal[]): readonly Question[] {
  const held = Object.keys(words.headers);
  const serials = deals.flatMap(({ created, closed, expected }) => [
    ...(held.includes('created') || held.includes('updated') ? [created] : []),
    ...(closed !== null && ['closed', 'won', 'lost', 'updated'].some((name) => held.includes(name)) ? [closed] : []),
    ...(held.includes('expected') || (closed === null && kind.closeIsExpected === true) ? [expected] : []),
  ]);
  const isOpenQuestion = dates.swappable !== undefined && serials.some(couldBeSwapped) && !serials.some(tellsTheOrder);
  return [
    ...(kind.isLedger === true ? (['sale'] as const) : []),
    ...(isOpenQuestion ? (['dates'] as const) : []),
    ...(kind.ownWords === true ? (['outcomes'] as const) : []),
  ];
}

function currenciesFor(random: Random, kind: ExportKind, words: Words, language: LanguageCode): readonly string[] {
  const own = random.pick(currenciesOf[language]);
  // Who has no column for it writes each amount with its own.
  const canMix = 'currency' in words.headers || kind.name === 'hand-kept list';
  if (kind.writesPlainly === true || !canMix || random.chance(0.7)) return [own];
  return [own, own === 'EUR' ? 'USD' : 'EUR'];
}

const currenciesOf: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: ['USD', 'GBP', 'EUR', 'IDR'],
  id: ['IDR', 'IDR', 'USD'],
  es: ['EUR', 'USD'],
  pt: ['BRL', 'EUR'],
  de: ['EUR', 'EUR', 'USD'],
  fr: ['EUR', 'USD'],
  ru: ['RUB', 'USD'],
};

function numbersFor(random: Random, kind: ExportKind, words: Words, currencies: readonly string[]): NumberStyle {
  const mustShow = currencies.length > 1 && !('currency' in words.headers);
  const fitting = numberStyles.filter(
    ({ only, showsCurrency }) =>
      (only === undefined || currencies.every((code) => code === only)) && (!mustShow || showsCurrency === true),
  );
  return random.pick(kind.writesPlainly === true ? fitting.slice(0, 2) : fitting);
}

const datesFor = (kind: ExportKind, language: LanguageCode): readonly DateStyle[] =>
  dateStyles.filter(({ only, name }) =>
    kind.writesPlainly === true ? name.startsWith('iso') : only === undefined || only.includes(language),
  );

function stageOf({ stages, wonStage, lostStage }: Words, deal: Deal): Cell {
  if (deal.outcome === 'won' && wonStage !== undefined) return wonStage;
  if (deal.outcome === 'lost' && lostStage !== undefined) return lostStage;
  return openStageOf(stages, deal);
}

export const openStageOf = (stages: readonly string[], { progress }: Deal): string =>
  stages[Math.floor(progress * stages.length)] ?? '';

export function idOf({ ids }: ExportKind, { number }: Deal): string | number {
  switch (ids) {
    case 'number':
      return 1000 + number;
    case 'letters':
      return `0065g00000${String(number * 7919).padStart(5, '0')}AAQ`;
    case 'prefixed':
      return `zcrm_4150868000000${String(number * 7919).padStart(6, '0')}`;
    case 'long number':
      return 9_480_000_000 + number;
  }
}

function noiseCell(random: Random, noise: Noise): Cell {
  if (random.chance(0.25)) return null;
  switch (noise) {
    case 'money':
      return random.whole(1, 900_000);
    case 'count':
      return random.whole(0, 60);
    case 'moment':
      return `2026-${String(random.whole(1, 12)).padStart(2, '0')}-${String(random.whole(13, 28))} 10:15:00`;
    case 'text':
      return random.pick(['Sari', 'Call back', 'Won a prize', 'harga 2 jt', 'n/a']);
    case 'email':
      return `${random.pick(['sari', 'budi'])}@example.com`;
    case 'duration':
      return `${random.whole(1, 400)}:${random.whole(10, 59)}:00`;
    case 'share':
      return `${random.whole(0, 100)}%`;
    case 'code':
      return `0015g${random.whole(100_000, 999_999)}`;
  }
}
