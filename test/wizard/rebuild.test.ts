/** A second build: what people chose and wrote in our tabs holds, and what they changed by hand is not lost. */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Plan } from '../../core/dashboard/plan';
import { readSetup } from '../../core/dashboard/read-setup';
import type { Cell, RawTab } from '../../core/table/cell';
import { serialOf } from '../../core/table/serial-date';
import type { WizardSettings } from '../../core/wizard/board';
import { type Planned, planDashboard } from '../../core/wizard/wizard';
import { languages } from '../../core/words/languages';
import { placeOf, tabsOf, type, type WrittenWorkbook, writtenWorkbook } from '../dashboard/written-workbook';

const { en } = languages;

const day = (month: number, date: number): Cell => ({ date: serialOf(2026, month, date) });

const deals: RawTab = {
  name: 'Deals',
  rows: [
    ['Deal', 'Owner', 'City', 'Stage', 'Status', 'Deal type', 'Value', 'Created', 'Closed'],
    ['A', 'Sari', 'Medan', 'Proposal', 'Won', 'New', 100, day(1, 5), day(2, 4)],
    ['B', 'Budi', 'Medan', 'Lead', 'Lost', 'Renewal', 250, day(1, 9), day(2, 20)],
    ['C', 'Sari', 'Jakarta', 'Lead', 'Open', 'New', 400, day(2, 1), null],
    ['D', 'Budi', 'Jakarta', 'Meeting', 'Hmm', 'Swap', 30, day(2, 1), day(3, 1)],
    ['E', '=Ann', 'Jakarta', 'Proposal', 'Open', 'Swap', 70, day(2, 1), null],
  ],
};
const leads: RawTab = {
  name: 'Leads',
  rows: [
    ['Lead', 'Owner', 'Received', 'First response'],
    ['x', 'Sari', { date: serialOf(2026, 2, 2) + 0.5 }, { date: serialOf(2026, 2, 2) + 0.625 }],
    ['y', 'Budi', { date: serialOf(2026, 2, 3) + 0.5 }, null],
  ],
};

const first: WizardSettings = {
  language: 'en',
  today: serialOf(2026, 3, 31),
  fixedToday: false,
  takenTabNames: ['Deals', 'Leads'],
};

type Done = Extract<Planned, { ok: true }>;

function planned(settings: WizardSettings, tab = deals): Done {
  const done = planDashboard(tab, settings, [leads]);
  if (!done.ok) throw new Error(done.sentence);
  return done;
}

let untouched: WrittenWorkbook;
let workbook: WrittenWorkbook;
beforeAll(() => {
  untouched = writtenWorkbook(planned(first).plan, [deals, leads]);
});
beforeEach(() => {
  workbook = structuredClone(untouched);
});

const again = (settings: Partial<WizardSettings> = {}, tab = deals): Done =>
  planned({ ...first, earlier: tabsOf(workbook), ...settings }, tab);

/** What the new setup tab says in the row of a label, right of the heading's column. */
function setupSays(plan: Plan, label: string): readonly unknown[] {
  const cells = plan.tabs.find(({ id }) => id === 'setup')?.cells ?? [];
  const at = cells.find(({ content }) => content === label);
  return cells.flatMap(({ row, column, content }) =>
    at !== undefined && row === at.row && column > at.column && column <= at.column + 4 ? [content] : [],
  );
}

function change(label: string, columns: number, cell: Cell): void {
  const { row, column } = placeOf(workbook.setup, label);
  type(workbook.setup, row, column + columns, cell);
}

/** The first row of a table that is still free, below the row of its last label. */
function add(after: string, ...cells: readonly Cell[]): void {
  const { row, column } = placeOf(workbook.setup, after);
  for (const [index, cell] of cells.entries()) type(workbook.setup, row + 1, column + index, cell);
}

