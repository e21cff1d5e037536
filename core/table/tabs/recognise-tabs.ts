import type { RawTab } from '../cell';
import type { OtherTable } from './other-table';
import type { OtherTab } from './tab-fields';
export interface RoleChoices {
  readonly roles?: Partial<Record<OtherTab, string>>;
}
export type Recognised = { readonly [Tab in OtherTab]?: { readonly raw: RawTab; readonly table: OtherTable<Tab> } };
export function recogniseTabs(_tabs: readonly RawTab[], _choices: RoleChoices = {}): Recognised {
  return {};
}
