/** What reading a deals tab gives: typed columns over the kept rows, with everything that was decided and left out. */

import type { CentsFound } from './cents';
import type { DecimalMark } from './decimal-marks';
import type { DealField, dealFields, Fields, NamesOf } from './fields';

/** `NaN` where the cell is blank or unreadable: a Float64Array would turn null into 0. */
export interface NumberColumn {
  readonly values: Float64Array;
}

/** Whole serial days in the 1900 system (times dropped), `NaN` where blank or unreadable. */
export interface DateColumn {
  readonly values: Float64Array;
}

/** Serial days with the time of day as their fraction, `NaN` where blank or unreadable. */
export interface MomentColumn {
  readonly values: Float64Array;
}

/** Interned labels: `labels[codes[i]]`, or blank where the code is -1. Spellings that differ in case or spaces are one label. */
export interface LabelColumn {
  readonly codes: Int32Array;
  readonly labels: readonly string[];
  /** Known without looking: every row has a label of its own. */
  readonly areDifferent?: boolean;
}

/** 1 yes, 0 no or blank. */
export interface FlagColumn {
  readonly values: Uint8Array;
}

/** Each field that the tab has, as its kind is read. */
export type ColumnsOf<Declared extends Fields> = {
  readonly [Name in NamesOf<Declared, 'number'>]?: NumberColumn;
} & { readonly [Name in NamesOf<Declared, 'date'>]?: DateColumn } & {
  readonly [Name in NamesOf<Declared, 'moment'>]?: MomentColumn;
} & { readonly [Name in NamesOf<Declared, 'label'>]?: LabelColumn } & {
  readonly [Name in NamesOf<Declared, 'flag'>]?: FlagColumn;
};

export type DealColumns = ColumnsOf<typeof dealFields>;

export interface MappedColumn {
  /** The header as it stands in the tab. */
  readonly header: string;
  /** 0 is column A. */
  readonly column: number;
  /** 0 to 1. */
  readonly confidence: number;
  /** What it rests on: the user's word, the header, words within a longer header, or the values alone. */
  readonly by?: 'choice' | 'header' | 'similar-header' | 'values';
}

export type Mapping<Field extends string = DealField> = { readonly [Name in Field]?: MappedColumn };

export interface ColumnFormat {
  readonly kind: 'number' | 'date' | 'label' | 'flag' | 'moment';
  /** How it is written: `1.234,56`, `d/m/y`, `iso`, `serial`, `text` … */
  readonly style: string;
  /** In words: "1,204 rows fit d/m/y, 37 fit only m/d/y". */
  readonly evidence: string;
  /** Every filled cell is already a number or a date, so a formula can read the raw column as it stands. */
  readonly typed: boolean;
  /**
   * Every filled cell is a number, but the column's values are these divided by it: 100 for probabilities such as 20. A
   * formula may read the raw column so; `typed` is false, for it may not read it as it stands.
   */
  readonly divisor?: number;
  /** Texts that can be two numbers, where nothing in the column decides which: the first two, and what they are read with. */
  readonly either?: { readonly texts: readonly string[]; readonly mark: DecimalMark | null };
}

export type Formats<Field extends string = DealField> = { readonly [Name in Field]?: ColumnFormat };

export const exclusionReasons = [
  'blank-row',
  'repeated-header',
  'total-row',
  'footer-row',
  'duplicate-id',
  'deleted',
  'unknown-outcome',
] as const;

export type ExclusionReason = (typeof exclusionReasons)[number];

export interface Exclusion {
  readonly reason: ExclusionReason;
  /** Sheet row numbers, 1 is the first row. */
  readonly rows: readonly number[];
}

/** A cell that could not be read as its column is meant. */
export interface UnreadableCell<Field extends string = DealField> {
  readonly field: Field;
  readonly row: number;
  readonly text: string;
}

/** What reading a tab gives, whatever it is a tab of. */
export interface TableOf<Declared extends Fields> {
  readonly tab: string;
  /** Sheet row number of the header, 1 is the first row. */
  readonly headerRow: number;
  /** Sheet rows below the header down to the last filled one, excluded ones counted too. */
  readonly rowCount: number;
  /** Sheet row number of each kept row; every column has this length. */
  readonly rowNumbers: Int32Array;
  readonly mapping: Mapping<keyof Declared & string>;
  readonly formats: Formats<keyof Declared & string>;
  readonly columns: ColumnsOf<Declared>;
  /** Rows dropped while reading; rows whose outcome is unknown are kept here and excluded later. */
  readonly excluded: readonly Exclusion[];
  readonly unreadable: readonly UnreadableCell<keyof Declared & string>[];
}

export interface DealsTable extends TableOf<typeof dealFields> {
  /** The currency sign in the text of each value, lower case as written: `rp`, `$`. */
  readonly amountSigns?: LabelColumn;
  /** The amounts were in cents and are whole now, or may be in cents still. */
  readonly cents?: Exclude<CentsFound, { readonly unit: 'whole' }>;
  /** Sheet row numbers of amounts counted in `M` that are taken as millions, as nothing shows their currency. */
  readonly doubtfulMillions?: readonly number[];
  /** Rows left out because another, `of`, stands for the same deal: sheet row numbers. */
  readonly repeats?: readonly { readonly row: number; readonly of: number }[];
}

/** Why a tab is not read as a deals tab. words/ says each in a sentence that says what to do. */
export type Refusal =
  | UnfitTab
  | AmbiguousDates
  | {
      readonly code: 'not-deals';
      readonly headers: readonly string[];
      readonly missing: readonly ('outcome' | 'value-or-date')[];
      /** No column holds dates. */
      readonly undated: boolean;
    };

export type UnfitTab = { readonly code: 'empty-tab' } | { readonly code: 'no-header' };

export interface AmbiguousDates<Field extends string = DealField> {
  readonly code: 'ambiguous-dates';
  readonly header: string;
  readonly examples: readonly string[];
  /** The field to answer for in the date orders chosen. */
  readonly field?: Field;
}
