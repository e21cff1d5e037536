/** What became of a deal: 1 won, 2 lost, 3 open, 0 unknown and in no count. */
import { call, number, when } from '../language/formula';
import { matchIn } from './labels';
import type { DealColumn } from './row-column';

export const outcome: DealColumn = {
  lacks: () => null,
  evaluate: ({ model }) => new Int32Array(model.outcome),
  formula({ model, raw, setup }) {
    const field = model.outcomeSource === 'status' ? 'status' : 'stage';
    const place = matchIn(call('TRIM', raw(field)), setup.list('outcomeLabel'));
    return when(call('ISNUMBER', place), call('INDEX', setup.outcomeCodes, place), number(0));
  },
  // Flags and pairs of dates say nothing of a blank row, so there is no formula that would leave it out.
  isLive: ({ outcomeSource }, isReadable) =>
    (outcomeSource === 'status' || outcomeSource === 'stage') && isReadable(outcomeSource),
};
