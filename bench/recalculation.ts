// Another filter on a dashboard, and all of it computed anew, against one made by hand: in LibreOffice and the embedded engine.

import type { Board } from '../core/dashboard/board';
import { buildPlan } from '../core/dashboard/build-plan';
import { labelFilter } from '../core/dashboard/dashboard-frame';
import type { Plan } from '../core/dashboard/plan';
import type { DialectName } from '../core/language/dialects/index';
import { serialOf } from '../core/table/serial-date';
import { typeTextTab } from '../core/table/typed-cells';
import { embeddedModel, readTab, setCell } from '../local/embedded';
import { readSpreadsheet } from '../local/hucre';
import { planToXlsx } from '../local/write-xlsx';
import { boardOf } from '../test/dashboard/board-of';
import { findLibreOffice, type LibreOffice, type TimedFile, type Timing } from '../test/engines/libreoffice';
import { dealsCsv } from '../test/local/large-deals';
import { type Figure, figure } from './frame/figure';
import { compare, type Measured, measured, middle } from './frame/measure';
import { type PlainDashboard, plainDashboard } from './recalculation/plain-dashboard';

export async function recalculation(): Promise<readonly Figure[]> {
  const office = await findLibreOffice();
  if (office === null) throw new Error('LibreOffice is not installed');
  const sizes: Sized[] = [];
  for (const count of [1_000, 10_000, 100_000]) sizes.push(await inOffice(office, count));
  const embedded = await Promise.all([1_000, 10_000].map(inEmbedded));
  return [...sizes.flatMap(({ figures }) => figures), ...growth(sizes), ...embedded.flat()];
}

/** With LibreOffice’s own loading they are minutes; the first of them, with everything read anew, is not counted. */
const rounds = 5;

/** Of 900 companies, however many deals: each company’s first win is looked for in all rows. */
export const dealsOf = async (count: number, dialect: DialectName): Promise<Board> => {
  const bytes = new TextEncoder().encode(dealsCsv(count));
  const read = await readSpreadsheet(bytes, 'deals.csv');
  const tab = read.ok ? read.tabs[0] : undefined;
  if (tab === undefined) throw new Error('the deals cannot be read');
  return boardOf(typeTextTab(tab), { today: serialOf(2026, 11, 15), period: '2026', dialect });
};

interface Sized {
  readonly count: number;
  readonly filter: Measured;
  readonly whole: Measured;
  readonly figures: readonly Figure[];
}

export async function inOffice(office: LibreOffice, count: number): Promise<Sized> {
  const board = await dealsOf(count, 'xlsx');
  const plain = plainDashboard(board);
  const ours = await office.time(await timedFile(buildPlan(board), board), rounds);
  const theirs = await office.time(await timedFile(plain.plan, board), rounds);
  const filter = compared(ours, theirs, filterChange);
  const whole = compared(ours, theirs, ({ whole: all }) => all);
  const against = described(plain);
  const figures = [
    figure(
      { what: `LibreOffice, ${count} deals: another filter`, against, bound: count === 100_000 ? 0.5 : null },
      filter,
    ),
    figure({ what: `LibreOffice, ${count} deals: everything`, against, bound: count === 100_000 ? 1 : null }, whole),
  ];
  return { count, filter, whole, figures };
}

const described = ({ figures, leftOut }: PlainDashboard): string =>
  `by hand: SUMIFS over the deals, ${figures} of the ${figures + leftOut} figures`;

export async function timedFile(plan: Plan, { reading }: Board): Promise<TimedFile> {
  const { row, column } = labelFilter('rep');
  const front = nameOf(plan);
  const steps = filterValues.map((value) => [{ tab: front, row, column, value }]);
  return { bytes: await planToXlsx(plan, reading.raw), steps, front };
}

/** One rep, then all again. */
const filterValues = ['Rep 3', 'All'];

const nameOf = (plan: Plan): string => plan.tabs[0]?.name ?? '';

const filterChange = ({ steps }: Timing): number => middle(steps);

function compared(ours: readonly Timing[], theirs: readonly Timing[], what: (timing: Timing) => number): Measured {
  return measured(ours.map(what), theirs.map(what));
}

/** Ten times the deals must not take more than ten times as long; a third more is what larger memory costs. */
function growth(sizes: readonly Sized[]): readonly Figure[] {
  const [, smaller, larger] = sizes;
  if (smaller === undefined || larger === undefined) return [];
  const grown = (what: string, ofLarger: Measured, ofSmaller: Measured): Figure =>
    figure(
      {
        what: `LibreOffice, ${larger.count} deals: ${what}`,
        against: `ten times that of ${smaller.count}`,
        bound: 1.33,
      },
      { ours: ofLarger.ours, theirs: 10 * ofSmaller.ours, ratio: ofLarger.ours / (10 * ofSmaller.ours) },
    );
  return [grown('another filter', larger.filter, smaller.filter), grown('everything', larger.whole, smaller.whole)];
}

export async function inEmbedded(count: number): Promise<readonly Figure[]> {
  const board = await dealsOf(count, 'embedded');
  const plain = plainDashboard(board);
  const { row, column } = labelFilter('rep');
  const change = (plan: Plan): (() => void) => {
    const model = embeddedModel(plan, [board.reading.raw]);
    const name = nameOf(plan);
    let asked = 0;
    return () => {
      setCell(model, name, row, column, filterValues[asked++ % filterValues.length] ?? null);
      readTab(model, name);
    };
  };
  const filter = await compare(change(buildPlan(board)), change(plain.plan), { rounds: 6, warming: 2 });
  return [
    figure(
      {
        what: `embedded, ${count} deals: another filter`,
        against: described(plain),
        bound: count === 10_000 ? 4 : null,
      },
      filter,
    ),
  ];
}
