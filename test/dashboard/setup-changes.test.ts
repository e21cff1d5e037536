/** The promise of a setup one can edit: each of its tables, changed in the file, gives what core computes when it is told the same. */
import { describe, expect, it } from 'vitest';
import { kpi } from '../../core/catalogue/index';
import { buildPlan } from '../../core/dashboard/build-plan';
import { gridColumn } from '../../core/dashboard/dashboard-frame';
import type { Plan } from '../../core/dashboard/plan';
import { frameRows } from '../../core/dashboard/setup/frame';
import type { GoalChoice } from '../../core/goals/choices';
import type { Cell, RawTab } from '../../core/table/cell';
import { serialOf } from '../../core/table/serial-date';
import type { WizardChoices } from '../../core/wizard/board';
import { languages } from '../../core/words/languages';
import { planToXlsx } from '../../local/write-xlsx';
import type { Edit, Recalculated } from '../engines/libreoffice';
import { libreOffice, present } from '../engines/skip';
import { boardOf } from './board-of';
import { expectedFigures } from './expected-figures';
import { differing } from './figures-match';
import { wholeDashboard } from './sample-deals';

const { en } = languages;

const day = (month: number, date: number): Cell => ({ date: serialOf(2026, month, date) });

const deals: RawTab = {
  name: 'Deals',
  rows: [
    ['Deal ID', 'Owner', 'City', 'Stage', 'Status', 'Value', 'Deal type', 'Account', 'Created', 'Closed'],
    ['A', 'Sari', 'Medan', 'Proposal', 'Won', 900, 'New', 'Maju', day(1, 5), day(2, 4)],
    ['B', 'Budi', 'Medan', 'Qualified', 'Lost', 250, 'New', 'Sinar', day(1, 9), day(2, 20)],
    ['C', 'Sari', 'Solo', 'Proposal', 'Open', 400, 'Upgrade', 'Maju', day(2, 1), null],
    ['D', 'Budi', 'Solo', 'Qualified', 'Open', 700, 'New', 'Abadi', day(2, 2), null],
    ['E', 'Budi', 'Medan', 'Negotiation', 'Won', 500, 'Upgrade', 'Sinar', day(1, 2), day(3, 11)],
    ['F', 'Sari', 'Medan', 'Negotiation', 'Postponed', 300, 'New', 'Bumi', day(1, 2), day(3, 2)],
    ['G', 'Sari', 'Solo', 'Negotiation', 'Won', 300, 'New', 'Bumi', day(2, 2), day(3, 12)],
  ],
};

const activities: RawTab = {
  name: 'Activities',
  rows: [
    ['Type', 'Date', 'Rep', 'Account', 'Outcome', 'Done'],
    ['Call', day(2, 2), 'Sari', 'Maju', 'Held', 'Yes'],
    ['Call', day(2, 3), 'Budi', 'Sinar', 'Held', 'Yes'],
    ['Coffee', day(2, 3), 'Budi', 'Sinar', 'Held', 'Yes'],
    ['Demo', day(2, 9), 'Sari', 'Maju', 'Late', 'Yes'],
    ['Demo', day(3, 9), 'Sari', 'Abadi', 'Held', 'Yes'],
  ],
};

const log: RawTab = {
  name: 'Stage log',
  rows: [
    ['Deal ID', 'Stage', 'Entered', 'Left'],
    ['A', 'Qualified', day(1, 5), day(1, 25)],
    ['A', 'Proposal', day(1, 25), day(2, 4)],
    ['C', 'Proposal', day(3, 1), null],
    ['D', 'Qualified', day(3, 20), null],
  ],
};

const leads: RawTab = {
  name: 'Leads',
  rows: [
    ['Lead ID', 'Received at', 'First response at'],
    [1, { date: serialOf(2026, 2, 2) + 0.25 }, { date: serialOf(2026, 2, 2) + 0.5 }],
    [2, { date: serialOf(2026, 2, 3) + 0.25 }, { date: serialOf(2026, 2, 5) + 0.5 }],
  ],
};

const costs: RawTab = {
  name: 'Costs',
  rows: [
    ['Date', 'Category', 'Amount'],
    [day(2, 1), 'Marketing', 120],
    [day(3, 1), 'Rent', 80],
  ],
};

const goal: GoalChoice = {
  kpi: 'REVENUE',
  from: '2026-02-01',
  deadline: '2026-04-30',
  baseline: 1000,
  changePercent: 0.5,
};