describe('targets, goals and the calendar hold', () => {
  const choices = {
    targets: [
      { kpi: 'REVENUE', of: 'Sari', per: 'month', amount: 300 },
      { kpi: 'WIN_RATE', per: 'year', amount: 0.4 },
    ],
    benchmarks: { WIN_RATE: { value: 0.3, source: 'last year' } },
    holidays: ['2026-03-20'],
    fiscalYearStart: 4,
    tolerance: 0.2,
    goals: [
      {
        kpi: 'REVENUE',
        name: 'More',
        baseline: 80,
        changePercent: 0.5,
        from: '2026-01-01',
        deadline: '2026-12-31',
        objectives: [{ kpi: 'WON_COUNT', baseline: 1, changeAmount: 2 }],
        tracking: ['WIN_RATE'],
      },
    ],
  } as const;

  it.each(['en', 'id'] as const)('when nobody has touched them, in %s', (language) => {
    const settings = { ...first, language, choices };
    const one = planned(settings);
    workbook = writtenWorkbook(one.plan, [deals, leads]);
    const two = planned({ ...first, language, earlier: tabsOf(workbook) });
    expect(two.said).toEqual([]);
    const setupOf = ({ plan }: Done) => plan.tabs.find(({ id }) => id === 'setup')?.cells;
    expect(setupOf(two)).toEqual(setupOf(one));
    expect(two.report.goals).toEqual(one.report.goals);
    expect(two.report.kpis).toEqual(one.report.kpis);
    expect(one.report.kpis.find(({ id }) => id === 'WIN_RATE')).toMatchObject({ target: 0.4, benchmark: 0.3 });
  });

  it('as they were changed, and what cannot be used is said', () => {
    workbook = writtenWorkbook(planned({ ...first, choices }).plan, [deals, leads]);
    const heading = placeOf(workbook.setup, en.setup.targets);
    type(workbook.setup, heading.row + 2, heading.column + 3, 350);
    type(workbook.setup, heading.row + 3, heading.column + 3, 'much');
    const done = planned({ ...first, earlier: tabsOf(workbook) });
    expect(done.report.kpis.find(({ id }) => id === 'REVENUE')?.target).toBe(12 * 350);
    expect(done.report.kpis.find(({ id }) => id === 'WIN_RATE')?.target).toBe(null);
    expect(done.said.join()).toContain('much');
  });
});

describe('a build over tabs that nobody has touched', () => {
  it('writes the same tabs again and has nothing to say', () => {
    const one = planned({ ...first, takenTabNames: [] }).plan;
    const two = again({ takenTabNames: [] });
    expect(two.plan.tabs.map(({ cells }) => cells)).toEqual(one.tabs.map(({ cells }) => cells));
    expect(two.said).toEqual([]);
    expect(two.succession.map(({ keptAs }) => keptAs)).toEqual([null, null, null]);
  });

  it('gives the new tabs the names of the old ones, whatever people have called those', () => {
    const renamed = tabsOf(workbook).map((tab) =>
      tab.tab === 'dashboard' ? { ...tab, found: { ...tab.found, name: 'Our numbers' } } : tab,
    );
    expect(again({ earlier: renamed }).succession[0]).toEqual({
      tab: 'dashboard',
      earlier: 'Our numbers',
      keptAs: null,
      name: 'Our numbers',
    });
  });
});

