/** What a cell says as text: for labels, for comparing, and for showing what could not be read. */
import { type Cell, isDate } from './cell';
import { isoDate } from './serial-date';

/** Blank is `''`, a date its calendar day, an error its own text, a truth value as both hosts show it. */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return isDate(cell) ? isoDate(cell.date) : cell.error;
}

/** Short enough to show in a message. */
export const shownText = (cell: Cell | undefined): string => {
  const text = textOf(cell);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
};

/** An amount in a sentence, with at most two decimals: `-1204.5` is `-1,204.5`, or `-1.204,5`. */
export function amountText(amount: number, style: 'point' | 'comma'): string {
  const [whole = '', fraction = ''] = String(Math.round(Math.abs(amount) * 100) / 100).split('.');
  // Beyond 21 digits a number prints with an exponent, and no one groups that.
  const groups = whole.includes('e') ? whole : grouped(Number(whole));
  const sign = amount < 0 ? '-' : '';
  if (style === 'point') return `${sign}${groups}${fraction === '' ? '' : `.${fraction}`}`;
  return `${sign}${groups.replace(/,/g, '.')}${fraction === '' ? '' : `,${fraction}`}`;
}

/** `1204` is `1,204`. */
export function grouped(count: number): string {
  const digits = String(count);
  let text = '';
  for (let end = digits.length; end > 0; end -= 3) {
    text = digits.slice(Math.max(0, end - 3), end) + (text === '' ? '' : `,${text}`);
  }
  return text;
}