/** As the file is built. */
const choices: WizardChoices = {
  stageWeights: { Qualified: 0.2, Proposal: 0.5, Negotiation: 0.8 },
  targets: [
    { kpi: 'REVENUE', per: 'month', amount: 700 },
    { kpi: 'WON_COUNT', of: 'Sari', per: 'quarter', amount: 2 },
  ],
  holidays: ['2026-02-17'],
  goals: [goal],
};

const today = serialOf(2026, 3, 25);
const boardWith = (changed: WizardChoices) =>
  boardOf(deals, {
    today,
    period: '2026-Q1',
    others: [activities, log, leads, costs],
    choices: { ...choices, ...changed },
  });

const built = boardWith({});
const plan = buildPlan(built);
const { setup, goals, meanings, outcomes } = en;

/** Without a status: the stages say what became of a deal. */
const byStages: RawTab = {
  name: 'Deals',
  rows: deals.rows.map((row) => {
    const [stage, status] = [row[3] ?? null, row[4] ?? null];
    const isOver = status === 'Won' || status === 'Lost';
    return row.flatMap((cell, column) => (column === 4 ? [] : column === 3 ? [isOver ? status : stage] : [cell]));
  }),
};

interface Change {
  readonly what: string;
  readonly edits: readonly Edit[];
  readonly told: WizardChoices;
}

const changes: readonly Change[] = [
  {
    what: 'an open status means lost',
    edits: [at(setup.outcomes, 'Open', setup.means, outcomes.lost)],
    told: { outcomes: { Open: 'lost' } },
  },
  {
    what: 'a lost status means won',
    edits: [at(setup.outcomes, 'Lost', setup.means, outcomes.won)],
    told: { outcomes: { Lost: 'won' } },
  },
  {
    what: 'a status that nobody knew means lost',
    edits: [at(setup.outcomes, 'Postponed', setup.means, outcomes.lost)],
    told: { outcomes: { Postponed: 'lost' } },
  },
  {
    what: 'two stages change places',
    edits: [
      at(setup.stages, 1, setup.stage, 'Proposal'),
      at(setup.stages, 1, setup.weight, 0.5),
      at(setup.stages, 2, setup.stage, 'Qualified'),
      at(setup.stages, 2, setup.weight, 0.2),
    ],
    told: { stageOrder: ['Proposal', 'Qualified', 'Negotiation'] },
  },
  {
    what: 'a stage weighs more',
    edits: [at(setup.stages, 'Qualified', setup.weight, 0.45)],
    told: { stageWeights: { ...choices.stageWeights, Qualified: 0.45 } },
  },
  {
    what: 'a deal may stay in a stage for fewer days',
    edits: [at(setup.stages, 'Qualified', setup.days, 3)],
    told: { stageDays: { Qualified: 3 } },
  },
  {
    what: 'a type of activity is a meeting',
    edits: [at(setup.meanings.activityType, 'Coffee', setup.countsAs, meanings.meeting)],
    told: { meanings: { activityType: { Coffee: 'meeting' } } },
  },
  {
    what: 'an outcome of an activity means that it was held',
    edits: [at(setup.meanings.activityOutcome, 'Late', setup.countsAs, meanings.held)],
    told: { meanings: { activityOutcome: { Late: 'held' } } },
  },
  {
    what: 'a type of deal is an upsell no more',
    edits: [at(setup.meanings.dealType, 'Upgrade', setup.countsAs, meanings.renewal)],
    told: { meanings: { dealType: { Upgrade: 'renewal' } } },
  },
  {
    what: 'a category of costs counts as acquisition',
    edits: [at(setup.meanings.costCategory, 'Rent', setup.countsAs, meanings.acquisition)],
    told: { meanings: { costCategory: { Rent: 'acquisition' } } },
  },
  ...[
    { what: 'amount', edits: [target(0, setup.amount, 900)], to: { amount: 900 } },
    { what: 'stretch', edits: [target(0, setup.per, setup.targetPeriods.week)], to: { per: 'week' as const } },
    { what: 'owner', edits: [target(0, setup.whose, 'Budi')], to: { of: 'Budi' } },
    { what: 'owner, now a place,', edits: [target(0, setup.whose, 'Medan')], to: { of: 'Medan' } },
    {
      what: 'KPI',
      edits: [target(0, setup.kpi, kpi('WIN_RATE').name.en), target(0, setup.amount, 0.8)],
      to: { kpi: 'WIN_RATE', amount: 0.8 },
    },
  ].map(({ what, edits, to }) => ({
    what: `a target’s ${what} is another`,
    edits,
    told: { targets: (choices.targets ?? []).map((one, index) => (index === 0 ? { ...one, ...to } : one)) },
  })),
  {
    what: 'a target is added below the others',
    edits: [
      target(2, setup.kpi, kpi('CALLS').name.en),
      target(2, setup.whose, 'Sari'),
      target(2, setup.per, setup.targetPeriods.year),
      target(2, setup.amount, 40),
    ],
    told: { targets: [...(choices.targets ?? []), { kpi: 'CALLS', of: 'Sari', per: 'year', amount: 40 }] },
  },
  {
    what: 'a target is taken out',
    edits: [setup.kpi, setup.whose, setup.per, setup.amount].map((head) => target(1, head, null)),
    told: { targets: (choices.targets ?? []).slice(0, 1) },
  },
  ...[
    { what: 'is to change by more', head: goals.setup.changePercent, value: 0.9, to: { changePercent: 0.9 } },
    { what: 'is measured from more', head: goals.setup.baseline, value: 1500, to: { baseline: 1500 } },
    { what: 'begins later', head: goals.setup.from, value: serialOf(2026, 2, 10), to: { from: '2026-02-10' } },
    {
      what: 'has another deadline',
      head: goals.setup.deadline,
      value: serialOf(2026, 3, 31),
      to: { deadline: '2026-03-31' },
    },
  ].map(({ what, head, value, to }) => ({
    what: `a goal ${what}`,
    edits: [at(goals.setup.goals, 1, head, value)],
    told: { goals: [{ ...goal, ...to }] },
  })),
  {
    what: 'a holiday is added',
    edits: [at(setup.holidays, 2, setup.holiday, serialOf(2026, 3, 20))],
    told: { holidays: ['2026-02-17', '2026-03-20'] },
  },
  { what: 'the tolerance is wider', edits: [beside(setup.tolerance, 0.6)], told: { tolerance: 0.6 } },
  { what: 'less coverage is wanted', edits: [beside(setup.coverageWanted, 0.5)], told: { coverageWanted: 0.5 } },
  { what: 'a sample is small below two', edits: [beside(setup.smallSample, 2)], told: { smallSample: 2 } },
  { what: 'a lead may wait for longer', edits: [beside(setup.responseHours, 80)], told: { responseHours: 80 } },
];

