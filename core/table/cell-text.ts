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

/** `1204` is `1,204`. */
export function grouped(count: number): string {
  const digits = String(count);
  let text = '';
  for (let end = digits.length; end > 0; end -= 3) {
    text = digits.slice(Math.max(0, end - 3), end) + (text === '' ? '' : `,${text}`);
  }
  return text;
}
