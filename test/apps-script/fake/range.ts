/** Range of the in-memory spreadsheet: every grid must have exactly the range's size. */

import { columnLetters } from '../../../core/language/print';
import { service } from './calls';
import { parsedFormula } from './formula-text';
import { behind, type SpreadsheetServices } from './services';
import { sheetOf } from './sheet';
import { type Box, place, type StoredCell, type Tab } from './state';
import { moved, typedText } from './typed-text';

type Range = GoogleAppsScript.Spreadsheet.Range;

export function rangeOf(services: SpreadsheetServices, tab: Tab, box: Box): Range {
  const { row, column, rows, columns } = box;
  if (![row, column, rows, columns].every((number) => Number.isInteger(number) && number >= 1)) {
    throw new Error(`The coordinates of the range are invalid: ${JSON.stringify(box)}`);
  }
  if (row + rows - 1 > tab.rows || column + columns - 1 > tab.columns) {
    throw new Error(`The coordinates of the range are outside the dimensions of the sheet: ${JSON.stringify(box)}`);
  }
  const write = writerFor(tab, box);
  const { locale } = services.state;
  const range: Range = service<Range>(services.calls, 'Range', {
    getValues: () => gridFrom(box, (r, c) => shownValue(services, tab, r, c)),
    getA1Notation: () => a1(box),
    getRow: () => row,
    getColumn: () => column,
    isBlank: () => {
      const { value = '', formula = '' } = tab.cells.get(place(row, column)) ?? {};
      return value === '' && formula === '';
    },
    getFormula: () => tab.cells.get(place(row, column))?.formula ?? '',
    getSheet: () => sheetOf(services, tab),
    getFormulas: () => gridFrom(box, (r, c) => tab.cells.get(place(r, c))?.formula ?? ''),
    setValues: (values: readonly (readonly unknown[])[]) =>
      write('setValues', range, values, (value, r, c) =>
        store(tab, r, c, entered(value, tab.formats.get(place(r, c)), locale)),
      ),
    setFormula: (formula: string) => {
      tab.writes.push('setFormula');
      eachPlace(box, (r, c) =>
        store(tab, r, c, { value: '', formula: moved(parsedFormula(formula, locale), r - row, c - column) }),
      );
      return range;
    },
    setFormulas: (formulas: string[][]) =>
      write('setFormulas', range, formulas, (formula, r, c) =>
        store(tab, r, c, { value: '', formula: formula === '' ? '' : parsedFormula(formula, locale) }),
      ),
    copyTo: (destination: Range) => {
      const to = behind(services.ranges, destination, 'Range');
      to.tab.writes.push('copyTo');
      eachPlace(to.box, (r, c) => {
        const [down, right] = [r - to.box.row, c - to.box.column];
        const from = place(row + (down % rows), column + (right % columns));
        const { value = '', formula = '' } = tab.cells.get(from) ?? {};
        const steps = [r - Number(from.split(' ')[0]), c - Number(from.split(' ')[1])] as const;
        store(to.tab, r, c, { value, formula: formula === '' ? '' : moved(formula, ...steps) });
        copyEntry(tab.formats, to.tab.formats, from, place(r, c));
        copyEntry(tab.looks, to.tab.looks, from, place(r, c));
      });
    },
    setNumberFormats: (formats: readonly (readonly string[])[]) =>
      write('setNumberFormats', range, formats, (format, r, c) => {
        if (typeof format !== 'string' || format === '') throw new Error(`Invalid number format: ${String(format)}`);
        tab.formats.set(place(r, c), format);
      }),
    setTextStyles: (values: GoogleAppsScript.Spreadsheet.TextStyle[][]) =>
      write('setTextStyles', range, values, (value, r, c) => look(tab, r, c, services.textStyles.get(value) ?? {})),
    setBackgrounds: (values: (string | null)[][]) =>
      write('setBackgrounds', range, values, (fill, r, c) => look(tab, r, c, { fill })),
    setHorizontalAlignments: (values: ('left' | 'center' | 'normal' | 'right' | null)[][]) =>
      write('setHorizontalAlignments', range, values, (align, r, c) => look(tab, r, c, { align })),
    setVerticalAlignments: (values: ('top' | 'middle' | 'bottom' | null)[][]) =>
      write('setVerticalAlignments', range, values, (vertical, r, c) => look(tab, r, c, { vertical })),
    setWrapStrategies: (values: GoogleAppsScript.Spreadsheet.WrapStrategy[][]) =>
      write('setWrapStrategies', range, values, (strategy, r, c) => {
        if (!/^(?:WRAP|OVERFLOW|CLIP)$/.test(String(strategy))) throw new Error(`${strategy} is no wrap strategy`);
        look(tab, r, c, { wrap: String(strategy) === 'WRAP' });
      }),
    setDataValidations: (values: (GoogleAppsScript.Spreadsheet.DataValidation | null)[][]) =>
      write('setDataValidations', range, values, (rule, r, c) => {
        if (rule !== null) tab.validations.set(place(r, c), services.validations.get(rule) ?? {});
      }),
    merge: () => {
      merge(tab, box);
      return range;
    },
    mergeAcross: () => {
      for (let index = 0; index < rows; index++) merge(tab, { row: row + index, column, rows: 1, columns });
      return range;
    },
  });
  services.ranges.set(range, { tab, box });
  return range;
}

