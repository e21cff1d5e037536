/** What a function people type into a cell is: one record from which computing, help and both hosts' paperwork come. */
import type { Result } from '../result';
import type { Cell, Row } from '../table/cell';
import type { LocalText } from '../words/words';

/** What arrives for one parameter: a cell's value, a range's cells, or `undefined` where it was left out. */
export type Argument = Cell | readonly Row[] | undefined;

/** What spills over several cells: rows of equal length, the first of them the columns' names. */
export type Table = readonly (readonly (number | string)[])[];

/** What stands in the cell, or in it and in those it spills over. */
export type Answer = number | string | Table;

/** Known before computing: hosts must say beforehand that a function spills. */
export type ResultShape = 'number' | 'text' | 'table';

/** A number (or numbers to be added up), one cell of any kind, or a range whose cells are read one by one. */
export type ParameterShape = 'number' | 'cell' | 'rows';

export interface Parameter {
  /** As it stands in both hosts' help and in the generated stubs: snake_case. */
  readonly name: string;
  readonly shape: ParameterShape;
  readonly optional: boolean;
  readonly about: LocalText;
}

export interface CustomFunction {
  /** Public: it lives in people's sheets and is never renamed. */
  readonly id: string;
  readonly about: LocalText;
  readonly parameters: readonly Parameter[];
  readonly result: ResultShape;
  /** A table that grows with the catalogue is shown by its first rows. */
  readonly example: { readonly arguments: readonly Argument[]; readonly value: Answer };
  /** One argument per parameter, in their order. */
  readonly compute: (args: readonly Argument[]) => Result<Answer>;
}
