/** A dashboard whose formulas are replaced by what they show: it stays as it is whatever becomes of the deals. */
import type { Row } from '../table/cell';
import { isoDate } from '../table/serial-date';
import { languages } from '../words/languages';
import { fill, type Language } from '../words/words';
import { type CellPlan, isFormula, type Plan, type TabPlan } from './plan';
import { valueContent } from './share-copy';

/** `values` are the dashboard tab's cells as the host has computed them. Setup and rows stay alive, for a later build. */
export const frozenPlan = (plan: Plan, values: readonly Row[], language: Language, today: number): Plan => ({
  ...plan,
  tabs: plan.tabs.map((tab) => (tab.id === 'dashboard' ? frozenTab(tab, values, language, today) : tab)),
});

function frozenTab(tab: TabPlan, values: readonly Row[], language: Language, today: number): TabPlan {
  const { frozen } = languages[language].renewal;
  const shown = (cell: CellPlan): CellPlan => {
    if (cell.style === 'subtitle') return { ...cell, content: fill(frozen, { date: isoDate(today) }) };
    const { content } = cell;
    return isFormula(content) ? { ...cell, content: valueContent(values[cell.row]?.[cell.column] ?? null) } : cell;
  };
  // A filter that is chosen from a list would promise to change something.
  return { ...tab, cells: tab.cells.map(shown), validations: [] };
}
