/** Which months the report shows, and the period before that its figures stand beside. */
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../core/dashboard/build-report';
import type { Cell, RawTab } from '../../core/table/cell';
import { serialOf } from '../../core/table/serial-date';
import { boardOf } from './board-of';

const day = (year: number, month: number, date: number): Cell => ({ date: serialOf(year, month, date) });
const today = serialOf(2026, 3, 31);

describe('the months shown', () => {
  const monthsOf = (rows: readonly (readonly Cell[])[], period: string): readonly string[] => {
    const raw = { name: 'Deals', rows: [['ID', 'Status', 'Value', 'Closed'], ...rows] };
    return buildReport(boardOf(raw, { today, period })).byMonth.map(({ month }) => month);
  };
  const won: readonly Cell[] = ['A', 'Won', 1, day(2025, 11, 30)];

  it.each<readonly [string, readonly (readonly Cell[])[], string, readonly string[]]>([
    ['a finished quarter ends with its own last month', [won], '2025-Q4', ['2025-10', '2025-11', '2025-12']],
    ['a quarter to come begins with its first month', [won], '2026-Q3', ['2026-07']],
    [
      'all dates end with the last decided deal',
      [won, ['B', 'Lost', 1, day(2026, 1, 1)]],
      'all',
      ['2025-11', '2025-12', '2026-01'],
    ],
    [
      'a day on which an open deal would be closed is none',
      [won, ['B', 'Open', 1, day(2026, 1, 1)]],
      'all',
      ['2025-11'],
    ],
    ['nor is that of a deal of unknown outcome', [won, ['B', 'In review', 1, day(2025, 1, 1)]], 'all', ['2025-11']],
    ['where nothing is decided there are none', [['A', 'Won', 1, null]], 'all', []],
  ])('%s', (_what, rows, period, months) => {
    expect(monthsOf(rows, period)).toEqual(months);
  });
});

it('a figure over the deals used stands beside that of the period before, for all dates beside none', () => {
  const deals: RawTab = {
    name: 'Deals',
    rows: [
      ['ID', 'Status', 'Value', 'Closed'],
      ['A', 'Won', 100, day(2025, 12, 4)],
      ['B', 'Lost', 250, day(2026, 1, 20)],
      ['C', 'Open', 400, null],
    ],
  };
  const all = buildReport(boardOf(deals, { today }));
  expect(all.health.used).toBe(3);
  const previous = (report: typeof all, id: string) => report.kpis.find((one) => one.id === id)?.previous;
  const january = buildReport(boardOf(deals, { today, period: '2026-01' }));
  expect(['REVENUE', 'WON_COUNT', 'LOST_COUNT', 'OPEN_COUNT'].map((id) => previous(january, id))).toEqual([
    100,
    1,
    0,
    null,
  ]);
  expect(all.kpis.map((one) => one.previous)).toEqual(all.kpis.map(() => null));
});
