/** A raw tab read to the end: table, outcomes, stages and the model the KPIs are counted over. */
import type { RawTab } from '../table/cell';
import type { DealsTable, Refusal } from '../table/deals-table';
import { type Outcomes, resolveOutcomes } from '../table/outcomes';
import { type ReadChoices, readDeals } from '../table/read-deals';
import { type Stage, stageList } from '../table/stages';
import { type DealModel, dealModel } from './model';

export interface Reading {
  readonly raw: RawTab;
  readonly table: DealsTable;
  readonly outcomes: Outcomes;
  readonly stages: readonly Stage[];
  readonly model: DealModel;
}

export type ReadingResult =
  | { readonly ok: true; readonly reading: Reading }
  | { readonly ok: false; readonly refusal: Refusal };

/** `blankLabel` is what deals without an owner, a location or a pipeline are listed under. */
export function readModel(raw: RawTab, choices: ReadChoices, blankLabel: string): ReadingResult {
  const read = readDeals(raw, choices);
  if (!read.ok) return read;
  const outcomes = resolveOutcomes(read.table, choices);
  const stages = stageList(read.table, outcomes, choices);
  const model = dealModel(read.table, outcomes, stages, blankLabel);
  return { ok: true, reading: { raw, table: read.table, outcomes, stages, model } };
}
