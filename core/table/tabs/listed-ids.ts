/** The ids in a column of a list, as the deals have them: a spreadsheet may have dropped the zeros in front, there or here. */
import type { RawTab } from '../cell';
import type { HealthWarning } from '../health-codes';
import { labelKey } from '../labels';
import { matchWithoutZeros } from '../lost-zeros';

export interface ListedIds {
  /** Row by row: the key of the deals' label where one is meant, else the key of what stands there. */
  readonly keys: readonly string[];
  readonly warnings: readonly HealthWarning[];
}

export interface ListRow {
  /** Sheet row number. */
  readonly number: number;
  readonly text: string;
}

/** `wanted` are the deals' labels. */
export function listedIds(
  { name: tab }: RawTab,
  header: string,
  list: readonly ListRow[],
  wanted: readonly string[],
): ListedIds {
  const { matched, ambiguous } = matchWithoutZeros(
    list.map(({ text }) => text),
    wanted,
  );
  const keys = list.map(({ text }) => matched.get(labelKey(text)) ?? labelKey(text));
  const warningFor = (
    code: 'lost-zeros-matched' | 'lost-zeros-unmatched',
    has: (key: string) => boolean,
  ): readonly HealthWarning[] => {
    const concerned = list.filter(({ text }) => has(labelKey(text)));
    const [first] = concerned;
    if (first === undefined) return [];
    const details = { tab, header, first: first.text, as: matched.get(labelKey(first.text)) ?? '' };
    return [{ code, count: concerned.length, rows: concerned.map(({ number }) => number), value: null, details }];
  };
  return {
    keys,
    warnings: [
      ...warningFor('lost-zeros-matched', (key) => matched.has(key)),
      ...warningFor('lost-zeros-unmatched', (key) => ambiguous.has(key)),
    ],
  };
}
