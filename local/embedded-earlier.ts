/** The tabs that a plan was written to in the embedded spreadsheet, as they stand now. */
import { cellKey, type EarlierTab, type Plan, writtenOf } from '../core/index';
import { type EmbeddedModel, formulasIn, nameOfTab, readTab } from './embedded';
import { formulaTexts } from './embedded-data';

export function earlierTabs(model: EmbeddedModel, plan: Plan | null): readonly EarlierTab[] {
  if (plan === null) return [];
  const textOf = formulaTexts(plan);
  return plan.tabs.flatMap((tab) => {
    // People may have called it something else, or deleted it.
    const name = nameOfTab(model, tab.id);
    if (name === null) return [];
    const most = tab.id === 'rows' ? headRows : undefined;
    const formulas = new Map(
      formulasIn(model, name, most).map(({ row, column, text }) => [cellKey(row, column), text] as const),
    );
    const rows = readTab(model, name, most);
    return { tab: tab.id, found: { name, rows, formulas }, written: writtenOf(tab, textOf(tab)) };
  });
}

/** Of the rows tab its head is enough: there are as many rows as deals. */
const headRows = 4;
