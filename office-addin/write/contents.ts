/** Values and formulas: the cells of a tab as one grid, its formula columns as one text each, its values in blocks. */
import { areaAround, type ColumnFormula, type Content, columnArea, type NumberFormat } from '../../core/index';
import { areaAddress } from '../address';
import { setAll } from './set-all';
import type { TabSite } from './site';

type Entry = string | number | boolean;

export function writeCells(site: TabSite): void {
  const { sheet, tab } = site;
  const area = areaAround(tab.cells);
  if (area === null) return;
  const grid: Entry[][] = Array.from({ length: area.lastRow - area.firstRow + 1 }, () =>
    Array.from({ length: area.lastColumn - area.firstColumn + 1 }, () => ''),
  );
  for (const { row, column, content } of tab.cells) {
    const line = grid[row - area.firstRow];
    if (line !== undefined) line[column - area.firstColumn] = entryFor(content, row, site);
  }
  sheet.getRange(areaAddress(area)).formulas = grid;
}

export function writeColumnFormulas(site: TabSite): void {
  for (const column of site.tab.columnFormulas) {
    setAll(site.sheet.getRange(areaAddress(columnArea(column))), 'formulasR1C1', site.r1c1(column.formula));
    for (const run of overrideRuns(column)) {
      const firstRow = run[0]?.row ?? 0;
      const area = { ...columnArea(column), firstRow, lastRow: firstRow + run.length - 1 };
      const shift = shiftFor(column.format, site);
      site.sheet.getRange(areaAddress(area)).values = run.map(({ value }) => [value - shift]);
    }
  }
}

/** `send` is called as soon as enough is queued: Excel on the web takes 5 MB at once. */
export async function writeColumnValues(site: TabSite, send: () => Promise<void>): Promise<void> {
  for (const column of site.tab.columnValues) {
    const shift = shiftFor(column.format, site);
    for (let start = 0; start < column.values.length; start += valuesAtOnce) {
      const values = column.values.slice(start, start + valuesAtOnce);
      const firstRow = column.firstRow + start;
      const area = { ...columnArea(column), firstRow, lastRow: firstRow + values.length - 1 };
      site.sheet.getRange(areaAddress(area)).values = values.map((value) => [value === null ? '' : value - shift]);
      if (values.length === valuesAtOnce) await send();
    }
  }
}

/** Some 2 MB of numbers. */
const valuesAtOnce = 100_000;

/**
 * Text goes in behind an apostrophe, which Excel takes off and remembers. Without it `=1+1`, `2026-01`, `50%` and `Mei`
 * would be taken for what they look like, in the user's language; the text format instead would also turn whatever the
 * user types into that cell later into text.
 */
function entryFor(content: Content, row: number, site: TabSite): Entry {
  if (content === null || content === '') return '';
  if (typeof content === 'string') return `'${content}`;
  if (typeof content !== 'object') return content;
  return 'date' in content ? content.date - site.shift : site.a1(content.formula, row);
}

const shiftFor = (format: NumberFormat | undefined, site: TabSite): number =>
  format === 'date' || format === 'month' ? site.shift : 0;

/** Neighbouring rows together: every range costs as much as a hundred values. */
function overrideRuns(column: ColumnFormula): readonly (readonly ColumnFormula['overrides'][number][])[] {
  const runs: ColumnFormula['overrides'][number][][] = [];
  for (const override of [...column.overrides].sort((a, b) => a.row - b.row)) {
    const run = runs[runs.length - 1];
    if (run?.[run.length - 1]?.row === override.row - 1) run.push(override);
    else runs.push([override]);
  }
  return runs;
}
