/** CHURN_RATE(lost, at_start): the share of the customers of the period's start that were lost in it. */
import { failure, success } from '../result';
import { totalNotNegative } from './arguments';
import type { CustomFunction } from './custom-function';

/** Fraction, 0–1. Nobody at the start: zero-denominator. More lost than there were: lost-exceeds-start. `(5, 100)` → 0.05 */
export const churnRate: CustomFunction = {
  id: 'CHURN_RATE',
  about: {
    en: 'Share of the customers at the start of the period who were lost in it: lost ÷ at start.',
    id: 'Bagian pelanggan di awal periode yang hilang selama periode itu: hilang ÷ jumlah awal.',
  },
  parameters: [
    {
      name: 'lost',
      shape: 'number',
      optional: false,
      about: { en: 'Customers lost in the period.', id: 'Pelanggan yang hilang dalam periode.' },
    },
    {
      name: 'at_start',
      shape: 'number',
      optional: false,
      about: { en: 'Customers at the start of the period.', id: 'Pelanggan di awal periode.' },
    },
  ],
  result: 'number',
  example: { arguments: [5, 100], value: 0.05 },
  compute([lostArgument, startArgument]) {
    const lost = totalNotNegative(lostArgument, 'lost');
    if (!lost.ok) return lost;
    const atStart = totalNotNegative(startArgument, 'at_start');
    if (!atStart.ok) return atStart;
    if (atStart.value === 0) return failure('zero-denominator', { name: 'at_start' });
    if (lost.value > atStart.value) return failure('lost-exceeds-start', { lost: lost.value, start: atStart.value });
    return success(lost.value / atStart.value);
  },
};
