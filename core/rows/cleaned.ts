/** Cleaned columns of the rows tab: dates without their times, values and probabilities, straight from the raw cells. */
import { call, dividedBy, type Formula, number, text, when } from '../language/formula';
import type { RowColumn } from './row-column';

export const created: RowColumn = {
  lacks: (model) => (model.absent.has('createdDate') ? 'createdDate' : null),
  evaluate: ({ model }) => model.created,
  formula: ({ raw }) => dayIn(raw('createdDate'), text('')),
  reads: () => ['createdDate'],
};

/** The closed date, else the won or lost date; the expected one only where the tab has no other. */
export const closed: RowColumn = {
  lacks: (model) => (model.absent.has('closedDate') ? 'closedDate' : null),
  evaluate: ({ model }) => model.closed,
  formula: ({ model, raw }) =>
    model.closedFields.reduceRight<Formula>((otherwise, field) => dayIn(raw(field), otherwise), text('')),
  reads: (model) => model.closedFields,
};

export const value: RowColumn = {
  lacks: (model) => (model.absent.has('value') ? 'value' : null),
  evaluate: ({ model }) => model.value,
  formula: ({ raw }) => when(call('ISNUMBER', raw('value')), raw('value'), text('')),
  reads: () => ['value'],
};

/** The deal's own probability as a fraction. */
export const probability: RowColumn = {
  lacks: (model) => (model.absent.has('probability') ? 'probability' : null),
  evaluate: ({ model }) => model.probability,
  formula: ({ raw, probabilityScale }) =>
    when(
      call('ISNUMBER', raw('probability')),
      probabilityScale === 1 ? raw('probability') : dividedBy(raw('probability'), number(probabilityScale)),
      text(''),
    ),
  reads: () => ['probability'],
};

const dayIn = (cell: Formula, otherwise: Formula): Formula =>
  when(call('ISNUMBER', cell), call('INT', cell), otherwise);
