// How an export writes its amounts: as numbers, or as texts in the styles that people and CRMs use.
import type { Cell } from '../../core/table/cell';

export interface NumberStyle {
  readonly name: string;
  readonly write: (value: number, currency: string) => Cell;
  /** The currency stands in the cell. */
  readonly showsCurrency?: true;
  /** Large ones are counted in `M`, which is miliar where a smaller one beside it says `jt`. */
  readonly countsInM?: true;
  /** Only for amounts in this currency: it counts in `jt`. */
  readonly only?: string;
}

export const numberStyles: readonly NumberStyle[] = [
  { name: 'numbers', write: (value) => value },
  { name: '1234.5', write: (value) => String(value) },
  { name: '1234,50', write: (value) => cents(value).replace('.', ',') },
  { name: '1,234.50', write: (value) => grouped(value, ',', '.') },
  { name: '1.234,50', write: (value) => grouped(value, '.', ',') },
  { name: '1 234,50', write: (value) => grouped(value, '\u00a0', ',') },
  { name: '1 234,50 narrow', write: (value) => grouped(value, '\u202f', ',') },
  { name: '1’234.50', write: (value) => grouped(value, '’', '.') },
  {
    name: '$1,234.50',
    showsCurrency: true,
    write: (value, currency) => `${sign(currency)}${grouped(value, ',', '.')}`,
  },
  {
    name: '€ 1.234,50',
    showsCurrency: true,
    write: (value, currency) => `${sign(currency)} ${grouped(value, '.', ',')}`,
  },
  {
    name: '1.234,50 €',
    showsCurrency: true,
    write: (value, currency) => `${grouped(value, '.', ',')} ${sign(currency)}`,
  },
  {
    name: '1 234,50 ₽',
    showsCurrency: true,
    write: (value, currency) => `${grouped(value, '\u00a0', ',')} ${sign(currency)}`,
  },
  { name: 'USD 1,234.50', showsCurrency: true, write: (value, currency) => `${currency} ${grouped(value, ',', '.')}` },
  { name: '1.234,50 EUR', showsCurrency: true, write: (value, currency) => `${grouped(value, '.', ',')} ${currency}` },
  { name: 'whole 1.234', write: (value) => grouped(value, '.', ',').replace(/,00$/, ''), only: 'IDR' },
  { name: 'whole 1,234', write: (value) => grouped(value, ',', '.').replace(/\.00$/, ''), only: 'IDR' },
  { name: 'Rp1.234.000,-', showsCurrency: true, only: 'IDR', write: (value) => `Rp${groups(value, '.')},-` },
  { name: 'Rp. 1.234.000', showsCurrency: true, only: 'IDR', write: (value) => `Rp. ${groups(value, '.')}` },
  { name: '1,25 jt', only: 'IDR', countsInM: true, write: (value) => inMillions(value) },
];

const inMillions = (value: number): string =>
  value >= 1e9 ? `${String(value / 1e9).replace('.', ',')} M` : `${String(value / 1e6).replace('.', ',')} jt`;

const signs: Readonly<Record<string, string>> = { USD: '$', EUR: '€', IDR: 'Rp', BRL: 'R$', RUB: '₽', GBP: '£' };

const sign = (currency: string): string => signs[currency] ?? currency;

const cents = (value: number): string => value.toFixed(2);

function grouped(value: number, thousands: string, decimal: string): string {
  const [whole = '', fraction = ''] = cents(value).split('.');
  return `${groups(Number(whole), thousands)}${decimal}${fraction}`;
}

const groups = (whole: number, thousands: string): string => String(whole).replace(/\B(?=(\d{3})+$)/g, () => thousands);
