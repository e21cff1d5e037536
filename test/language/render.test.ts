/** Why there is no value: what a formula says on the dashboard is what evaluating says, whatever the deals lack. */
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../core/catalogue/index';
import type { Board } from '../../core/dashboard/board';
import { buildPlan } from '../../core/dashboard/build-plan';
import type { CellPlan, Plan } from '../../core/dashboard/plan';
import { rowsFrame, rowsLayout } from '../../core/dashboard/rows-frame';
import { setupLayout } from '../../core/dashboard/setup/tab';
import { evaluator } from '../../core/language/evaluate';
import {
  count,
  type Expression,
  mean,
  median,
  minus,
  plus,
  previous,
  ratio,
  sum,
  whole,
} from '../../core/language/expression';
import { type Formula, number } from '../../core/language/formula';
import { render, valueOrDash, whyNot } from '../../core/language/render';
import type { Scope } from '../../core/language/scope';
import { windowsAt } from '../../core/periods/windows';
import { rowData } from '../../core/rows/row-data';
import type { Cell, RawTab, Row } from '../../core/table/cell';
import { embeddedModel, readTab } from '../../local/embedded';
import { boardOf } from '../dashboard/board-of';
import { day, serial } from '../table/tab';

const headers = ['ID', 'Owner', 'City', 'Stage', 'Status', 'Deal type', 'Value', 'Probability', 'Created', 'Closed'];

const deals: readonly Row[] = [
  ['A', 'Ari', 'Bali', 'Proposal', 'Won', 'Upsell', 100, null, day('2026-01-05'), day('2026-02-07')],
  ['B', 'Budi', 'Bali', 'Qualified', 'Lost', 'Renewal', 200, null, day('2026-01-09'), day('2026-03-01')],
  ['C', 'Ari', 'Medan', 'Proposal', 'Open', 'Upsell', 300, 0.5, day('2026-02-02'), null],
  ['D', 'Budi', 'Medan', 'Proposal', 'Won', 'Renewal', 400, null, day('2025-11-02'), day('2025-12-24')],
];

const tab = (rows: readonly Row[]): RawTab => ({ name: 'Deals', rows: [headers, ...rows] });

const without = (...lacking: readonly string[]): RawTab => {
  const kept = headers.flatMap((header, column) => (lacking.includes(header) ? [] : [column]));
  return {
    name: 'Deals',
    rows: [headers, ...deals].map((row) => kept.map((column): Cell => row[column] ?? null)),
  };
};

const blank = (...blanked: readonly string[]): RawTab =>
  tab(deals.map((row) => row.map((cell, column) => (blanked.includes(headers[column] ?? '') ? null : cell))));

const withStatus = (status: string): RawTab =>
  tab(deals.map((row) => row.map((cell, column) => (headers[column] === 'Status' ? status : cell))));

const tabs: Readonly<Record<string, RawTab>> = {
  'all columns': tab(deals),
  'no values': without('Value'),
  'values that are blank': blank('Value'),
  'no created date': without('Created'),
  'created dates that are blank': blank('Created'),
  'no closed date': without('Closed'),
  'neither values nor closed dates': without('Value', 'Closed'),
  'no stages and no probabilities': without('Stage', 'Probability'),
  'no owners and no cities': without('Owner', 'City'),
  'won deals only': withStatus('Won'),
  'lost deals only': withStatus('Lost'),
  'open deals only': withStatus('Open'),
};

/** All dates; deals in it and before it; only before it; neither. */
const periods = ['all', '2026-Q1', '2026-01', '2026-W30'];

const [wonValue, cycle] = [sum('value', 'won'), mean('cycleDays', 'won')];

const expressions: readonly Expression[] = [
  ...catalogue.map(({ value }) => value),
  ...catalogue.map(({ value }) => previous(value)),
  previous(previous(wonValue)),
  previous(count('created')),
  ratio(wonValue, cycle),
  ratio(cycle, wonValue),
  ratio(minus(cycle, wonValue), plus(wonValue, cycle)),
  ratio(count('won'), minus(count('won'), count('won'))),
  minus(median('cycleDays', 'lost'), previous(wonValue)),
  minus(previous(wonValue), median('cycleDays', 'lost')),
  ratio(wonValue, whole(previous(wonValue))),
];

