/** What a label counts as, as a number: by the setup's list of meanings. */
import { call, equals, type Formula, number, text, when } from '../language/formula';
import type { Source } from '../language/vocabulary';
import { lacksField, type OtherSource, rowsOf } from './cell-columns';
import { matchIn } from './labels';
import { type MeaningName, meaningOf } from './meanings';
import type { DealModel } from './model';
import type { FieldName, RowCells, RowColumn } from './row-column';
import { wordsIn } from './tab-rows';

/** The code of a label in the setup's list of meanings; 0 where it is blank or not listed. */
export const meaningColumn = (source: OtherSource, name: MeaningName): RowColumn => {
  const { field } = meaningOf(name);
  return {
    source,
    lacks: lacksField(source, field),
    evaluate: ({ model }) => meaningCodes(model, source, name),
    formula: (cells) => meaningFormula(cells, name),
    isLive: () => true,
  };
};

export function meaningCodes(model: DealModel, source: Source, name: MeaningName): Int32Array {
  const column = wordsIn(model.tabs[source], meaningOf(name).field);
  if (column === null) return new Int32Array(rowsOf(model, source));
  const codes = column.labels.map((label) => model.meaningCode(name, label));
  return column.codes.map((code) => codes[code] ?? 0);
}

export function meaningFormula(
  { model, raw, setup }: Pick<RowCells, 'model' | 'raw' | 'setup'>,
  name: MeaningName,
): Formula {
  // A column of nothing but blanks has no list in the setup.
  if (model.meant[name].length === 0) return number(0);
  const { tab, field } = meaningOf(name);
  const label = holdsBoxes(model, tab, field) ? tickedLabel(raw(field)) : call('TRIM', raw(field));
  const place = matchIn(label, setup.labels(name));
  return when(call('ISNUMBER', place), call('INDEX', setup.codes(name), place), number(0));
}

const holdsBoxes = ({ tabs }: DealModel, source: Source, field: FieldName): boolean => {
  const tab = tabs[source];
  const column = tab?.mapping[field]?.column ?? -1;
  return tab?.raw.rows.some((row) => typeof row[column] === 'boolean') === true;
};

/** @compatibility LibreOffice takes a ticked box for the number 1, and so for the text "1" where a text is asked for. */
const tickedLabel = (cell: Formula): Formula =>
  when(
    call('ISNUMBER', cell),
    when(equals(cell, number(1)), text('TRUE'), when(equals(cell, number(0)), text('FALSE'), call('TRIM', cell))),
    call('TRIM', cell),
  );
