/** What was chosen and not built yet, kept with the workbook: a closed pane loses nothing. */
import { type Decisions, isDecisions, parsedJson } from '../core/index';

export const draftOf = (tab: string): Promise<Decisions | null> =>
  Excel.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(keyOf(tab)).load('value');
    await context.sync();
    const kept = setting.isNullObject ? null : parsedJson(String(setting.value));
    return isDecisions(kept) ? kept : null;
  });

export const keepDraft = (tab: string, decisions: Decisions | null): Promise<void> =>
  Excel.run(async (context) => {
    const { settings } = context.workbook;
    if (decisions !== null) {
      settings.add(keyOf(tab), JSON.stringify(decisions));
      await context.sync();
      return;
    }
    const setting = settings.getItemOrNullObject(keyOf(tab)).load('key');
    await context.sync();
    if (!setting.isNullObject) setting.delete();
    await context.sync();
  });

const keyOf = (tab: string): string => `dealsheet.choices.${tab}`;
