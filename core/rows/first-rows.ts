/**
 * The row in which each label of a column first stands, by the labels’ numbers: to look up the texts of a million cells takes
 * a second and a half, their numbers are known from reading.
 */
import { textOf } from '../table/cell-text';
import { labelKey } from '../table/labels';
import { firstRowsIn, labelsIn, type TabRows } from './tab-rows';

/** As `firstRowsIn`: the whole column counts, with the header’s row, those above it and those that were left out. */
export function firstRowsOfLabels(tab: TabRows, field: string): Float64Array {
  const { codes, labels } = labelsIn(tab, field) ?? { codes: new Int32Array(0), labels: [] };
  const first = new Float64Array(labels.length).fill(Number.POSITIVE_INFINITY);
  const isLeft = new Uint8Array(tab.raw.rows.length + 1).fill(1);
  for (let place = 0; place < codes.length; place++) {
    const code = codes[place] ?? -1;
    const row = tab.rowNumbers[place] ?? 0;
    isLeft[row] = 0;
    if (code >= 0 && row < (first[code] ?? 0)) first[code] = row;
  }
  const column = tab.mapping[field]?.column ?? -1;
  const textAt = (row: number): string => textOf(tab.raw.rows[row - 1]?.[column]);
  // Labels that were looked up elsewhere are not those of the cells.
  const isLookedUp = labels.some((label, code) => {
    const row = first[code] ?? 0;
    if (row === Number.POSITIVE_INFINITY) return false;
    const text = textAt(row);
    return text !== label && labelKey(text) !== labelKey(label);
  });
  if (isLookedUp) {
    const rows = firstRowsIn(tab, field);
    return Float64Array.from(labels, (label) => rows.get(labelKey(label)) ?? Number.NaN);
  }
  const others = new Map<string, number>();
  for (let row = isLeft.length - 1; row > 0; row--) if (isLeft[row] === 1) others.set(labelKey(textAt(row)), row);
  const lengths = [...new Set(Array.from(others.keys(), (key) => key.length))];
  for (let code = 0; code < labels.length; code++) {
    const label = labels[code] ?? '';
    // In lower case a text may grow to twice its length. Most labels are told from a header by their length alone.
    const other = lengths.some((length) => label.length <= length && length <= 2 * label.length)
      ? others.get(labelKey(label))
      : undefined;
    if (other !== undefined && other < (first[code] ?? 0)) first[code] = other;
  }
  return first;
}
