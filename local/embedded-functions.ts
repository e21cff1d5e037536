/** The functions people type, in the embedded spreadsheet: with their help, their errors and a sentence for each. */
import { addFunction, helpers } from '@odoo/o-spreadsheet';
import {
  type Argument,
  type Cell,
  type CustomFunction,
  customFunctions,
  type Failure,
  type Language,
  sentence,
  type Table,
} from '../core/index';

/** To be called once, before the first workbook is shown. */
export function registerFunctions(language: Language): void {
  for (const definition of customFunctions) {
    addFunction(definition.id, {
      description: definition.about[language],
      args: definition.parameters.map(({ name, optional, about }) =>
        helpers.arg(`${name} (any, range<any>${optional ? ', optional' : ''})`, about[language]),
      ),
      compute: (...given: readonly unknown[]) => computed(definition, given, language),
      isExported: false,
    });
  }
}

interface Shown {
  readonly value: number | string;
  readonly message?: string;
}

function computed(definition: CustomFunction, given: readonly unknown[], language: Language): Shown | Shown[][] {
  const result = definition.compute(definition.parameters.map((_, index) => argumentFrom(given[index])));
  if (!result.ok) return { value: errorOf(result), message: sentence(result, language) };
  return typeof result.value === 'object' ? columnsOf(result.value) : { value: result.value };
}

/** Rows of cells as the engine's columns of cells, which spill. */
const columnsOf = (rows: Table): Shown[][] =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => ({ value: row[column] ?? '' })));

/** Its own codes; the sentence shows when the pointer rests on the cell. */
const errorOf = ({ why }: Failure): string => (why === 'zero-denominator' ? '#DIV/0!' : '#ERROR');

/** The engine hands over a range as columns of cells, core reads rows. */
function argumentFrom(given: unknown): Argument {
  if (given === undefined) return undefined;
  if (!Array.isArray(given)) return cellFrom(given);
  const columns: readonly (readonly unknown[])[] = given;
  return (columns[0] ?? []).map((_, row) => columns.map((column) => cellFrom(column[row])));
}

function cellFrom(given: unknown): Cell {
  const value = typeof given === 'object' && given !== null && 'value' in given ? given.value : given;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string' || value === '') return null;
  return helpers.isEvaluationError(value) ? { error: value } : value;
}
