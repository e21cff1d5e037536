/**
 * What labels count as: deal types, activity types, whether an activity took place, quote statuses, cost categories.
 *
 * The user decides in the setup, where each label stands with its meaning; what is here is the first guess. A meaning's
 * code is its place in the list of choices, from 0.
 */
import { activityKind, saleKind, wasHeld } from '../table/activity-words';
import { textOf } from '../table/cell-text';
import { labelKey } from '../table/labels';
import { flagOf } from '../table/read-flag';
import { costKind } from './cost-words';
import type { DealModel } from './model';
import type { FieldName } from './row-column';
import type { TabRows } from './tab-rows';

export interface MeaningDefinition {
  readonly tab: 'deals' | 'activities' | 'quotes' | 'costs' | 'targets';
  readonly field: FieldName;
  /** In the order of their codes; words/ names each. */
  readonly choices: readonly string[];
  /** `about` is what the tab says of all its labels: its name and its headers. */
  readonly guess: (label: string, about: string) => string;
}

export const meanings = {
  dealType: {
    tab: 'deals',
    field: 'dealType',
    choices: ['other', 'newBusiness', 'upsell', 'crossSell', 'renewal'],
    guess: dealType,
  },
  activityType: {
    tab: 'activities',
    field: 'type',
    choices: [
      ...['other', 'call', 'email', 'chat', 'event', 'social'],
      ...['networking', 'meeting', 'demo', 'proposal'],
    ],
    guess: (label) => activityKind(label) ?? 'other',
  },
  activityOutcome: {
    tab: 'activities',
    field: 'outcome',
    choices: ['notHeld', 'held'],
    guess: (label) => (wasHeld(label) ? 'held' : 'notHeld'),
  },
  activityDone: {
    tab: 'activities',
    field: 'done',
    choices: ['notDone', 'done'],
    guess: (label) => (flagOf(label) === true ? 'done' : 'notDone'),
  },
  quoteStatus: {
    tab: 'quotes',
    field: 'status',
    choices: ['notAccepted', 'accepted'],
    guess: (label) => (holds(label, acceptedWords) ? 'accepted' : 'notAccepted'),
  },
  costCategory: {
    tab: 'costs',
    field: 'category',
    choices: ['otherCost', 'acquisition', 'costOfSales'],
    guess: costKind,
  },
  targetKpi: {
    tab: 'targets',
    field: 'kpi',
    choices: ['otherKpi', 'revenue'],
    guess: (label) => (holds(label, revenueWords) ? 'revenue' : 'otherKpi'),
  },
} as const satisfies Record<string, MeaningDefinition>;

export type MeaningName = keyof typeof meanings;

/** What a choice is called in words/. */
export type MeaningChoice = (typeof meanings)[MeaningName]['choices'][number];

export const meaningOf = (name: MeaningName): MeaningDefinition => meanings[name];

export const meaningNames = Object.keys(meanings).filter((name): name is MeaningName => name in meanings);

/** The code of a label by the first guess; without a tab by the label alone. */
function guessedCode(name: MeaningName, label: string, tab?: TabRows): number {
  const { choices, guess } = meaningOf(name);
  return Math.max(0, choices.indexOf(guess(label, tab === undefined ? '' : aboutOf(tab))));
}

const aboutOf = ({ raw, headerRow }: TabRows): string =>
  [raw.name, ...(raw.rows[headerRow - 1] ?? []).map(textOf)].join(' ');

/** What the user said labels count as: the name of a choice, by label. */
export type MeaningChoices = Readonly<Partial<Record<MeaningName, Readonly<Record<string, string>>>>>;

/** The user's word where there is one, else the first guess. */
export function meaningCodeOf(
  choices: MeaningChoices,
  tabs: DealModel['tabs'],
): (name: MeaningName, label: string) => number {
  const chosen = new Map<string, number>();
  for (const name of meaningNames) {
    for (const [label, choice] of Object.entries(choices[name] ?? {})) {
      const code = meaningOf(name).choices.indexOf(choice);
      if (code >= 0) chosen.set(`${name} ${labelKey(label)}`, code);
    }
  }
  return (name, label) =>
    chosen.get(`${name} ${labelKey(label)}`) ?? guessedCode(name, label, tabs[meaningOf(name).tab]);
}

function dealType(label: string): string {
  const kind = saleKind(label);
  if (kind !== null) return kind === 'upsell' ? 'upsell' : 'crossSell';
  if (holds(label, renewalWords)) return 'renewal';
  return holds(label, newWords) ? 'newBusiness' : 'other';
}

const holds = (label: string, words: readonly string[]): boolean =>
  words.some((word) => label.toLowerCase().includes(word));

const renewalWords = ['renew', 'perpanjang', 'pembaruan', 'renov', 'verlänger', 'продлен'];
const newWords = ['new', 'baru', 'nuev', 'novo', 'nova', 'neu', 'nouv', 'нов'];
const acceptedWords = [
  'accept',
  'won',
  'signed',
  'approved',
  'diterima',
  'disetujui',
  'menang',
  'setuju',
  'aceit',
  'acept',
];
const revenueWords = [
  'revenue',
  'sales',
  'won value',
  'value',
  'amount',
  'omzet',
  'omset',
  'pendapatan',
  'penjualan',
  'nilai',
];
