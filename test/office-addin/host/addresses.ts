/** Excel's addresses, read strictly. */
import type { Area } from '../../../core/dashboard/plan';
import { invalid } from './errors';

const lastRow = 1_048_575;
const lastColumn = 16_383;

/** `B2`, `B2:C9`, `A:C` and `3:5`; no sheet, no `$`. */
export function areaOf(address: unknown): Area {
  if (address === null || address === undefined) {
    return { firstRow: 0, lastRow, firstColumn: 0, lastColumn };
  }
  const text = String(address);
  const match = /^([A-Z]{0,3})(\d{0,7})(?::([A-Z]{0,3})(\d{0,7}))?$/.exec(text);
  if (match === null) throw invalid(`no address: ${text}`);
  const [, firstLetters = '', firstDigits = '', lastLetters = firstLetters, lastDigits = firstDigits] = match;
  const whole = text.includes(':');
  if ((firstLetters === '' || firstDigits === '') && !whole) throw invalid(`no address: ${text}`);
  const area: Area = {
    firstRow: firstDigits === '' ? 0 : Number(firstDigits) - 1,
    lastRow: lastDigits === '' ? lastRow : Number(lastDigits) - 1,
    firstColumn: firstLetters === '' ? 0 : columnOf(firstLetters),
    lastColumn: lastLetters === '' ? lastColumn : columnOf(lastLetters),
  };
  if (area.firstRow < 0 || area.lastRow > lastRow || area.lastColumn > lastColumn)
    throw invalid(`off the sheet: ${text}`);
  if (area.lastRow < area.firstRow || area.lastColumn < area.firstColumn) throw invalid(`upside down: ${text}`);
  return area;
}

/** `A1:B2,D4:D4`; Excel cuts off what is longer than 8,192 characters. */
export function areasOf(addresses: unknown): readonly Area[] {
  const text = String(addresses);
  if (text.length > 8192) throw invalid(`an address list of ${text.length} characters`);
  return text.split(',').map(areaOf);
}

export const covers = (area: Area, row: number, column: number): boolean =>
  row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn;

export const addressOf = (area: Area): string =>
  `${lettersOf(area.firstColumn)}${area.firstRow + 1}:${lettersOf(area.lastColumn)}${area.lastRow + 1}`;

/** 0 is A. */
export const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export const lettersOf = (column: number): string =>
  column < 0 ? '' : lettersOf(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));
