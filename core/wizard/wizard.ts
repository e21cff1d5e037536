/** The wizard's pure steps: look at a tab, then plan its dashboard. Hosts read the cells before and write the plan after. */
import { buildPlan } from '../dashboard/build-plan';
import { buildReport } from '../dashboard/build-report';
import { exclusions, warnings } from '../dashboard/health-text';
import { type Masking, maskingOf } from '../dashboard/mask-names';
import type { Plan } from '../dashboard/plan';
import type { Report } from '../dashboard/report';
import { codes } from '../language/vocabulary';
import { mainRows, type Reading, type ReadingResult, readWorkbook } from '../rows/reading';
import type { RawTab } from '../table/cell';
import { fieldWord, languages, type Words } from '../words/words';
import { boardOf, type WizardSettings } from './board';
import type { Refused } from './refused';
import { remembered } from './remember';
import { renewal, type Succession } from './renewal';

/** What a tab is, in words a person reads, before anything is written. */
export type Inspection =
  | {
      readonly ok: true;
      readonly tab: string;
      /** What its rows are, in words; `null`: deals. */
      readonly holds: string | null;
      /** Rows that are read, whatever they are. */
      readonly rows: number;
      readonly deals: number;
      readonly won: number;
      readonly lost: number;
      readonly open: number;
      readonly excluded: number;
      readonly columns: readonly { readonly field: string; readonly header: string; readonly confidence: number }[];
      readonly warnings: readonly string[];
    }
  | Refused;

export type Planned =
  | {
      readonly ok: true;
      readonly plan: Plan;
      readonly report: Report;
      /** What to do with the tabs of the earlier build once the new ones stand. */
      readonly succession: readonly Succession[];
      /** The dashboard's today, a serial day. */
      readonly today: number;
      /** How names are masked on a copy of it for others. */
      readonly masking: () => Masking;
      /** What could not be kept of the earlier build, in sentences. */
      readonly said: readonly string[];
    }
  | Refused;

/** `others` are the workbook's other tabs: what KPIs of activities, leads, costs … are counted over. */
export function inspectTab(tab: RawTab, settings: WizardSettings, others: readonly RawTab[] = []): Inspection {
  const { settings: asked } = remembered(settings);
  const board = boardOf(readAll(tab, asked, others), tab, asked, others);
  if (!board.ok) return board;
  const { reading, words } = board.board;
  const countOf = (code: number): number => reading.outcomes.codes.filter((other) => other === code).length;
  return {
    ok: true,
    tab: tab.name,
    holds: reading.main === 'deals' ? null : words.sources[reading.main],
    rows: mainRows(reading).rowNumbers.length,
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
  const { settings: asked, said } = remembered(settings);
  const board = boardOf(readAll(tab, asked, others), tab, asked, others);
  if (!board.ok) return board;
  const { plan, succession, said: ofTabs } = renewal(buildPlan(board.board), asked);
  return {
    ok: true,
    plan,
    report: buildReport(board.board),
    succession,
    today: board.board.today,
    masking: () => maskingOf(board.board.reading, asked.language),
    said: [...said, ...board.said, ...ofTabs],
  };
}

/** The numbers alone, for a preview or the JSON. */
export function computeReport(
  tab: RawTab,
  settings: WizardSettings,
  others: readonly RawTab[] = [],
): { readonly ok: true; readonly report: Report } | Refused {
  const { settings: asked } = remembered(settings);
  const board = boardOf(readAll(tab, asked, others), tab, asked, others);
  return board.ok ? { ok: true, report: buildReport(board.board) } : board;
}

const readAll = (tab: RawTab, { choices = {}, language }: WizardSettings, others: readonly RawTab[]): ReadingResult =>
  readWorkbook(tab, others, choices, languages[language].labels);

const mappedColumns = (reading: Reading, words: Words): Extract<Inspection, { ok: true }>['columns'] =>
  Object.entries(mainRows(reading).mapping).flatMap(([field, mapped]) =>
    mapped === undefined
      ? []
      : [{ field: fieldWord(field, words), header: mapped.header, confidence: mapped.confidence }],
  );
