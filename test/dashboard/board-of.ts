/** Boards for tests: a raw tab read as the wizard reads it. */
import type { Board } from '../../core/dashboard/board';
import type { LayoutChoices } from '../../core/dashboard/layouts';
import type { DialectName } from '../../core/language/dialects/index';
import type { Period } from '../../core/periods/period';
import { parsePeriod } from '../../core/periods/period-name';
import { movingFromWords, periodFromWords } from '../../core/periods/period-words';
import { readWorkbook } from '../../core/rows/reading';
import type { Filters } from '../../core/rows/row-column';
import { noFilters } from '../../core/rows/row-data';
import type { RawTab } from '../../core/table/cell';
import type { WizardChoices } from '../../core/wizard/board';
import { setGoals } from '../../core/wizard/set-goals';
import { languages } from '../../core/words/languages';
import type { Language } from '../../core/words/words';

export interface Wanted {
  readonly today: number;
  readonly period?: string;
  readonly filters?: Partial<Filters>;
  readonly layout?: LayoutChoices;
  readonly language?: Language;
  readonly choices?: WizardChoices;
  /** The program the dashboard is for. */
  readonly dialect?: DialectName;
  /** The workbook's other tabs. */
  readonly others?: readonly RawTab[];
}

export function boardOf(
  raw: RawTab,
  { today, period = 'all', filters = {}, layout = {}, language = 'en', choices = {}, others = [], dialect }: Wanted,
): Board {
  const words = languages[language];
  const fiscalStart = choices.fiscalYearStart ?? 1;
  const read = readWorkbook(raw, others, choices, words.labels);
  if (!read.ok) throw new Error(`refused: ${JSON.stringify(read.refusal)}`);
  const goals = setGoals(choices.goals, read.reading.model, language, Math.floor(today), fiscalStart);
  if (!goals.ok) throw new Error(`refused: ${goals.sentence}`);
  return {
    goals: goals.goals,
    reading: read.reading,
    language,
    words,
    today,
    fixedToday: true,
    ...chosen(period, Math.floor(today), fiscalStart),
    fiscalStart,
    filters: { ...noFilters, ...filters },
    layout,
    tabNames: words.tabs,
    ...(dialect !== undefined && { dialect }),
  };
}

/** By name, or in words that count from today. */
export const chosen = (period: string, today: number, fiscalStart: number): Pick<Board, 'period' | 'moving'> => ({
  period: periodFromWords(period, today, fiscalStart) ?? periodNamed(period),
  moving: movingFromWords(period),
});

export function periodNamed(name: string): Period {
  const period = parsePeriod(name);
  if (period === null) throw new Error(`no period ${name}`);
  return period;
}
