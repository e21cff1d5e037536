/** An expected failure of the wizard: a sentence that says what to do. */

export interface Refused {
  readonly ok: false;
  readonly sentence: string;
}

export const refused = (sentence: string): Refused => ({ ok: false, sentence });
