/** Where the setup's two tables of targets keep what, and how lines of one KPI and owner are added up. */
import { type AggregateFormula, type Formula, number, type RangeReference } from '../language/formula';
import { everyone, firstLocation } from '../rows/kpi-targets';
import type { SetupFrame } from './setup/frame';

/** Columns of the KPI table, from its first. */
export const kpiColumns = {
  name: 0,
  suggested: 1,
  benchmark: 2,
  source: 3,
  given: 4,
  perMonth: 5,
  perDay: 6,
  amount: 7,
} as const;

/** Columns of the target table. */
export const columns = {
  kpi: 0,
  of: 1,
  per: 2,
  amount: 3,
  note: 4,
  kpiNumber: 5,
  owner: 6,
  perMonth: 7,
  perDay: 8,
} as const;

export type NumberColumn = 'amount' | 'kpiNumber' | 'owner' | 'perMonth' | 'perDay';

export type Owner = readonly { readonly is: '=' | '>' | '<'; readonly value: Formula }[];

export const ownedBy = (owner: Formula): Owner => [{ is: '=', value: owner }];
export const reps: Owner = [
  { is: '>', value: number(everyone) },
  { is: '<', value: number(firstLocation) },
];

/** Of the lines of that KPI and owner: one column added up, or how many lines there are. */
export function total(frame: SetupFrame, column: NumberColumn | null, kpi: number, owner: Owner): AggregateFormula {
  const range = (name: NumberColumn): RangeReference => frame.targetColumn(columns[name]);
  return {
    kind: 'aggregate',
    operator: column === null ? 'count' : 'sum',
    of: range(column ?? 'kpiNumber'),
    where: [
      { column: range('kpiNumber'), is: '=', value: number(kpi) },
      ...owner.map((condition) => ({ column: range('owner'), ...condition })),
    ],
  };
}
