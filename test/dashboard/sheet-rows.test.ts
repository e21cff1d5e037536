/** Room for deals to come ends where a sheet of the program does. */
import { expect, test } from 'vitest';
import { planDashboard, type RawTab, type Row } from '../../core/index';

const rowsOfASheet = 1_048_576;

/** The last deal stands in that row. */
const dealsDownTo = (row: number): RawTab => {
  const blank: Row = [];
  const rows: Row[] = Array.from({ length: row }, () => blank);
  rows[0] = ['Deal', 'Owner', 'Status', 'Value', 'Closed'];
  rows[1] = ['A', 'Sari', 'Won', 100, { date: 46_000 }];
  rows[2] = ['B', 'Budi', 'Lost', 50, { date: 46_010 }];
  rows[row - 1] = ['C', 'Sari', 'Won', 300, { date: 46_020 }];
  return { name: 'Deals', rows };
};

test.each([
  ['excel', rowsOfASheet, rowsOfASheet],
  ['xlsx', rowsOfASheet - 100, rowsOfASheet],
  ['sheets', 2_000, 3_000],
] as const)('in the %s dialect, of deals down to row %i', (dialect, down, most) => {
  const planned = planDashboard(dealsDownTo(down), {
    language: 'en',
    today: 46_100,
    fixedToday: true,
    takenTabNames: [],
    dialect,
  });
  if (!planned.ok) throw new Error(planned.sentence);
  const rows = planned.plan.tabs.find(({ id }) => id === 'rows');
  expect(rows?.size.rows).toBeGreaterThanOrEqual(down);
  expect(rows?.size.rows).toBeLessThanOrEqual(most);
  const reach = (rows?.columnFormulas ?? []).map(({ lastRow }) => lastRow + 1);
  expect(new Set(reach)).toEqual(new Set([most]));
});
