/** What a language file of header names holds. */
import type { DealField } from '../fields';
import type { OtherTab, TabField } from '../tabs/tab-fields';

/**
 * Header names by field, already normalised (lower case, no accents, blanks between words), the surest first. A string may
 * hold several with commas between, which keeps the scripts that carry them a tenth smaller.
 */
export type HeaderWords<Field extends string = DealField> = { readonly [Name in Field]?: readonly string[] };

export interface HeaderLanguage<Field extends string = DealField> {
  /** Names that mean the field and nothing else on such a tab. The deal's own name is left out: `stage`, not `deal stage`. */
  readonly names: HeaderWords<Field>;
  /** Names that mean it only where no better header is there, such as `date`. */
  readonly vague: HeaderWords<Field>;
}

/** The names of one language for the tabs beside the deals. */
export type TabHeaders = { readonly [Tab in OtherTab]: HeaderLanguage<TabField<Tab>> };
