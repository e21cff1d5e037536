/** The words KPIs are written in: which tab, which numbers of its rows, told apart by what. core/rows says what each word means. */
import { outcomeCodes } from '../table/outcomes';
import type { CountedTab } from '../table/tabs/tab-fields';

/** The tabs whose rows are counted. */
export type Source = 'deals' | CountedTab;

/** The tabs beside the deals, in the order of their blocks. */
export const otherSources = [
  'activities',
  'leads',
  'quotes',
  'subscriptions',
  'costs',
  'targets',
  'stageLog',
] as const satisfies readonly Exclude<Source, 'deals'>[];

/**
 * What a KPI can be told apart by: places in the setup's lists, of accounts the row each first stands in. `column` is the
 * one the user chose, whichever it is.
 */
export type Segment = 'rep' | 'location' | 'stage' | 'column' | 'account';

/** The filters of a dashboard that name a label. */
export const filterNames = ['rep', 'location', 'pipeline'] as const;

export type FilterName = (typeof filterNames)[number];

/** Working days and months of a period, its months up to today. */
export const windowedInputs = ['elapsedDays', 'totalDays', 'months'] as const;

export type WindowedInput = (typeof windowedInputs)[number];

/** Numbers that come from the setup, not from rows. */
export type InputName = 'repCount' | 'responseHours' | WindowedInput;

export const isWindowed = (name: InputName): name is WindowedInput => windowedInputs.some((known) => known === name);

/** A column of the rows tab that holds a number each row has or has not, by the tab it describes. */
export const measureSources = {
  value: 'deals',
  bookingValue: 'deals',
  weightedValue: 'deals',
  cycleDays: 'deals',
  account: 'deals',
  activityAccount: 'activities',
  responseHours: 'leads',
  quoteDeal: 'quotes',
  mrr: 'subscriptions',
  subscriptionAccount: 'subscriptions',
  openingMrr: 'subscriptions',
  closingMrr: 'subscriptions',
  keptMrr: 'subscriptions',
  retainedMrr: 'subscriptions',
  costAmount: 'costs',
  targetAmount: 'targets',
  visitDays: 'stageLog',
} as const satisfies Record<string, Source>;

export type Measure = keyof typeof measureSources;

/** What a customer paid at the start and at the end of a period: a column for each period that a dashboard compares. */
export const windowedMeasures = ['openingMrr', 'closingMrr', 'keptMrr', 'retainedMrr'] as const;

export type WindowedMeasure = (typeof windowedMeasures)[number];

export const isWindowedMeasure = (name: Measure): name is WindowedMeasure =>
  windowedMeasures.some((known) => known === name);

/** The periods such columns exist for, and what their names end in. */
export const measureWindows = { current: '', previous: 'Before', yearAgo: 'YearAgo' } as const;

type MeasureEnding = (typeof measureWindows)[keyof typeof measureWindows];

/** The column of the rows tab that a measure is read from: `openingMrrBefore` for the period before. */
export type MeasureColumn = Exclude<Measure, WindowedMeasure> | `${WindowedMeasure}${MeasureEnding}`;

/** The columns of the rows tab that criteria look at: a code, a place in a list, a date, or several conditions in one number. */
export const keySources = {
  outcome: 'deals',
  rep: 'deals',
  location: 'deals',
  stage: 'deals',
  segment: 'deals',
  account: 'deals',
  closed: 'deals',
  created: 'deals',
  dealKind: 'deals',
  firstWin: 'deals',
  furthest: 'deals',
  closeDue: 'deals',
  expectedClose: 'deals',
  stale: 'deals',
  inFilter: 'deals',
  closedState: 'deals',
  createdState: 'deals',
  closedMonth: 'deals',
  createdMonth: 'deals',
  expectedMonth: 'deals',
  repState: 'deals',
  locationState: 'deals',
  stageState: 'deals',
  segmentState: 'deals',
  accountState: 'deals',
  activityDate: 'activities',
  activityState: 'activities',
  activityInFilter: 'activities',
  activityRep: 'activities',
  activityLocation: 'activities',
  activityKind: 'activities',
  activityDone: 'activities',
  activityHeld: 'activities',
  firstMeeting: 'activities',
  newOutreach: 'activities',
  leadDate: 'leads',
  leadState: 'leads',
  leadInFilter: 'leads',
  leadRep: 'leads',
  leadLocation: 'leads',
  leadWon: 'leads',
  leadAnswer: 'leads',
  quoteDate: 'quotes',
  quoteState: 'quotes',
  quoteInFilter: 'quotes',
  quoteRep: 'quotes',
  quoteLocation: 'quotes',
  quoteWon: 'quotes',
  subscriptionStart: 'subscriptions',
  subscriptionEnd: 'subscriptions',
  subscriptionInFilter: 'subscriptions',
  subscriptionRep: 'subscriptions',
  subscriptionLocation: 'subscriptions',
  subscriptionAccount: 'subscriptions',
  costDate: 'costs',
  costState: 'costs',
  costInFilter: 'costs',
  costKind: 'costs',
  targetDate: 'targets',
  targetState: 'targets',
  targetCounted: 'targets',
  targetInFilter: 'targets',
  targetRep: 'targets',
  visitLeft: 'stageLog',
  visitState: 'stageLog',
  visitInFilter: 'stageLog',
  visitStage: 'stageLog',
  visitRep: 'stageLog',
} as const satisfies Record<string, Source>;

export type KeyColumn = keyof typeof keySources;

/**
 * How a row's key is made up. The state of a row in the period is its code (a deal's outcome, else 1), 10 more in the
 * period before; a deal's month key is its code × 100,000 + year × 12 + month.
 */
export const codes = { won: outcomeCodes.won, lost: outcomeCodes.lost, open: outcomeCodes.open } as const;
export const datedState = 1;
export const previousOffset = 10;
export const monthBase = 100_000;

/** Where the state of a deal in the period stands together with another key: state + 100 × key. */
export const stateJoins = {
  rep: 'repState',
  location: 'locationState',
  stage: 'stageState',
  segment: 'segmentState',
  account: 'accountState',
} as const satisfies Readonly<Partial<Record<KeyColumn, KeyColumn>>>;

export const stateBase = 100;

export const isStateJoined = (column: KeyColumn): column is keyof typeof stateJoins => column in stateJoins;

/** What a deal sells, as the setup's deal types say; 0 is none of these. */
export const dealKinds = { newBusiness: 1, upsell: 2, crossSell: 3, renewal: 4 } as const;

/** What an activity was, as the setup's activity types say; 0 is none of these. */
export const activityKinds = {
  call: 1,
  email: 2,
  chat: 3,
  event: 4,
  social: 5,
  networking: 6,
  meeting: 7,
  demo: 8,
  proposal: 9,
} as const;

/** What a cost was for, as the setup's cost categories say; 0 is any other. */
export const costKinds = { acquisition: 1, sales: 2 } as const;

/** When an open deal is expected to close; 0 is no open deal. */
export const closingTimes = { overdue: 1, inPeriod: 2, later: 3, undated: 4 } as const;

/** How a lead was answered: 2 within the setup's hours, 1 later, 0 never. */
export const leadAnswers = { never: 0, late: 1, inTime: 2 } as const;
