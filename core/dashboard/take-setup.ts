/** What a row of each table in the setup tab says: a choice, or why it is none. */
import type { GoalChoice } from '../goals/choices';
import { type MeaningName, meaningOf } from '../rows/meanings';
import type { WorkbookChoices } from '../rows/reading';
import type { AddedListName } from '../rows/setup-choices';
import { type Cell, isBlank, isDate } from '../table/cell';
import { shownText, textOf } from '../table/cell-text';
import { type DealField, dealFieldNames } from '../table/fields';
import { labelKey, tidyLabel } from '../table/labels';
import type { Outcome } from '../table/outcomes';
import { languages, type Words } from '../words/languages';
import { fieldWord } from '../words/words';
import type { Said } from './find-table';
import type { LayoutChoices } from './layouts';

export interface Unusable {
  readonly text: string;
  readonly column: (words: Words) => string;
  /** The row's label; blank for a setting. */
  readonly label: string;
}

export interface Gathered {
  choices: { -readonly [Name in keyof WorkbookChoices]: WorkbookChoices[Name] };
  layout: { -readonly [Name in keyof LayoutChoices]: LayoutChoices[Name] };
  goals: readonly GoalChoice[];
  today: number | null;
  /** The tab of the deals, by its name then, and the header that each of its fields was read from. */
  deals: string | null;
  readonly headers: Map<DealField, string>;
  readonly unusable: Unusable[];
}

export type Word = (words: Words) => string;

export const inEveryLanguage = (word: Word): Said => Object.values(languages).map(word);

export function takeToday(cell: Cell, gathered: Gathered, isFormula: boolean): boolean {
  if (isFormula) return true;
  const day = isDate(cell) ? cell.date : typeof cell === 'number' ? cell : Number.NaN;
  if (!(day >= 1)) return false;
  gathered.today = Math.floor(day);
  return true;
}

export function takeHours(cell: Cell, { choices }: Gathered): boolean {
  if (typeof cell !== 'number' || !(cell > 0)) return false;
  choices.responseHours = cell;
  return true;
}

export function takeTeam(cell: Cell, { choices }: Gathered): boolean {
  choices.teamLabel = tidyLabel(textOf(cell));
  return true;
}

export function takeOutcome(row: Readonly<Record<'label' | 'means', Cell>>, { choices, unusable }: Gathered): void {
  const label = tidyLabel(textOf(row.label));
  if (isBlank(row.means)) return;
  const means = outcomes.find((outcome) => isSaid(row.means, ({ outcomes: said }) => said[outcome]));
  if (means === undefined) unusable.push({ text: shownText(row.means), column: ({ setup }) => setup.means, label });
  else choices.outcomes = withFirst(choices.outcomes, label, means);
}

const outcomes: readonly Outcome[] = ['won', 'lost', 'open', 'unknown'];

export function takeStage(
  row: Readonly<Record<'stage' | 'weight' | 'days', Cell>>,
  { choices, unusable }: Gathered,
): void {
  const label = tidyLabel(textOf(row.stage));
  choices.stageOrder = [...(choices.stageOrder ?? []), label];
  choices.addedStages = choices.stageOrder;
  const { weight, days } = row;
  if (typeof weight === 'number' && weight >= 0 && weight <= 1) {
    choices.stageWeights = withFirst(choices.stageWeights, label, weight);
  } else if (!isBlank(weight)) {
    unusable.push({ text: shownText(weight), column: ({ setup }) => setup.weight, label });
  }
  if (typeof days === 'number' && days >= 0) choices.stageDays = withFirst(choices.stageDays, label, days);
  else if (!isBlank(days)) unusable.push({ text: shownText(days), column: ({ setup }) => setup.days, label });
}

export const takeMeaning =
  (name: MeaningName) =>
  (row: Readonly<Record<'label' | 'means', Cell>>, { choices, unusable }: Gathered): void => {
    const label = tidyLabel(textOf(row.label));
    if (isBlank(row.means)) return;
    const choice = meaningOf(name).choices.find((known) =>
      isSaid(row.means, ({ meanings }) => Object.entries(meanings).find(([key]) => key === known)?.[1] ?? known),
    );
    if (choice === undefined) {
      unusable.push({ text: shownText(row.means), column: ({ setup }) => setup.countsAs, label });
      return;
    }
    choices.meanings = { ...choices.meanings, [name]: withFirst(choices.meanings?.[name], label, choice) };
  };

/**
 * Which column figures are told apart by; the others are found again by themselves, or it is said that they are not. The
 * deals stand before other tabs.
 */
export function takeColumn(row: Readonly<Record<'tab' | 'field' | 'header', Cell>>, gathered: Gathered): void {
  const header = textOf(row.header);
  if (isSaid(row.field, (words) => fieldWord('segment', words))) gathered.choices.segment = header;
  gathered.deals ??= textOf(row.tab);
  if (textOf(row.tab) !== gathered.deals) return;
  const field = dealFieldNames.find((name) => isSaid(row.field, (words) => fieldWord(name, words)));
  if (field !== undefined) gathered.headers.set(field, header);
}

export const takeName =
  (list: AddedListName) =>
  ({ name }: Readonly<Record<'name', Cell>>, { choices }: Gathered): void => {
    const label = labelIn(name);
    if (label !== null) choices.added = { ...choices.added, [list]: [...(choices.added?.[list] ?? []), label] };
  };

/** `null` for the first line, All, and the last, that of deals without a name. */
function labelIn(cell: Cell): string | null {
  const isOurs = isSaid(cell, ({ labels }) => labels.all) || isSaid(cell, ({ labels }) => labels.blank);
  return isOurs ? null : tidyLabel(textOf(cell));
}

export const isSaid = (cell: Cell, word: Word): boolean =>
  inEveryLanguage(word).some((said) => labelKey(said) === labelKey(textOf(cell)));

/** The first of two rows with one label counts, as MATCH finds it. */
const withFirst = <Value>(
  record: Readonly<Record<string, Value>> = {},
  label: string,
  value: Value,
): Readonly<Record<string, Value>> => (Object.keys(record).includes(label) ? record : { ...record, [label]: value });
