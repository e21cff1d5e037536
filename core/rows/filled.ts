/**
 * Whether a row of a tab beside the deals holds anything: blank rows between the others and the room below them count
 * nowhere, though no date is asked for. Deals need none of this: without a status or a stage they are in no count.
 */
import { binary, call, type Formula, number, text, when } from '../language/formula';
import type { otherSources } from '../language/vocabulary';
import type { Fields } from '../table/fields';
import { tabFields } from '../table/tabs/tab-fields';
import type { DealModel, Holdings } from './model';
import type { FieldName, RowCells } from './row-column';

type OtherSource = (typeof otherSources)[number];

/** One of the columns that are read says something: a row of nothing but a remark is none. */
export function isFilled(model: DealModel, source: OtherSource): (row: number) => boolean {
  const tab = model.tabs[source];
  if (tab?.isMade === true) return () => true;
  const columns = readFields(model, source).map(({ field, isNumber }) => ({
    column: tab?.mapping[field]?.column ?? -1,
    isNumber,
  }));
  return (row) => {
    const cells = tab?.raw.rows[(tab.rowNumbers[row] ?? 0) - 1] ?? [];
    return columns.some(({ column, isNumber }) => {
      const cell = cells[column] ?? null;
      return cell !== null && cell !== '' && !(isNumber && cell === 0);
    });
  };
}

/** The first column that is filled decides: mostly the very first, so that the others are not looked at. */
export function filledFormula({ model, raw }: Pick<RowCells, 'model' | 'raw'>, source: OtherSource): Formula {
  if (model.tabs[source]?.isMade === true) return number(1);
  const filled = readFields(model, source).reduceRight<Formula>((otherwise, { field, isNumber }) => {
    const says = binary('<>', raw(field), text(''));
    return when(isNumber ? call('AND', says, binary('<>', raw(field), number(0))) : says, number(1), otherwise);
  }, number(0));
  // An error says that something stood there.
  return call('IFERROR', filled, number(1));
}

/** Not boxes to tick: those stand in rows that nobody has used yet. Zeros do too, so numbers come last. */
function readFields(
  { tabs }: Holdings,
  source: OtherSource,
): readonly { readonly field: FieldName; readonly isNumber: boolean }[] {
  const declared: Fields = tabFields[source];
  const fields = Object.entries(declared).flatMap(([field, { kind }]) =>
    isField(field) && kind !== 'flag' && tabs[source]?.mapping[field] !== undefined
      ? [{ field, isNumber: kind === 'number' || kind === 'duration' }]
      : [],
  );
  return [...fields.filter(({ isNumber }) => !isNumber), ...fields.filter(({ isNumber }) => isNumber)];
}

const isField = (name: string): name is FieldName => Object.values(tabFields).some((fields) => name in fields);
