/** Which rows an aggregate looks at: of which tab, picked by which date, meeting which conditions. */
import {
  activityKinds,
  closingTimes,
  codes,
  costKinds,
  datedState,
  dealKinds,
  type KeyColumn,
  leadAnswers,
  type Segment,
  type Source,
} from './vocabulary';

export type Comparison = '=' | '<>' | '<' | '<=' | '>' | '>=';

export interface Condition {
  readonly column: KeyColumn;
  readonly is: Comparison;
  readonly value: number;
}

/** How the scope's window picks rows. */
export type Timing =
  /** By the date in `date`; for the period and the one before by the key that joins date and filters. */
  | {
      readonly kind: 'dated';
      readonly date: KeyColumn;
      readonly state: { readonly column: KeyColumn; readonly code: number };
      /** A key that joins month and code, where the tab has one. */
      readonly month?: { readonly column: KeyColumn; readonly code: number };
      /** What the state's code says beside the date: asked apart where dates are compared. */
      readonly also: readonly Condition[];
      readonly inFilter: KeyColumn;
    }
  /** As things stand now; how they stood before, no table holds. */
  | { readonly kind: 'now'; readonly state: Condition; readonly inFilter: KeyColumn }
  /** Running on the last day of the window, on the eve of its first, or running on the eve and ended in it. */
  | {
      readonly kind: 'running';
      readonly at: 'closing' | 'opening' | 'ended';
      readonly start: KeyColumn;
      readonly end: KeyColumn;
      readonly inFilter: KeyColumn;
    }
  /** The measure itself belongs to a window, and is blank where filters let nothing through. */
  | { readonly kind: 'any'; readonly present: KeyColumn };

/** How a segment picks rows: by its place in the list, or by comparing with it. */
export interface SegmentKey {
  readonly column: KeyColumn;
  readonly is: Comparison;
}

export interface PopulationDefinition {
  readonly source: Source;
  readonly timing: Timing;
  readonly where: readonly Condition[];
  readonly segments: Readonly<Partial<Record<Segment, SegmentKey>>>;
  /**
   * What some row of the tab must count as, whatever its date: where none does, nobody has said what its labels mean, and
   * 0 would look like a figure. `choice` is the meaning's word.
   */
  readonly known?: Condition & { readonly choice: string };
  /** Asked only where no segment is: a team's own target stands for the sum of its reps'. */
  readonly whole?: Condition;
}

const equal = (column: KeyColumn, value: number): Condition => ({ column, is: '=', value });
const by = (column: KeyColumn, is: Comparison = '='): SegmentKey => ({ column, is });

const dealSegments = {
  rep: by('rep'),
  location: by('location'),
  stage: by('stage'),
  column: by('segment'),
  account: by('account'),
} as const;

const closedAs = (code: number): Timing => ({
  kind: 'dated',
  date: 'closed',
  state: { column: 'closedState', code },
  month: { column: 'closedMonth', code },
  also: [equal('outcome', code)],
  inFilter: 'inFilter',
});

const createdIn: Timing = {
  kind: 'dated',
  date: 'created',
  state: { column: 'createdState', code: datedState },
  month: { column: 'createdMonth', code: 0 },
  also: [],
  inFilter: 'inFilter',
};

const openNow: Timing = { kind: 'now', state: equal('closedState', codes.open), inFilter: 'inFilter' };

const deals = (timing: Timing, ...where: readonly Condition[]): PopulationDefinition => ({
  source: 'deals',
  timing,
  where,
  segments: dealSegments,
});

/** A deal created in the window by how far it ever got: past the segment's stage, or no further. */
const createdAt = (is: Comparison, ...where: readonly Condition[]): PopulationDefinition => ({
  ...deals(createdIn, ...where),
  segments: { ...dealSegments, stage: by('furthest', is) },
});

const datedBy = (date: KeyColumn, state: KeyColumn, inFilter: KeyColumn): Timing => ({
  kind: 'dated',
  date,
  state: { column: state, code: datedState },
  also: [],
  inFilter,
});

const activities = (...where: readonly Condition[]): PopulationDefinition => ({
  source: 'activities',
  timing: datedBy('activityDate', 'activityState', 'activityInFilter'),
  where,
  segments: { rep: by('activityRep'), location: by('activityLocation') },
});

const leads = (...where: readonly Condition[]): PopulationDefinition => ({
  source: 'leads',
  timing: datedBy('leadDate', 'leadState', 'leadInFilter'),
  where,
  segments: { rep: by('leadRep'), location: by('leadLocation') },
});

const quotes = (...where: readonly Condition[]): PopulationDefinition => ({
  source: 'quotes',
  timing: datedBy('quoteDate', 'quoteState', 'quoteInFilter'),
  where,
  segments: { rep: by('quoteRep'), location: by('quoteLocation') },
});

const subscriptions = (timing: Timing): PopulationDefinition => ({
  source: 'subscriptions',
  timing,
  where: [],
  segments: { rep: by('subscriptionRep'), location: by('subscriptionLocation') },
});

