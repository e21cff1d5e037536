/** Contents and number formats of the cells: one grid each for the whole tab. */
import { type CellPlan, type Content, isFormula, numberFormats } from '../../core/index';
import { gridOver } from './areas';
import type { CellBlock } from './cell-block';
import type { Writing } from './plan';

export function writeContents({ textOf, rangeOf }: Writing, { area, cellAt }: CellBlock): void {
  const range = rangeOf(area);
  range.setValues(
    gridOver(area, (row, column) => {
      const content = cellAt(row, column)?.content ?? null;
      return isFormula(content) ? textOf(content.formula, row, content.array === true) : plainContent(content);
    }),
  );
  const formats = gridOver(area, (row, column) => formatOf(cellAt(row, column)));
  // After the contents: in a cell that is already formatted as text, a formula would stay text.
  if (formats.some((row) => row.some((format) => format !== automatic))) range.setNumberFormats(formats);
}

/**
 * A content without a formula, as `setValues` must be given it.
 *
 * Google reads text as if it were typed: `=1+1` becomes a formula, `+62 21`, `2026-01` and `May 2026` become numbers or
 * dates, by the spreadsheet's locale. The apostrophe says "text" as it does when typed, and is no part of the value. It
 * stands before every text, because no list of dangerous beginnings is complete in every locale. Formatting as text
 * first would do the same, but then formulas and numbers the user types there later would be text too.
 */
function plainContent(content: Exclude<Content, { formula: unknown }>): string | number | boolean {
  if (content === null || content === '') return '';
  if (typeof content === 'string') return `'${content}`;
  // The serial and not a Date: a Date would be shifted by the difference between the script's time zone and the sheet's.
  return typeof content === 'object' ? content.date : content;
}

function formatOf(cell: CellPlan | undefined): string {
  if (cell?.format !== undefined) return numberFormats[cell.format];
  return isDate(cell?.content ?? null) ? numberFormats.date : automatic;
}

/** `null` is refused here, and this is the word for "automatic". */
export const automatic = 'General';

const isDate = (content: Content): boolean => typeof content === 'object' && content !== null && 'date' in content;
