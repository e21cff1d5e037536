/** The tabs that a plan was written to in the embedded spreadsheet, as they stand now. */
import { cellKey, type EarlierTab, type Plan, writtenOf } from '../core/index';
import { type EmbeddedModel, formulasIn, readTab } from './embedded';
import { formulaTexts } from './embedded-data';

export function earlierTabs(model: EmbeddedModel, plan: Plan | null): readonly EarlierTab[] {
  if (plan === null) return [];
  const textOf = formulaTexts(plan);
  return plan.tabs.map((tab) => {
    const formulas = new Map(
      formulasIn(model, tab.name).map(({ row, column, text }) => [cellKey(row, column), text] as const),
    );
    const rows = readTab(model, tab.name);
    return { tab: tab.id, found: { name: tab.name, rows, formulas }, written: writtenOf(tab, textOf(tab)) };
  });
}