const running = (at: 'closing' | 'opening' | 'ended'): Timing => ({
  kind: 'running',
  at,
  start: 'subscriptionStart',
  end: 'subscriptionEnd',
  inFilter: 'subscriptionInFilter',
});

const costs = (...where: readonly Condition[]): PopulationDefinition => ({
  source: 'costs',
  timing: datedBy('costDate', 'costState', 'costInFilter'),
  where,
  segments: {},
});

const costsOfKind = (code: number, choice: string): PopulationDefinition => {
  const isKind = equal('costKind', code);
  return { ...costs(isKind), known: { ...isKind, choice } };
};

const { call, email, chat, event, social, networking, meeting, demo, proposal } = activityKinds;
const kind = (code: number): Condition => equal('activityKind', code);
/** What is planned and not done yet counts nowhere but among the booked. */
const done = equal('activityDone', 1);
const held = equal('activityHeld', 1);

export const populations = {
  won: deals(closedAs(codes.won)),
  lost: deals(closedAs(codes.lost)),
  open: deals(openNow),
  /** By created date, whatever became of them. */
  created: deals(createdIn),
  createdAndWon: deals(createdIn, equal('outcome', codes.won)),
  wonUpsell: deals(closedAs(codes.won), equal('dealKind', dealKinds.upsell)),
  wonCrossSell: deals(closedAs(codes.won), equal('dealKind', dealKinds.crossSell)),
  wonRenewal: deals(closedAs(codes.won), equal('dealKind', dealKinds.renewal)),
  /** The first won deal of each account. */
  firstWins: deals(closedAs(codes.won), equal('firstWin', 1)),
  /** Open deals whose expected close is before today. */
  overdue: deals(openNow, equal('closeDue', closingTimes.overdue)),
  /** Open deals expected to close from today up to the end of the period, after it, or nobody knows when. */
  dueInPeriod: deals(openNow, equal('closeDue', closingTimes.inPeriod)),
  dueLater: deals(openNow, equal('closeDue', closingTimes.later)),
  /** Open deals expected to close then, and not before today. */
  expected: deals({
    kind: 'dated',
    date: 'expectedClose',
    state: { column: 'closeDue', code: closingTimes.inPeriod },
    month: { column: 'expectedMonth', code: 0 },
    also: [equal('outcome', codes.open), { column: 'closeDue', is: '>', value: closingTimes.overdue }],
    inFilter: 'inFilter',
  }),
  undated: deals(openNow, equal('closeDue', closingTimes.undated)),
  /** Open deals longer in their stage than the setup allows. */
  stale: deals(openNow, equal('stale', 1)),
  /** Deals created in the window that got past the segment's stage; won ones passed them all. */
  passedStage: createdAt('>'),
  lostAtStage: createdAt('=', equal('outcome', codes.lost)),
  waitingAtStage: createdAt('=', equal('outcome', codes.open)),

  /** Done ones, of every kind. */
  activities: activities(done),
  calls: activities(kind(call), done),
  emails: activities(kind(email), done),
  chats: activities(kind(chat), done),
  events: activities(kind(event), done),
  socials: activities(kind(social), done),
  networkings: activities(kind(networking), done),
  proposals: activities(kind(proposal), done),
  meetings: activities(kind(meeting), held, done),
  /** Held ones. */
  demos: activities(kind(demo), held, done),
  /** Held, not held, or still to come. */
  demosBooked: activities(kind(demo)),
  /** The first held meeting of each account. */
  firstMeetings: activities(equal('firstMeeting', 1)),
  /** Contacts with accounts that had not won a deal by then. */
  newOutreach: activities(equal('newOutreach', 1), done),

  leads: leads(),
  leadsWon: leads(equal('leadWon', 1)),
  leadsInTime: leads(equal('leadAnswer', leadAnswers.inTime)),
  leadsNeverAnswered: leads(equal('leadAnswer', leadAnswers.never)),

  quotes: quotes(),
  quotesWon: quotes(equal('quoteWon', 1)),

  subscribed: subscriptions(running('closing')),
  subscribedBefore: subscriptions(running('opening')),
  subscriptionsEnded: subscriptions(running('ended')),
  /** One row for each account, whatever the date. */
  customers: subscriptions({ kind: 'any', present: 'subscriptionAccount' }),

  costs: costs(),
  acquisitionCosts: costsOfKind(costKinds.acquisition, 'acquisition'),
  salesCosts: costsOfKind(costKinds.sales, 'costOfSales'),

  targets: {
    source: 'targets',
    timing: datedBy('targetDate', 'targetState', 'targetInFilter'),
    where: [],
    segments: { rep: by('targetRep') },
    whole: equal('targetCounted', 1),
  },

  /** Stage visits that are over, by the day they ended. */
  visits: {
    source: 'stageLog',
    timing: datedBy('visitLeft', 'visitState', 'visitInFilter'),
    where: [],
    segments: { stage: by('visitStage'), rep: by('visitRep') },
  },
} as const satisfies Record<string, PopulationDefinition>;

export type Population = keyof typeof populations;

export const populationOf = (name: Population): PopulationDefinition => populations[name];
