/** The promise of alerts: each says so when there is something, is quiet when there is not, and says when it cannot tell. */
import { describe, expect, it } from 'vitest';
import { type AlertName, alertNames } from '../../core/dashboard/alert-rules';
import { alertsOf } from '../../core/dashboard/alerts';
import type { Board } from '../../core/dashboard/board';
import { buildPlan } from '../../core/dashboard/build-plan';
import { asking, evaluatorOf } from '../../core/dashboard/kpi-reports';
import type { WorkbookChoices } from '../../core/rows/reading';
import type { Cell, RawTab } from '../../core/table/cell';
import { serialOf } from '../../core/table/serial-date';
import { planToXlsx } from '../../local/write-xlsx';
import { libreOffice, present } from '../engines/skip';
import { boardOf } from './board-of';
import { expectedFigures } from './expected-figures';
import { expectFigures } from './figures-match';
import { rawTabsOf, wholeDashboard } from './sample-deals';
import { filterEdits, filtered } from './settings';

const day = (month: number, date: number): Cell => ({ date: serialOf(2026, month, date) });
/** The last day of the quarter: what is due is all of the target. */
const today = serialOf(2026, 3, 31);

const deals: RawTab = {
  name: 'Deals',
  rows: [
    ['Deal ID', 'Owner', 'Stage', 'Status', 'Value', 'Created', 'Closed', 'Expected close'],
    ['D1', 'Sari', 'Qualified', 'Won', 100, day(1, 5), day(2, 4), null],
    ['D2', 'Budi', 'Qualified', 'Lost', 250, day(1, 9), day(2, 20), null],
    ['D3', 'Sari', 'Qualified', 'Open', 400, day(2, 1), null, day(3, 31)],
    ['D4', 'Budi', 'Proposal', 'Open', 400, day(2, 2), null, day(3, 30)],
    ['D5', 'Budi', 'Negotiation', 'Open', 100, day(2, 2), null, null],
  ],
};

const activities = (calls: number, demos: number): RawTab => ({
  name: 'Activities',
  rows: [
    ['Type', 'Owner', 'Date', 'Outcome'],
    ...Array.from({ length: calls }, (): Cell[] => ['Call', 'Sari', day(3, 2), 'held']),
    ...Array.from({ length: demos }, (): Cell[] => ['Demo', 'Sari', day(3, 3), 'held']),
  ],
});

const visits = (entered: number): RawTab => ({
  name: 'Stage log',
  rows: [
    ['Deal ID', 'Stage', 'Entered', 'Left'],
    ['D1', 'Qualified', day(1, 5), day(1, 25)],
    ['D3', 'Qualified', day(3, entered), null],
  ],
});

/** With one value of an open deal changed. */
const withValue = (row: number, value: number): RawTab => ({
  ...deals,
  rows: deals.rows.map((cells, index) => (index === row ? cells.map((cell, at) => (at === 4 ? value : cell)) : cells)),
});

const target = (kpi: string, amount: number, of?: string): WorkbookChoices => ({
  targets: [{ kpi, per: 'quarter', amount, ...(of !== undefined && { of }) }],
});

interface Case {
  readonly alert: AlertName;
  readonly what: string;
  readonly raw?: RawTab;
  readonly others?: readonly RawTab[];
  readonly choices?: WorkbookChoices;
  readonly rep?: number;
  readonly isOn: boolean | null;
}

const callsAndDemos = { targets: [...(target('CALLS', 4).targets ?? []), ...(target('DEMOS', 2).targets ?? [])] };

