/** Recurring revenue: MRR, ARR, ARPA, what of it is kept, and what is lost. */
import { failure, type Result, success } from '../result';
import type { CustomFunction } from './custom-function';
import { numberFunction, quotient, ratio } from './number-function';
import { amount, quantity, single } from './number-parameter';

const startMrr = quantity('start_mrr', { en: 'MRR at the start of the period.', id: 'MRR di awal periode.' });
const fresh = quantity('new_mrr', { en: 'MRR of new customers.', id: 'MRR dari pelanggan baru.' });
const expansion = quantity('expansion', { en: 'MRR added by customers.', id: 'Tambahan MRR dari pelanggan.' });
const contraction = quantity('contraction', {
  en: 'MRR lost by downgrades.',
  id: 'MRR yang hilang karena turun paket.',
});
const churned = quantity('churned', { en: 'MRR lost with customers who left.', id: 'MRR pelanggan yang pergi.' });

interface Lost {
  readonly start_mrr: number;
  readonly contraction: number;
  readonly churned: number;
}

export const subscriptionFunctions = [
  numberFunction({
    id: 'MRR',
    about: {
      en: 'Monthly recurring revenue: paying customers × average monthly revenue of one.',
      id: 'Pendapatan berulang bulanan: pelanggan yang membayar × pendapatan bulanan rata-rata.',
    },
    parameters: [
      quantity('customers', { en: 'Paying customers.', id: 'Pelanggan yang membayar.' }),
      single('average_revenue', { en: 'Average revenue a month, one number.', id: 'Pendapatan rata-rata per bulan.' }),
    ],
    example: { arguments: [50, 200], value: 10_000 },
    compute: ({ customers, average_revenue }) => success(customers * average_revenue),
  }),
  numberFunction({
    id: 'ARR',
    about: { en: 'Annual recurring revenue: 12 × MRR.', id: 'Pendapatan berulang tahunan: 12 × MRR.' },
    parameters: [amount('mrr', { en: 'Monthly recurring revenue.', id: 'Pendapatan berulang bulanan.' })],
    example: { arguments: [1000], value: 12_000 },
    compute: ({ mrr }) => success(12 * mrr),
  }),
  numberFunction({
    id: 'ARR_FROM_PARTS',
    about: {
      en: 'Annual recurring revenue from its parts: annual + other, per year − cancelled.',
      id: 'Pendapatan berulang tahunan dari bagiannya: tahunan + lainnya, per tahun − yang dibatalkan.',
    },
    parameters: [
      amount('annual', { en: 'Yearly value of annual contracts.', id: 'Nilai setahun kontrak tahunan.' }),
      amount('other_annualised', {
        en: 'Other recurring revenue, as a yearly amount.',
        id: 'Pendapatan berulang lainnya, dihitung setahun.',
      }),
      quantity('cancelled', { en: 'Yearly value of what was cancelled.', id: 'Nilai setahun yang dibatalkan.' }),
    ],
    example: { arguments: [12_000, 6000, 1000], value: 17_000 },
    compute: ({ annual, other_annualised, cancelled }) => success(annual + other_annualised - cancelled),
  }),
  ratio({
    id: 'ARPA',
    about: {
      en: 'Average revenue per account: MRR ÷ paying accounts.',
      id: 'Pendapatan per akun: MRR ÷ akun yang membayar.',
    },
    of: amount('mrr', { en: 'Monthly recurring revenue.', id: 'Pendapatan berulang bulanan.' }),
    by: quantity('accounts', { en: 'Paying accounts.', id: 'Akun yang membayar.' }),
    example: { arguments: [10_000, 50], value: 200 },
  }),
  numberFunction({
    id: 'NRR',
    about: {
      en: 'Net revenue retention: (start + expansion − contraction − churned) ÷ start, without new customers.',
      id: 'Retensi pendapatan bersih: (awal + ekspansi − kontraksi − pergi) ÷ awal, tanpa pelanggan baru.',
    },
    parameters: [startMrr, expansion, contraction, churned],
    example: { arguments: [1000, 200, 50, 100], value: 1.05 },
    compute: (given) => ofStart(given, given.start_mrr + given.expansion - given.contraction - given.churned),
  }),
  numberFunction({
    id: 'GRR',
    about: {
      en: 'Gross revenue retention: (start − contraction − churned) ÷ start. Never above 1.',
      id: 'Retensi pendapatan kotor: (awal − kontraksi − pergi) ÷ awal. Tidak pernah di atas 1.',
    },
    parameters: [startMrr, contraction, churned],
    example: { arguments: [1000, 50, 100], value: 0.85 },
    compute: (given) => ofStart(given, given.start_mrr - given.contraction - given.churned),
  }),
  numberFunction({
    id: 'MRR_CHURN_RATE',
    about: {
      en: 'Share of the MRR of the start that was lost: (contraction + churned) ÷ start.',
      id: 'Bagian MRR awal yang hilang: (kontraksi + pergi) ÷ awal.',
    },
    parameters: [startMrr, contraction, churned],
    example: { arguments: [1000, 50, 100], value: 0.15 },
    compute: (given) => ofStart(given, given.contraction + given.churned),
  }),
  numberFunction({
    id: 'QUICK_RATIO',
    about: {
      en: 'MRR gained ÷ MRR lost: (new + expansion) ÷ (contraction + churned).',
      id: 'MRR bertambah ÷ MRR hilang: (baru + ekspansi) ÷ (kontraksi + pergi).',
    },
    parameters: [fresh, expansion, contraction, churned],
    example: { arguments: [300, 100, 50, 50], value: 4 },
    compute: (given) =>
      quotient(given.new_mrr + given.expansion, { 'contraction + churned': given.contraction + given.churned }),
  }),
] as const satisfies readonly CustomFunction[];

/** More cannot be lost of the start's revenue than there was. */
function ofStart({ start_mrr, contraction: smaller, churned: gone }: Lost, part: number): Result<number> {
  const lost = smaller + gone;
  if (start_mrr > 0 && lost > start_mrr) {
    const details = { part: 'contraction + churned', value: lost, whole: 'start_mrr', limit: start_mrr };
    return failure('part-exceeds-whole', details);
  }
  return quotient(part, { start_mrr });
}
