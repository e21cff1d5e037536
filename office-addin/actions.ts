/** What the task pane does in the workbook besides building: look at a sheet, remove a dashboard, write a formula. */
import { type CellPlace, earlierBuild, type Language } from '../core/index';
import type { Done } from '../sidebar/host';
import { referringTabs } from './earlier-tabs';
import { type FoundTab, lookAtTabs } from './tab-marks';
import { hostWords } from './words';

export const openTab = (name: string, language: Language): Promise<Done> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name');
    await context.sync();
    if (sheet.isNullObject) return { ok: false, sentence: hostWords[language].noSuchTab(name) };
    sheet.activate();
    await context.sync();
    return { ok: true, at: name };
  });

/** Of the sheets that were built from this one; a formula of the user's that reads them would be broken. */
export async function removeDashboard(raw: string, language: Language): Promise<Done> {
  const looked = await Excel.run(async (context) => {
    const { found } = await lookAtTabs(context);
    return { users: found.filter(({ generated }) => !generated), ours: builtFrom(found, raw) };
  });
  const ours = looked.ours.map((found) => ({ found }));
  const [referring] = await referringTabs(
    looked.users.map(({ name }) => name),
    ours,
  );
  if (referring !== undefined) return { ok: false, sentence: hostWords[language].referred(referring) };
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { found } = await lookAtTabs(context);
    for (const { sheet } of builtFrom(found, raw)) sheet.delete();
    await context.sync();
    return { ok: true, at: raw };
  });
}

function builtFrom(found: readonly FoundTab[], raw: string): readonly FoundTab[] {
  const there = new Set(found.map(({ name }) => name));
  return earlierBuild(found, raw, (name) => there.has(name));
}

/** With the name of its sheet, as Excel gives it: the formula may go to another one. */
export const selectedArea = (): Promise<string | null> =>
  Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load('address');
    await context.sync();
    return range.address;
  });

/** Where the cursor stands, from 0. */
export const activeCell = (): Promise<{ readonly tab: string; readonly place: CellPlace } | null> =>
  Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell().load('address,rowIndex,columnIndex');
    await context.sync();
    const name = cell.address.slice(0, cell.address.lastIndexOf('!'));
    const tab = name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
    return { tab, place: { row: cell.rowIndex, column: cell.columnIndex } };
  });

export const insertFormula = (formula: string, language: Language): Promise<Done> =>
  Excel.run({ delayForCellEdit: true }, async (context) => {
    const cell = context.workbook.getActiveCell().load('address,formulas');
    await context.sync();
    if (cell.formulas[0]?.[0] !== '') return { ok: false, sentence: hostWords[language].notBlank(cell.address) };
    cell.formulas = [[formula]];
    await context.sync();
    return { ok: true, at: cell.address };
  });
