/** The KPIs in the order people see them. Adding one: its declaration in its family's file; nothing else. */
import type { Kpi } from '../kpi';
import { activity } from './activity';
import { churn } from './churn';
import { costs } from './costs';
import { customerValue } from './customer-value';
import { customers } from './customers';
import { demos } from './demos';
import { goals } from './goals';
import { leads } from './leads';
import { outreach } from './outreach';
import { pipeline } from './pipeline';
import { responses } from './responses';
import { sales } from './sales';
import { salesCycle } from './sales-cycle';
import { salesMix } from './sales-mix';
import { stages } from './stages';
import { subscriptions } from './subscriptions';
import { winRates } from './win-rate';

const declared = [
  ...sales,
  ...goals,
  ...winRates,
  ...salesCycle,
  ...pipeline,
  ...stages,
  ...activity,
  ...outreach,
  ...demos,
  ...leads,
  ...responses,
  ...salesMix,
  ...customers,
  ...churn,
  ...subscriptions,
  ...customerValue,
  ...costs,
] as const;

export type KpiId = (typeof declared)[number]['id'];

export const catalogue: readonly Kpi[] = declared;

const byId = new Map<string, Kpi>(catalogue.map((kpi) => [kpi.id, kpi]));

/** Ids are checked when compiling; a missing one is our own bug. */
export function kpi(id: KpiId): Kpi {
  const found = byId.get(id);
  if (found === undefined) throw new Error(`no KPI ${id}`);
  return found;
}
