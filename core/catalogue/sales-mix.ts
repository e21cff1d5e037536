/** What sales are made of: where they were made, and what was sold to customers one has already. */
import type { Kpi } from '../kpi';
import { count, ratio, sum, whole } from '../language/expression';
import { wonCount, wonValue } from './parts';

export const salesMix = [
  {
    id: 'LOCATION_SHARE',
    name: { en: 'Share by location', id: 'Porsi per lokasi' },
    about: {
      en: 'Won value at the location divided by all won value.',
      id: 'Nilai menang di lokasi itu dibagi seluruh nilai menang.',
    },
    unit: 'percent',
    better: 'neither',
    family: 'result',
    rhythm: 'monthly',
    source: 'P17',
    by: 'location',
    value: ratio(wonValue, whole(wonValue)),
    example: {
      deals: [
        { outcome: 'won', value: 300, location: 'Surabaya' },
        { outcome: 'won', value: 100, location: 'Medan' },
      ],
      segment: 1,
      value: 0.75,
    },
  },

  {
    id: 'LOCATION_SHARE.by_count',
    name: { en: 'Share by location, by number', id: 'Porsi per lokasi, menurut jumlah' },
    about: {
      en: 'Number of deals won at the location divided by the number of all deals won.',
      id: 'Jumlah transaksi menang di lokasi itu dibagi jumlah seluruh transaksi menang.',
    },
    unit: 'percent',
    better: 'neither',
    family: 'result',
    rhythm: 'monthly',
    source: 'P17',
    variantOf: 'LOCATION_SHARE',
    by: 'location',
    value: ratio(wonCount, whole(wonCount)),
    example: {
      deals: [
        { outcome: 'won', value: 300, location: 'Surabaya' },
        { outcome: 'won', value: 100, location: 'Medan' },
      ],
      segment: 1,
      value: 0.5,
    },
  },

  {
    id: 'UPSELL_RATE',
    name: { en: 'Upsell rate', id: 'Tingkat upsell' },
    about: {
      en: 'Value of the won deals that are upsells divided by all won value.',
      id: 'Nilai transaksi menang yang berupa upsell dibagi seluruh nilai menang.',
    },
    unit: 'percent',
    better: 'higher',
    family: 'result',
    rhythm: 'monthly',
    source: 'P18',
    value: ratio(sum('value', 'wonUpsell'), wonValue),
    example: {
      deals: [
        { outcome: 'won', value: 750, dealType: 'New business' },
        { outcome: 'won', value: 250, dealType: 'Upsell' },
        { outcome: 'lost', value: 900, dealType: 'Upsell' },
      ],
      value: 0.25,
    },
  },

  {
    id: 'UPSELL_COUNT',
    name: { en: 'Upsells won', id: 'Upsell yang menang' },
    about: {
      en: 'Number of won deals that sell a customer more of what it has.',
      id: 'Jumlah transaksi menang yang menambah atau menaikkan paket yang sudah dimiliki pelanggan.',
    },
    unit: 'count',
    better: 'higher',
    family: 'result',
    rhythm: 'monthly',
    source: 'P18',
    value: count('wonUpsell'),
    example: {
      deals: [
        { outcome: 'won', dealType: 'Upsell' },
        { outcome: 'won', dealType: 'Cross-sell' },
        { outcome: 'open', dealType: 'Upsell' },
      ],
      value: 1,
    },
  },

  {
    id: 'CROSS_SELL_RATE',
    name: { en: 'Cross-sell rate', id: 'Tingkat cross-sell' },
    about: {
      en: 'Value of the won deals that are cross-sells divided by all won value.',
      id: 'Nilai transaksi menang yang berupa cross-sell dibagi seluruh nilai menang.',
    },
    unit: 'percent',
    better: 'higher',
    family: 'result',
    rhythm: 'monthly',
    source: 'P18',
    value: ratio(sum('value', 'wonCrossSell'), wonValue),
    example: {
      deals: [
        { outcome: 'won', value: 400, dealType: 'New business' },
        { outcome: 'won', value: 500, dealType: 'Upsell' },
        { outcome: 'won', value: 100, dealType: 'Cross-sell' },
      ],
      value: 0.1,
    },
  },

  {
    id: 'CROSS_SELL_COUNT',
    name: { en: 'Cross-sells won', id: 'Cross-sell yang menang' },
    about: {
      en: 'Number of won deals that sell a customer another product.',
      id: 'Jumlah transaksi menang yang menjual produk lain kepada pelanggan.',
    },
    unit: 'count',
    better: 'higher',
    family: 'result',
    rhythm: 'monthly',
    source: 'P18',
    value: count('wonCrossSell'),
    example: {
      deals: [
        { outcome: 'won', dealType: 'Cross-sell' },
        { outcome: 'won', dealType: 'Cross-sell' },
        { outcome: 'won', dealType: 'Renewal' },
        { outcome: 'lost', dealType: 'Cross-sell' },
      ],
      value: 2,
    },
  },
] as const satisfies readonly Kpi[];