/** Entries that count for nothing, one at a time: the dashboard says how many there are. */
const meaningless: readonly { readonly what: string; readonly edit: Edit }[] = [
  { what: 'an outcome that there is not', edit: at(setup.outcomes, 'Open', setup.means, 'splendid') },
  { what: 'an outcome that was taken out', edit: at(setup.outcomes, 'Won', setup.means, null) },
  { what: 'a meaning that there is not', edit: at(setup.meanings.activityType, 'Demo', setup.countsAs, 'Nap') },
  { what: 'a text for a weight', edit: at(setup.stages, 'Qualified', setup.weight, 'much') },
  { what: 'a weight above the whole', edit: at(setup.stages, 'Qualified', setup.weight, 50) },
  { what: 'a weight below nothing', edit: at(setup.stages, 'Qualified', setup.weight, -0.1) },
  { what: 'a text for a holiday', edit: at(setup.holidays, 2, setup.holiday, 'Eid') },
  { what: 'a text for a setting', edit: beside(setup.tolerance, 'wide') },
  { what: 'a month that there is not', edit: beside(setup.fiscalStart, 13) },
];

/** One LibreOffice and one load for all: each change is entered, read, and taken back. */
const recalculated = async (): Promise<readonly Recalculated[]> => {
  const edits = changes.flatMap((change) => [change.edits, change.edits.map(takenBack)]);
  const stagePlan = buildPlan(boardByStages({}));
  return present(libreOffice).recalculate([
    {
      bytes: await planToXlsx(plan, deals, [activities, log, leads, costs]),
      edits,
      read: [wholeDashboard(plan)],
    },
    {
      bytes: await planToXlsx(plan, deals, [activities, log, leads, costs]),
      edits: meaningless.flatMap(({ edit }) => [[edit], [takenBack(edit)]]),
      read: [wholeDashboard(plan)],
    },
    {
      bytes: await planToXlsx(stagePlan, byStages),
      edits: [[at(setup.outcomes, 'Negotiation', setup.means, outcomes.won, stagePlan)]],
      read: [wholeDashboard(stagePlan)],
    },
  ]);
};

const boardByStages = (told: WizardChoices) =>
  boardOf(byStages, { today, period: '2026-Q1', choices: { stageWeights: choices.stageWeights ?? {}, ...told } });

let started: Promise<readonly Recalculated[]> | undefined;

const answers = (): Promise<readonly Recalculated[]> => {
  started ??= recalculated();
  return started;
};

