/** What the page asks of files: the tabs of one that was opened, and the bytes of one to save. */
import type { GivenTabs } from '../../background/core-answers';
import {
  type EarlierTab,
  type Plan,
  planDashboard,
  type RawTab,
  type Row,
  type WizardSettings,
} from '../../core/index';
import { tabsOfFile } from '../tabs-of-file';
import { planToXlsx, tabsToXlsx } from '../write-xlsx';

/** The rows are asked for in pieces. */
export type OpenedFile =
  | {
      readonly ok: true;
      readonly tabs: readonly { readonly name: string; readonly rows: number }[];
      readonly earlier: readonly EarlierTab[];
    }
  | { readonly ok: false; readonly why: 'not-a-spreadsheet' | 'too-large' | 'empty-file' };

export type FileAnswers = {
  readonly open: (bytes: Uint8Array, name: string) => Promise<OpenedFile>;
  /** Of a tab of the file opened last, by its place. */
  readonly rows: (tab: number, from: number, to: number) => readonly Row[];
  /** The tabs that were handed over, the first with its dashboard where there are settings. */
  readonly save: (tabs: readonly string[], settings: WizardSettings | null) => Promise<Uint8Array>;
  readonly savePlan: (plan: Plan) => Promise<Uint8Array>;
};

export function fileAnswers({ named }: GivenTabs): FileAnswers {
  let opened: readonly RawTab[] = [];
  return {
    async open(bytes, name) {
      const read = await tabsOfFile(bytes, name);
      if (!read.ok) return read;
      opened = read.tabs;
      const tabs = opened.map((tab) => ({ name: tab.name, rows: tab.rows.length }));
      return { ok: true, tabs, earlier: read.earlier };
    },
    rows: (tab, from, to) => opened[tab]?.rows.slice(from, to) ?? [],
    async save(names, settings) {
      const [first, ...others] = names.map(named);
      if (first === undefined) return tabsToXlsx([]);
      const planned = settings === null ? null : planDashboard(first, settings, others);
      return planned?.ok === true ? planToXlsx(planned.plan, first, others) : tabsToXlsx([first, ...others]);
    },
    savePlan: (plan) => planToXlsx(plan, null),
  };
}
