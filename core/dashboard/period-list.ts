/** The periods the dashboard's filter offers: all, those that move with today, then every year with its parts. */
import { type MovingPeriod, movingName, periodAt } from '../periods/moving';
import type { Period } from '../periods/period';
import { periodName } from '../periods/period-name';
import type { DealModel } from '../rows/model';
import { numbersIn } from '../rows/tab-rows';
import { dateOf } from '../table/serial-date';
import type { Board } from './board';

/** A line of the list: what its days follow. */
export type ListedPeriod =
  | { readonly follows: 'nothing'; readonly period: Period }
  /** The today cell. */
  | { readonly follows: 'today'; readonly moving: MovingPeriod }
  /** The cell that says in which month fiscal years start. */
  | { readonly follows: 'fiscalStart'; readonly year: number };

/** What the list is made for: the deals' years, and the period that must be in it. */
export type ListedFor = Pick<Board, 'today' | 'period' | 'moving' | 'fiscalStart'>;

/**
 * From the first year with a created or closed deal – without deals, with any row of the other tabs – to the one after today's, newest first. A fiscal year is one of the
 * year it starts in, so that of the year before the first may hold the first deals.
 */
export function periodList(model: DealModel, wanted: ListedFor): readonly ListedPeriod[] {
  const { first, last } = yearSpan(model, wanted.today);
  const list: ListedPeriod[] = [standing({ kind: 'all' }), ...offered.map(moving)];
  for (let year = last; year >= first; year--) {
    list.push(standing({ kind: 'year', year }), { follows: 'fiscalStart', year });
    for (let quarter = 1; quarter <= 4; quarter++) list.push(standing({ kind: 'quarter', year, quarter }));
    for (let month = 1; month <= 12; month++) list.push(standing({ kind: 'month', year, month }));
  }
  list.push({ follows: 'fiscalStart', year: first - 1 });
  const chosen = listedAs(wanted);
  return list.some((listed) => lineName(listed) === lineName(chosen)) ? list : [...list, chosen];
}

/** The line that the chosen period is. A fiscal year of another month than the setup's stands still. */
export function listedAs({ period, moving: chosen, fiscalStart }: Omit<ListedFor, 'today'>): ListedPeriod {
  if (chosen !== null) return moving(chosen);
  const follows = period.kind === 'fiscalYear' && period.startMonth === fiscalStart;
  return follows ? { follows: 'fiscalStart', year: period.year } : standing(period);
}

/** Which period a line is as things stand. */
export function listedPeriod(
  listed: ListedPeriod,
  { today, fiscalStart }: Pick<ListedFor, 'today' | 'fiscalStart'>,
): Period {
  switch (listed.follows) {
    case 'nothing':
      return listed.period;
    case 'today':
      return periodAt(listed.moving, today, fiscalStart);
    case 'fiscalStart':
      return { kind: 'fiscalYear', year: listed.year, startMonth: fiscalStart };
  }
}

const offered: readonly MovingPeriod[] = [
  ...(['week', 'month', 'quarter', 'year', 'fiscalYear'] as const).flatMap((unit): readonly MovingPeriod[] => [
    { when: 'running', unit },
    { when: 'before', unit },
  ]),
  { when: 'rolling', count: 7, unit: 'day' },
  { when: 'rolling', count: 30, unit: 'day' },
  { when: 'rolling', count: 90, unit: 'day' },
  { when: 'rolling', count: 12, unit: 'month' },
];

const standing = (period: Period): ListedPeriod => ({ follows: 'nothing', period });

const moving = (one: MovingPeriod): ListedPeriod => ({ follows: 'today', moving: one });

function lineName(listed: ListedPeriod): string {
  switch (listed.follows) {
    case 'nothing':
      return periodName(listed.period);
    case 'today':
      return movingName(listed.moving);
    case 'fiscalStart':
      return `fiscal ${listed.year}`;
  }
}

/** At most twelve years back: a mistyped 1926 must not make a list of a thousand periods. */
function yearSpan(model: DealModel, today: number): { readonly first: number; readonly last: number } {
  const thisYear = dateOf(today).year;
  let earliest = today;
  let latest = today;
  for (const dates of [model.created, model.closed, ...datesWithoutDeals(model)]) {
    for (const date of dates) {
      if (date < earliest) earliest = date;
      if (date > latest) latest = date;
    }
  }
  const last = Math.min(dateOf(latest).year, thisYear + 1);
  return { first: Math.max(dateOf(earliest).year, last - 12), last: Math.max(last, thisYear) };
}

const datesWithoutDeals = ({ tabs }: DealModel): readonly Float64Array[] =>
  tabs.deals !== undefined
    ? []
    : Object.values(tabs).flatMap((tab) =>
        ['start', 'date', 'received'].flatMap((field) => numbersIn(tab, field) ?? []),
      );

/** The place of the board's period in the list, from 1, as the setup's formula finds it. */
export function periodNumber(board: ListedFor & Pick<Board, 'reading'>): number {
  const chosen = lineName(listedAs(board));
  return periodList(board.reading.model, board).findIndex((listed) => lineName(listed) === chosen) + 1;
}
