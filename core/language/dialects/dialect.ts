/** What a dialect of spreadsheet formulas decides; everything else is the same in all of them. */

export interface Dialect {
  /** Between arguments. */
  readonly separator: ',' | ';';
  /** A text literal, quotes and all. */
  readonly text: (value: string) => string;
  /** A number literal. */
  readonly number: (value: number) => string;
  /** A tab's name as it stands before `!`. */
  readonly tabName: (name: string) => string;
  /** The formula, `=` included, entered so that arrays inside it are computed whole. */
  readonly arrayFormula: (formula: string) => string;
}

/** `It's` becomes `'It''s'`: always quoted, so no name can be taken for a cell or a number. */
export const quotedTabName = (name: string): string => `'${name.replace(/'/g, "''")}'`;

/** `say "x"` becomes `"say ""x"""`. */
export const quotedText = (value: string): string => `"${value.replace(/"/g, '""')}"`;
