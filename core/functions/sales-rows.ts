/** Functions over the rows of sales: BOOKINGS, REVENUE, ANNUAL_REVENUE, AVERAGE_FIRST_SALE, SALES_CYCLE_LENGTH. */
import { failure } from '../result';
import { labelKey } from '../table/labels';
import { serialOf } from '../table/serial-date';
import type { CustomFunction } from './custom-function';
import { firstDays, salesIn, sumOfSales } from './kept-rows';
import { rowFunction } from './row-function';
import { dates, isFilled, type LabelColumn, labels, type NumberColumn, oneOf } from './row-parameter';
import { statuses, values } from './sales-parameters';
import { statistic, statisticParameter } from './statistics';

const wonDates = dates('won_dates', { en: 'The day each deal was won.', id: 'Tanggal menang tiap transaksi.' });

export const salesRowFunctions = [
  rowFunction({
    id: 'BOOKINGS',
    about: {
      en: 'Value of the deals signed, contract by contract. Leave renewals out of the range.',
      id: 'Nilai transaksi yang ditandatangani. Perpanjangan jangan dimasukkan ke rentang.',
    },
    parameters: [values, statuses],
    example: {
      arguments: [
        [[100], [200], [50]],
        [['Won'], ['Won'], ['Lost']],
      ],
      value: 300,
    },
    compute: (given) => sumOfSales(given.values, filledSale(given.values, given.statuses)),
  }),
  rowFunction({
    id: 'REVENUE',
    about: { en: 'Value of all won deals.', id: 'Nilai semua transaksi yang menang.' },
    parameters: [values, statuses],
    example: {
      arguments: [
        [[100], [200], [50]],
        [['Menang'], ['Menang'], ['Kalah']],
      ],
      value: 300,
    },
    compute: (given) => sumOfSales(given.values, filledSale(given.values, given.statuses)),
  }),
  rowFunction({
    id: 'ANNUAL_REVENUE',
    about: { en: 'Value of the deals won in a year.', id: 'Nilai transaksi yang menang dalam setahun.' },
    parameters: [
      values,
      wonDates,
      oneOf('year', { en: 'The year, such as 2026.', id: 'Tahunnya, misalnya 2026.' }),
      statuses,
    ],
    example: { arguments: [[[100], [200]], [['2026-02-01'], ['2025-12-31']], 2026, undefined], value: 100 },
    compute: ({ values: amounts, won_dates, year, statuses: said }) => {
      const isSale = salesIn(said);
      const first = firstOfYear(year);
      if (first === null) return failure('not-a-year', { name: 'year', value: year });
      const next = firstOfYear(year + 1) ?? Number.POSITIVE_INFINITY;
      return sumOfSales(amounts, (row) => {
        const won = won_dates[row] ?? Number.NaN;
        return won >= first && won < next && isSale(row);
      });
    },
  }),
  rowFunction({
    id: 'AVERAGE_FIRST_SALE',
    about: {
      en: 'Average value of the first sale to each account: what was sold on the first day.',
      id: 'Nilai rata-rata penjualan pertama ke tiap akun: yang terjual di hari pertama.',
    },
    parameters: [
      labels('accounts', { en: 'The account of each deal.', id: 'Akun tiap transaksi.' }),
      dates('dates', { en: 'The day each deal was won.', id: 'Tanggal menang tiap transaksi.' }),
      values,
      statuses,
    ],
    example: {
      arguments: [
        [['A'], ['A'], ['B']],
        [['2026-01-05'], ['2026-03-01'], ['2026-02-01']],
        [[100], [900], [300]],
        undefined,
      ],
      value: 200,
    },
    compute: (given) => {
      const isSale = salesIn(given.statuses);
      const first = firstDays(given.accounts, given.dates, isSale);
      const sums = new Map<string, number>();
      for (const [row, value] of given.values.entries()) {
        const account = labelKey(given.accounts[row] ?? '');
        if (Number.isNaN(value) || !isSale(row) || first.get(account) !== given.dates[row]) continue;
        sums.set(account, (sums.get(account) ?? 0) + value);
      }
      return statistic([...sums.values()], 'mean');
    },
  }),
  rowFunction({
    id: 'SALES_CYCLE_LENGTH',
    about: {
      en: 'Days from creation to closing of the won deals. Deals closed before they were created are left out.',
      id: 'Hari dari dibuat sampai closing untuk transaksi menang. Yang closing sebelum dibuat tidak dihitung.',
    },
    parameters: [
      dates('created', { en: 'The day each deal was created.', id: 'Tanggal dibuat tiap transaksi.' }),
      dates('closed', { en: 'The day each deal was closed.', id: 'Tanggal closing tiap transaksi.' }),
      statuses,
      statisticParameter,
    ],
    example: {
      arguments: [[['2026-01-01'], ['2026-01-01']], [['2026-01-11'], ['2026-01-31']], [['Won'], ['Won']], 'median'],
      value: 20,
    },
    compute: (given) => {
      const isSale = salesIn(given.statuses);
      const cycles = given.closed.map((closed, row) => closed - (given.created[row] ?? Number.NaN));
      return statistic(
        cycles.filter((days, row) => days >= 0 && isSale(row)),
        given.statistic,
      );
    },
  }),
] as const satisfies readonly CustomFunction[];

/** Without statuses a blank row is no sale: it is not there. */
function filledSale(amounts: NumberColumn, labelled: LabelColumn | null): (row: number) => boolean {
  const isSale = salesIn(labelled);
  return (row) => isSale(row) && (labelled !== null || isFilled(amounts[row]));
}

const firstOfYear = (year: number): number | null =>
  Number.isInteger(year) && year >= 1900 && year <= 2200 ? serialOf(year, 1, 1) : null;
