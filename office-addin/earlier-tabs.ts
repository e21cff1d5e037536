/** The tabs of an earlier build of the same deals: found, read, and in the end replaced or left to the user. */
import { cellKey, type EarlierTab, earlierBuild, type FoundTab, refersTo, type Succession } from '../core/index';
import { readTab } from './read-tab';
import { type FoundTab as LookedAt, lookAtTabs, markTab } from './tab-marks';

export async function readEarlier(raw: string): Promise<readonly EarlierTab[]> {
  const looked = await Excel.run(async (context) => {
    const { found } = await lookAtTabs(context);
    const names = new Set(found.map(({ name }) => name));
    return earlierBuild(found, raw, (name) => names.has(name)).map(({ name, mark }) => ({ name, mark }));
  });
  const earlier: EarlierTab[] = [];
  for (const { name, mark } of looked) {
    const found = mark === null ? null : await readFound(name, mark.tab === 'rows');
    if (found !== null && mark !== null) earlier.push({ tab: mark.tab, found, written: mark.written ?? null });
  }
  return earlier;
}

/** The user's tabs, of those that are named, with formulas that read these tabs. */
export const referringTabs = (
  names: readonly string[],
  earlier: readonly { readonly found: { readonly name: string } }[],
): Promise<readonly string[]> =>
  Excel.run(async (context) => {
    if (earlier.length === 0) return [];
    const read = earlier.map(({ found }) => found.name);
    const referring: string[] = [];
    for (const name of names) {
      const used = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true).load('cellCount');
      await context.sync();
      // A tab of that size is a list of data, and its formulas would take longer than the whole build.
      if (used.isNullObject || used.cellCount > mostFormulas) continue;
      used.load('formulas');
      await context.sync();
      const isReading = (text: unknown): boolean =>
        typeof text === 'string' && text.startsWith('=') && refersTo(text, read);
      if (used.formulas.some((line: readonly unknown[]) => line.some(isReading))) referring.push(name);
    }
    return referring;
  });

const mostFormulas = 50_000;

/** Of the rows tab its head is enough: there are as many rows as deals. */
async function readFound(name: string, isRows: boolean): Promise<FoundTab | null> {
  const tab = await readTab(name, isRows ? headRows : undefined);
  if (tab === null) return null;
  const formulas = new Map<string, string>();
  const columns = Math.max(0, ...tab.rows.map((row) => row.length));
  if (columns === 0) return { ...tab, formulas };
  const texts = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getRangeByIndexes(0, 0, tab.rows.length, columns);
    range.load('formulas');
    await context.sync();
    return range.formulas;
  });
  for (const [row, line] of texts.entries()) {
    for (const [column, text] of line.entries()) {
      // A text that begins with `=` is handed over as it stands, and is its own value.
      if (typeof text === 'string' && text.startsWith('=') && text !== tab.rows[row]?.[column]) {
        formulas.set(cellKey(row, column), text);
      }
    }
  }
  return { ...tab, formulas };
}

const headRows = 4;

/**
 * Once the new tabs are finished: names last, because the old tab has to give its name up first. What refers to a tab
 * follows it to its new name.
 */
export const succeed = (succession: readonly Succession[], made: (tab: Succession['tab']) => string): Promise<void> =>
  Excel.run({ delayForCellEdit: true }, async (context) => {
    const { found } = await lookAtTabs(context);
    const old = ({ earlier }: Succession): LookedAt | undefined => found.find(({ name }) => name === earlier);
    const first = succession[0] === undefined ? undefined : old(succession[0]);
    first?.sheet.load('position');
    await context.sync();
    for (const step of succession) {
      const tab = old(step);
      if (tab === undefined) continue;
      if (step.keptAs === null) tab.sheet.delete();
      else {
        tab.sheet.name = step.keptAs;
        if (tab.mark !== null) markTab(tab.sheet, { ...tab.mark, state: 'kept' });
      }
      const sheet = context.workbook.worksheets.getItem(made(step.tab));
      sheet.name = step.name;
      if (first !== undefined) sheet.position = first.sheet.position + succession.indexOf(step);
    }
    await context.sync();
  });