/** Budi is rep 1, Sari rep 2. The first of each alert is planted, the rest lie at its boundary or beside it. */
const cases: readonly Case[] = [
  { alert: 'offTarget', what: 'a KPI far below its target', choices: target('REVENUE', 112), isOn: true },
  {
    alert: 'offTarget',
    what: 'one that misses by just the tolerance',
    choices: target('REVENUE', 100 / 0.9),
    isOn: false,
  },
  { alert: 'offTarget', what: 'no target at all', isOn: null },
  { alert: 'offTarget', what: 'a rep without a target', choices: target('REVENUE', 500, 'Sari'), rep: 1, isOn: null },
  {
    alert: 'callsWithoutDemos',
    what: 'calls on target and a demo short',
    others: [activities(4, 1)],
    choices: callsAndDemos,
    isOn: true,
  },
  {
    alert: 'callsWithoutDemos',
    what: 'both on target',
    others: [activities(4, 2)],
    choices: callsAndDemos,
    isOn: false,
  },
  { alert: 'callsWithoutDemos', what: 'both short', others: [activities(3, 1)], choices: callsAndDemos, isOn: false },
  { alert: 'callsWithoutDemos', what: 'calls alone with a target', others: [activities(4, 1)], isOn: null },
  { alert: 'repsBehind', what: 'a rep behind', choices: target('REVENUE', 112, 'Sari'), isOn: true },
  {
    alert: 'repsBehind',
    what: 'a rep who misses by just the tolerance',
    choices: target('REVENUE', 111, 'Sari'),
    isOn: false,
  },
  {
    alert: 'repsBehind',
    what: 'the team behind, but no rep has a target',
    choices: target('REVENUE', 9000),
    isOn: null,
  },
  // One and a half times the 20 days that a visit took: 30.
  { alert: 'stale', what: 'a deal 31 days in its stage', others: [visits(-1)], isOn: true },
  { alert: 'stale', what: 'a deal 30 days in its stage', others: [visits(1)], isOn: false },
  { alert: 'stale', what: 'another rep’s stale deal', others: [visits(-1)], rep: 1, isOn: false },
  { alert: 'stale', what: 'no stage log', isOn: null },
  { alert: 'overdue', what: 'a deal expected yesterday', isOn: true },
  { alert: 'overdue', what: 'a deal expected today', rep: 2, isOn: false },
  { alert: 'coverage', what: 'less than three times what is missing', choices: target('REVENUE', 401), isOn: true },
  { alert: 'coverage', what: 'just three times what is missing', choices: target('REVENUE', 400), isOn: false },
  { alert: 'coverage', what: 'a target reached', choices: target('REVENUE', 100), isOn: null },
  { alert: 'bulge', what: 'a stage with more than the one before', raw: withValue(4, 401), isOn: true },
  { alert: 'bulge', what: 'a stage with as much as the one before', isOn: false },
  { alert: 'bulge', what: 'a bulge in the deals of one rep', rep: 1, isOn: true },
];

const boardFor = ({ raw = deals, others = [], choices = {}, rep = 0 }: Case): Board =>
  boardOf(raw, { today, period: '2026-Q1', others, choices, filters: { rep } });

describe('each alert', () => {
  it.each(cases)('$alert: with $what it is $isOn', (planted) => {
    const board = boardFor(planted);
    const alert = alertsOf(board, asking(evaluatorOf(board))).find(({ name }) => name === planted.alert);
    expect(alert?.isOn).toBe(planted.isOn);
  });

  it('is planted and absent among the cases', () => {
    for (const name of alertNames) {
      const seen = cases.filter(({ alert }) => alert === name).map(({ isOn }) => isOn);
      expect([name, seen.includes(true), seen.includes(false)]).toEqual([name, true, true]);
    }
  });

  it.skipIf(libreOffice === null)('shows in LibreOffice what core says, filters chosen in the file', async () => {
    const plans = cases.map((planted) => buildPlan(boardFor({ ...planted, rep: 0 })));
    const files = await Promise.all(
      cases.map(async (planted, index) => {
        const board = boardFor({ ...planted, rep: 0 });
        const plan = plans[index];
        if (plan === undefined) throw new Error('there is a plan for every case');
        return {
          bytes: await planToXlsx(plan, board.reading.raw, rawTabsOf(board).slice(1)),
          edits: [filterEdits(board, plan, { period: '2026-Q1', rep: planted.rep ?? 0 })],
          read: [wholeDashboard(plan)],
        };
      }),
    );
    const answers = await present(libreOffice).recalculate(files);
    for (const [index, planted] of cases.entries()) {
      const built = boardFor({ ...planted, rep: 0 });
      const board = filtered(built, { period: '2026-Q1', rep: planted.rep ?? 0 });
      const shown = answers[index]?.[1]?.[0] ?? [];
      expectFigures(shown, expectedFigures(built, board, serialOf(2026, 3, 1)));
      const said = built.words.alerts[planted.alert];
      const sentence = planted.isOn === null ? `– ${said.unknown}` : planted.isOn ? `▲ ${said.on}` : `✓ ${said.off}`;
      expect([planted.what, shown.flat().includes(sentence)]).toEqual([planted.what, true]);
    }
  });
});