describe('what people chose in the setup holds', () => {
  it('outcomes of labels, those that no deal has yet among them', () => {
    change('Hmm', 1, 'won');
    add('Hmm', 'Cancelled', 'lost');
    const { plan, report } = again();
    expect(report.outcomes.Hmm).toBe('won');
    expect(setupSays(plan, 'Cancelled')).toContain('lost');
  });

  it('what deal types count as', () => {
    change('Swap', 1, 'renewal');
    expect(setupSays(again().plan, 'Swap')).toContain('renewal');
    const bookings = (done: Done) => done.report.kpis.find(({ id }) => id === 'BOOKINGS')?.value;
    change('New', 1, 'renewal');
    expect([bookings(planned(first)), bookings(again())]).toEqual([100, null]);
  });

  it('the order, the weights and the days of stages, and stages that no deal is in', () => {
    const { row, column } = placeOf(workbook.setup, 'Lead');
    const stages = [
      ['Proposal', 0.7, null],
      ['Trial', 0.5, 9],
      ['Lead', 0.05, 21],
      ['Meeting', 0.3, null],
    ] as const;
    for (const [index, cells] of stages.entries()) {
      for (const [offset, cell] of cells.entries()) type(workbook.setup, row + index, column + offset, cell);
    }
    const { plan, report } = again();
    expect(report.byStage.map(({ stage }) => stage)).toEqual(['Proposal', 'Trial', 'Lead', 'Meeting']);
    expect(report.byStage.map(({ weighted }) => weighted)).toEqual([49, 0, 20, 0].map((sum) => expect.closeTo(sum, 6)));
    expect(setupSays(plan, 'Trial').slice(0, 2)).toEqual([0.5, 9]);
    expect(setupSays(plan, 'Lead').slice(0, 2)).toEqual([0.05, 21]);
  });

  it('response hours, the team’s name, the day in the today cell', () => {
    change('Hours within which a lead is answered in time', 1, 4);
    change('Name of the whole team in the targets', 1, 'Everybody');
    change('Today', 1, day(2, 15));
    const { plan, report } = again();
    expect(report.kpis.find(({ id }) => id === 'RESPONSE_WITHIN')?.value).toBe(0.5);
    expect(setupSays(plan, 'Name of the whole team in the targets')[0]).toBe('Everybody');
    expect(setupSays(plan, 'Today')[0]).toEqual({ date: serialOf(2026, 2, 15) });
  });

  it('a today cell that still holds its formula goes with the days', () => {
    expect(setupSays(again({ today: serialOf(2026, 5, 1) }).plan, 'Today')[0]).toHaveProperty('formula');
  });

  it('names that were added to a list', () => {
    add('Sari', 'Dewi');
    const { plan, report } = again();
    expect(report.byRep.map(({ rep }) => rep).sort()).toEqual(['=Ann', 'Budi', 'Dewi', 'Sari']);
    expect(plan.tabs[1]?.cells.some(({ content }) => content === 'Dewi')).toBe(true);
  });

  it('in either language, whichever the setup was written in', () => {
    change('Hmm', 1, 'won');
    const { report, plan } = again({ language: 'id' });
    expect(report.outcomes.Hmm).toBe('won');
    expect(setupSays(plan, 'Hmm')).toContain('menang');
  });

  it('the column that deals are told apart by', () => {
    workbook = writtenWorkbook(planned({ ...first, choices: { segment: 'City' } }).plan, [deals, leads]);
    const headings = again().plan.tabs[1]?.cells.map(({ content }) => content);
    expect(headings).toContain('Chosen column');
  });

  it('in the formulas as in the numbers', () => {
    change('Hmm', 1, 'won');
    change('Swap', 1, 'renewal');
    change('Lead', 1, 0.5);
    change('Hours within which a lead is answered in time', 1, 4);
    const { plan, report } = again({ fixedToday: true });
    const { rows } = writtenWorkbook(plan, [deals, leads]).dashboard.found;
    const values = new Map(report.kpis.map(({ id, value }) => [id, value]));
    const shown = plan.tabs[0]?.cells.flatMap(({ row, column, kpi }) =>
      kpi === undefined || typeof values.get(kpi) !== 'number' ? [] : [[kpi, rows[row]?.[column]] as const],
    );
    expect(shown?.length).toBeGreaterThan(20);
    for (const [kpi, cell] of shown ?? []) expect([kpi, cell]).toEqual([kpi, expect.closeTo(values.get(kpi) ?? 0, 6)]);
    expect(values.get('WON_COUNT')).toBe(2);
  });

  it('but the wizard’s own choices go before it', () => {
    change('Hmm', 1, 'won');
    change('Today', 1, day(2, 15));
    const { report, plan } = again({ choices: { outcomes: { Hmm: 'lost' } }, fixedToday: true });
    expect(report.outcomes.Hmm).toBe('lost');
    expect(setupSays(plan, 'Today')[0]).toEqual({ date: first.today });
  });

  it('and new labels beside it are guessed as ever', () => {
    const more = {
      ...deals,
      rows: [...deals.rows, ['F', 'Sari', 'Medan', 'Lead', 'Closed won', 'New', 5, day(3, 1), day(3, 2)]],
    };
    expect(again({}, more).report.outcomes['Closed won']).toBe('won');
  });
});

