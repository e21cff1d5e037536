/** The columns that the tabs beside the deals may have, declared once. Ids are labels: 1001 and "1001" are the same. */
import { type FieldKind, type Fields, type NamesOf, namesOf } from '../fields';

export const tabFields = {
  activities: {
    id: { kind: 'label' },
    dealId: { kind: 'label' },
    account: { kind: 'label' },
    owner: { kind: 'label' },
    location: { kind: 'label' },
    pipeline: { kind: 'label' },
    type: { kind: 'label' },
    outcome: { kind: 'label' },
    done: { kind: 'flag' },
    date: { kind: 'date' },
    duration: { kind: 'duration' },
  },
  leads: {
    id: { kind: 'label' },
    /** The deal that the lead became. */
    dealId: { kind: 'label' },
    account: { kind: 'label' },
    owner: { kind: 'label' },
    location: { kind: 'label' },
    source: { kind: 'label' },
    status: { kind: 'label' },
    received: { kind: 'moment' },
    responded: { kind: 'moment' },
    /** From the one to the other, where the tab says that and not when: see derived-columns.ts. */
    responseTime: { kind: 'duration' },
  },
  quotes: {
    id: { kind: 'label' },
    dealId: { kind: 'label' },
    account: { kind: 'label' },
    owner: { kind: 'label' },
    status: { kind: 'label' },
    amount: { kind: 'number' },
    date: { kind: 'date' },
  },
  subscriptions: {
    id: { kind: 'label' },
    account: { kind: 'label' },
    owner: { kind: 'label' },
    location: { kind: 'label' },
    plan: { kind: 'label' },
    /** Per interval, not per month. */
    amount: { kind: 'number' },
    /** Months that one amount pays for: 12 for a yearly one. Always there: see derived-columns.ts. */
    intervalMonths: { kind: 'number' },
    start: { kind: 'date' },
    end: { kind: 'date' },
  },
  costs: {
    category: { kind: 'label' },
    amount: { kind: 'number' },
    date: { kind: 'date' },
  },
  targets: {
    owner: { kind: 'label' },
    kpi: { kind: 'label' },
    /** For the period that begins on `date`; which of month, quarter or year that is, the tab does not say. */
    amount: { kind: 'number' },
    /** Of tables that are wide and undated: a column for each period. Whoever reads the table chooses among them. */
    yearAmount: { kind: 'number' },
    quarterAmount: { kind: 'number' },
    monthAmount: { kind: 'number' },
    date: { kind: 'date' },
  },
  stageLog: {
    dealId: { kind: 'label' },
    stage: { kind: 'label' },
    entered: { kind: 'date', timed: true },
    /** `NaN` while the deal is still there. Where the tab has no such column: see derived-columns.ts. */
    left: { kind: 'date' },
  },
  /** What the CRM's pipeline looks like: which stages there are, how far along each is, which of them end it. */
  stages: {
    id: { kind: 'label' },
    stage: { kind: 'label' },
    order: { kind: 'number' },
    probability: { kind: 'number' },
    isWon: { kind: 'flag' },
    isClosed: { kind: 'flag' },
  },
  rates: {
    currency: { kind: 'label' },
    rate: { kind: 'number' },
    date: { kind: 'date' },
  },
} as const satisfies Record<string, Fields>;

/** What a tab beside the deals may be: `activities`, `leads` … */
export type OtherTab = keyof typeof tabFields;

/** The tabs whose rows KPIs count; the others tell how to read those. */
export type CountedTab = Exclude<OtherTab, 'stages' | 'rates'>;

/** The fields of such a tab: `TabField<'costs'>` is category, amount and date. */
export type TabField<Tab extends OtherTab> = keyof (typeof tabFields)[Tab] & string;

/** Those of them whose kind is `Kind`: `TabFieldOf<'leads', 'moment'>` is received and responded. */
export type TabFieldOf<Tab extends OtherTab, Kind extends FieldKind> = NamesOf<(typeof tabFields)[Tab], Kind>;

export const otherTabs = namesOf(tabFields);
