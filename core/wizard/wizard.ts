/** The wizard's pure steps: look at a tab, then plan its dashboard. Hosts read the cells before and write the plan after. */
import type { Board } from '../dashboard/board';
import { buildPlan } from '../dashboard/build-plan';
import { buildReport } from '../dashboard/build-report';
import { exclusions, warnings } from '../dashboard/health-text';
import type { Plan } from '../dashboard/plan';
import type { Report } from '../dashboard/report';
import { codes } from '../language/vocabulary';
import type { Period } from '../periods/period';
import { periodFromWords } from '../periods/period-words';
import { type ChosenRefusal, type Reading, readWorkbook, type WorkbookChoices } from '../rows/reading';
import type { RawTab } from '../table/cell';
import type { Refusal } from '../table/deals-table';
import { type DealField, dealFieldNames } from '../table/fields';
import { dateOf } from '../table/serial-date';
import { fieldWord, fill, type Language, languages, type Words } from '../words/words';
import { chooseFilters } from './choose-filters';
import { type Refused, refused } from './refused';
import { freeTabNames } from './tab-names';

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
  readonly choices?: WorkbookChoices;
  /** Names that stand on other tabs of the workbook, so that ours do not collide. */
  readonly takenTabNames: readonly string[];
}

/** What a tab is, in words a person reads, before anything is written. */
export type Inspection =
  | {
      readonly ok: true;
      readonly tab: string;
      readonly deals: number;
      readonly won: number;
      readonly lost: number;
      readonly open: number;
      readonly excluded: number;
      readonly columns: readonly { readonly field: string; readonly header: string; readonly confidence: number }[];
      readonly warnings: readonly string[];
    }
  | Refused;

export type Planned = { readonly ok: true; readonly plan: Plan; readonly report: Report } | Refused;

/** `others` are the workbook's other tabs: what KPIs of activities, leads, costs … are counted over. */
export function inspectTab(tab: RawTab, settings: WizardSettings, others: readonly RawTab[] = []): Inspection {
  const board = boardOf(tab, settings, others);
  if (!board.ok) return board;
  const { reading, words } = board.board;
  const countOf = (code: number): number => reading.outcomes.codes.filter((other) => other === code).length;
  return {
    ok: true,
    tab: tab.name,
    deals: countOf(codes.won) + countOf(codes.lost) + countOf(codes.open),
    won: countOf(codes.won),
    lost: countOf(codes.lost),
    open: countOf(codes.open),
    excluded: exclusions(reading).reduce((sum, { rows }) => sum + rows.length, 0),
    columns: mappedColumns(reading, words),
    warnings: warnings(board.board).map(({ text }) => text),
  };
}

export function planDashboard(tab: RawTab, settings: WizardSettings, others: readonly RawTab[] = []): Planned {
  const board = boardOf(tab, settings, others);
  return board.ok ? { ok: true, plan: buildPlan(board.board), report: buildReport(board.board) } : board;
}

/** The numbers alone, for a preview or the JSON. */
export function computeReport(
  tab: RawTab,
  settings: WizardSettings,
  others: readonly RawTab[] = [],
): { readonly ok: true; readonly report: Report } | Refused {
  const board = boardOf(tab, settings, others);
  return board.ok ? { ok: true, report: buildReport(board.board) } : board;
}

function boardOf(
  tab: RawTab,
  settings: WizardSettings,
  others: readonly RawTab[],
): { readonly ok: true; readonly board: Board } | Refused {
  const words = languages[settings.language];
  const period = periodOf(settings);
  if (period === null) return refused(fill(words.errors.period, { text: settings.period ?? '' }));
  const read = readWorkbook(tab, others, settings.choices ?? {}, words.labels);
  if (!read.ok) return refused(refusalSentence(read.refusal, tab.name, words));
  const filters = chooseFilters(settings.filters ?? {}, read.reading, words);
  if (!filters.ok) return filters;
  return {
    ok: true,
    board: {
      reading: read.reading,
      language: settings.language,
      words,
      today: Math.floor(settings.today),
      fixedToday: settings.fixedToday,
      period,
      filters: filters.filters,
      tabNames: freeTabNames(words, [...settings.takenTabNames, tab.name, ...others.map(({ name }) => name)]),
    },
  };
}

const periodOf = ({ period, today }: WizardSettings): Period | null =>
  period === undefined ? { kind: 'year', year: dateOf(Math.floor(today)).year } : periodFromWords(period, today);

function refusalSentence(refusal: Refusal | ChosenRefusal, tab: string, words: Words): string {
  const template = words.refusals[refusal.code];
  switch (refusal.code) {
    case 'empty-tab':
    case 'no-header':
      return fill(template, { tab });
    case 'not-deals':
      return fill(template, {
        tab,
        headers: refusal.headers.map((header) => `“${header}”`).join(', '),
        missing: refusal.missing.map((part) => words.missing[part]).join(words.missing.and),
      });
    case 'not-this-tab': {
      const columns = refusal.missing.map((fields) => fields.map((field) => fieldWord(field, words)).join(' / '));
      return fill(template, { tab: refusal.tab, role: words.sources[refusal.role], missing: columns.join(', ') });
    }
    case 'ambiguous-dates':
      return fill(template, { header: refusal.header, examples: refusal.examples.join(', ') });
  }
}

const mappedColumns = ({ table }: Reading, words: Words): Extract<Inspection, { ok: true }>['columns'] =>
  dealFieldNames.flatMap((field: DealField) => {
    const mapped = table.mapping[field];
    return mapped === undefined
      ? []
      : [{ field: words.fields[field], header: mapped.header, confidence: mapped.confidence }];
  });
