/** What reading has to know of one kind of tab: its fields, the names and looks of their columns. */
import type { Row } from './cell';
import type { ColumnProfile } from './column-profile';
import type { Fields } from './fields';
import type { HeaderNames } from './headers/header-names';
import type { NumberReading } from './read-number';

export type NameOf<Declared extends Fields> = keyof Declared & string;

export interface TabKind<Declared extends Fields> {
  readonly fields: Declared;
  readonly headers: HeaderNames<NameOf<Declared>>;
  /** How well the values of a column can be what the field holds, 0 to 1. */
  readonly fitOf: (field: NameOf<Declared>, profile: ColumnProfile) => number;
  /** The fields of a column whose values speak for themselves under a header that nobody knows. */
  readonly fieldsByValues: (profile: ColumnProfile) => readonly NameOf<Declared>[];
  /** The field may be written with a percent sign. */
  readonly inPercent: (field: NameOf<Declared>) => boolean;
  /** The numbers of a column as its field means them: probabilities as fractions, intervals as months. */
  readonly asMeant: (
    field: NameOf<Declared>,
    reading: NumberReading,
    rows: readonly Row[],
    rowIndexes: Int32Array,
    column: number,
  ) => NumberReading;
  /** The amount of money that the tab is about. */
  readonly money: NameOf<Declared> | null;
}
