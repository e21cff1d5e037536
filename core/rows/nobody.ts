/** Rows that no label belongs to: where any tab has one, the list gets the label that deals without one have. */
import { filterNames, otherSources } from '../language/vocabulary';
import { windowsAt } from '../periods/windows';
import type { LabelList } from './label-list';
import type { DealModel } from './model';
import { computeColumns, filterColumns, noFilters } from './row-data';

/** `blank` is what stands in the list for them. Targets of nobody are the team's. */
export function withBlankLabels(model: DealModel, blank: string): DealModel {
  const lists = filterNames.flatMap((name): [string, LabelList][] => {
    const list = model.lists[name];
    if (list === undefined || list.blank > 0) return [];
    const columns = otherSources.flatMap((source) => (source === 'targets' ? [] : (filterColumns[source][name] ?? [])));
    const places = computeColumns(model, windowsAt({ kind: 'all' }, 0), 0, noFilters, columns);
    if (![...places.values()].some((column) => column.includes(0))) return [];
    return [[name, { labels: [...list.labels, blank], blank: list.labels.length + 1 }]];
  });
  return lists.length === 0 ? model : { ...model, lists: { ...model.lists, ...Object.fromEntries(lists) } };
}
