/** A row's place in a list of the setup – rep, location, pipeline – by its own label or by the deal it belongs to. */
import { binary, call, type Formula, number, when } from '../language/formula';
import type { FilterName } from '../language/vocabulary';
import { isThere, type OtherSource, rowsOf } from './cell-columns';
import { dealIndex, rowAt } from './joined-rows';
import { matchIn, saysNothing } from './labels';
import type { DealModel, Holdings } from './model';
import type { FieldName, RowColumn } from './row-column';
import type { RowColumnName } from './row-column-names';
import { keysIn } from './tab-rows';

/** Another column that holds the row of a deal. */
export interface Join {
  readonly name: RowColumnName;
  readonly column: RowColumn;
}

/**
 * A place in the setup's list: by the tab's own column, else that of the deal, else that of the account's first deal.
 * Where none of them says, the place of the deals that say nothing either, so that all places together are all rows; a
 * target of nobody is the team's.
 */
export const placeColumn = (
  source: OtherSource,
  list: FilterName,
  own: FieldName | null,
  via: readonly Join[],
  ofNobody: 'blank' | 'team' = 'blank',
): RowColumn => {
  const blankPlace = ({ lists }: Holdings): number => (ofNobody === 'team' ? 0 : (lists[list]?.blank ?? 0));
  const field = list === 'rep' ? 'owner' : list;
  const ownIn = (model: Holdings): FieldName | null => (own !== null && isThere(model, source, own) ? own : null);
  const joins = (model: Holdings): readonly RowColumnName[] =>
    model.absent.has(field) ? [] : via.filter(({ column }) => column.lacks(model) === null).map(({ name }) => name);
  return {
    source,
    lacks: (model) => {
      if (model.tabs[source] === undefined) return { tab: source, field: null };
      if (model.lists[list] === undefined)
        return { tab: 'deals', field: model.tabs.deals === undefined ? null : field };
      return ownIn(model) !== null || joins(model).length > 0 ? null : { tab: source, field: own ?? 'dealId' };
    },
    evaluate: ({ model, own: column }) => {
      const places = listPlaces(model, source, ownIn(model), list);
      const index = dealIndex(model);
      for (const name of joins(model)) {
        const rows = column(name);
        for (let row = 0; row < places.length; row++) {
          if (places[row] === 0) places[row] = model.listed[list][index.get(rows[row] ?? 0) ?? -1] ?? 0;
        }
      }
      const label = ownIn(model);
      const keys = label === null ? null : keysIn(model.tabs[source], label);
      const blank = blankPlace(model);
      return places.map((place, row) => (place === 0 && (keys?.[row] ?? '') === '' ? blank : place));
    },
    formula: ({ model, raw, own: column, whole, setup }) => {
      const label = ownIn(model);
      const blank = number(blankPlace(model));
      const nowhere =
        label === null || blankPlace(model) === 0 ? blank : when(saysNothing(raw(label)), blank, number(0));
      const joined = joins(model).reduceRight<Formula | null>((otherwise, name) => {
        const place = rowAt(whole(list), column(name));
        const found = otherwise === null ? place : when(binary('>', place, number(0)), place, otherwise);
        return when(binary('>', column(name), number(0)), found, otherwise ?? nowhere);
      }, null);
      if (label === null) return joined ?? nowhere;
      const place = matchIn(call('TRIM', raw(label)), setup.list(list));
      return when(call('ISNUMBER', place), place, joined ?? nowhere);
    },
    isLive: (model, isReadable) => {
      const field = ownIn(model);
      return field === null || isReadable(field);
    },
  };
};

function listPlaces(model: DealModel, source: OtherSource, field: FieldName | null, list: FilterName): Int32Array {
  const keys = field === null ? null : keysIn(model.tabs[source], field);
  if (keys === null) return new Int32Array(rowsOf(model, source));
  const places = new Map((model.lists[list]?.labels ?? []).map((label, index) => [label.toLowerCase(), index + 1]));
  return Int32Array.from(keys, (key) => places.get(key) ?? 0);
}
