/** What customers cost, bring and how many stay: CHURN_RATE, RETENTION_RATE, CAC, CLV and their like. */
import { failure, success } from '../result';
import { churnRate } from './churn-rate';
import type { CustomFunction } from './custom-function';
import { numberFunction, quotient, ratio, share } from './number-function';
import { amount, duration, optional, quantity, rate, single } from './number-parameter';

const grossMargin = optional(
  rate('gross_margin', {
    en: 'Gross margin, such as 70%; without it revenue is counted. (optional)',
    id: 'Margin kotor, misalnya 70%; tanpanya pendapatan yang dihitung. (opsional)',
  }),
  1,
);

export const customerFunctions = [
  churnRate,
  numberFunction({
    id: 'RETENTION_RATE',
    about: {
      en: 'Share of the customers of the start who stayed: (at end − new) ÷ at start, which is 1 − churn (1 ÷ churn is wrong).',
      id: 'Bagian pelanggan awal yang bertahan: (akhir − baru) ÷ awal, yaitu 1 − churn (1 ÷ churn itu salah).',
    },
    parameters: [
      quantity('at_end', { en: 'Customers at the end of the period.', id: 'Pelanggan di akhir periode.' }),
      quantity('new_customers', { en: 'Customers won in the period.', id: 'Pelanggan baru dalam periode.' }),
      quantity('at_start', { en: 'Customers at the start of the period.', id: 'Pelanggan di awal periode.' }),
    ],
    example: { arguments: [107, 12, 100], value: 0.95 },
    compute: ({ at_end, new_customers, at_start }) =>
      new_customers > at_end
        ? failure('part-exceeds-whole', { part: 'new_customers', value: new_customers, whole: 'at_end', limit: at_end })
        : share({ 'at_end − new_customers': at_end - new_customers }, { at_start }),
  }),
  numberFunction({
    id: 'ANNUALISED_CHURN',
    about: {
      en: 'What a monthly churn makes of a year: 1 − (1 − monthly)^12. Twelve times the month would be too much.',
      id: 'Churn bulanan menjadi tahunan: 1 − (1 − bulanan)^12. Dua belas kali bulanan terlalu besar.',
    },
    parameters: [rate('monthly', { en: 'Churn of one month, such as 5%.', id: 'Churn satu bulan, misalnya 5%.' })],
    example: { arguments: [0.5], value: 1 - 0.5 ** 12 },
    compute: ({ monthly }) => success(1 - (1 - monthly) ** 12),
  }),
  ratio({
    id: 'CAC',
    about: {
      en: 'What a new customer costs: sales and marketing cost ÷ new customers.',
      id: 'Biaya satu pelanggan baru: biaya penjualan dan pemasaran ÷ pelanggan baru.',
    },
    of: quantity('sales_and_marketing_cost', {
      en: 'Cost of sales and marketing in the period.',
      id: 'Biaya penjualan dan pemasaran dalam periode.',
    }),
    by: quantity('new_customers', { en: 'Customers won with it.', id: 'Pelanggan baru yang didapat.' }),
    example: { arguments: [50_000, 100], value: 500 },
  }),
  numberFunction({
    id: 'CLV',
    about: {
      en: 'What a customer brings in all: value per period × lifespan in periods (× gross margin).',
      id: 'Nilai satu pelanggan seumur hidup: nilai per periode × lama dalam periode (× margin kotor).',
    },
    parameters: [
      single('value_per_period', { en: 'Average value per period, one number.', id: 'Nilai rata-rata per periode.' }),
      duration('lifespan_periods', {
        en: 'How many periods a customer stays.',
        id: 'Berapa periode pelanggan bertahan.',
      }),
      grossMargin,
    ],
    example: { arguments: [100, 24, 0.75], value: 1800 },
    compute: ({ value_per_period, lifespan_periods, gross_margin }) =>
      success(value_per_period * lifespan_periods * gross_margin),
  }),
  numberFunction({
    id: 'CLV_FROM_CHURN',
    about: {
      en: 'What a customer brings in all, from churn: revenue per account ÷ churn (× gross margin), of the same period.',
      id: 'Nilai seumur hidup dari churn: pendapatan per akun ÷ churn (× margin kotor), periode yang sama.',
    },
    parameters: [
      single('arpa', { en: 'Revenue per account and period.', id: 'Pendapatan per akun per periode.' }),
      rate('churn', { en: 'Churn per period, such as 5%.', id: 'Churn per periode, misalnya 5%.' }),
      grossMargin,
    ],
    example: { arguments: [100, 0.05, 0.8], value: 1600 },
    compute: ({ arpa, churn, gross_margin }) => quotient(arpa * gross_margin, { churn }),
  }),
  ratio({
    id: 'LTV_CAC_RATIO',
    about: {
      en: 'What a customer brings ÷ what winning one costs. 3 or more is the usual rule.',
      id: 'Nilai pelanggan ÷ biaya mendapatkannya. Biasanya 3 atau lebih dianggap baik.',
    },
    of: single('clv', { en: 'Customer lifetime value, one number.', id: 'Nilai seumur hidup pelanggan, satu angka.' }),
    by: single('cac', { en: 'Cost of a new customer, one number.', id: 'Biaya pelanggan baru, satu angka.' }),
    example: { arguments: [1500, 500], value: 3 },
  }),
  ratio({
    id: 'UPSELL_RATE',
    about: { en: 'Share of the revenue that is upsell.', id: 'Bagian pendapatan yang berasal dari upsell.' },
    of: quantity('upsell_revenue', { en: 'Revenue from upsell.', id: 'Pendapatan dari upsell.' }),
    by: amount('total_revenue', { en: 'All revenue, upsell included.', id: 'Seluruh pendapatan, termasuk upsell.' }),
    isPart: true,
    example: { arguments: [2000, 10_000], value: 0.2 },
  }),
  ratio({
    id: 'CROSS_SELL_RATE',
    about: { en: 'Share of the revenue that is cross-sell.', id: 'Bagian pendapatan yang berasal dari cross-sell.' },
    of: quantity('cross_sell_revenue', { en: 'Revenue from cross-sell.', id: 'Pendapatan dari cross-sell.' }),
    by: amount('total_revenue', {
      en: 'All revenue, cross-sell included.',
      id: 'Seluruh pendapatan, termasuk cross-sell.',
    }),
    isPart: true,
    example: { arguments: [1500, 10_000], value: 0.15 },
  }),
] as const satisfies readonly CustomFunction[];
