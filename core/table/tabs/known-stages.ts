/** A tab of stages as what it says of each: its place, its share of the value, how it ends. */
import { labelKey } from '../labels';
import type { Outcome } from '../outcomes';
import type { KnownStage } from '../stages';
import type { OtherTable } from './other-table';

/** In the tab's order; of a stage that several pipelines have, as the first of them says. */
export function knownStages({ columns }: OtherTable<'stages'>): readonly KnownStage[] {
  const { id, stage, order, probability } = columns;
  if (stage === undefined) return [];
  const listed = Array.from(stage.codes, (code, row) => {
    const names = [stage.labels[code], id?.labels[id.codes[row] ?? -1]].flatMap((name) => name ?? []);
    const weight = probability?.values[row] ?? Number.NaN;
    return {
      keys: names.map(labelKey),
      order: order?.values[row] ?? (Number.isNaN(weight) ? row : weight),
      weight: Number.isNaN(weight) ? null : weight,
      outcome: outcomeOf(columns, row),
    };
  });
  // Without a place a stage comes last.
  const placeOf = (at: number): number => (Number.isNaN(at) ? Number.POSITIVE_INFINITY : at);
  return listed
    .filter(({ keys }) => keys.length > 0)
    .map((known, row) => ({ known, row }))
    .sort((one, other) => compare(placeOf(one.known.order), placeOf(other.known.order)) || one.row - other.row)
    .map(({ known: { keys, weight, outcome } }) => ({ keys, weight, outcome }));
}

/** What the flags say; `null` where there are none, or too few to tell a lost stage from an open one. */
function outcomeOf({ isWon, isClosed }: OtherTable<'stages'>['columns'], row: number): Outcome | null {
  if (isWon?.values[row] === 1) return 'won';
  if (isClosed === undefined) return null;
  if (isClosed.values[row] !== 1) return 'open';
  return isWon === undefined ? null : 'lost';
}

const compare = (one: number, other: number): number => (one < other ? -1 : one > other ? 1 : 0);
