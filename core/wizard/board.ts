/** From what was read and the wizard's settings to the board that dashboards and reports are built from, or why not. */
import type { Board } from '../dashboard/board';
import type { GoalChoice, TemplateChoice } from '../goals/choices';
import type { DialectName } from '../language/dialects/index';
import type { FilterName } from '../language/vocabulary';
import type { ReadingResult, WorkbookChoices } from '../rows/reading';
import type { RawTab } from '../table/cell';
import { languages } from '../words/languages';
import type { Language } from '../words/words';
import { calendarOf } from './calendar';
import { chooseFilters, keepFilters } from './choose-filters';
import { chooseLayout, type LayoutWanted } from './choose-layout';
import type { EarlierTab } from './earlier';
import { refusalSentence } from './refusal-sentence';
import { type Refused, refused } from './refused';
import { setGoals } from './set-goals';
import { freeTabNames } from './tab-names';

/** What the user decided about the workbook. */
export interface WizardChoices extends WorkbookChoices {
  readonly goals?: readonly (GoalChoice | TemplateChoice)[];
}

/** What the wizard is told; every choice the user did not make has a good default. */
export interface WizardSettings {
  readonly language: Language;
  /** Today as a serial day: core has no clock. */
  readonly today: number;
  /** True where `today` was given by hand: the dashboard's today cell is then fixed, else it is `TODAY()`. */
  readonly fixedToday: boolean;
  /** `2026`, `2026-Q1`, `last month`, `30 hari terakhir`, `all` …, relative to `today`; left out: the year of `today`. */
  readonly period?: string;
  /** Column header or field to label: `{ Owner: 'Sari' }`. */
  readonly filters?: Readonly<Record<string, string>>;
  readonly choices?: WizardChoices;
  /** What the first page shows; left out: what the data can say best. */
  readonly layout?: LayoutWanted;
  /** Filters of an earlier dashboard: those that choose nothing any more are dropped, where `filters` refuses. */
  readonly keptFilters?: Readonly<Partial<Record<FilterName, string>>>;
  /** The tabs that this build takes the place of: what was chosen and noted there is kept. */
  readonly earlier?: readonly EarlierTab[];
  /** Tabs of the user's with formulas that read those: they must go on doing so. */
  readonly referring?: readonly string[];
  /** They stand in another file, which stays as it is. */
  readonly earlierFile?: string;
  /** Names that stand on other tabs of the workbook, so that ours do not collide. */
  readonly takenTabNames: readonly string[];
  /** The program the dashboard is written for, so that what it cannot say stands as a computed number. */
  readonly dialect?: DialectName;
}

export type BoardResult = { readonly ok: true; readonly board: Board; readonly said: readonly string[] } | Refused;

/** Core has no clock, no host and no words of its own: all of it comes with the settings. */
export function boardOf(
  read: ReadingResult,
  tab: RawTab,
  settings: WizardSettings,
  others: readonly RawTab[] = [],
): BoardResult {
  const words = languages[settings.language];
  const calendar = calendarOf(settings, words);
  if (!calendar.ok) return calendar;
  if (!read.ok) return refused(refusalSentence(read.refusal, tab.name, words));
  const filters = chooseFilters(settings.filters ?? {}, read.reading, words);
  if (!filters.ok) return filters;
  const layout = chooseLayout(settings.layout ?? {}, words);
  if (!layout.ok) return layout;
  const kept = keepFilters(settings.keptFilters ?? {}, read.reading, words);
  const today = Math.floor(settings.today);
  const goals = setGoals(settings.choices?.goals, read.reading.model, settings.language, today, calendar.fiscalStart);
  if (!goals.ok) return goals;
  return {
    ok: true,
    said: kept.said,
    board: {
      reading: read.reading,
      language: settings.language,
      words,
      today,
      fixedToday: settings.fixedToday,
      period: calendar.period,
      moving: calendar.moving,
      fiscalStart: calendar.fiscalStart,
      filters: Object.keys(settings.filters ?? {}).length > 0 ? filters.filters : kept.filters,
      layout: layout.layout,
      goals: goals.goals,
      ...(settings.dialect !== undefined && { dialect: settings.dialect }),
      tabNames: freeTabNames(words, [...settings.takenTabNames, tab.name, ...others.map(({ name }) => name)]),
    },
  };
}
