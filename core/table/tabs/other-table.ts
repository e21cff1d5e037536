/** What reading a tab beside the deals gives: the same as a deals table, over the fields of its role. */
import type { AmbiguousDates, TableOf, UnfitTab } from '../deals-table';
import type { DurationReading } from '../read-durations';
import type { OtherTab, TabField, tabFields } from './tab-fields';

/**
 * Typed columns over the kept rows, by field: `table.columns.amount?.values`. A column is `undefined` where the tab has
 * none for the field, but for three that are worked out then (they have no `mapping` and no `formats`): `left` of a stage
 * log, `intervalMonths` of subscriptions and `responded` of leads that say how long it took.
 */
export interface OtherTable<Tab extends OtherTab> extends TableOf<(typeof tabFields)[Tab]> {
  readonly role: Tab;
  /** By field. */
  readonly durations?: Readonly<Record<string, DurationReading>>;
}

/** Why a tab is not read in that role. */
export type OtherRefusal<Tab extends OtherTab> =
  | UnfitTab
  | AmbiguousDates<TabField<Tab>>
  | {
      readonly code: 'not-this-tab';
      readonly role: Tab;
      readonly headers: readonly string[];
      /** One of each group is needed, and the tab has none: `[['amount'], ['account', 'id']]`. */
      readonly missing: readonly (readonly TabField<Tab>[])[];
    };

export type OtherReading<Tab extends OtherTab> =
  | { readonly ok: true; readonly table: OtherTable<Tab> }
  | { readonly ok: false; readonly refusal: OtherRefusal<Tab> };
