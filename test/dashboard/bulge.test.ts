/** A bulge – a later stage that holds more than the one before it – is marked where it is, and nowhere else. */
import { expect, it } from 'vitest';
import { buildPlan } from '../../core/dashboard/build-plan';
import { serialOf } from '../../core/table/serial-date';
import { embeddedModel, readTab, setCell } from '../../local/embedded';
import { boardOf } from './board-of';

const stages = ['Qualified', 'Contact made', 'Demo scheduled'];

const deals = (values: readonly (number | null)[]) => ({
  name: 'Deals',
  rows: [
    ['Deal', 'Stage', 'Status', 'Value', 'Closed'],
    ['won', 'Demo scheduled', 'Won', 900, { date: serialOf(2026, 1, 5) }],
    ...values.map((value, index) => [`open ${index}`, stages[index] ?? null, 'Open', value, null]),
  ],
});

function stageNames(values: readonly (number | null)[]): readonly unknown[] {
  const raw = deals(values);
  const plan = buildPlan(boardOf(raw, { today: serialOf(2026, 3, 1) }));
  const shown = readTab(embeddedModel(plan, [raw]), 'KPI dashboard').flat();
  return shown.filter((cell) => typeof cell === 'string' && stages.some((stage) => cell.startsWith(stage)));
}

interface Case {
  readonly values: readonly (number | null)[];
  readonly bulges: readonly number[];
}

it.each<Case>([
  // The article's own: 100, 60, 80 bulges at the third stage.
  { values: [100, 60, 80], bulges: [2] },
  { values: [100, 60, 60], bulges: [] },
  { values: [10, 60, 80], bulges: [1, 2] },
  { values: [100, null, 80], bulges: [] },
])('$values bulges at $bulges', ({ values, bulges }) => {
  expect(stageNames(values)).toEqual(
    stages.map((stage, index) => (bulges.includes(index) ? `${stage} ◆ bulge` : stage)),
  );
});

it('moves when the deals move, with no rebuild', () => {
  const raw = deals([100, 60, 80]);
  const plan = buildPlan(boardOf(raw, { today: serialOf(2026, 3, 1) }));
  const model = embeddedModel(plan, [raw]);
  setCell(model, 'Deals', 3, 3, 500);
  const shown = readTab(model, 'KPI dashboard').flat();
  expect(shown).toContain('Contact made ◆ bulge');
  expect(shown).toContain('Demo scheduled');
});
