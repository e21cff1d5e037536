/** The two goals that are set most often, ready with what leads to them: only whose they are is left open. */
import { monthCount, monthStart } from '../periods/period';
import { isoDate } from '../table/serial-date';
import type { GoalChoice, Written } from './choices';

export const templateNames = ['customers-in-a-location', 'revenue-by-fiscal-year-end'] as const;

export type TemplateName = (typeof templateNames)[number];

export const isTemplate = (name: string): name is TemplateName => templateNames.some((known) => known === name);

/** As if written out; what is given beside the template's name stands before what it says. */
export function fromTemplate(name: TemplateName, given: Written, today: number, fiscalStart: number): GoalChoice {
  const own = name === 'customers-in-a-location' ? customers : revenue;
  const { from, until } =
    name === 'customers-in-a-location' ? monthsHolding(today, 3, 1) : monthsHolding(today, 12, fiscalStart);
  const of = given.text('of');
  const baseline = given.number('baseline');
  return {
    ...own,
    id: name,
    ...(of !== undefined && { of }),
    ...(baseline !== undefined && { baseline }),
    changePercent: given.number('changePercent') ?? own.changePercent,
    from: given.text('from') ?? isoDate(from),
    deadline: given.text('deadline') ?? isoDate(until - 1),
  };
}

const customers = {
  kpi: 'NEW_CUSTOMERS',
  changePercent: 0.1,
  objectives: [
    { kpi: 'CALLS', changePercent: 0.4 },
    { kpi: 'DEMOS', changePercent: 0.4 },
  ],
  tracking: ['NEW_OUTREACH', 'DEMO_BOOKING_RATE', 'DEMO_CONVERSION_RATE', 'WIN_RATE'],
} as const;

const revenue = {
  kpi: 'REVENUE',
  changePercent: 0.05,
  tracking: ['WON_COUNT', 'AVERAGE_PURCHASE_VALUE', 'WIN_RATE', 'SALES_CYCLE_LENGTH'],
} as const;

/** The quarter or the fiscal year that the day lies in. */
function monthsHolding(today: number, length: number, firstMonth: number): { from: number; until: number } {
  const since = (monthCount(today) - firstMonth) % length;
  const first = monthCount(today) - since;
  return { from: monthStart(first), until: monthStart(first + length) };
}
