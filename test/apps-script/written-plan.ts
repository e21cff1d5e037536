/** The small plan, written once by the built bundle into a spreadsheet with two tabs of the user's. */
import type { Area, Plan, TabPlan } from '../../core/dashboard/plan';
import { smallPlan, smallRaw } from '../local/small-plan';
import { type Files, filesWithPlan } from './bundle';
import type { Box, State, Tab } from './fake/state';
import { spreadsheetWith, type TabSeed } from './spreadsheet-app';
import { buildDashboard, type Run } from './wizard-run';

export const seeds: readonly TabSeed[] = [
  {
    name: smallRaw.name,
    rows: [
      ['Deal', 'Value'],
      ['=1', 5],
      [new Date(0), null],
    ],
  },
  { name: 'Notes', rows: [['mine']] },
];

export interface Written {
  readonly files: Files;
  readonly state: State;
  readonly run: Run;
  readonly tab: (name: string) => Tab;
}

export async function writtenPlan(plan: Plan = smallPlan): Promise<Written> {
  const files = await filesWithPlan(plan);
  const state = spreadsheetWith(seeds);
  const run = buildDashboard(files, state, smallRaw.name);
  return {
    files,
    state,
    run,
    tab: (name) => {
      const tab = state.tabs.find((item) => item.name === name);
      if (tab === undefined) throw new Error(`no tab ${name}`);
      return tab;
    },
  };
}

export function planned(id: string): TabPlan {
  const tab = smallPlan.tabs.find((item) => item.id === id);
  if (tab === undefined) throw new Error(`no tab ${id} in the plan`);
  return tab;
}

/** A plan's area, which counts from 0, as Google counts. */
export const boxOf = ({ firstRow, lastRow, firstColumn, lastColumn }: Area): Box => ({
  row: firstRow + 1,
  column: firstColumn + 1,
  rows: lastRow - firstRow + 1,
  columns: lastColumn - firstColumn + 1,
});
