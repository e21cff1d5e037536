/** The promise of a goal: from a KPI, how much more and until when follow its target, its pace and where it leads. */
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../core/dashboard/build-report';
import type { GoalReport } from '../../core/dashboard/report';
import { goalScopes } from '../../core/goals/stretches';
import type { Cell, RawTab } from '../../core/table/cell';
import { serialOf } from '../../core/table/serial-date';
import type { WizardChoices } from '../../core/wizard/board';
import { boardOf, type Wanted } from '../dashboard/board-of';

type GoalChoices = NonNullable<WizardChoices['goals']>;

const day = (year: number, month: number, date: number): Cell => ({ date: serialOf(year, month, date) });

const deals = (
  ...rows: readonly (readonly [value: number, closed: Cell, owner?: string, created?: Cell])[]
): RawTab => ({
  name: 'Deals',
  rows: [
    ['Deal', 'Owner', 'City', 'Status', 'Value', 'Created', 'Closed'],
    ...rows.map(([value, closed, owner = 'Sari', created = null], index) => [
      ...[`D${index}`, owner, owner === 'Sari' ? 'Bandung' : 'Medan', 'Won', value, created, closed],
    ]),
  ],
});

function goalOf(raw: RawTab, goals: GoalChoices, wanted: Partial<Wanted> = {}): GoalReport {
  const [goal] = buildReport(boardOf(raw, { today: serialOf(2026, 2, 15), ...wanted, choices: { goals } })).goals;
  if (goal === undefined) throw new Error('there is a goal');
  return goal;
}

describe('the article’s examples', () => {
  it('10,000 a month, 4,000 of it at half time: 40% attained, a pace of 80%, 8,000 in the end', () => {
    const goal = goalOf(deals([4000, day(2026, 2, 10)], [8000, day(2025, 2, 10)]), [
      { kpi: 'REVENUE', changeAmount: 2000, from: '2026-02-01', deadline: '2026-02-28' },
    ]);
    expect(goal).toMatchObject({ baseline: 8000, target: 10_000, value: 4000, progress: 0.4, due: 5000 });
    expect(goal).toMatchObject({
      pace: 0.8,
      projected_finish: 8000,
      missing: 6000,
      days_left: 13,
      status: 'offTarget',
    });
  });

  it('5% more revenue than 3.8 M a month is 190,000 more: 3.99 M', () => {
    const goal = goalOf(deals([1_000_000, day(2026, 2, 3)]), [
      { kpi: 'REVENUE', baseline: 3_800_000, changePercent: 0.05, from: '2026-02-01', deadline: '2026-02-28' },
    ]);
    expect(goal.target).toBeCloseTo(3_990_000, 6);
    expect((goal.target ?? 0) - (goal.baseline ?? 0)).toBeCloseTo(190_000, 6);
  });
});

describe('what a goal is measured from', () => {
  const goal = { kpi: 'REVENUE', changePercent: 0.5, from: '2026-01-01', deadline: '2026-03-31' } as const;
  const before = [100, day(2025, 12, 31)] as const;
  it('is what the same days brought a year before', () => {
    expect(goalOf(deals([300, day(2025, 3, 31)], before), [goal])).toMatchObject({ baseline: 300, target: 450 });
  });
  it('is what as many days just before brought, where there was nothing a year before', () => {
    expect(goalOf(deals(before), [goal]).baseline).toBe(100);
  });
  it('is what it is said to be', () => {
    expect(goalOf(deals(before), [{ ...goal, baseline: 40 }])).toMatchObject({ baseline: 40, target: 60 });
  });
  it('is of its rep or its location alone', () => {
    const both = deals([300, day(2025, 3, 31)], [700, day(2025, 3, 31), 'Budi'], [50, day(2026, 1, 2), 'Budi']);
    expect(goalOf(both, [{ ...goal, of: 'budi' }])).toMatchObject({
      ...{ baseline: 700, value: 50, scope: { by: 'rep', label: 'Budi' } },
    });
    expect(goalOf(both, [{ ...goal, of: 'Bandung' }])).toMatchObject({ baseline: 300, value: 0 });
  });
});

