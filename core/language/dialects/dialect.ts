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
  /** What MATCH takes for more than itself unless a `~` stands before it, in the order of escaping. */
  readonly patternSigns: readonly string[];
  /** The formula, `=` included, entered so that arrays inside it are computed whole. */
  readonly arrayFormula: (formula: string) => string;
}

/** `It's` becomes `'It''s'`: always quoted, so no name can be taken for a cell or a number. */
export const quotedTabName = (name: string): string => `'${name.replace(/'/g, "''")}'`;

/** `say "x"` becomes `"say ""x"""`; what is longer than Excel's 255 characters for a text in a formula is joined from parts. */
export function quotedText(value: string): string {
  // By whole characters, of at most two units each.
  const parts = value.length > 255 ? (value.match(/[\s\S]{1,127}/gu) ?? []) : [value];
  const quoted = parts.map((part) => `"${part.replace(/"/g, '""')}"`);
  return quoted.length === 1 ? quoted.join('') : `(${quoted.join('&')})`;
}

/** The tilde first: those of the other signs are not to be escaped again. */
export const usualPatternSigns: readonly string[] = ['~', '*', '?'];
