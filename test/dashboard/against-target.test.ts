/** The chart of the won value against its target: a target that nobody set is not drawn, for a chart draws it as 0. */
import { expect, it } from 'vitest';
import { buildPlan } from '../../core/dashboard/build-plan';
import type { LayoutChoices } from '../../core/dashboard/layouts';
import type { KpiTarget } from '../../core/rows/kpi-targets';
import type { RawTab } from '../../core/table/cell';
import { serialOf } from '../../core/table/serial-date';
import { languages } from '../../core/words/languages';
import { boardOf } from './board-of';

const { dashboard: heads, charts } = languages.en;

const deal = (close: number, status: string, expected: number | null) => [
  ...['Ann', 'Widgets', status, 500, { date: serialOf(2026, 1, 5) }],
  ...[{ date: close }, expected === null ? null : { date: expected }],
];

const deals = (expects: boolean): RawTab => ({
  name: 'Deals',
  rows: [
    ['Owner', 'Title', 'Status', 'Value', 'Created', 'Closed', ...(expects ? ['Expected close'] : [])],
    ...[serialOf(2026, 2, 3), serialOf(2026, 3, 9), serialOf(2026, 4, 20)].map((close) =>
      deal(close, 'won', close).slice(0, expects ? 7 : 6),
    ),
    deal(serialOf(2026, 5, 1), 'lost', null).slice(0, expects ? 7 : 6),
  ],
});

const sales: KpiTarget = { kpi: 'REVENUE', per: 'month', amount: 400 };
const calls: KpiTarget = { kpi: 'CALLS', per: 'month', amount: 40 };
const ownLine: LayoutChoices = { charts: [{ kpi: 'REVENUE', by: 'month', kind: 'line' }] };
const plainTitle = charts.month.replace('{name}', 'Won value');

it.each([
  { expects: true, targets: [sales], lines: [[charts.againstTarget, heads.expected, heads.target, 'Won value']] },
  { expects: false, targets: [sales], lines: [[charts.againstTarget, heads.target, 'Won value']] },
  { expects: true, targets: [calls], lines: [[plainTitle, heads.expected, 'Won value']] },
  { expects: true, targets: [], lines: [[plainTitle, heads.expected, 'Won value']] },
  // The columns beside it say the same.
  { expects: false, targets: [], lines: [] },
  { expects: false, targets: [], layout: ownLine, lines: [[plainTitle, heads.value]] },
])('expected closes $expects, targets $targets, own charts $layout: $lines', ({ expects, targets, layout, lines }) => {
  const board = boardOf(deals(expects), {
    ...{ today: serialOf(2026, 6, 30), period: '2026', language: 'en' as const, choices: { targets } },
    ...(layout !== undefined && { layout }),
  });
  const drawn = (buildPlan(board).tabs[0]?.charts ?? []).filter(({ kind }) => kind === 'line');
  expect(drawn.map(({ title, series }) => [title, ...series.map(({ name }) => name)])).toEqual(lines);
});
