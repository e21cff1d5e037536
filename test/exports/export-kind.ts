// What kind of export a file is: a CRM as data, with its headers, stages and statuses in each language it speaks.

export type LanguageCode = 'en' | 'id' | 'es' | 'pt' | 'de' | 'fr' | 'ru';

/** What a column of an export says of a deal. */
export type Held =
  | ('id' | 'title' | 'account' | 'rep' | 'value' | 'currency' | 'stage' | 'status' | 'probability')
  | ('created' | 'closed' | 'won' | 'lost' | 'expected' | 'updated' | 'isWon' | 'isClosed');

/** Columns that are about something else, and must not be taken for the ones that matter. */
export type Noise = 'money' | 'count' | 'moment' | 'text' | 'email' | 'duration' | 'share' | 'code';

export interface Words {
  /** In the order of the columns. */
  readonly headers: { readonly [Field in Held]?: string };
  readonly noise?: readonly (readonly [string, Noise])[];
  /** Open stages in order. */
  readonly stages: readonly string[];
  /** Where the stage tells what became of a deal. */
  readonly wonStage?: string;
  readonly lostStage?: string;
  /** Where a status column tells it. */
  readonly status?: { readonly won: string; readonly lost: string; readonly open: string };
}

export interface ExportKind {
  readonly name: string;
  readonly ids: 'number' | 'letters' | 'prefixed' | 'long number';
  /** The close date of an open deal is the one expected, as in CRMs that have a single date for both. */
  readonly closeIsExpected?: boolean;
  /** Only sales: nothing in it tells won from lost, and the reader has to ask. */
  readonly isLedger?: boolean;
  /** Its status words are nobody's but the list's own, and the reader has to ask. */
  readonly ownWords?: boolean;
  /** By the CRM itself: anything else would not be its export. */
  readonly writesPlainly?: boolean;
  readonly words: { readonly [Language in LanguageCode]?: Words };
}
