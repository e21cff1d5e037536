/** One press of the wizard's button against the in-memory spreadsheet, and what can be said of the spreadsheet after it. */
import type { Plan } from '../../core/dashboard/plan';
import type { WizardChoices } from '../../sidebar/host';
import { type Files, load } from './bundle';
import type { State, Tab } from './fake/state';
import { type HostSettings, hostOver } from './spreadsheet-app';

export interface Run {
  readonly ok: boolean;
  readonly sentence: string;
  readonly dashboardTab: string;
  readonly said: unknown;
  readonly calls: readonly string[];
}

export const buildDashboard = (
  files: Files,
  state: State,
  tab: string,
  settings: HostSettings = {},
  choices: WizardChoices = { language: 'en' },
): Run => pressed(files, state, settings, { method: 'build', tab, choices });

export const shareDashboard = (
  files: Files,
  state: State,
  tab: string,
  mask: boolean,
  settings: HostSettings = {},
): Run => pressed(files, state, settings, { method: 'share', tab, choices: { language: 'en', mask } });

export const removeDashboard = (files: Files, state: State, tab: string, settings: HostSettings = {}): Run =>
  pressed(files, state, settings, { method: 'remove', tab, language: 'en' });

function pressed(files: Files, state: State, settings: HostSettings, request: object): Run {
  // A script that Google has cut off no longer holds its lock.
  state.locked = false;
  const host = hostOver(state, settings);
  const reply: unknown = JSON.parse(String(load(files, host.globals)('rpc', JSON.stringify(request))));
  const field = (object: unknown, name: string): unknown => Reflect.get(Object(object), name);
  return {
    ok: field(reply, 'ok') === true,
    sentence: String(field(reply, 'sentence') ?? ''),
    dashboardTab: String(field(field(reply, 'value'), 'dashboardTab') ?? ''),
    said: field(field(reply, 'value'), 'said'),
    calls: host.calls.names,
  };
}

/** `Spreadsheet`, `Sheet`, `Range` and `RangeList`: the calls that Google carries out on the spreadsheet itself. */
export const onSpreadsheet = (calls: readonly string[]): readonly string[] =>
  calls.filter((name) => /^(Spreadsheet|Sheet|Range|RangeList)\./.test(name));

/** Whether exactly the plan's tabs stand behind the others, all marked as finished. */
export function isComplete(state: State, before: readonly string[], plan: Plan): boolean {
  const names = state.tabs.map(({ name }) => name);
  const expected = [...before, ...plan.tabs.map(({ name }) => name)];
  const made = state.tabs.slice(before.length);
  return names.join('\n') === expected.join('\n') && made.every((tab) => markOf(tab).state === 'ready');
}

export function markOf(tab: Tab): { readonly build?: unknown; readonly tab?: unknown; readonly state?: unknown } {
  const mark: unknown = JSON.parse(tab.metadata[0]?.value ?? '{}');
  return Object(mark);
}