describe.skipIf(libreOffice === null)('in LibreOffice the dashboard is what core computes when', () => {
  it.each(changes.map((change, index) => ({ ...change, index })))('$what', async ({ index, told }) => {
    const march = serialOf(2026, 3, 1);
    const before = expectedFigures(built, built, march);
    const board = boardWith(told);
    // What follows from settings is asked of a board that was built with them; where each figure stands, of the file.
    const own = new Map(expectedFigures(board, board, march).map((figure) => [placeOf(figure), figure]));
    const expected = expectedFigures(built, board, march).map((figure) =>
      figure.label === 'derived' ? (own.get(placeOf(figure)) ?? figure) : figure,
    );
    expect(expected).not.toEqual(before);
    const [answer] = await answers();
    expect(differing(answer?.[0]?.[0] ?? [], before)).toEqual([]);
    expect(differing(answer?.[2 * index + 1]?.[0] ?? [], expected)).toEqual([]);
    expect(differing(answer?.[2 * index + 2]?.[0] ?? [], before)).toEqual([]);
  });

  it('a stage that was open means won', async () => {
    const [open, won] = [boardByStages({}), boardByStages({ outcomes: { Negotiation: 'won' } })];
    const march = serialOf(2026, 3, 1);
    const [before, expected] = [open, won].map((board) => expectedFigures(open, board, march));
    expect(expected).not.toEqual(before);
    const [, , answer] = await answers();
    expect(differing(answer?.[0]?.[0] ?? [], before ?? [])).toEqual([]);
    expect(differing(answer?.[1]?.[0] ?? [], expected ?? [])).toEqual([]);
  });
});

describe.skipIf(libreOffice === null)('in LibreOffice the dashboard counts what the setup says in vain', () => {
  it.each(meaningless.map((entry, index) => ({ ...entry, index })))('$what', async ({ index }) => {
    const [, answer] = await answers();
    const sentences = [0, 2 * index + 1, 2 * index + 2].map((step) => sentenceIn(answer?.[step]?.[0] ?? []));
    expect(sentences).toEqual([en.dashboard.coverageFine, `1 ${en.dashboard.meaningless}`, en.dashboard.coverageFine]);
  });
});

/** What stands beside the rows that the dashboard sees. */
function sentenceIn(cells: Recalculated[number][number]): unknown {
  const row = plan.tabs
    .find(({ id }) => id === 'dashboard')
    ?.cells.find(({ content }) => content === en.dashboard.coverage)?.row;
  return cells[row ?? -1]?.[gridColumn(3)];
}

const placeOf = ({ row, column }: { readonly row: number; readonly column: number }): string => `${row},${column}`;

/** A cell of one of the setup's tables: in the line of a label, or in the line with that number, and below a head. */
function at(heading: string, line: string | number, head: string, value: Edit['value'], of = plan): Edit {
  const cells = setupCells(of);
  const first = cells.find(({ row, content }) => row === frameRows.heading && content === heading)?.column ?? -1;
  const next = cells
    .filter(({ row, column, content }) => row === frameRows.heading && column > first && content !== null)
    .map(({ column }) => column);
  const inTable = cells.filter(({ column }) => column >= first && column < Math.min(...next, Number.POSITIVE_INFINITY));
  const column = inTable.find(({ row, content }) => row === frameRows.heads && content === head)?.column;
  const labelled = inTable.find(({ row, content }) => row >= frameRows.first && content === line)?.row;
  const row = typeof line === 'number' ? frameRows.first + line - 1 : labelled;
  if (first < 0 || column === undefined || row === undefined) throw new Error(`no ${heading}, ${line}, ${head}`);
  return { tab: built.tabNames.setup, row, column, value };
}

function target(line: number, head: string, value: Edit['value']): Edit {
  return at(setup.targets, line + 1, head, value);
}

/** The cell right of a setting's label. */
function beside(label: string, value: Edit['value']): Edit {
  const cell = setupCells(plan).find(({ content, column }) => content === label && column === 0);
  if (cell === undefined) throw new Error(`the setup has no ${label}`);
  return { tab: built.tabNames.setup, row: cell.row, column: cell.column + 1, value };
}

/** What stood in the cell when the file was built. */
function takenBack({ tab, row, column }: Edit): Edit {
  const content = setupCells(plan).find((cell) => cell.row === row && cell.column === column)?.content ?? null;
  const isDate = typeof content === 'object' && content !== null && 'date' in content;
  if (typeof content === 'object' && content !== null && !isDate) throw new Error('a formula is not for people');
  return { tab, row, column, value: isDate ? content.date : content };
}

function setupCells({ tabs }: Plan) {
  return tabs.find(({ id }) => id === 'setup')?.cells ?? [];
}
