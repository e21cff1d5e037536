/** The columns of the rows tab, in their order: each may look at the ones before it. Adding one: its room and a line here. */
import { closed, created, probability, value } from './cleaned';
import { closedMonth, closedState, createdMonth, createdState, inFilter } from './keys';
import { location, pipeline, rep, stage } from './labels';
import { bookingValue, cycleDays, weightedValue } from './measures';
import { outcome } from './outcome';
import type { RowColumn, RowColumnName } from './row-column';

export const rowColumns = {
  outcome,
  rep,
  location,
  pipeline,
  stage,
  created,
  closed,
  value,
  bookingValue,
  probability,
  weightedValue,
  cycleDays,
  inFilter,
  closedState,
  createdState,
  closedMonth,
  createdMonth,
} satisfies Record<RowColumnName, RowColumn>;
