/** Columns that hold what a cell of a tab says, its day or its number; and whether the tab has what a column needs. */
import { call, type Formula, text, when } from '../language/formula';
import type { Source } from '../language/vocabulary';
import type { DealModel, Holdings } from './model';
import type { FieldName, RowColumn } from './row-column';
import { numbersIn } from './tab-rows';

export type OtherSource = Exclude<Source, 'deals'>;

/** The tab is there and has the field; else what is lacking. */
export const lacksField =
  (source: OtherSource, field: FieldName): RowColumn['lacks'] =>
  ({ tabs }) => {
    const tab = tabs[source];
    if (tab === undefined) return { tab: source, field: null };
    return tab.mapping[field] === undefined && tab.columns[field] === undefined ? { tab: source, field } : null;
  };

export const lacksTab =
  (source: OtherSource): RowColumn['lacks'] =>
  ({ tabs }) =>
    tabs[source] === undefined ? { tab: source, field: null } : null;

export const rowsOf = (model: DealModel, source: Source): number => model.tabs[source]?.rowNumbers.length ?? 0;

export const isThere = (model: Holdings, source: OtherSource, field: FieldName): boolean =>
  lacksField(source, field)(model) === null;

export const dayIn = (cell: Formula, otherwise: Formula): Formula =>
  when(call('ISNUMBER', cell), call('INT', cell), otherwise);

export const numberIn = (cell: Formula): Formula => when(call('ISNUMBER', cell), cell, text(''));

/** Whole days; blank where the cell is. */
export const dateColumn = (source: OtherSource, field: FieldName): RowColumn => ({
  source,
  lacks: lacksField(source, field),
  evaluate: ({ model }) => (numbersIn(model.tabs[source], field) ?? new Float64Array(0)).map(Math.floor),
  formula: ({ raw }) => dayIn(raw(field), text('')),
  isLive: (_model, isReadable) => isReadable(field),
});

export const numberColumn = (source: OtherSource, field: FieldName): RowColumn => ({
  source,
  lacks: lacksField(source, field),
  evaluate: ({ model }) => numbersIn(model.tabs[source], field) ?? new Float64Array(0),
  formula: ({ raw }) => numberIn(raw(field)),
  isLive: (_model, isReadable) => isReadable(field),
});
