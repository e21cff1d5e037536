/** Filters as people say them – a column's header or field and a label – as the numbers of the setup's lists. */
import { type FilterName, filterNames } from '../language/vocabulary';
import { filterFields } from '../rows/keys';
import type { Reading } from '../rows/reading';
import type { Filters } from '../rows/row-column';
import { noFilters } from '../rows/row-data';
import { labelKey } from '../table/labels';
import type { Words } from '../words/languages';
import { fill } from '../words/words';
import { type Refused, refused } from './refused';

export function chooseFilters(
  wanted: Readonly<Record<string, string>>,
  reading: Reading,
  words: Words,
): { readonly ok: true; readonly filters: Filters } | Refused {
  const filters: Record<FilterName, number> = { ...noFilters };
  for (const [column, label] of Object.entries(wanted)) {
    const name = filterNames.find((filter) => isColumn(filter, column, reading));
    if (name === undefined) {
      const columns = filterNames.flatMap((filter) => reading.table.mapping[filterFields[filter]]?.header ?? []);
      return refused(fill(words.errors.filterColumn, { column, columns: columns.join(', ') }));
    }
    const labels = reading.model.lists[name]?.labels ?? [];
    const place = labels.findIndex((listed) => labelKey(listed) === labelKey(label));
    if (place < 0) {
      const some = labels.slice(0, 10).join(', ');
      return refused(fill(words.errors.filterLabel, { column, label, labels: some }));
    }
    filters[name] = place + 1;
  }
  return { ok: true, filters };
}

/** What an earlier dashboard was filtered by, as far as it still occurs; what does not is said. */
export function keepFilters(
  kept: Readonly<Partial<Record<FilterName, string>>>,
  reading: Reading,
  words: Words,
): { readonly filters: Filters; readonly said: readonly string[] } {
  const filters: Record<FilterName, number> = { ...noFilters };
  const said: string[] = [];
  for (const name of filterNames) {
    const label = kept[name];
    if (label === undefined) continue;
    const chosen = chooseFilters({ [name]: label }, reading, words);
    if (chosen.ok) filters[name] = chosen.filters[name];
    else said.push(fill(words.renewal.lostFilter, { filter: words.dashboard[name], label }));
  }
  return { filters, said };
}

/** By the column's header, or by its word: rep, owner, location, pipeline. */
function isColumn(name: FilterName, column: string, { table }: Reading): boolean {
  const mapped = table.mapping[filterFields[name]];
  if (mapped === undefined) return false;
  return [mapped.header, name, filterFields[name]].some((word) => labelKey(word) === labelKey(column));
}
