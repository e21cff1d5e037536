/** The rows that reading drops, as they are told: by reason, in the order of the reasons. */
import { type Exclusion, exclusionReasons } from './deals-table';

/** Indexes become sheet row numbers. */
export function exclusionsOf(dropped: ReadonlyMap<string, readonly number[]>): readonly Exclusion[] {
  return exclusionReasons.flatMap((reason) => {
    const indexes = dropped.get(reason) ?? [];
    return indexes.length === 0 ? [] : [{ reason, rows: indexes.map((index) => index + 1) }];
  });
}
