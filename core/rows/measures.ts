/** Measures worked out from the cleaned columns: booking value, weighted value, days from creating to closing. */

import { binary, call, equals, type Formula, minus, number, text, times, when } from '../language/formula';
import { codes, dealKinds } from '../language/vocabulary';
import { matchIn } from './labels';
import type { DealColumn } from './row-column';

/** Renewals bring no bookings. Without a deal type every value counts. */
export const bookingValue: DealColumn = {
  lacks: (model) => (model.absent.has('value') ? 'value' : model.absent.has('dealType') ? 'dealType' : null),
  evaluate: ({ model }) => model.bookingValue,
  formula({ raw, own, setup }) {
    const place = matchIn(call('TRIM', raw('dealType')), setup.labels('dealType'));
    const isRenewal = equals(call('INDEX', setup.codes('dealType'), place), number(dealKinds.renewal));
    return when(
      call('ISNUMBER', own('value')),
      when(call('ISNUMBER', place), when(isRenewal, text(''), own('value')), own('value')),
      text(''),
    );
  },
  isLive: () => true,
};

/** Open deals only. The deal's own probability, else its stage's weight; neither, or no value: a blank. */
export const weightedValue: DealColumn = {
  lacks: (model) =>
    model.absent.has('value') ? 'value' : model.absent.has('probability') && model.absent.has('stage') ? 'stage' : null,
  evaluate: ({ model: { length, outcome, value, weight } }) => {
    const weighted = new Float64Array(length).fill(Number.NaN);
    for (let row = 0; row < length; row++) {
      if (outcome[row] === codes.open) weighted[row] = (value[row] ?? Number.NaN) * (weight[row] ?? Number.NaN);
    }
    return weighted;
  },
  formula({ model, own, setup }) {
    const weigh = (weight: Formula, otherwise: Formula): Formula =>
      when(call('ISNUMBER', weight), times(own('value'), weight), otherwise);
    const byStage = model.absent.has('stage')
      ? text('')
      : when(
          binary('>', own('stage'), number(0)),
          weigh(call('INDEX', setup.stageWeights, own('stage')), text('')),
          text(''),
        );
    const weighted = model.absent.has('probability') ? byStage : weigh(own('probability'), byStage);
    return when(
      equals(own('outcome'), number(codes.open)),
      when(call('ISNUMBER', own('value')), weighted, text('')),
      text(''),
    );
  },
  isLive: () => true,
};

/** Calendar days. Closed before created is an error of the data: left out here, reported in the health block. */
export const cycleDays: DealColumn = {
  lacks: (model) =>
    model.absent.has('createdDate') ? 'createdDate' : model.absent.has('closedDate') ? 'closedDate' : null,
  evaluate: ({ model: { length, closed, created } }) => {
    const cycles = new Float64Array(length);
    for (let row = 0; row < length; row++) {
      const days = (closed[row] ?? Number.NaN) - (created[row] ?? Number.NaN);
      cycles[row] = days >= 0 ? days : Number.NaN;
    }
    return cycles;
  },
  formula: ({ own }) =>
    when(
      call('ISNUMBER', own('created')),
      when(
        call('ISNUMBER', own('closed')),
        when(binary('>=', own('closed'), own('created')), minus(own('closed'), own('created')), text('')),
        text(''),
      ),
      text(''),
    ),
  isLive: () => true,
};
