/** Cleaned columns of the rows tab: dates without their times, values and probabilities, straight from the raw cells. */
import { call, dividedBy, equals, type Formula, number, text, when } from '../language/formula';
import { codes } from '../language/vocabulary';
import type { ClosedField } from './model';
import type { DealColumn } from './row-column';

export const created: DealColumn = {
  lacks: (model) => (model.absent.has('createdDate') ? 'createdDate' : null),
  evaluate: ({ model }) => model.created,
  formula: ({ raw }) => dayIn(raw('createdDate'), text('')),
  isLive: (_model, isReadable) => isReadable('createdDate'),
};

/** The closed date; where it is blank the won date of a won deal and the lost date of a lost one. */
export const closed: DealColumn = {
  lacks: (model) => (model.absent.has('closedDate') ? 'closedDate' : null),
  evaluate: ({ model }) => model.closed,
  formula({ model, raw, own }) {
    const has = (field: ClosedField): boolean => model.closedFields.includes(field);
    const dateOf = (field: ClosedField): Formula => (has(field) ? dayIn(raw(field), text('')) : text(''));
    if (has('expectedCloseDate')) return dateOf('expectedCloseDate');
    const ofOutcome =
      has('wonDate') || has('lostDate')
        ? when(
            equals(own('outcome'), number(codes.won)),
            dateOf('wonDate'),
            when(equals(own('outcome'), number(codes.lost)), dateOf('lostDate'), text('')),
          )
        : text('');
    return has('closedDate') ? dayIn(raw('closedDate'), ofOutcome) : ofOutcome;
  },
  isLive: (model, isReadable) => model.closedFields.every(isReadable),
};

export const expectedClose: DealColumn = {
  lacks: (model) => (model.tabs.deals?.mapping.expectedCloseDate === undefined ? 'expectedCloseDate' : null),
  evaluate: ({ model }) => model.expectedClose,
  formula: ({ raw }) => dayIn(raw('expectedCloseDate'), text('')),
  isLive: (_model, isReadable) => isReadable('expectedCloseDate'),
};

export const value: DealColumn = {
  lacks: (model) => (model.absent.has('value') ? 'value' : null),
  evaluate: ({ model }) => model.value,
  formula: ({ raw }) => when(call('ISNUMBER', raw('value')), raw('value'), text('')),
  isLive: (_model, isReadable) => isReadable('value'),
};

/** The deal's own probability as a fraction. */
export const probability: DealColumn = {
  lacks: (model) => (model.absent.has('probability') ? 'probability' : null),
  evaluate: ({ model }) => model.probability,
  formula: ({ raw, divisor }) =>
    when(
      call('ISNUMBER', raw('probability')),
      divisor('probability') === 1 ? raw('probability') : dividedBy(raw('probability'), number(divisor('probability'))),
      text(''),
    ),
  isLive: (_model, isReadable) => isReadable('probability'),
};

const dayIn = (cell: Formula, otherwise: Formula): Formula =>
  when(call('ISNUMBER', cell), call('INT', cell), otherwise);
