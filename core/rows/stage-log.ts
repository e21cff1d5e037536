/** The stage log's block: which deal was in which stage, from when to when, and where it is now. */

import { binary, call, minus, number, plus, text, times, when } from '../language/formula';
import { labelKey } from '../table/labels';
import { numbersByRow, wholesByRow } from './by-row';
import { dateColumn, lacksField } from './cell-columns';
import { inFilterColumn, stateColumn } from './filter-columns';
import { dealRowColumn } from './joined-rows';
import { placeOf } from './labels';
import { placeColumn } from './place-columns';
import type { RowColumn } from './row-column';
import { keysIn } from './tab-rows';

const source = 'stageLog';

export const visitDeal = dealRowColumn(source, ['dealId'], 'id');

const deal = { name: 'visitDeal', column: visitDeal } as const;

export const visitRep = placeColumn(source, 'rep', null, [deal]);
export const visitLocation = placeColumn(source, 'location', null, [deal]);
export const visitPipeline = placeColumn(source, 'pipeline', null, [deal]);

/** Place in the setup's list of open stages; 0 for any other. */
export const visitStage: RowColumn = {
  source,
  lacks: (model) =>
    lacksField(source, 'stage')(model) ?? (model.absent.has('stage') ? { tab: 'deals', field: 'stage' } : null),
  evaluate: ({ model }) => {
    const places = new Map(model.stages.map(({ label }, index) => [labelKey(label), index + 1]));
    return Int32Array.from(keysIn(model.tabs[source], 'stage') ?? [], (key) => places.get(key) ?? 0);
  },
  formula: ({ raw, setup }) => placeOf(call('TRIM', raw('stage')), setup.list('stage')),
  isLive: (_model, isReadable) => isReadable('stage'),
};

export const visitEntered = dateColumn(source, 'entered');

/** More than there are stages. */
export const visitBase = 1000;

/** A visit's deal and stage in one number: one criterion tells whether a deal was ever in a stage. */
export const visitKey: RowColumn = {
  source,
  lacks: (model) => visitDeal.lacks(model) ?? visitStage.lacks(model),
  evaluate: ({ own }) => {
    const stages = own('visitStage');
    const deals = own('visitDeal');
    // Of row 2,147,484 and below no 32-bit number holds it.
    return numbersByRow(deals.length, (visit) => (deals[visit] ?? 0) * visitBase + (stages[visit] ?? 0));
  },
  formula: ({ own }) => plus(times(own('visitDeal'), number(visitBase)), own('visitStage')),
  isLive: () => true,
};

/** Blank while the deal is still there. */
export const visitLeft: RowColumn = {
  ...dateColumn(source, 'left'),
  // Where the log says only when a stage was entered, it was left when the next one was: worked out, so a value.
  isLive: (model, isReadable) => model.tabs[source]?.mapping.left !== undefined && isReadable('left'),
};

/** Calendar days of a visit that is over; left before it was entered is an error of the data. */
export const visitDays: RowColumn = {
  source,
  lacks: (model) => visitEntered.lacks(model) ?? visitLeft.lacks(model),
  evaluate: ({ own }) => {
    const entered = own('visitEntered');
    const left = own('visitLeft');
    return numbersByRow(left.length, (row) => {
      const days = (left[row] ?? Number.NaN) - (entered[row] ?? Number.NaN);
      return days >= 0 ? days : Number.NaN;
    });
  },
  formula: ({ own }) => {
    const [entered, left] = [own('visitEntered'), own('visitLeft')];
    const days = when(binary('>=', left, entered), minus(left, entered), text(''));
    return when(call('ISNUMBER', entered), when(call('ISNUMBER', left), days, text('')), text(''));
  },
  isLive: () => true,
};

/** The row of the deal that is in this stage now; 0 for a visit that is over. */
export const visitCurrent: RowColumn = {
  source,
  lacks: (model) => visitDeal.lacks(model) ?? visitLeft.lacks(model),
  evaluate: ({ own }) => {
    const left = own('visitLeft');
    const deals = own('visitDeal');
    return wholesByRow(deals.length, (visit) => (Number.isNaN(left[visit] ?? Number.NaN) ? (deals[visit] ?? 0) : 0));
  },
  formula: ({ own }) => when(call('ISNUMBER', own('visitLeft')), number(0), own('visitDeal')),
  isLive: () => true,
};

export const visitInFilter = inFilterColumn(source, {
  rep: { name: 'visitRep', column: visitRep },
  location: { name: 'visitLocation', column: visitLocation },
  pipeline: { name: 'visitPipeline', column: visitPipeline },
});

export const visitState = stateColumn(source, 'visitLeft', visitLeft.lacks, 'visitInFilter');
