/** What people decided in a setup tab, read from its cells: by the words it finds there, wherever they stand. */
import type { GoalChoice } from '../goals/choices';
import { meaningNames } from '../rows/meanings';
import type { WorkbookChoices } from '../rows/reading';
import { addedListNames } from '../rows/setup-choices';
import { type Cell, isBlank } from '../table/cell';
import { shownText } from '../table/cell-text';
import type { DealField } from '../table/fields';
import { decidedWords } from '../words/decided';
import { cellsSaying, type Said, tableRows } from './find-table';
import { cellKey, type FoundTab } from './found-tab';
import type { LayoutChoices } from './layouts';
import { takeDecision } from './take-decisions';
import { takeBenchmark, takeGoal, takeHoliday, takeMonth, takeShare, takeTarget } from './take-goals';
import {
  type Gathered,
  inEveryLanguage,
  takeColumn,
  takeHours,
  takeMeaning,
  takeName,
  takeOutcome,
  takeStage,
  takeTeam,
  takeToday,
  type Unusable,
  type Word,
} from './take-setup';

export interface FoundSetup {
  readonly choices: WorkbookChoices;
  readonly layout: LayoutChoices;
  readonly goals: readonly GoalChoice[];
  /** The day that was typed into the today cell; `null` where its formula stands. */
  readonly today: number | null;
  /** The header that each field of the deals was read from. */
  readonly headers: ReadonlyMap<DealField, string>;
  /** What could not be used, in the order found. */
  readonly unusable: readonly Unusable[];
}

export function readSetup(tab: FoundTab): FoundSetup {
  const gathered: Gathered = {
    choices: {},
    layout: {},
    goals: [],
    today: null,
    deals: null,
    headers: new Map(),
    unusable: [],
  };
  for (const read of readers) read(tab, gathered);
  return gathered;
}

type Reader = (tab: FoundTab, gathered: Gathered) => void;
/** Its heading, its heads – the first is what its rows are known by – and what is done with a row. */
function table<Name extends string>(
  heading: Word,
  heads: Readonly<Record<Name, Word>>,
  take: (row: Readonly<Record<Name, Cell>>, gathered: Gathered) => void,
): Reader {
  return ({ rows }, gathered) => {
    const said: Partial<Record<Name, Said>> = {};
    for (const name of keysOf(heads)) said[name] = inEveryLanguage(heads[name]);
    if (!isFull(said, heads)) return;
    for (const row of tableRows(rows, inEveryLanguage(heading), said) ?? []) take(row, gathered);
  };
}

/** A cell right of its label. */
const setting =
  (word: Word, take: (cell: Cell, gathered: Gathered, isFormula: boolean) => boolean): Reader =>
  ({ rows, formulas }, gathered) => {
    // The settings stand left of all tables, in which the same word may be somebody's label.
    const [at] = [...cellsSaying(rows, inEveryLanguage(word))].sort((one, other) => one.column - other.column);
    if (at === undefined) return;
    const cell = rows[at.row]?.[at.column + 1] ?? null;
    if (isBlank(cell)) return;
    const isFormula = formulas.has(cellKey(at.row, at.column + 1));
    if (!take(cell, gathered, isFormula)) gathered.unusable.push({ text: shownText(cell), column: word, label: '' });
  };

/** One line for each table and setting that people may change. */
const readers: readonly Reader[] = [
  setting(({ setup }) => setup.today, takeToday),
  setting(({ setup }) => setup.responseHours, takeHours),
  setting(({ setup }) => setup.teamLabel, takeTeam),
  setting(({ setup }) => setup.tolerance, takeShare('tolerance')),
  setting(({ setup }) => setup.coverageWanted, takeShare('coverageWanted')),
  setting(({ setup }) => setup.smallSample, takeShare('smallSample')),
  setting(({ setup }) => setup.fiscalStart, takeMonth),
  table(
    ({ setup }) => setup.targets,
    {
      kpi: ({ setup }) => setup.kpi,
      of: ({ setup }) => setup.whose,
      per: ({ setup }) => setup.per,
      amount: ({ setup }) => setup.amount,
    },
    takeTarget,
  ),
  table(
    ({ setup }) => setup.kpiTargets,
    {
      kpi: ({ setup }) => setup.kpi,
      value: ({ setup }) => setup.benchmark,
      source: ({ setup }) => setup.benchmarkSource,
    },
    takeBenchmark,
  ),
  table(
    ({ goals }) => goals.setup.goals,
    {
      kpi: ({ setup }) => setup.kpi,
      name: ({ setup }) => setup.name,
      of: ({ setup }) => setup.whose,
      from: ({ goals }) => goals.setup.from,
      deadline: ({ goals }) => goals.setup.deadline,
      baseline: ({ goals }) => goals.setup.baseline,
      percent: ({ goals }) => goals.setup.changePercent,
      amount: ({ goals }) => goals.setup.changeAmount,
      tracking: ({ goals }) => goals.setup.tracking,
    },
    takeGoal,
  ),
  table(({ setup }) => setup.holidays, { day: ({ setup }) => setup.holiday }, takeHoliday),
  table(
    ({ setup }) => setup.outcomes,
    { label: ({ setup }) => setup.label, means: ({ setup }) => setup.means },
    takeOutcome,
  ),
  table(
    ({ setup }) => setup.stages,
    { stage: ({ setup }) => setup.stage, weight: ({ setup }) => setup.weight, days: ({ setup }) => setup.days },
    takeStage,
  ),
  ...meaningNames.map((name) =>
    table(
      ({ setup }) => setup.meanings[name],
      { label: ({ setup }) => setup.label, means: ({ setup }) => setup.countsAs },
      takeMeaning(name),
    ),
  ),
  ...addedListNames.map((name) =>
    table(({ setup }) => setup[`${name}s`], { name: ({ setup }) => setup.name }, takeName(name)),
  ),
  table(
    ({ setup }) => setup.columns,
    { field: ({ setup }) => setup.field, tab: ({ setup }) => setup.tab, header: ({ setup }) => setup.header },
    takeColumn,
  ),
  table(
    (words) => decidedWords(words).title,
    {
      what: (words) => decidedWords(words).what,
      of: ({ setup }) => setup.field,
      choice: (words) => decidedWords(words).choice,
    },
    takeDecision,
  ),
];

const keysOf = <Name extends string>(record: Readonly<Record<Name, unknown>>): readonly Name[] =>
  Object.keys(record).filter((name): name is Name => name in record);

const isFull = <Name extends string>(
  said: Partial<Record<Name, Said>>,
  heads: Readonly<Record<Name, Word>>,
): said is Record<Name, Said> => keysOf(heads).every((name) => name in said);
