/** Numbers that can be read in two ways – 1.234 is one thousand two hundred thirty-four, or one point two – and what was decided. */
import type { DealField } from './fields';

export type DecimalMark = 'point' | 'comma';

export interface DecimalChoices<Field extends string = DealField> {
  /** The decimal mark in a field's texts, where the user decided it. */
  readonly decimalMark?: Readonly<Partial<Record<Field, DecimalMark>>>;
}

export function chosenMark<Field extends string>(
  { decimalMark }: DecimalChoices<Field>,
  field: Field,
): DecimalMark | undefined {
  const mark = decimalMark?.[field];
  return mark === 'point' || mark === 'comma' ? mark : undefined;
}