describe('a setup that people have been at', () => {
  it('says which cells it cannot use, and goes by its guess there', () => {
    const guess = setupSays(planned(first).plan, 'Lead')[0];
    change('Lead', 1, 'high');
    change('Meeting', 1, 4);
    change('Hmm', 1, 'perhaps');
    const { plan, said, report } = again();
    expect(setupSays(plan, 'Lead')[0]).toBe(guess);
    expect(report.outcomes.Hmm).toBe('unknown');
    expect(said).toEqual([
      'Setup, “Hmm”: “perhaps” under “Means” cannot be used and was left out.',
      'Setup, “Lead”: “high” under “Weight” cannot be used and was left out.',
      'Setup, “Meeting”: “4” under “Weight” cannot be used and was left out.',
    ]);
  });

  it('is read wherever its tables stand, and is kept because it was changed', () => {
    change('Hmm', 1, 'won');
    workbook.setup.found.rows.splice(2, 0, [], ['moved down']);
    for (const row of workbook.setup.found.rows) row.splice(3, 0, null, null);
    const done = again();
    expect(done.report.outcomes.Hmm).toBe('won');
    expect(done.succession.map(({ keptAs }) => keptAs)).toEqual([
      'KPI dashboard (yours)',
      'KPI setup (yours)',
      'KPI rows (yours)',
    ]);
  });

  it('may lack anything: headings, heads, whole rows', () => {
    const { found } = workbook.setup;
    const texts = new Set<Cell>(['What each label means', 'Weight', 'Reps', 'Today']);
    for (const row of found.rows) for (const [column, cell] of row.entries()) if (texts.has(cell)) row[column] = null;
    found.rows.splice(6, 1);
    expect(again().said).toHaveLength(1);
    expect(readSetup({ ...found, rows: [] }).choices).toEqual({});
  });
});

describe('the filters of the dashboard', () => {
  const filterBelow = (label: string, cell: Cell): void => {
    const { row, column } = placeOf(workbook.dashboard, label);
    type(workbook.dashboard, row + 1, column, cell);
  };

  it('stay as they were chosen', () => {
    filterBelow('Period', '2026 Q1');
    filterBelow('Rep', 'Sari');
    const { report, plan } = again();
    expect(report.period).toEqual({ start: '2026-01-01', end: '2026-04-01' });
    expect(plan.tabs[0]?.cells.filter(({ style }) => style === 'filterInput').map(({ content }) => content)).toEqual(
      expect.arrayContaining(['2026 Q1', 'Sari', 'All']),
    );
  });

  it('give way to a period and filters that are asked for', () => {
    filterBelow('Period', '2026 Q1');
    filterBelow('Rep', 'Sari');
    const { report } = again({ period: '2025', filters: { City: 'Medan' } });
    expect(report.period.start).toBe('2025-01-01');
    expect(report.byRep).toHaveLength(3);
  });

  it.each(['All dates', '2026 (year)', '2026-02 (Feb)', '2026 Q4'])('know the period “%s”', (label) => {
    filterBelow('Period', label);
    const cells = again().plan.tabs[0]?.cells ?? [];
    expect(cells.map(({ content }) => content)).toContain(label);
  });

  it('show all where the chosen name is gone, and say so', () => {
    filterBelow('Rep', 'Joko');
    filterBelow('Period', 'some day');
    expect(again().said).toEqual([
      'The period “some day” cannot be read and was not kept.',
      'Rep: “Joko” does not occur any more, so this filter shows all.',
    ]);
  });
});

