/** What a language file of header names holds. */
import type { DealField } from '../fields';

/** Header names by field, already normalised (lower case, no accents, blanks between words), the surest first. */
export type HeaderWords = { readonly [Name in DealField]?: readonly string[] };

export interface HeaderLanguage {
  /** Names that mean the field and nothing else on a deals tab. The deal's own name is left out: `stage`, not `deal stage`. */
  readonly names: HeaderWords;
  /** Names that mean it only where no better header is there, such as `date`. */
  readonly vague: HeaderWords;
}
