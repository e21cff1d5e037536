/** The wizard's first step: what a tab holds, what is in doubt about it, and what its KPIs come to. */
import { exclusions, warnings } from '../dashboard/health-text';
import { asking, evaluatorOf } from '../dashboard/kpi-reports';
import { layoutOf } from '../dashboard/layouts';
import { codes } from '../language/vocabulary';
import { daysOf } from '../periods/period';
import { mainRows } from '../rows/reading';
import type { RawTab } from '../table/cell';
import { isoDate } from '../table/serial-date';
import { boardOf, type WizardSettings } from './board';
import type { Decisions } from './decisions';
import { inspectColumns, refusedTab } from './inspect-columns';
import { inspectKpis, targetsPerOf } from './inspect-kpis';
import { inspectStages } from './inspect-stages';
import type { Inspection } from './inspection';
import { readAll } from './read-all';
import type { Refused } from './refused';
import { remembered } from './remember';
import { soundGoals } from './set-goals';

/** `others` are the workbook's other tabs: what KPIs of activities, leads, costs … are counted over. */
export function inspectTab(tab: RawTab, settings: WizardSettings, others: readonly RawTab[] = []): Inspection {
  const { settings: asked } = remembered(settings);
  const read = readAll(tab, asked, others);
  if (!read.ok) return refusedTab(read.refusal, tab, asked);
  const { sound, problems } = soundGoals(read.reading, asked);
  const made = boardOf(read, tab, sound, others);
  if (!made.ok) return made;
  const { board } = made;
  const { reading, words, period } = board;
  const evaluate = evaluatorOf(board);
  const layout = layoutOf(board);
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
    warnings: warnings(board).map(({ text }) => text),
    ...inspectColumns(reading, words),
    labels: reading.outcomes.labels,
    stages: inspectStages(board),
    kpis: inspectKpis(board, evaluate, asking(evaluate), layout),
    layout: layout.name,
    targetsPer: targetsPerOf(board),
    locations: reading.model.lists.location?.labels ?? [],
    period: period.kind === 'all' ? null : { start: isoDate(daysOf(period).start), end: isoDate(daysOf(period).end) },
    fiscalYearStart: board.fiscalStart,
    goalsUnset: problems,
    decisions: decisionsOf(asked),
  };
}

/** What a tab is about, without a number of it: to find the right one among several. */
export function recogniseTab(
  tab: RawTab,
  settings: WizardSettings,
): { readonly ok: true; readonly holdsDeals: boolean } | Refused {
  const { settings: asked } = remembered(settings);
  const read = readAll(tab, asked, []);
  return read.ok ? { ok: true, holdsDeals: read.reading.main === 'deals' } : refusedTab(read.refusal, tab, asked);
}

const decisionsOf = ({ choices, layout, period }: WizardSettings): Decisions => ({
  ...choices,
  ...layout,
  ...(period !== undefined && { period }),
});
