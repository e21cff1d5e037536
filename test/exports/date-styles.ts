// How an export writes its dates, and whether a reader could tell the day from the month.
import type { Cell } from '../../core/table/cell';
import { dateOf } from '../../core/table/serial-date';
import type { LanguageCode } from './export-kind';

export interface DateStyle {
  readonly name: string;
  /** `minute` is one of the day, for styles with a time. */
  readonly write: (serial: number, minute: number, language: LanguageCode) => Cell;
  /** Day and month stand as bare numbers in an order that the text alone does not show. */
  readonly swappable?: 'dmy' | 'mdy';
  /** Nobody mixes it with words of this language. */
  readonly only?: readonly LanguageCode[];
}

export const dateStyles: readonly DateStyle[] = [
  { name: 'date cells', write: (serial) => ({ date: serial }) },
  { name: 'date cells with a time', write: (serial, minute) => ({ date: serial + minute / 1440 }) },
  { name: 'day numbers', write: (serial) => serial },
  { name: 'iso', write: (serial) => iso(serial) },
  { name: 'iso and clock', write: (serial, minute) => `${iso(serial)} ${clock(minute)}:07` },
  { name: 'iso and minutes', write: (serial, minute) => `${iso(serial)} ${clock(minute)}` },
  { name: 'iso with a zone', write: (serial, minute) => `${iso(serial)}T${clock(minute)}:07+07:00` },
  { name: 'iso with Z', write: (serial, minute) => `${iso(serial)}T${clock(minute)}:07.123Z` },
  { name: 'yyyy/mm/dd', write: (serial) => iso(serial).replaceAll('-', '/') },
  { name: 'dd/mm/yyyy', swappable: 'dmy', write: (serial) => inOrder(serial, 'dmy', '/', true) },
  { name: 'd/m/yyyy', swappable: 'dmy', write: (serial) => inOrder(serial, 'dmy', '/', false) },
  { name: 'dd-mm-yyyy', swappable: 'dmy', write: (serial) => inOrder(serial, 'dmy', '-', true) },
  { name: 'dd/mm/yy', swappable: 'dmy', write: (serial) => shortYear(inOrder(serial, 'dmy', '/', true)) },
  {
    name: 'dd/mm/yyyy hh:mm',
    swappable: 'dmy',
    write: (serial, minute) => `${inOrder(serial, 'dmy', '/', true)} ${clock(minute)}`,
  },
  // With points the day stands first, in every country that writes so.
  { name: 'dd.mm.yyyy', write: (serial) => inOrder(serial, 'dmy', '.', true) },
  { name: 'd.m.yyyy, hh:mm', write: (serial, minute) => `${inOrder(serial, 'dmy', '.', false)}, ${clock(minute)}` },
  { name: 'm/d/yyyy', swappable: 'mdy', write: (serial) => inOrder(serial, 'mdy', '/', false) },
  { name: 'mm/dd/yyyy', swappable: 'mdy', write: (serial) => inOrder(serial, 'mdy', '/', true) },
  {
    name: 'm/d/yyyy h:mm PM',
    swappable: 'mdy',
    write: (serial, minute) => `${inOrder(serial, 'mdy', '/', false)}, ${halfDay(minute)}`,
  },
  { name: '31 Dec 2026', write: (serial, _, language) => named(serial, shortMonths[language]) },
  { name: '31 December 2026', write: (serial, _, language) => named(serial, longMonths[language]) },
  {
    name: '31-Dec-26',
    write: (serial, _, language) => dashed(serial, shortMonths[language]),
    only: ['en', 'id', 'pt'],
  },
  { name: 'Dec 31, 2026', write: (serial) => american(serial), only: ['en'] },
  {
    name: '31 de diciembre de 2026',
    only: ['es', 'pt'],
    write: (serial, _, language) => named(serial, longMonths[language], ' de '),
  },
  { name: '31. Dezember 2026', only: ['de'], write: (serial) => named(serial, longMonths.de, '. ', ' ') },
  { name: '31 декабря 2026 г.', only: ['ru'], write: (serial) => `${named(serial, longMonths.ru)} г.` },
];

/** As numbers, day and month could be swapped, and it would be another day. */
export function couldBeSwapped(serial: number): boolean {
  const { day, month } = dateOf(serial);
  return day <= 12 && day !== month;
}

/** The number of the day shows that it is no month. */
export const tellsTheOrder = (serial: number): boolean => dateOf(serial).day > 12;

const two = (number: number): string => String(number).padStart(2, '0');

function iso(serial: number): string {
  const { year, month, day } = dateOf(serial);
  return `${year}-${two(month)}-${two(day)}`;
}

const clock = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;

function halfDay(minute: number): string {
  const hour = Math.floor(minute / 60);
  return `${((hour + 11) % 12) + 1}:${two(minute % 60)} ${hour < 12 ? 'AM' : 'PM'}`;
}

function inOrder(serial: number, order: 'dmy' | 'mdy', between: string, padded: boolean): string {
  const { year, month, day } = dateOf(serial);
  const parts = (order === 'dmy' ? [day, month] : [month, day]).map((part) => (padded ? two(part) : String(part)));
  return [...parts, year].join(between);
}

const shortYear = (text: string): string => text.replace(/\/20(\d\d)$/, '/$1');

function named(serial: number, months: readonly string[], first = ' ', second = first): string {
  const { year, month, day } = dateOf(serial);
  return `${day}${first}${months[month - 1]}${second}${year}`;
}

function dashed(serial: number, months: readonly string[]): string {
  const { year, month, day } = dateOf(serial);
  return `${two(day)}-${months[month - 1]}-${two(year % 100)}`;
}

function american(serial: number): string {
  const { year, month, day } = dateOf(serial);
  return `${shortMonths.en[month - 1]} ${day}, ${year}`;
}

const list = (text: string): readonly string[] => text.split(' ');

const shortMonths: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: list('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'),
  id: list('Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'),
  es: list('ene feb mar abr may jun jul ago sept oct nov dic'),
  pt: list('jan fev mar abr mai jun jul ago set out nov dez'),
  de: list('Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.'),
  fr: list('janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'),
  ru: list('янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.'),
};

const longMonths: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: list('January February March April May June July August September October November December'),
  id: list('Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'),
  es: list('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
  pt: list('janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'),
  de: list('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
  fr: list('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
  ru: list('января февраля марта апреля мая июня июля августа сентября октября ноября декабря'),
};
