/** A second build in the embedded spreadsheet: its tabs are read as they stand there. */
import { beforeEach, expect, it } from 'vitest';
import type { Cell, RawTab } from '../../core/table/cell';
import { serialOf } from '../../core/table/serial-date';
import type { WizardSettings } from '../../core/wizard/board';
import { planDashboard } from '../../core/wizard/wizard';
import { type EmbeddedModel, embeddedModel, readTab, setCell } from '../../local/embedded';
import { earlierTabs } from '../../local/embedded-earlier';

const day = (month: number, date: number): Cell => ({ date: serialOf(2026, month, date) });
const deals: RawTab = {
  name: 'Deals',
  rows: [
    ['Deal', 'Owner', 'Status', 'Value', 'Created', 'Closed'],
    ['A', 'Sari', 'Won', 100, day(1, 5), day(2, 4)],
    ['B', 'Budi', 'Lost', 250, day(1, 9), day(2, 20)],
    ['C', 'Budi', 'Hmm', 30, day(2, 1), day(3, 1)],
  ],
};
const settings: WizardSettings = { language: 'en', today: serialOf(2026, 3, 31), fixedToday: true, takenTabNames: [] };

function planned(earlier: WizardSettings['earlier'] = []) {
  const done = planDashboard(deals, { ...settings, earlier });
  if (!done.ok) throw new Error(done.sentence);
  return done;
}

const { plan } = planned();
let model: EmbeddedModel;
beforeEach(() => {
  model = embeddedModel(plan, [deals]);
});

it('nothing was changed where nobody has changed anything', () => {
  const again = planned(earlierTabs(model, plan));
  expect(again.succession.map(({ keptAs }) => keptAs)).toEqual([null, null, null]);
  expect(again.plan.tabs.map(({ cells }) => cells)).toEqual(plan.tabs.map(({ cells }) => cells));
});

it('what was chosen there holds', () => {
  const rows = readTab(model, 'KPI setup');
  const row = rows.findIndex((cells) => cells.includes('Hmm'));
  setCell(model, 'KPI setup', row, (rows[row]?.indexOf('Hmm') ?? 0) + 1, 'won');
  expect(planned(earlierTabs(model, plan)).report.outcomes.Hmm).toBe('won');
});

it('a title that was typed over is noticed', () => {
  setCell(model, 'KPI dashboard', 0, 1, 'Our numbers');
  expect(planned(earlierTabs(model, plan)).succession.every(({ keptAs }) => keptAs !== null)).toBe(true);
});