describe('notes beside our cells', () => {
  it('stay where they are', () => {
    type(workbook.setup, 0, 60, 'ask Budi about Hmm');
    type(workbook.dashboard, 200, 2, 42);
    const { plan, said } = again();
    expect(plan.tabs[1]?.cells.find(({ row, column }) => row === 0 && column === 60)?.content).toBe(
      'ask Budi about Hmm',
    );
    expect(plan.tabs[0]?.cells.find(({ row, column }) => row === 200 && column === 2)?.content).toBe(42);
    expect(plan.tabs[0]?.size.rows).toBeGreaterThan(200);
    expect(said).toEqual([]);
  });

  it('move below where the new dashboard has grown over them', () => {
    const [tab] = planned(first).plan.tabs;
    type(workbook.dashboard, tab?.size.rows ?? 0, 1, 'talk about this on Monday');
    const more = Array.from({ length: 6 }, (_, index) => [
      'X',
      `Rep ${index}`,
      'Medan',
      'Lead',
      'Open',
      'New',
      1,
      day(2, 1),
      null,
    ]);
    const { plan, said } = again({}, { ...deals, rows: [...deals.rows, ...more] });
    const [grown] = plan.tabs;
    const notes = grown?.cells.filter(({ isNote }) => isNote) ?? [];
    expect(notes.map(({ content }) => content)).toEqual(['talk about this on Monday']);
    const ours = grown?.cells.filter(({ isNote }) => !isNote) ?? [];
    expect(notes[0]?.row).toBeGreaterThan(Math.max(...ours.map(({ row }) => row)));
    expect(said).toEqual([
      'Notes on “KPI dashboard” that stood where there are cells of the dashboard now have been moved below: 1.',
    ]);
  });

  it('are still the user’s after a second and a third build', () => {
    type(workbook.setup, 0, 60, 'first');
    workbook = writtenWorkbook(again().plan, [deals, leads]);
    type(workbook.setup, 0, 60, 'second');
    const { plan, succession } = again();
    expect(succession.every(({ keptAs }) => keptAs === null)).toBe(true);
    expect(plan.tabs[1]?.cells.find(({ isNote }) => isNote)?.content).toBe('second');
  });

  it('keep their tab where they are formulas', () => {
    type(workbook.dashboard, 200, 2, '=SUM(A1:A9)');
    const { succession, said } = again();
    expect(succession.every(({ keptAs }) => keptAs !== null)).toBe(true);
    expect(said).toEqual([
      'On “KPI dashboard” there are formulas of yours that cannot be moved. The old tabs stay: “KPI dashboard (yours)”, “KPI setup (yours)”, “KPI rows (yours)”. The new dashboard is “KPI dashboard”.',
    ]);
  });
});

describe('the rows tab', () => {
  it('stays, and the others with it, where something was written beside our columns', () => {
    type(workbook.rows, 1, 200, 'my own');
    expect(again().succession.every(({ keptAs }) => keptAs !== null)).toBe(true);
  });
});

describe('a dashboard that was altered by hand', () => {
  it.each([
    ['a title was changed', 0, 1, 'Our sales'],
    ['a number was typed over a formula', 6, 1, 12],
    ['another formula was put in its place', 6, 1, '=AVERAGE(A1:A3)'],
    ['another cell is shown', 6, 1, '=C3'],
    ['a number was worked out by hand', 6, 1, '=12*2'],
    ['something was typed on a card', 5, 2, 'look here'],
  ] as const)('stays beside the new one where %s', (_, row, column, cell) => {
    type(workbook.dashboard, row, column, cell);
    const { succession, said } = again({ takenTabNames: [...first.takenTabNames, 'KPI Dashboard (yours)'] });
    expect(succession.map(({ keptAs, name }) => [keptAs, name])).toEqual([
      ['KPI dashboard (yours) 2', 'KPI dashboard'],
      ['KPI setup (yours)', 'KPI setup'],
      ['KPI rows (yours)', 'KPI rows'],
    ]);
    expect(said[0]).toMatch(/“KPI dashboard” had been changed by hand. The old tabs stay/);
  });

  it('is known by what it was when it was written, not by what its formulas show', () => {
    const { rows } = workbook.dashboard.found;
    for (const key of workbook.dashboard.found.formulas.keys()) {
      const [row = 0, column = 0] = key.split(',').map(Number);
      const cells = rows[row];
      if (cells !== undefined) cells[column] = 77;
    }
    expect(again().said).toEqual([]);
  });

  it('and one of which nothing is remembered stays too', () => {
    const forgotten = tabsOf(workbook).map((tab) => ({ ...tab, written: null }));
    expect(again({ earlier: forgotten }).succession.every(({ keptAs }) => keptAs !== null)).toBe(true);
  });
});
