/** Amounts that a programming interface gives in cents: known by a column that shows the same amount, or by what the header says. */
import type { Row } from './cell';
import { textOf } from './cell-text';
import { normaliseHeader } from './normalise-header';
import { readNumberText } from './number-text';

/** `maybe`: the columns are those of an interface that gives cents, and nothing shows what these are. */
export type CentsFound =
  | { readonly unit: 'cents'; readonly shownBy: string | null }
  | { readonly unit: 'maybe' }
  | { readonly unit: 'whole' };

/** `column` holds the amounts; `values` are those of the rows in `rowIndexes`. */
export function findCents(
  rows: readonly Row[],
  rowIndexes: Int32Array,
  headers: readonly string[],
  column: number,
  values: Float64Array,
): CentsFound {
  const names = headers.map((header) => normaliseHeader(header));
  const name = names[column] ?? '';
  if (/\bcents$/.test(name)) return { unit: 'cents', shownBy: null };
  const shown = names.indexOf(`${name} formatted`);
  if (shown === -1) return { unit: isFromInterface(names, name) && areWhole(values) ? 'maybe' : 'whole' };
  let cents = 0;
  let others = 0;
  for (const [position, index] of rowIndexes.entries()) {
    const value = values[position] ?? Number.NaN;
    const written = readNumberText(textOf(rows[index]?.[shown]));
    if (Number.isNaN(value) || value === 0 || written === null) continue;
    if (isShownInWhole(value, written)) cents++;
    else others++;
  }
  return cents > 9 * others ? { unit: 'cents', shownBy: headers[shown] ?? '' } : { unit: 'whole' };
}

export const inWhole = (values: Float64Array): Float64Array => values.map((value) => value / 100);

/** The shown amount may leave its cents out. */
const isShownInWhole = (value: number, { point, comma }: { readonly point: number; readonly comma: number }): boolean =>
  point !== value &&
  comma !== value &&
  [point, comma].some((shown) => Math.abs(Math.abs(value / 100) - Math.abs(shown)) < 1);

/** So calls its columns the one CRM whose interface counts in cents. */
const isFromInterface = (names: readonly string[], name: string): boolean =>
  name === 'value' && names.includes('value currency') && names.includes('value period');

const areWhole = (values: Float64Array): boolean =>
  values.some((value) => value >= 100) && values.every((value) => Number.isNaN(value) || Number.isInteger(value));
