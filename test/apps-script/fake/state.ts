/// <reference types="google-apps-script" />
/** What the in-memory spreadsheet holds: plain data that the fake services change and the tests look at. */

export interface StoredCell {
  /** As `getValues` gives it: `''` where blank; a formula is not computed, its value is blank. */
  readonly value: number | string | boolean | Date;
  readonly formula: string;
}

/** Rows and columns count from 1, ends included, as in Apps Script. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface ChartState {
  type: string;
  ranges: { readonly tab: string; readonly box: Box }[];
  headers: number;
  position: readonly number[];
  options: Record<string, unknown>;
}

export interface RuleState {
  ranges: readonly Box[];
  formula?: string;
  background?: string | null;
  color?: string | null;
  gradient?: { min?: string; max?: string };
}

export interface ValidationState {
  source?: { readonly tab: string; readonly box: Box };
  allowInvalid?: boolean;
  help?: string;
}

export interface MetadataState {
  readonly key: string;
  value: string;
  readonly visibility: string;
}

export interface Tab {
  readonly id: number;
  name: string;
  readonly type: 'GRID' | 'OBJECT';
  rows: number;
  columns: number;
  /** By `row column`. */
  readonly cells: Map<string, StoredCell>;
  readonly formats: Map<string, string>;
  /** Property → value, by `row column`. */
  readonly looks: Map<string, Readonly<Record<string, unknown>>>;
  /** Hairlines with their colour, by where they run. */
  readonly lines: Map<string, string | null>;
  readonly validations: Map<string, ValidationState>;
  readonly widths: Map<number, number>;
  readonly heights: Map<number, number>;
  readonly merges: Box[];
  readonly charts: ChartState[];
  readonly metadata: MetadataState[];
  rules: readonly RuleState[];
  frozenRows: number;
  frozenColumns: number;
  hiddenGridlines: boolean;
  color: string | null;
  /** Only warns; on the whole tab but these boxes. */
  protection: { readonly warns: boolean; readonly except: readonly Box[] } | null;
  /** Protected by somebody else, so that the script's user may not change it. */
  isLocked: boolean;
  deleted: boolean;
  /** Every call that changes the tab, by member. */
  readonly writes: string[];
}

export interface State {
  readonly tabs: Tab[];
  active: Tab;
  selected: Box;
  readonly timeZone: string;
  readonly locale: string;
  nextId: number;
  readonly sidebars: string[];
  readonly menu: { readonly caption: string; readonly functionName: string }[];
  locked: boolean;
  /** Of the document, per script. */
  readonly properties: Map<string, string>;
  /** What was said in boxes. */
  readonly alerts: string[];
  /** Whether reading a formula's cell gives its value: an engine then computes the whole spreadsheet. */
  readonly computes?: boolean;
}

export const emptyTab = (id: number, name: string, type: Tab['type'] = 'GRID'): Tab => ({
  id,
  name,
  type,
  rows: 1000,
  columns: 26,
  cells: new Map(),
  formats: new Map(),
  looks: new Map(),
  lines: new Map(),
  validations: new Map(),
  widths: new Map(),
  heights: new Map(),
  merges: [],
  charts: [],
  metadata: [],
  rules: [],
  frozenRows: 0,
  frozenColumns: 0,
  hiddenGridlines: false,
  color: null,
  protection: null,
  isLocked: false,
  deleted: false,
  writes: [],
});

export const place = (row: number, column: number): string => `${row} ${column}`;

/** Everything a user could see of the spreadsheet, for "as it was before". */
export const visible = (state: State): unknown => ({
  active: state.active.name,
  tabs: state.tabs.map(({ writes: _, ...tab }) => structuredClone(tab)),
});
