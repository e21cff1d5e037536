/** Columns that hold the row in which a label stands, in the deals or in the tab itself: the joins. */
import { binary, call, type Formula, number, text, when } from '../language/formula';
import type { Source } from '../language/vocabulary';
import { isThere, lacksField, type OtherSource } from './cell-columns';
import { firstRowsOfLabels } from './first-rows';
import { matchIn, saysNothing } from './labels';
import type { DealModel, Holdings } from './model';
import type { FieldName, RowColumn } from './row-column';
import { firstRowsIn, keysIn, labelsIn, matchKind, type TabRows } from './tab-rows';

/** The row of the deals tab that has the same label in its field; 0 where there is none. */
export const dealRowColumn = (source: OtherSource, own: readonly FieldName[], field: FieldName): RowColumn => {
  const ownIn = (model: Holdings): FieldName | undefined => own.find((name) => isThere(model, source, name));
  return {
    source,
    lacks: (model) => {
      const { deals } = model.tabs;
      if (deals?.mapping[field] === undefined) return { tab: 'deals', field: deals === undefined ? null : field };
      return ownIn(model) === undefined ? lacksField(source, own[0] ?? field)(model) : null;
    },
    evaluate: ({ model }) => {
      const { deals } = model.tabs;
      const keys = keysIn(model.tabs[source], ownIn(model) ?? '') ?? [];
      const same = sameAs(model, source, ownIn(model));
      const rows = deals === undefined ? new Map<string, number>() : keptRows(deals, field);
      return Int32Array.from(keys, (key) => (key === '' ? 0 : (rows.get(same?.get(key) ?? key) ?? 0)));
    },
    formula: ({ model, raw, rawColumn }) =>
      foundRow(raw(ownIn(model) ?? field), matchOf(model, source, ownIn(model)), rawColumn('deals', field)),
    isLive: (model) => {
      const { deals } = model.tabs;
      if (deals === undefined || hidesKeptRow(deals, field)) return false;
      if (sameAs(model, source, ownIn(model)) !== undefined) return false;
      const kind = matchOf(model, source, ownIn(model));
      return kind !== null && kind === matchKind(deals, field);
    },
  };
};

const sameAs = (model: DealModel, source: OtherSource, own: FieldName | undefined) =>
  model.tabs[source]?.sameAs?.[own ?? ''];

/** The first row of the tab itself that has the same label: what makes two rows of one account one account. */
export const firstRowColumn = (source: Source, field: FieldName): RowColumn => ({
  source,
  lacks: ({ tabs }) => {
    const tab = tabs[source];
    if (tab === undefined) return { tab: source, field: null };
    return tab.mapping[field] === undefined ? { tab: source, field } : null;
  },
  evaluate: ({ model }) => {
    const tab = model.tabs[source];
    const codes = labelsIn(tab, field)?.codes;
    if (tab === undefined || codes === undefined) return new Float64Array(0);
    const first = firstRowsOfLabels(tab, field);
    const rows = new Float64Array(codes.length);
    for (let row = 0; row < rows.length; row++) rows[row] = first[codes[row] ?? -1] ?? Number.NaN;
    return rows;
  },
  formula: ({ model, raw, rawColumn }) => {
    const found = foundRow(raw(field), matchOf(model, source, field), rawColumn(source, field));
    return when(binary('>', found, number(0)), found, text(''));
  },
  isLive: (model) => matchOf(model, source, field) !== null,
});

/** The row of the tab in which the cell's label first stands, 0 for none; `null` where MATCH would miss some. */
export function firstRowOf(
  label: Formula,
  model: DealModel,
  source: Source,
  field: FieldName,
  inColumn: Formula,
): Formula | null {
  const kind = matchOf(model, source, field);
  return kind === null ? null : foundRow(label, kind, inColumn);
}

const matchOf = (model: DealModel, source: Source, field: FieldName | undefined): 'number' | 'text' | null => {
  const tab = model.tabs[source];
  return tab === undefined || field === undefined ? null : matchKind(tab, field);
};

/** IFERROR stands around the MATCH alone, so that a long column is searched once. */
function foundRow(cell: Formula, kind: 'number' | 'text' | null, inColumn: Formula): Formula {
  const place = kind === 'number' ? call('MATCH', cell, inColumn, number(0)) : matchIn(cell, inColumn);
  return when(saysNothing(cell), number(0), call('IFERROR', place, number(0)));
}

/** MATCH would stop at a row that is left out, where one stands above the row that counts. */
function hidesKeptRow(tab: TabRows, field: FieldName): boolean {
  const leftOut = tab.excluded.flatMap(({ reason, rows }) =>
    reason === 'duplicate-id' || reason === 'deleted' ? rows : [],
  );
  if (leftOut.length === 0) return false;
  const first = new Set(firstRowsIn(tab, field).values());
  return leftOut.some((row) => first.has(row));
}

/** First kept row of each label. */
function keptRows(tab: TabRows, field: FieldName): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const [index, key] of (keysIn(tab, field) ?? []).entries()) {
    const row = tab.rowNumbers[index];
    if (key !== '' && row !== undefined && !rows.has(key)) rows.set(key, row);
  }
  return rows;
}

/** A column's cell in that row; the head's where there is none: asked for row 0 an engine hands over the whole column. */
export const rowAt = (inColumn: Formula, row: Formula): Formula => call('INDEX', inColumn, call('MAX', row, number(1)));

/** Place among the kept deals, by sheet row number. */
export function dealIndex({ rowNumbers }: DealModel): ReadonlyMap<number, number> {
  return new Map(Array.from(rowNumbers, (row, index) => [row, index]));
}
