/** What every part of a dashboard is built from: the deals as read, and what the user asked for. */

import type { Goal } from '../goals/goal';
import type { DialectName } from '../language/dialects/index';
import type { MovingPeriod } from '../periods/moving';
import type { Period } from '../periods/period';
import type { Reading } from '../rows/reading';
import type { Filters } from '../rows/row-column';
import type { Words } from '../words/languages';
import type { Language } from '../words/words';
import type { LayoutChoices } from './layouts';
import type { GeneratedTab } from './plan';

export interface Board {
  readonly reading: Reading;
  readonly language: Language;
  readonly words: Words;
  /** Serial day. */
  readonly today: number;
  /** The today cell holds `today` as it is; else it is `TODAY()`. */
  readonly fixedToday: boolean;
  readonly period: Period;
  /** Where the period was asked for by today – `last month` –: the list then shows the one that moves. */
  readonly moving: MovingPeriod | null;
  /** The month that fiscal years start in, 1 to 12. */
  readonly fiscalStart: number;
  readonly filters: Filters;
  /** What the user chose to see on the first page. */
  readonly layout: LayoutChoices;
  readonly goals: readonly Goal[];
  /** The program the dashboard is for; left out: one that can say everything. */
  readonly dialect?: DialectName;
  readonly tabNames: Readonly<Record<GeneratedTab, string>>;
}
