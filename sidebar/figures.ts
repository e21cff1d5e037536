/** Numbers and dates as people of a language write them, by the unit of the KPI. */
import type { KpiFound, Language } from '../core/index';
import { filled, sidebarWords } from './words';

export function figureText(value: number | null, unit: KpiFound['unit'], language: Language): string {
  if (value === null) return '–';
  const { units } = sidebarWords[language];
  switch (unit) {
    case 'percent':
      return percentText(value, language);
    case 'days':
    case 'hours':
      return filled(units[unit], { value: numberText(value, language, 1) });
    case 'ratio':
      return numberText(value, language, 2);
    case 'money':
    case 'count':
      return numberText(value, language, 0);
  }
}

export const percentText = (value: number, language: Language): string => `${numberText(value * 100, language, 1)}%`;

export const numberText = (value: number, language: Language, digits = 0): string =>
  value.toLocaleString(locales[language], { maximumFractionDigits: digits });

/** `2026-04-03` as `3 April 2026`. */
export const dateText = (iso: string, language: Language): string =>
  new Date(`${iso}T00:00:00Z`).toLocaleDateString(locales[language], { dateStyle: 'long', timeZone: 'UTC' });

export const monthText = (month: number, language: Language): string =>
  new Date(Date.UTC(2026, month - 1, 1)).toLocaleDateString(locales[language], { month: 'long', timeZone: 'UTC' });

/** British dates: an American one would be the very thing that is asked about. */
const locales: Readonly<Record<Language, string>> = { en: 'en-GB', id: 'id-ID' };