function writerFor(tab: Tab, { row, column, rows, columns }: Box) {
  return <Value>(
    member: string,
    range: Range,
    grid: readonly (readonly Value[])[],
    change: (value: Value, row: number, column: number) => void,
  ): Range => {
    tab.writes.push(member);
    const width = grid[0]?.length ?? 0;
    if (grid.length !== rows || grid.some((line) => line.length !== columns)) {
      throw new Error(
        `The data has ${grid.length} rows and ${width} columns but the range has ${rows} and ${columns} (${member}).`,
      );
    }
    grid.forEach((line, r) => {
      line.forEach((value, c) => {
        change(value, row + r, column + c);
      });
    });
    return range;
  };
}

function merge(tab: Tab, box: Box): void {
  tab.writes.push('merge');
  const straddles = (first: number, size: number, frozen: number): boolean =>
    first <= frozen && first + size - 1 > frozen;
  if (straddles(box.row, box.rows, tab.frozenRows) || straddles(box.column, box.columns, tab.frozenColumns)) {
    throw new Error('You cannot merge frozen and non-frozen cells.');
  }
  tab.merges.push(box);
}

function copyEntry<Value>(from: Map<string, Value>, to: Map<string, Value>, source: string, target: string): void {
  const value = from.get(source);
  if (value === undefined) to.delete(target);
  else to.set(target, value);
}

/** Characters of a cell; an apostrophe that says “text” is none of them. */
const longest = 50_000;

export function entered(value: unknown, format: string | undefined, locale: string): StoredCell {
  if (typeof value === 'string' && value.length > longest + 1) {
    throw new Error('Your input contains more than the maximum of 50000 characters in a single cell.');
  }
  if (typeof value === 'string') return value === '' ? { value: '', formula: '' } : typedText(value, format, locale);
  if (typeof value === 'boolean') return { value, formula: '' };
  if (typeof value === 'number' && Number.isFinite(value)) return { value, formula: '' };
  throw new Error(`Cannot convert ${String(value)} to a cell value.`);
}

/** A formula's value where the test has them computed; else it is blank. */
function shownValue(
  { state, computed }: SpreadsheetServices,
  tab: Tab,
  row: number,
  column: number,
): StoredCell['value'] {
  const cell = tab.cells.get(place(row, column));
  if (cell === undefined || cell.formula === '' || !state.computes) return cell?.value ?? '';
  return computed().valueAt(tab.name, row, column);
}

export function store(tab: Tab, row: number, column: number, cell: StoredCell): void {
  if (cell.value === '' && cell.formula === '') tab.cells.delete(place(row, column));
  else tab.cells.set(place(row, column), cell);
}

function look(tab: Tab, row: number, column: number, change: Readonly<Record<string, unknown>>): void {
  tab.looks.set(place(row, column), { ...tab.looks.get(place(row, column)), ...change });
}

export function eachPlace(box: Box, visit: (row: number, column: number) => void): void {
  for (let row = box.row; row < box.row + box.rows; row++) {
    for (let column = box.column; column < box.column + box.columns; column++) visit(row, column);
  }
}

const gridFrom = <Value>(box: Box, at: (row: number, column: number) => Value): Value[][] =>
  Array.from({ length: box.rows }, (_, row) =>
    Array.from({ length: box.columns }, (_, column) => at(box.row + row, box.column + column)),
  );

function a1({ row, column, rows, columns }: Box): string {
  const first = `${columnLetters(column - 1)}${row}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnLetters(column + columns - 2)}${row + rows - 1}`;
}
