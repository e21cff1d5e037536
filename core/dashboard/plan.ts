/**
 * The plan: everything a host writes for one dashboard, as plain data. A host only translates it.
 *
 * Rows and columns count from 0. Formulas are trees (language/formula) that the host prints in its own dialect.
 */
import type { Formula, RangeReference, RawTabId, TabId } from '../language/formula';
import type { NumberFormat, StyleName } from './style';

/** The tabs we make. The user's raw tab is named by `rawTab` and never written to. */
export type GeneratedTab = Exclude<TabId, RawTabId>;

export interface Plan {
  /** Shape of this plan; a host that finds another number in a workbook rebuilds instead of updating. */
  readonly version: 1;
  readonly language: string;
  /** The name of the deals' own tab. */
  readonly rawTab: string;
  /** Names of the user's other tabs that formulas read, by what they hold. */
  readonly otherTabs: Readonly<Partial<Record<Exclude<RawTabId, 'raw'>, string>>>;
  /** In the order of the tabs; the first is shown when the build is done. */
  readonly tabs: readonly TabPlan[];
}

export interface TabPlan {
  readonly id: GeneratedTab;
  readonly name: string;
  readonly color: string;
  /** Rows and columns the tab must have, headroom included. */
  readonly size: { readonly rows: number; readonly columns: number };
  /** Pixels, by column. */
  readonly columnWidths: readonly number[];
  /** Pixels; rows not listed keep the host's height. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly showGridlines: boolean;
  readonly cells: readonly CellPlan[];
  readonly columnFormulas: readonly ColumnFormula[];
  readonly columnValues: readonly ColumnValues[];
  readonly merges: readonly Area[];
  readonly charts: readonly ChartPlan[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly validations: readonly Validation[];
  readonly print: PrintSetup;
  /** Rows that only concern those who build the dashboard: a copy for others leaves them out. */
  readonly internalRows?: readonly { readonly firstRow: number; readonly lastRow: number }[];
}

export interface CellPlan {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
  readonly style?: StyleName;
  readonly format?: NumberFormat;
  /** Id of the KPI this cell shows the value of, where it shows one. */
  readonly kpi?: string;
  /** Written by people beside our cells of an earlier build, and kept: none of ours. */
  readonly isNote?: true;
}

/** `null` is a blank cell that only has a style. A date is a serial in the 1900 system. Text is always text, `=` first or not. */
export type Content = null | string | number | boolean | DateContent | FormulaContent;

export const isFormula = (content: Content): content is FormulaContent =>
  typeof content === 'object' && content !== null && 'formula' in content;

export interface DateContent {
  readonly date: number;
}

export interface FormulaContent {
  readonly formula: Formula;
  /** Must be entered as an array formula where the host makes a difference. */
  readonly array?: true;
}

/** One formula for a whole column of the rows tab; `sameRow` references make it fit every row. */
export interface ColumnFormula {
  readonly column: number;
  readonly firstRow: number;
  /** Included; headroom for rows appended later is part of it. */
  readonly lastRow: number;
  readonly formula: Formula;
  readonly format?: NumberFormat;
  /** Rows in which a fixed number stands instead, because the live formula would count what was excluded. */
  readonly overrides: readonly { readonly row: number; readonly value: number }[];
}

/** Cleaned values that stand in a column as values, because the raw cells are text. */
export interface ColumnValues {
  readonly column: number;
  readonly firstRow: number;
  readonly values: readonly (number | null)[];
  readonly format?: NumberFormat;
}

export interface Area {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

export interface ChartPlan {
  readonly kind: 'column' | 'bar' | 'line' | 'pie';
  readonly title: string;
  /** The cells the chart covers. */
  readonly over: Area;
  /** One column of labels and, per series, one column of numbers with the same rows; on the same tab. */
  readonly categories: Area;
  /** The last lies on top of the others. */
  readonly series: readonly { readonly name: string; readonly values: Area; readonly color: string }[];
  readonly legend: boolean;
  readonly format: NumberFormat;
}

export type ConditionalFormat =
  /** Applies where the formula is true; written for the area's first cell, on the same tab only. */
  | {
      readonly kind: 'rule';
      readonly area: Area;
      readonly formula: Formula;
      readonly fill: string;
      readonly color: string;
    }
  | { readonly kind: 'bar'; readonly area: Area; readonly color: string };

/** A dropdown whose choices stand in a column of one of our tabs. */
export interface Validation {
  readonly area: Area;
  readonly source: RangeReference;
  readonly help: string;
}

export interface PrintSetup {
  readonly landscape: boolean;
  /** Rows printed on top of every page. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly area: Area;
  /** Rows that begin a new page, so that no chart is cut in two; for hosts that can say so. */
  readonly breaksBefore: readonly number[];
}
