/** RangeList of the in-memory spreadsheet: one call for many areas. */
import { service } from './calls';
import { eachPlace, entered, rangeOf, store } from './range';
import type { SpreadsheetServices } from './services';
import { type Box, place, type Tab } from './state';
import { numberOf } from './typed-text';

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

export function rangeListOf(services: SpreadsheetServices, tab: Tab, names: readonly string[]): RangeList {
  if (names.length === 0) throw new Error('The ranges cannot be empty.');
  const boxes = names.map(boxOf);
  // Checked as any range is.
  for (const box of boxes) rangeOf(services, tab, box);
  const each = (member: string, change: (row: number, column: number, box: Box) => void): RangeList => {
    tab.writes.push(member);
    for (const box of boxes) eachPlace(box, (row, column) => change(row, column, box));
    return list;
  };
  const list: RangeList = service<RangeList>(services.calls, 'RangeList', {
    getRanges: () => boxes.map((box) => rangeOf(services, tab, box)),
    setValue: (value: unknown) =>
      each('setValue', (r, c) => store(tab, r, c, entered(value, undefined, services.state.locale))),
    setNumberFormat: (format: string) => each('setNumberFormat', (r, c) => tab.formats.set(place(r, c), format)),
    setBorder: (
      top: boolean | null,
      left: boolean | null,
      bottom: boolean | null,
      right: boolean | null,
      vertical: boolean | null,
      horizontal: boolean | null,
      color?: string | null,
    ) => {
      tab.writes.push('setBorder');
      for (const box of boxes) draw(tab, box, { top, left, bottom, right, vertical, horizontal }, color ?? null);
      return list;
    },
  });
  return list;
}

/** Where the lines of a box run: `under 3 2` lies below row 3 in column 2, `beside 3 2` right of it. `null` changes none. */
export function draw(tab: Pick<Tab, 'lines'>, box: Box, sides: Lines, color: string | null): void {
  const put = (on: boolean | null, line: string): void => {
    if (on === true) tab.lines.set(line, color);
    if (on === false) tab.lines.delete(line);
  };
  const lastRow = box.row + box.rows - 1;
  const lastColumn = box.column + box.columns - 1;
  eachPlace(box, (row, column) => {
    if (row === box.row) put(sides.top, `under ${row - 1} ${column}`);
    put(row === lastRow ? sides.bottom : sides.horizontal, `under ${row} ${column}`);
    if (column === box.column) put(sides.left, `beside ${row} ${column - 1}`);
    put(column === lastColumn ? sides.right : sides.vertical, `beside ${row} ${column}`);
  });
}

type Lines = Readonly<Record<'top' | 'left' | 'bottom' | 'right' | 'vertical' | 'horizontal', boolean | null>>;

/** `B2:D5` */
export function boxOf(name: string): Box {
  const [, left = '', top = '', right = left, bottom = top] = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(name) ?? [];
  if (left === '') throw new Error(`Range not found: ${name}`);
  const [row, column] = [Number(top), numberOf(left)];
  return { row, column, rows: Number(bottom) - row + 1, columns: numberOf(right) - column + 1 };
}
