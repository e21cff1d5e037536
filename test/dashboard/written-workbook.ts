/** A plan's tabs as a host would find them later: computed by the embedded spreadsheet, and open to a user's edits. */
import { cellKey } from '../../core/dashboard/found-tab';
import type { GeneratedTab, Plan } from '../../core/dashboard/plan';
import { tabNamesOf } from '../../core/dashboard/tab-names';
import { writtenOf } from '../../core/dashboard/written';
import type { Formula } from '../../core/language/formula';
import { printFormula } from '../../core/language/print';
import type { Cell, RawTab } from '../../core/table/cell';
import type { EarlierTab } from '../../core/wizard/earlier';
import { embeddedModel, readTab } from '../../local/embedded';

export interface WrittenTab extends EarlierTab {
  readonly found: {
    readonly name: string;
    readonly rows: Cell[][];
    readonly formulas: Map<string, string>;
  };
}

export type WrittenWorkbook = Readonly<Record<GeneratedTab, WrittenTab>>;

export function writtenWorkbook(plan: Plan, raw: readonly RawTab[]): WrittenWorkbook {
  const model = embeddedModel(plan, raw);
  const tabNames = tabNamesOf(plan);
  const written = plan.tabs.map((tab): readonly [GeneratedTab, WrittenTab] => {
    const textOf = (formula: Formula, row: number): string => {
      const printed = printFormula(formula, { dialect: 'embedded', tabNames, tab: tab.id, row });
      return printed.ok ? printed.text : '';
    };
    const texts = tab.cells.map(({ row, column, content }) => {
      const isFormula = content !== null && typeof content === 'object' && 'formula' in content;
      return [cellKey(row, column), isFormula ? textOf(content.formula, row) : ''] as const;
    });
    const formulas = new Map(texts.filter(([, text]) => text !== ''));
    const found = { name: tab.name, rows: readTab(model, tab.name), formulas };
    return [tab.id, { tab: tab.id, found, written: writtenOf(tab, textOf) }];
  });
  const tabOf = (id: GeneratedTab): WrittenTab => {
    const found = written.find(([other]) => other === id);
    if (found === undefined) throw new Error(`the plan has no ${id}`);
    return found[1];
  };
  return { dashboard: tabOf('dashboard'), setup: tabOf('setup'), rows: tabOf('rows') };
}

export const tabsOf = ({ dashboard, setup, rows }: WrittenWorkbook): readonly EarlierTab[] => [dashboard, setup, rows];

/** As if it were typed; a formula begins with `=`. */
export function type({ found }: WrittenTab, row: number, column: number, cell: Cell): void {
  while (found.rows.length <= row) found.rows.push([]);
  const cells = found.rows[row] ?? [];
  while (cells.length <= column) cells.push(null);
  cells[column] = cell;
  if (typeof cell === 'string' && cell.startsWith('=')) found.formulas.set(cellKey(row, column), cell);
  else found.formulas.delete(cellKey(row, column));
}

/** Where the cell right of this text stands, in the row of another text: what people look for before they type. */
export function placeOf(
  { found }: WrittenTab,
  text: string,
  from = 0,
): { readonly row: number; readonly column: number } {
  for (const [row, cells] of found.rows.entries()) {
    const column = cells.findIndex((cell, index) => index >= from && cell === text);
    if (column >= 0) return { row, column };
  }
  throw new Error(`nothing says “${text}”`);
}
