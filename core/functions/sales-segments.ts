/** Functions over a part of the sales: LOCATION_SHARE, UPSELL_COUNT, CROSS_SELL_COUNT. */
import { success } from '../result';
import { saleKind } from '../table/activity-words';
import { labelKey } from '../table/labels';
import type { CustomFunction } from './custom-function';
import { countRows, salesIn, sumOfSales } from './kept-rows';
import { quotient } from './number-function';
import { rowFunction } from './row-function';
import { isFilled, labels, leftOut, numbers, text } from './row-parameter';
import { statuses } from './sales-parameters';

const types = labels('types', {
  en: 'The type of each sale: Upsell, Cross-sell …',
  id: 'Jenis tiap penjualan: Upsell, Cross-sell …',
});
export const salesSegmentFunctions = [
  rowFunction({
    id: 'LOCATION_SHARE',
    about: {
      en: 'Share of the sales at a location: of their number, or of their value where values are given.',
      id: 'Bagian penjualan di suatu lokasi: dari jumlahnya, atau dari nilainya bila nilai diberikan.',
    },
    parameters: [
      labels('locations', { en: 'The location of each deal.', id: 'Lokasi tiap transaksi.' }),
      text('location', { en: 'The location that is meant.', id: 'Lokasi yang dimaksud.' }),
      leftOut(
        numbers('values', { en: 'Deal values, for a share of value. (optional)', id: 'Nilai transaksi. (opsional)' }),
      ),
      statuses,
    ],
    example: {
      arguments: [[['Jakarta'], ['Bandung'], ['Jakarta'], ['Medan']], 'jakarta', undefined, undefined],
      value: 0.5,
    },
    compute: (given) => {
      const wanted = labelKey(given.location);
      const isSale = salesIn(given.statuses);
      const there = (row: number): boolean =>
        isSale(row) && [given.locations, given.values, given.statuses].some((column) => isFilled(column?.[row]));
      const isHere = (row: number): boolean => there(row) && labelKey(given.locations[row] ?? '') === wanted;
      if (given.values === null) {
        return quotient(countRows(given.locations, isHere), { locations: countRows(given.locations, there) });
      }
      const all = sumOfSales(given.values, there);
      if (!all.ok) return all;
      const here = given.values.filter((value, row) => isHere(row) && !Number.isNaN(value));
      return quotient(
        here.reduce((sum, value) => sum + value, 0),
        { values: all.value },
      );
    },
  }),
  rowFunction({
    id: 'UPSELL_COUNT',
    about: { en: 'How many sales were upsells.', id: 'Berapa penjualan yang merupakan upsell.' },
    parameters: [types, statuses],
    example: { arguments: [[['Upsell'], ['New'], ['Up-sell']], undefined], value: 2 },
    compute: (given) => {
      const isSale = salesIn(given.statuses);
      return success(countRows(given.types, (row) => isSale(row) && saleKind(given.types[row] ?? '') === 'upsell'));
    },
  }),
  rowFunction({
    id: 'CROSS_SELL_COUNT',
    about: { en: 'How many sales were cross-sells.', id: 'Berapa penjualan yang merupakan cross-sell.' },
    parameters: [types, statuses],
    example: { arguments: [[['Cross-sell'], ['New'], ['Penjualan silang']], undefined], value: 2 },
    compute: (given) => {
      const isSale = salesIn(given.statuses);
      return success(countRows(given.types, (row) => isSale(row) && saleKind(given.types[row] ?? '') === 'cross-sell'));
    },
  }),
] as const satisfies readonly CustomFunction[];
