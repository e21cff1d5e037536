/** The leads' block: when they came, how soon they were answered, and whether the deal they became was won. */

import { binary, call, dividedBy, equals, type Formula, minus, number, text, times, when } from '../language/formula';
import { codes, leadAnswers } from '../language/vocabulary';
import { wholesByRow } from './by-row';
import { dateColumn, lacksField } from './cell-columns';
import { inFilterColumn, stateColumn } from './filter-columns';
import { dealIndex, dealRowColumn, rowAt } from './joined-rows';
import { placeColumn } from './place-columns';
import type { RowColumn } from './row-column';
import { numbersIn } from './tab-rows';

const source = 'leads';

/** By the deal that the lead names, else by an id that both have. */
export const leadDeal = dealRowColumn(source, ['dealId', 'id'], 'id');

const deal = { name: 'leadDeal', column: leadDeal } as const;

export const leadRep = placeColumn(source, 'rep', 'owner', [deal]);
export const leadLocation = placeColumn(source, 'location', 'location', [deal]);
export const leadDate = dateColumn(source, 'received');

/** Hours from the request to the answer, to the second: the halves of a day number carry more noise than that. */
export const responseHours: RowColumn = {
  source,
  lacks: (model) => lacksField(source, 'received')(model) ?? lacksField(source, 'responded')(model),
  evaluate: ({ model }) => {
    const received = numbersIn(model.tabs[source], 'received') ?? new Float64Array(0);
    const responded = numbersIn(model.tabs[source], 'responded') ?? new Float64Array(0);
    return received.map((from, row) => {
      const seconds = Math.round(((responded[row] ?? Number.NaN) - from) * secondsInDay);
      return seconds >= 0 ? seconds / secondsInHour : Number.NaN;
    });
  },
  formula: ({ raw }) => {
    const [received, responded] = [raw('received'), raw('responded')];
    const seconds = call('ROUND', times(minus(responded, received), number(secondsInDay)), number(0));
    const hours = when(binary('>=', responded, received), dividedBy(seconds, number(secondsInHour)), text(''));
    return bothNumbers(received, responded, hours, text(''));
  },
  // How long it took is no time of an answer: that was worked out, and stands there as a value.
  isLive: (model, isReadable) =>
    model.tabs[source]?.mapping.responded !== undefined && isReadable('received') && isReadable('responded'),
};

const secondsInHour = 3600;
const secondsInDay = 24 * secondsInHour;

/** 2 within the hours that the setup allows, 1 later, 0 never. */
export const leadAnswer: RowColumn = {
  source,
  lacks: responseHours.lacks,
  evaluate: ({ model, own }) => {
    const responded = numbersIn(model.tabs[source], 'responded') ?? new Float64Array(0);
    const hours = own('responseHours');
    return wholesByRow(responded.length, (row) => {
      if (Number.isNaN(responded[row])) return leadAnswers.never;
      return (hours[row] ?? Number.NaN) <= model.responseHours ? leadAnswers.inTime : leadAnswers.late;
    });
  },
  formula: ({ raw, own, setup }) => {
    const inTime = when(
      binary('<=', own('responseHours'), setup.responseHours),
      number(leadAnswers.inTime),
      number(leadAnswers.late),
    );
    return when(
      call('ISNUMBER', raw('responded')),
      when(call('ISNUMBER', own('responseHours')), inTime, number(leadAnswers.late)),
      number(leadAnswers.never),
    );
  },
  isLive: responseHours.isLive,
};

/** 1 where the deal it became was won, whenever. */
export const leadWon: RowColumn = {
  source,
  lacks: leadDeal.lacks,
  evaluate: ({ model, own }) => {
    const index = dealIndex(model);
    const deals = own('leadDeal');
    return wholesByRow(deals.length, (row) => (model.outcome[index.get(deals[row] ?? 0) ?? -1] === codes.won ? 1 : 0));
  },
  formula: ({ own, whole }) => {
    const isWon = equals(rowAt(whole('outcome'), own('leadDeal')), number(codes.won));
    return when(binary('>', own('leadDeal'), number(0)), when(isWon, number(1), number(0)), number(0));
  },
  isLive: () => true,
};

export const leadInFilter = inFilterColumn(source, {
  rep: { name: 'leadRep', column: leadRep },
  location: { name: 'leadLocation', column: leadLocation },
});

export const leadState = stateColumn(source, 'leadDate', leadDate.lacks, 'leadInFilter');

const bothNumbers = (one: Formula, other: Formula, then: Formula, otherwise: Formula): Formula =>
  when(call('ISNUMBER', one), when(call('ISNUMBER', other), then, otherwise), otherwise);
