/** The workbook as the settings say it is to be read. */
import { type ReadingResult, readWorkbook } from '../rows/reading';
import type { RawTab } from '../table/cell';
import { languages } from '../words/languages';
import type { WizardSettings } from './board';

export const readAll = (
  tab: RawTab,
  { choices = {}, language }: WizardSettings,
  others: readonly RawTab[],
): ReadingResult => readWorkbook(tab, others, choices, languages[language].labels);
