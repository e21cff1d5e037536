/** Parameters that are ranges of their own, not row by row with the others: a list, pairs, a table; and any single cell. */
import { failure, type Result, success } from '../result';
import { type Cell, isBlank, isError, type Row } from '../table/cell';
import { textOf } from '../table/cell-text';
import { labelKey } from '../table/labels';
import { columnCells, isHeader, isRange, numberIn } from './arguments';
import type { Argument } from './custom-function';
import { headerWords } from './header-words';
import { parameterOf, readColumn } from './row-parameter';

/** Any cell as it is: `undefined` where nothing was given, `null` where a blank was. */
export const anyCell = parameterOf('cell', oneCell);
/** Labels in an order, blanks left out. */
export const list = parameterOf('list', oneList);
/** Two columns, a label and its number, by the label's key; a number alone is that of all, under `''`. */
export const pairs = parameterOf('pairs', onePairs);
/** All cells of a range. */
export const table = parameterOf('table', oneTable);

function oneCell(argument: Argument, name: string): Result<Cell | undefined> {
  if (argument === undefined) return success(undefined);
  const [first = null, second] = columnCells(argument).filter((given) => !isBlank(given));
  if (second !== undefined) return failure('more-than-one-cell', { name });
  return isError(first) ? failure('error-in-cell', { name, row: 1, text: first.error }) : success(first);
}

function oneList(argument: Argument, name: string): Result<readonly string[]> {
  const labelled = readColumn(argument, name, false, (given) => (isBlank(given) ? '' : textOf(given)), 'error-in-cell');
  if (!labelled.ok) return labelled;
  const [first = '', ...below] = labelled.value.filter((label) => label !== '');
  if (first === '') return failure('no-values', { name });
  return success(below.length > 0 && headerWords.has(labelKey(first)) ? below : [first, ...below]);
}

/** A label whose number is blank is not there; one whose number cannot be read is an error, but on top it is a header. */
function onePairs(argument: Argument, name: string): Result<ReadonlyMap<string, number>> {
  const rows = isRange(argument) ? upright(argument) : [[argument ?? null]];
  const named = new Map<string, number>();
  const [[only = null] = []] = rows;
  if (rows.length === 1 && typeof only === 'number') return success(named.set('', only));
  const isHeadedBy = isHeader(rows.map((row) => row[1] ?? null));
  for (const [index, [label = null, given = null]] of rows.entries()) {
    if (isBlank(label) || isBlank(given) || (index === 0 && isHeadedBy)) continue;
    const row = index + 1;
    for (const one of [label, given]) {
      if (isError(one)) return failure('error-in-cell', { name, row, text: one.error });
    }
    const number = numberIn(given);
    if (number === null) return failure('not-a-number', { name, row, text: textOf(given).slice(0, 40) });
    named.set(labelKey(textOf(label)), number);
  }
  return success(named);
}

/** Two rows of more than two cells are two columns lying down. */
function upright(rows: readonly Row[]): readonly Row[] {
  const [labelled = [], numbered = []] = rows;
  return rows.length === 2 && labelled.length > 2
    ? labelled.map((label, place) => [label, numbered[place] ?? null])
    : rows;
}

function oneTable(argument: Argument, name: string): Result<readonly Row[]> {
  return isRange(argument) ? success(argument) : failure('no-values', { name });
}
