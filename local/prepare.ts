/** What a command works on: the deals of a file, the tabs beside them, and everything that was asked or decided before. */
import { basename } from 'node:path';
import { type RawTab, serialOf, type WizardChoices, type WizardSettings } from '../core/index';
import type { BuildArguments } from './arguments';
import { chooseTab } from './choose-tab';
import type { Progress } from './progress';
import { readConfig, readSource } from './read-source';
import { tabsBeside } from './tabs-beside';

export type Prepared =
  | {
      readonly ok: true;
      readonly deals: RawTab;
      readonly others: readonly RawTab[];
      readonly asked: WizardSettings;
    }
  | { readonly ok: false; readonly sentence: string };

export async function prepare(wanted: BuildArguments, progress: Progress): Promise<Prepared> {
  progress('reading the file');
  const source = await readSource(wanted.file);
  if (!source.ok) return source;
  const config = await readConfig(wanted.config);
  if (!config.ok) return config;
  const settings: WizardSettings = {
    language: wanted.language ?? source.language ?? 'en',
    today: wanted.asOf ?? todayHere(),
    fixedToday: wanted.asOf !== null,
    ...config.settings,
    ...(wanted.period !== null && { period: wanted.period }),
    filters: wanted.filters,
    choices: {
      ...config.settings.choices,
      ...(wanted.goals.length > 0 && { goals: [...goalsIn(config.settings.choices), ...wanted.goals] }),
      ...(wanted.by !== null && { segment: wanted.by }),
      ...(wanted.fiscalYearStart !== null && { fiscalYearStart: wanted.fiscalYearStart }),
    },
    layout: { ...config.settings.layout, ...(wanted.layout !== null && { layout: wanted.layout }) },
    takenTabNames: [],
    dialect: 'xlsx',
    earlier: source.earlier,
    earlierFile: basename(wanted.file),
  };
  progress('looking for the deals');
  const builtFrom = source.tabs.find(({ name }) => name === source.builtFrom)?.name ?? null;
  const chosen = chooseTab(source.tabs, wanted.sheet ?? builtFrom, settings);
  if (!chosen.ok) return chosen;
  const beside = await tabsBeside(source.tabs, chosen.tab, wanted.tabs, wanted.filesBeside);
  if (!beside.ok) return beside;
  const choices = { ...settings.choices, roles: { ...settings.choices?.roles, ...beside.roles } };
  return { ok: true, deals: chosen.tab, others: beside.tabs, asked: { ...settings, choices } };
}

/** A configuration may hold anything, and core says what is wrong with it. */
const goalsIn = ({ goals }: WizardChoices = {}): NonNullable<WizardChoices['goals']> =>
  Array.isArray(goals) ? goals : [];

function todayHere(): number {
  const now = new Date();
  return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
