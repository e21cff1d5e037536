/** What became of a deal: 1 won, 2 lost, 3 open, 0 unknown and in no count. */
import { call, number, when } from '../language/formula';
import { matchIn } from './labels';
import type { RowColumn } from './row-column';

export const outcome: RowColumn = {
  lacks: () => null,
  evaluate: ({ model }) => Int32Array.from(model.outcome),
  formula({ model, raw, setup }) {
    if (model.outcomeSource === 'dates') {
      return when(
        call('ISNUMBER', raw('wonDate')),
        number(1),
        when(call('ISNUMBER', raw('lostDate')), number(2), number(3)),
      );
    }
    const place = matchIn(call('TRIM', raw(model.outcomeSource)), setup.list('outcomeLabel'));
    return when(call('ISNUMBER', place), call('INDEX', setup.outcomeCodes, place), number(0));
  },
  reads: (model) => (model.outcomeSource === 'dates' ? ['wonDate', 'lostDate'] : []),
};
