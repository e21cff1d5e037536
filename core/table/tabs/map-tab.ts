/** Finds the header row and the columns of a tab in one role, and what it lacks for it. */
import {
  assignColumns,
  inFieldOrder,
  type MappingChoices,
  type ProfiledHeader,
  profileColumns,
} from '../assign-columns';
import type { RawTab } from '../cell';
import type { MappedColumn, Mapping } from '../deals-table';
import { namesOf } from '../fields';
import { chosenHeaderRow, findHeaderRow } from '../header-row';
import { monthsOfAmount } from './interval-months';
import { type OtherTab, type TabField, tabFields } from './tab-fields';
import { requiredFields, tabKinds } from './tab-kinds';

export interface MapChoices<Tab extends OtherTab> extends MappingChoices<TabField<Tab>> {
  /** Sheet row number, 1 is the first row. */
  readonly headerRow?: number;
}

export interface MappedTab<Tab extends OtherTab> extends ProfiledHeader {
  readonly headerIndex: number;
  readonly mapping: Mapping<TabField<Tab>>;
  readonly missing: readonly (readonly TabField<Tab>[])[];
}

/** `null` where no row looks like a header. `profileOf` may remember: eight roles look at the same columns. */
export function mapTab<Tab extends OtherTab>(
  role: Tab,
  { rows }: RawTab,
  choices: MapChoices<Tab> = {},
  profileOf: (headerIndex: number) => ProfiledHeader = (headerIndex) => profileColumns(rows, headerIndex),
): MappedTab<Tab> | null {
  const kind = tabKinds[role];
  const { headerRow } = choices;
  const headerIndex = headerRow === undefined ? findHeaderRow(rows, kind.headers) : chosenHeaderRow(rows, headerRow);
  if (headerIndex === -1) return null;
  const profiled = profileOf(headerIndex);
  const { guess, decided } = assignColumns(kind, profiled, choices);
  if (role === 'subscriptions') settleInterval(guess, decided);
  const fields: readonly TabField<Tab>[] = namesOf(tabFields[role]);
  const required: readonly (readonly TabField<Tab>[])[] = requiredFields[role];
  const missing = required.filter((group) => !group.some((field) => guess.has(field)));
  return { ...profiled, headerIndex, mapping: inFieldOrder(fields, guess), missing };
}

/** An MRR is per month however often it is billed. */
function settleInterval(guess: Map<string, MappedColumn>, decided: ReadonlySet<string>): void {
  const amount = guess.get('amount');
  if (amount === undefined || decided.has('intervalMonths')) return;
  if (monthsOfAmount(amount.header) !== null) guess.delete('intervalMonths');
}
