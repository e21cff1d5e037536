/** The stage each deal stands in, for deals that have no column of it: the one it entered last, by their stage log. */
import type { ColumnFormat, DateColumn, DealsTable, LabelColumn, MappedColumn } from '../deals-table';
import { labelKey } from '../labels';
import type { KnownStage } from '../stages';

/** A stage log, on a tab of its own or out of columns such as `Date entered "Demo"`. */
export interface StageVisits {
  readonly dealId: LabelColumn;
  readonly stage: LabelColumn;
  readonly entered: DateColumn;
  /** What the log was read from, as the deals' tab or its own calls it. */
  readonly from: MappedColumn;
}

/** As they are where the deals say their stages themselves, have no ids, or none of them is in the log. */
export function withLoggedStage(deals: DealsTable, { dealId, stage, entered, from }: StageVisits): DealsTable {
  const { id } = deals.columns;
  if (deals.columns.stage !== undefined || id === undefined) return deals;
  const last = lastVisits(dealId, entered);
  const codes = id.codes.map((code) => {
    const visit = last.get(labelKey(id.labels[code] ?? ''));
    return visit === undefined ? -1 : (stage.codes[visit] ?? -1);
  });
  if (codes.every((code) => code < 0)) return deals;
  return {
    ...deals,
    mapping: { ...deals.mapping, stage: { ...from, by: 'values' } },
    formats: { ...deals.formats, stage: lookedUp },
    columns: { ...deals.columns, stage: { codes, labels: stage.labels } },
  };
}

/**
 * The stages in the order that deals pass through them: one stands before another where more deals entered it first. Words
 * would know only some of the names that a programming interface gives stages.
 */
export function stagesInLogOrder({ dealId, stage, entered }: StageVisits): readonly KnownStage[] {
  const size = stage.labels.length;
  if (size > mostStages) return [];
  const lead = new Int32Array(size * size);
  for (const visits of visitsByDeal(dealId, entered)) {
    const seen = [...new Set(visits.map((visit) => stage.codes[visit] ?? -1))].filter((code) => code >= 0);
    for (const [place, earlier] of seen.entries()) {
      for (const later of seen.slice(place + 1)) {
        lead[earlier * size + later] = (lead[earlier * size + later] ?? 0) + 1;
        lead[later * size + earlier] = (lead[later * size + earlier] ?? 0) - 1;
      }
    }
  }
  const behind = stage.labels.map(
    (_, code) => lead.subarray(code * size, (code + 1) * size).filter((by) => by > 0).length,
  );
  const order = [...stage.labels.keys()].sort((one, other) => (behind[other] ?? 0) - (behind[one] ?? 0));
  return order.map((code) => ({ keys: [labelKey(stage.labels[code] ?? '')], weight: null, outcome: null }));
}

/** No pipeline has as many: the column holds something else. */
const mostStages = 200;

/** No cell of the deals' tab holds it, so a formula cannot read it there. */
const lookedUp: ColumnFormat = {
  kind: 'label',
  style: 'text',
  evidence: 'the stage that each deal entered last',
  typed: false,
};

/** By the key of the deal. */
function lastVisits(dealId: LabelColumn, entered: DateColumn): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  for (const visits of visitsByDeal(dealId, entered)) {
    const visit = visits[visits.length - 1];
    if (visit !== undefined) last.set(labelKey(dealId.labels[dealId.codes[visit] ?? -1] ?? ''), visit);
  }
  return last;
}

/** Each deal's in the order of time; those that began on one day as they stand. */
function visitsByDeal({ codes, labels }: LabelColumn, { values }: DateColumn): readonly (readonly number[])[] {
  const ofDeal: number[][] = labels.map(() => []);
  for (const [visit, deal] of codes.entries())
    if (!Number.isNaN(values[visit] ?? Number.NaN)) ofDeal[deal]?.push(visit);
  const began = (visit: number): number => values[visit] ?? Number.NaN;
  return ofDeal.map((visits) => visits.sort((one, other) => began(one) - began(other) || one - other));
}
