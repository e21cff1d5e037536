/** Finds a table in a setup tab by its heading and the heads of its columns, wherever people have moved it. */
import type { Cell, Row } from '../table/cell';
import { textOf } from '../table/cell-text';
import { labelKey } from '../table/labels';

/** What may stand there: the same words in every language. */
export type Said = readonly string[];

export interface FoundCell {
  readonly row: number;
  readonly column: number;
}

/** The cells that say one of these words, row by row. */
export function cellsSaying(rows: readonly Row[], said: Said): readonly FoundCell[] {
  const keys = new Set(said.map(labelKey));
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (typeof cell === 'string' && keys.has(labelKey(cell)) ? [{ row, column }] : [])),
  );
}

/** A table's rows from its heads down to where it has been blank for a while; `null` where there is no such table. */
export function tableRows<Name extends string>(
  rows: readonly Row[],
  heading: Said,
  heads: Readonly<Record<Name, Said>>,
): readonly Readonly<Record<Name, Cell>>[] | null {
  const names = namesOf(heads);
  for (const at of cellsSaying(rows, heading)) {
    for (let row = at.row + 1; row <= at.row + headsBelow; row++) {
      const columns = columnsOf(rows[row] ?? [], at.column, names, heads);
      if (columns !== null) return contentBelow(rows, row, names, columns);
    }
  }
  return null;
}

const headsBelow = 3;
/** More than anybody leaves between two rows of one table, less than the room below its last one. */
const gap = 8;

const namesOf = <Name extends string>(heads: Readonly<Record<Name, Said>>): readonly Name[] =>
  Object.keys(heads).filter((name): name is Name => name in heads);

/** Each head's column, right of the heading's own; the first one must be there, for another one may be gone. */
function columnsOf<Name extends string>(
  cells: Row,
  from: number,
  names: readonly Name[],
  heads: Readonly<Record<Name, Said>>,
): ReadonlyMap<Name, number> | null {
  const columns = new Map<Name, number>();
  // The next table, whose heads may be the same words, begins after a blank column.
  for (let column = from; textOf(cells[column]).trim() !== ''; column++) {
    const key = labelKey(textOf(cells[column]));
    const name = names.find((head) => !columns.has(head) && heads[head].some((word) => labelKey(word) === key));
    if (name !== undefined) columns.set(name, column);
  }
  const [first] = names;
  return first !== undefined && columns.has(first) ? columns : null;
}

function contentBelow<Name extends string>(
  rows: readonly Row[],
  heads: number,
  names: readonly Name[],
  columns: ReadonlyMap<Name, number>,
): readonly Readonly<Record<Name, Cell>>[] {
  const content: Readonly<Record<Name, Cell>>[] = [];
  let blanks = 0;
  for (let row = heads + 1; row < rows.length && blanks < gap; row++) {
    const cells = rows[row] ?? [];
    const read: Partial<Record<Name, Cell>> = {};
    for (const name of names) read[name] = cells[columns.get(name) ?? -1] ?? null;
    const [first] = names;
    const isEmpty = first === undefined || textOf(read[first]).trim() === '';
    blanks = isEmpty ? blanks + 1 : 0;
    if (!isEmpty && isWhole(read, names)) content.push(read);
  }
  return content;
}

const isWhole = <Name extends string>(
  read: Partial<Record<Name, Cell>>,
  names: readonly Name[],
): read is Record<Name, Cell> => names.every((name) => name in read);