describe('the stretches before a goal', () => {
  const windows = (from: string, deadline: string) => {
    const [goal] = boardOf(deals([1, day(2026, 1, 1)]), {
      today: serialOf(2026, 2, 15),
      choices: { goals: [{ kpi: 'REVENUE', changeAmount: 1, baseline: 1, from, deadline }] },
    }).goals;
    if (goal === undefined) throw new Error('there is a goal');
    const { yearAgo, before } = goalScopes(goal);
    return [yearAgo.window, ...before.map(({ window }) => window)];
  };
  const days = (...dates: readonly (readonly [number, number, number])[]) =>
    dates.slice(1).map((date, index) => {
      const [from, until] = [dates[index] ?? date, date];
      return { from: serialOf(...from), until: serialOf(...until) };
    });
  it('are the quarters before a quarter, whatever their number of days', () => {
    expect(windows('2026-01-01', '2026-03-31')).toEqual([
      ...days([2025, 1, 1], [2025, 4, 1]),
      ...days([2025, 1, 1], [2025, 4, 1], [2025, 7, 1], [2025, 10, 1], [2026, 1, 1]).reverse(),
    ]);
  });
  it('are as many days before any others', () => {
    expect(windows('2026-01-05', '2026-01-11').slice(1)).toEqual(
      days([2025, 12, 8], [2025, 12, 15], [2025, 12, 22], [2025, 12, 29], [2026, 1, 5]).reverse(),
    );
  });
});

describe('a goal where less is better', () => {
  const cycles = deals([1, day(2026, 1, 31), 'Sari', day(2026, 1, 11)], [1, day(2025, 1, 31), 'Sari', day(2025, 1, 1)]);
  it('has come the further the less there is, and all of it is due from the first day', () => {
    const goal = goalOf(cycles, [
      { kpi: 'SALES_CYCLE_LENGTH', changePercent: -0.5, from: '2026-01-01', deadline: '2026-12-31' },
    ]);
    expect(goal).toMatchObject({ baseline: 30, target: 15, value: 20, due: 15, missing: 5, status: 'offTarget' });
    expect(goal).toMatchObject({ progress: 0.75, pace: null, projected_finish: null, kind: 'performance' });
  });
});

describe('a warning', () => {
  const codes = (goal: GoalReport) => goal.warnings.map(({ code }) => code);
  const raw = deals([100, day(2025, 1, 5)], [90, day(2025, 12, 5)], [10, day(2026, 1, 5)]);
  const goal = { kpi: 'REVENUE', baseline: 100, from: '2026-01-01', deadline: '2026-01-31' } as const;
  it('says that a target was never reached, and nothing where it was', () => {
    expect(codes(goalOf(raw, [{ ...goal, changePercent: 0.1, tracking: ['WON_COUNT'] }]))).toEqual(['above-best']);
    expect(codes(goalOf(raw, [{ ...goal, baseline: 80, changePercent: 0.1, tracking: ['WON_COUNT'] }]))).toEqual([]);
  });
  it('says that nothing leads to it, and what cannot be followed', () => {
    expect(codes(goalOf(raw, [{ ...goal, baseline: 50, changePercent: 0.1 }]))).toEqual(['nothing-leads-to-it']);
    const followed = { objectives: [{ kpi: 'CALLS', changePercent: 0.4 }] };
    expect(codes(goalOf(raw, [{ ...goal, baseline: 50, changePercent: 0.1, ...followed }]))).toEqual(['no-figure']);
  });
});

it('nothing is measured by the target while a filter asks for others', () => {
  const raw = deals([300, day(2025, 2, 2)], [700, day(2026, 2, 2), 'Budi']);
  const goal = { kpi: 'REVENUE', changePercent: 0.5, from: '2026-02-01', deadline: '2026-02-28' } as const;
  expect(goalOf(raw, [goal], { filters: { rep: 1 } })).toMatchObject({ value: 700, target: null, progress: null });
  const own = goalOf(raw, [{ ...goal, of: 'Sari' }], { filters: { rep: 2 } });
  expect(own).toMatchObject({ value: 0, target: 450, progress: 0 });
});

it('what is only watched is compared like with like: a sum with the part of the year before for the days so far', () => {
  const raw = deals([4000, day(2026, 2, 10)], [8000, day(2025, 2, 10)]);
  const tracking = ['WON_COUNT', 'REVENUE', 'AVERAGE_PURCHASE_VALUE'];
  const february = { from: '2026-02-01', deadline: '2026-02-28' } as const;
  expect(goalOf(raw, [{ kpi: 'REVENUE', changeAmount: 2000, ...february, tracking }]).tracking).toEqual([
    { kpi: 'WON_COUNT', value: 1, baseline: 1, due: 0.5, change: 1 },
    { kpi: 'REVENUE', value: 4000, baseline: 8000, due: 4000, change: 0 },
    { kpi: 'AVERAGE_PURCHASE_VALUE', value: 4000, baseline: 8000, due: 8000, change: -0.5 },
  ]);
});

it('counts the first day and the deadline, and neither the eve nor the day after', () => {
  const raw = deals([1, day(2026, 1, 31)], [10, day(2026, 2, 1)], [100, day(2026, 2, 28)], [1000, day(2026, 3, 1)]);
  const february = { kpi: 'REVENUE', baseline: 5, changeAmount: 5, from: '2026-02-01', deadline: '2026-02-28' };
  expect(goalOf(raw, [february]).value).toBe(110);
});
