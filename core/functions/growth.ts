/** Growth, profit and sales per something: SALES_GROWTH, the margins, PROFIT, AVERAGE_PURCHASE_VALUE and its like. */
import { success } from '../result';
import type { CustomFunction } from './custom-function';
import { numberFunction, quotient, ratio } from './number-function';
import { amount, quantity, single } from './number-parameter';

export const growthFunctions = [
  numberFunction({
    id: 'SALES_GROWTH',
    about: {
      en: 'How much more was sold than in the period before: (current − previous) ÷ previous.',
      id: 'Kenaikan penjualan dari periode sebelumnya: (sekarang − sebelumnya) ÷ sebelumnya.',
    },
    parameters: [
      amount('current', { en: 'Sales of this period.', id: 'Penjualan periode ini.' }),
      amount('previous', { en: 'Sales of the period before it.', id: 'Penjualan periode sebelumnya.' }),
    ],
    example: { arguments: [3_990_000, 3_800_000], value: 0.05 },
    compute: ({ current, previous }) => quotient(current - previous, { previous }),
  }),
  numberFunction({
    id: 'PROFIT_MARGIN',
    about: {
      en: 'Share of the revenue left after its cost: (Σ revenue − Σ cost) ÷ Σ revenue.',
      id: 'Bagian pendapatan yang tersisa setelah biaya: (Σ pendapatan − Σ biaya) ÷ Σ pendapatan.',
    },
    parameters: [
      amount('revenue', { en: 'Revenue, one number or a range.', id: 'Pendapatan, satu angka atau rentang.' }),
      amount('cost', { en: 'What it cost, one number or a range.', id: 'Biayanya, satu angka atau rentang.' }),
    ],
    example: { arguments: [500, 300], value: 0.4 },
    compute: ({ revenue, cost }) => quotient(revenue - cost, { revenue }),
  }),
  ratio({
    id: 'NET_PROFIT_MARGIN',
    about: { en: 'Net income ÷ net sales.', id: 'Laba bersih ÷ penjualan bersih.' },
    of: amount('net_income', { en: 'Net income; a loss is below 0.', id: 'Laba bersih; rugi di bawah 0.' }),
    by: amount('net_sales', { en: 'Net sales of the same period.', id: 'Penjualan bersih periode yang sama.' }),
    example: { arguments: [120, 1000], value: 0.12 },
  }),
  numberFunction({
    id: 'PROFIT',
    about: { en: 'Revenue − cost.', id: 'Pendapatan − biaya.' },
    parameters: [
      amount('revenue', { en: 'Revenue, one number or a range.', id: 'Pendapatan, satu angka atau rentang.' }),
      amount('cost', { en: 'What it cost, one number or a range.', id: 'Biayanya, satu angka atau rentang.' }),
    ],
    example: { arguments: [500, 300], value: 200 },
    compute: ({ revenue, cost }) => success(revenue - cost),
  }),
  ratio({
    id: 'AVERAGE_PURCHASE_VALUE',
    about: {
      en: 'Sales ÷ purchases: what one transaction brings on average.',
      id: 'Penjualan ÷ jumlah pembelian: nilai rata-rata satu transaksi.',
    },
    of: amount('total_sales', { en: 'Sales, one number or a range.', id: 'Penjualan, satu angka atau rentang.' }),
    by: quantity('purchases', { en: 'How many transactions.', id: 'Jumlah transaksi.' }),
    example: { arguments: [3_000_000, 1500], value: 2000 },
  }),
  ratio({
    id: 'REVENUE_PER_CUSTOMER',
    about: { en: 'Sales ÷ customers.', id: 'Penjualan ÷ pelanggan.' },
    of: amount('total_sales', { en: 'Sales, one number or a range.', id: 'Penjualan, satu angka atau rentang.' }),
    by: quantity('customers', { en: 'How many customers.', id: 'Jumlah pelanggan.' }),
    example: { arguments: [3_000_000, 3000], value: 1000 },
  }),
  ratio({
    id: 'SALES_PER_REP',
    about: { en: 'Sales ÷ sales reps.', id: 'Penjualan ÷ tenaga penjual.' },
    of: amount('total_sales', { en: 'Sales of the team in the period.', id: 'Penjualan tim dalam periode.' }),
    by: quantity('reps', { en: 'Reps, idle ones included.', id: 'Tenaga penjual, termasuk yang menganggur.' }),
    example: { arguments: [600_000, 5], value: 120_000 },
  }),
  numberFunction({
    id: 'NET_BOOKINGS',
    about: {
      en: 'Bookings less what they cost: total value − average cost × number of bookings.',
      id: 'Booking dikurangi biayanya: nilai total − biaya rata-rata × jumlah booking.',
    },
    parameters: [
      amount('total_value', { en: 'Value of the bookings.', id: 'Nilai booking.' }),
      single('average_cost', { en: 'Average cost of one, a single number.', id: 'Biaya rata-rata, satu angka.' }),
      quantity('bookings', { en: 'How many bookings.', id: 'Jumlah booking.' }),
    ],
    example: { arguments: [100_000, 500, 40], value: 80_000 },
    compute: ({ total_value, average_cost, bookings }) => success(total_value - average_cost * bookings),
  }),
] as const satisfies readonly CustomFunction[];