interface Case {
  readonly expression: Expression;
  readonly at: {
    readonly rep?: number;
    readonly location?: number;
    readonly month?: number;
    /** Every rep but this one. */
    readonly notRep?: number;
  };
}

const cases: readonly Case[] = expressions.flatMap((expression) =>
  [{}, { rep: 2 }, { location: 1 }, { notRep: 1 }, { month: 2026 * 12 + 1 }, { month: 2026 * 12 + 2, rep: 1 }].map(
    (at) => ({
      expression,
      at,
    }),
  ),
);

function scopeOf<Key>({ rep, location, month, notRep }: Case['at'], key: (value: number) => Key): Scope<Key> {
  const window = month === undefined ? 'current' : { month: key(month) };
  if (notRep !== undefined) return { window, segment: { column: 'rep', otherThan: [key(notRep)] } };
  if (rep !== undefined) return { window, segment: { column: 'rep', number: key(rep) } };
  return location === undefined ? { window } : { window, segment: { column: 'location', number: key(location) } };
}

/** The dashboard with every case below it: the value or "–", and beside it the code of why there is none. */
function planWithCases(board: Board): { readonly plan: Plan; readonly firstRow: number } {
  const plan = buildPlan(board);
  const layout = rowsLayout(board, rowsFrame(board), setupLayout(board));
  const firstRow = plan.tabs[0]?.size.rows ?? 0;
  const cells = cases.flatMap(({ expression, at }, index): CellPlan[] => {
    const rendered = render(expression, scopeOf<Formula>(at, number), layout);
    const row = firstRow + index;
    if (!rendered.ok) return [{ row, column: 1, content: rendered.why }];
    const formula = valueOrDash(rendered.value);
    return [
      { row, column: 0, content: rendered.value.array ? { formula, array: true } : { formula }, format: 'decimal' },
      { row, column: 1, content: { formula: whyNot(rendered.value, ({ why }) => why) } },
    ];
  });
  const [dashboard, ...others] = plan.tabs;
  if (dashboard === undefined) throw new Error('a plan has a dashboard');
  const size = { ...dashboard.size, rows: firstRow + cases.length };
  return {
    plan: { ...plan, tabs: [{ ...dashboard, size, cells: [...dashboard.cells, ...cells] }, ...others] },
    firstRow,
  };
}

/** Known before a deal is read, and then all that a formula can say; evaluating may meet another reason first. */
const known: readonly Cell[] = ['missing-column', 'no-history'];

/** What stands in the dashboard's own table: there the reason must be the same, whichever comes first. */
const isShown = ({ expression, at }: Case): boolean =>
  Object.keys(at).length === 0 && catalogue.some(({ value }) => value === expression);

describe.each(Object.keys(tabs))('with %s', (what) => {
  const raw = tabs[what] ?? tab([]);
  it.each(periods)('and the period %s, a formula has a value, or none, for the reason evaluating has', (period) => {
    const board = boardOf(raw, { today: serial('2026-05-20'), period });
    const { plan, firstRow } = planWithCases(board);
    const shown = readTab(embeddedModel(plan, [raw]), board.tabNames.dashboard);
    const evaluate = evaluator(
      rowData(board.reading.model, windowsAt(board.period, board.today), board.today, board.filters),
    );
    const wrong = cases.flatMap((one, index) => {
      const [value, why = null] = shown[firstRow + index] ?? [];
      const result = evaluate(
        one.expression,
        scopeOf(one.at, (key) => key),
      );
      const right = result.ok
        ? typeof value === 'number' && Math.abs(value - result.value) < 1e-9 && (why ?? '') === ''
        : (value ?? '–') === '–' && (why === result.why || (known.includes(why) && !isShown(one)));
      return right ? [] : [{ expression: JSON.stringify(one.expression), at: one.at, result, value, why }];
    });
    expect(wrong).toEqual([]);
  });
});
