/**
 * A copy of the dashboard for others: one tab of values and charts, without formulas, raw data, setup or notes.
 *
 * What only concerns those who build the dashboard – how healthy the data are, which rows were left out – is not in it.
 */
import { type Cell, isDate, isError, type Row } from '../table/cell';
import { isoDate } from '../table/serial-date';
import { languages } from '../words/languages';
import { fill, type Language } from '../words/words';
import { freeTabName } from './free-tab-name';
import { type Masking, maskedText } from './mask-names';
import { type Area, type CellPlan, type Content, isFormula, type Plan, type TabPlan } from './plan';
import type { StyleName } from './style';

export interface ShareSettings {
  readonly name: string;
  readonly language: Language;
  /** Serial day, said on the copy. */
  readonly today: number;
  /** `null`: names stay. */
  readonly masking: Masking | null;
}

/** `values` are the dashboard tab's cells as the host has computed them. */
export function shareCopy(plan: Plan, values: readonly Row[], settings: ShareSettings): Plan | null {
  const tab = plan.tabs.find(({ id }) => id === 'dashboard');
  if (tab === undefined) return null;
  const rows = keptRows(tab);
  const areaOf = (area: Area): Area | null => rows.area(area);
  const cells = tab.cells.flatMap((cell): readonly CellPlan[] => {
    const row = rows.place(cell.row);
    return row === null || cell.isNote === true ? [] : [{ ...shownCell(cell, values, settings), row }];
  });
  const copy: TabPlan = {
    ...tab,
    name: settings.name,
    size: { ...tab.size, rows: rows.count },
    rowHeights: tab.rowHeights.flatMap(({ row, height }) => {
      const place = rows.place(row);
      return place === null ? [] : [{ row: place, height }];
    }),
    cells,
    columnFormulas: [],
    columnValues: [],
    merges: tab.merges.flatMap((area) => areaOf(area) ?? []),
    charts: tab.charts.flatMap((chart) => {
      const [over, categories] = [areaOf(chart.over), areaOf(chart.categories)];
      if (over === null || categories === null) return [];
      const series = chart.series.flatMap((one) => {
        const area = areaOf(one.values);
        return area === null ? [] : [{ ...one, values: area }];
      });
      return [{ ...chart, over, categories, series }];
    }),
    // Bars say how long they are by themselves; a rule is a formula.
    conditionalFormats: tab.conditionalFormats.flatMap((format) => {
      const area = areaOf(format.area);
      return format.kind === 'bar' && area !== null ? [{ ...format, area }] : [];
    }),
    validations: [],
    internalRows: [],
    print: {
      ...tab.print,
      area: areaOf(tab.print.area) ?? tab.print.area,
      breaksBefore: tab.print.breaksBefore.flatMap((row) => rows.place(row) ?? []),
    },
  };
  return { version: plan.version, language: plan.language, rawTab: '', otherTabs: {}, tabs: [copy] };
}

/** `KPI dashboard (copy)`, as no other tab is called. */
export const shareName = (dashboard: string, language: Language, taken: readonly string[]): string =>
  freeTabName(languages[language].share.tab, dashboard, taken);

interface KeptRows {
  readonly count: number;
  /** `null` for a row that is left out. */
  readonly place: (row: number) => number | null;
  /** `null` for an area of which nothing is left. */
  readonly area: (area: Area) => Area | null;
}

function keptRows({ size, internalRows = [] }: TabPlan): KeptRows {
  const kept = Array.from({ length: size.rows }, (_, row) => row).filter(
    (row) => !internalRows.some(({ firstRow, lastRow }) => row >= firstRow && row <= lastRow),
  );
  const places = new Map(kept.map((row, place) => [row, place]));
  const place = (row: number): number | null => places.get(row) ?? null;
  return {
    count: kept.length,
    place,
    area(area) {
      const inside = kept.filter((row) => row >= area.firstRow && row <= area.lastRow);
      const [first] = inside;
      const last = inside[inside.length - 1];
      if (first === undefined || last === undefined) return null;
      return { ...area, firstRow: place(first) ?? 0, lastRow: place(last) ?? 0 };
    },
  };
}

/** Nothing on a copy is there to be changed. */
const looks: Readonly<Partial<Record<StyleName, StyleName>>> = {
  filterInput: 'name',
  input: 'name',
  inputNumber: 'number',
};

function shownCell({ kpi: _, ...cell }: CellPlan, values: readonly Row[], settings: ShareSettings): CellPlan {
  const style = cell.style === undefined ? undefined : (looks[cell.style] ?? cell.style);
  const content = shownContent(cell, values, settings);
  return { ...cell, content, ...(style !== undefined && { style }) };
}

function shownContent(
  { row, column, content, style }: CellPlan,
  values: readonly Row[],
  settings: ShareSettings,
): Content {
  const words = languages[settings.language];
  if (style === 'subtitle') return fill(words.share.subtitle, { date: isoDate(settings.today) });
  if (content === words.dashboard.footer) return words.share.footer;
  const shown = isFormula(content) ? valueContent(values[row]?.[column] ?? null) : content;
  return typeof shown === 'string' && settings.masking !== null ? maskedText(shown, settings.masking) : shown;
}

/** What a computed cell is as a value. */
export const valueContent = (cell: Cell): Content =>
  cell !== null && typeof cell === 'object' ? (isDate(cell) || !isError(cell) ? cell : cell.error) : cell;
