/** The words of the KPI reference by language: apart from the rest, so that no add-in carries them. */
import { type ReferenceWords, referenceEn } from './reference-en';
import { referenceId } from './reference-id';
import type { Language } from './words';

export type { ReferenceWords } from './reference-en';

export const referenceWords: Readonly<Record<Language, ReferenceWords>> = { en: referenceEn, id: referenceId };
