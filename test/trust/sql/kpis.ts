/** The KPIs as SQL, written from docs/kpi-reference.md and docs/decisions: one that cannot be said is NULL. */
import type { KpiId } from '../../../core/catalogue/index';
import { contactKinds } from './tables';
import type { SqlWindow } from './windows';

/** One value over `d`, `a`, `l`, `q`, `s`, `c`, `t`, `v`: deals, activities … as filters and segment let them through. */
export type SqlKpi = (window: SqlWindow) => string;

const dated = ({ days }: SqlWindow, day: string): string =>
  days === 'all' ? '1' : `${day} >= '${days.from}' AND ${day} < '${days.until}'`;

const count = (table: string, where: string): string => `(SELECT count(*) FROM ${table} WHERE ${where})`;
/** Of no rows 0, of rows without any value none. */
const sum = (of: string, table: string, where: string): string =>
  `(SELECT CASE count(*) WHEN 0 THEN 0 ELSE sum(${of}) END FROM ${table} WHERE ${where})`;
const mean = (of: string, table: string, where: string): string => `(SELECT avg(${of}) FROM ${table} WHERE ${where})`;
const different = (of: string, table: string, where: string): string =>
  `(SELECT count(DISTINCT ${of}) FROM ${table} WHERE ${where})`;
const ratio = (one: string, other: string): string => `(${one} * 1.0 / ${other})`;

/** Between two values in proportion, as PERCENTILE has it. */
const quantile = (part: number, of: string, table: string, where: string): string => `(
  WITH sorted AS (SELECT ${of} AS x, row_number() OVER (ORDER BY ${of}) - 1 AS place, count(*) OVER () AS n
      FROM ${table} WHERE ${where} AND ${of} IS NOT NULL),
    at AS (SELECT ${part} * (max(n) - 1) AS p FROM sorted)
  SELECT sum(x * (1 - abs(place - p))) FROM sorted, at WHERE abs(place - p) < 1)`;

const won = (w: SqlWindow): string => `outcome = 'won' AND ${dated(w, 'closed')}`;
const lost = (w: SqlWindow): string => `outcome = 'lost' AND ${dated(w, 'closed')}`;
/** Open deals are as they stand now: how they stood, no table says. */
const now = (w: SqlWindow, sql: string): string => (w.name === 'current' ? sql : never(sql));

/** No number; but what it names must be there, so that SQLite says what is missing. */
const never = (sql: string): string => `CASE WHEN 0 THEN ${sql} END`;

/** A status that is not recognised is in no count. */
const created = (w: SqlWindow): string => `outcome IS NOT NULL AND ${dated(w, 'created')}`;

const wonCount: SqlKpi = (w) => count('d', won(w));
const revenue: SqlKpi = (w) => sum('value', 'd', won(w));
const winRate: SqlKpi = (w) => ratio(count('d', won(w)), `(${count('d', won(w))} + ${count('d', lost(w))})`);
const averageSale: SqlKpi = (w) => mean('value', 'd', won(w));
/** Closed before created is an error of the data. */
const cycle = 'CASE WHEN closed >= created THEN julianday(closed) - julianday(created) END';
const meanCycle: SqlKpi = (w) => mean(cycle, 'd', won(w));
const openCount: SqlKpi = (w) => now(w, count('d', "outcome = 'open'"));
const openPipeline: SqlKpi = (w) => now(w, sum('value', 'd', "outcome = 'open'"));
const weightedPipeline: SqlKpi = (w) => now(w, sum('value * weight', 'd', "outcome = 'open'"));

const firstWin = (w: SqlWindow): string => `first_win = 1 AND ${won(w)}`;
const newCustomers: SqlKpi = (w) => count('d', firstWin(w));

const activity = (w: SqlWindow, kind: string): string => `kind = '${kind}' AND done = 'yes' AND ${dated(w, 'date')}`;
const activities =
  (kind: string): SqlKpi =>
  (w) =>
    count('a', activity(w, kind));
const demos: SqlKpi = (w) => count('a', `${activity(w, 'demo')} AND held = 1`);
const demoConversion: SqlKpi = (w) => ratio(wonCount(w), demos(w));
const demoBooking: SqlKpi = (w) => ratio(count('a', `kind = 'demo' AND ${dated(w, 'date')}`), activities('call')(w));
const firstMeetings: SqlKpi = (w) => count('a', `first_meeting = 1 AND ${dated(w, 'date')}`);
const outreach: SqlKpi = (w) =>
  count(
    'a',
    `kind IN (${contactKinds}) AND done = 'yes' AND of_account IS NOT NULL AND date IS NOT NULL
    AND (first_won IS NULL OR first_won > date) AND ${dated(w, 'date')}`,
  );

const received = (w: SqlWindow): string => dated(w, 'date(received)');
const leads: SqlKpi = (w) => count('l', received(w));
/** To the second: halves of a day number carry more noise than that. */
const hours =
  'CASE WHEN answered >= received THEN round((julianday(answered) - julianday(received)) * 86400) / 3600 END';

/** The quotes of one deal are one; without a deal each is one of its own. */
const quoted = (w: SqlWindow, where: string): string => different('of_deal', 'q', `${dated(w, 'date')} AND ${where}`);

const reps = '(SELECT n FROM reps)';

const target: SqlKpi = (w) => sum('amount', 't', dated(w, 'date'));
const remaining: SqlKpi = (w) => `max(0, ${target(w)} - ${revenue(w)})`;

const weekdays = (from: string, last: string): string => `(
  WITH RECURSIVE day(d) AS (SELECT date('${from}') WHERE '${from}' <= '${last}'
    UNION ALL SELECT date(d, '+1 days') FROM day WHERE d < '${last}')
  SELECT count(*) FROM day WHERE strftime('%w', d) BETWEEN '1' AND '5')`;
/** Only the compared periods have their days in the setup, and all dates have none. */
const withDays = (w: SqlWindow, sql: (from: string, until: string) => string): string =>
  w.days === 'all' || /^\d/.test(w.name) ? 'NULL' : sql(w.days.from, w.days.until);
const elapsed: SqlKpi = (w) => withDays(w, (from) => weekdays(from, w.closing));
const total: SqlKpi = (w) =>
  withDays(w, (from, until) => `(SELECT ${weekdays(from, '@')} )`.replaceAll("'@'", `date('${until}', '-1 days')`));

const runs = (day: string | null): string => {
  const on = day === null ? 'NULL' : `'${day}'`;
  return `begins <= ${on} AND (ends IS NULL OR ends > ${on})`;
};
/** All dates have no eve. */
const withEve = (w: SqlWindow, sql: string): string => (w.opening === null ? never(sql) : sql);
const monthly = 'amount / CASE WHEN months > 0 THEN months ELSE 1 END';
const mrr: SqlKpi = (w) => sum(monthly, 's', runs(w.closing));
const arpa: SqlKpi = (w) => ratio(mrr(w), different('account', 's', runs(w.closing)));
const atStart: SqlKpi = (w) => different('account', 's', runs(w.opening));
const retained: SqlKpi = (w) =>
  different('account', 's', `${runs(w.opening)} AND account IN (SELECT account FROM s WHERE ${runs(w.closing)})`);
const churn: SqlKpi = (w) => withEve(w, ratio(`(${atStart(w)} - ${retained(w)})`, atStart(w)));

/** What each account pays on both days, and from that one number. Only for the periods that are compared. */
const ofCustomers = (w: SqlWindow, of: string): string => {
  const sql = `(SELECT ${of} FROM (SELECT
      total(${monthly}) FILTER (WHERE ${runs(w.opening)}) AS opening,
      total(${monthly}) FILTER (WHERE ${runs(w.closing)}) AS closing
    FROM s WHERE account IS NOT NULL GROUP BY account))`;
  return ['current', 'previous', 'yearAgo'].includes(w.name) ? withEve(w, sql) : never(sql);
};
const opening: SqlKpi = (w) => ofCustomers(w, 'total(opening)');
const closing: SqlKpi = (w) => ofCustomers(w, 'total(closing)');
const kept: SqlKpi = (w) => ofCustomers(w, 'total(min(opening, closing))');
const stayed: SqlKpi = (w) => ofCustomers(w, 'total(closing) FILTER (WHERE opening > 0)');

/** Of a kind that no row of the tab has, in any period, nothing is known. */
const costs = (w: SqlWindow, kind: string): string =>
  `(SELECT CASE WHEN EXISTS (SELECT 1 FROM c WHERE kind = '${kind}')
    THEN ${sum('amount', 'c', `kind = '${kind}' AND ${dated(w, 'date')}`)} END)`;
const goods: SqlKpi = (w) => costs(w, 'goods');
const cac: SqlKpi = (w) => ratio(costs(w, 'acquisition'), newCustomers(w));

const monthPoint = (day: string): string =>
  `(strftime('%Y', ${day}) * 12 + strftime('%m', ${day}) + (strftime('%d', ${day}) - 1.0) / strftime('%d', date(${day}, 'start of month', '+1 months', '-1 days')))`;
const monthsSoFar: SqlKpi = (w) =>
  withDays(w, (from) => `max(0, ${monthPoint(`date('${w.closing}', '+1 days')`)} - ${monthPoint(`'${from}'`)})`);
const clv: SqlKpi = (w) => ratio(`(${arpa(w)} * ${monthsSoFar(w)})`, churn(w));
const profit: SqlKpi = (w) => `(${revenue(w)} - ${goods(w)})`;
const margin: SqlKpi = (w) => ratio(profit(w), revenue(w));
/** Without a deal type no deal is a renewal. */
const bookings: SqlKpi = (w) => sum('CASE WHEN renewal = 0 THEN value END', 'd', won(w));

const share = (of: (table: string) => string): string => ratio(of('d'), of('whole'));
const ofKind = (w: SqlWindow, kind: string): string => `${won(w)} AND kind = '${kind}'`;
const before = (w: SqlWindow, kpi: SqlKpi): string => (w.before === null ? never(kpi(w)) : kpi(w.before));

export const sqlKpis = {
  PIPELINE_COVERAGE: (w) => ratio(openPipeline(w), remaining(w)),
  REQUIRED_PIPELINE: (w) => ratio(remaining(w), winRate(w)),
  REQUIRED_ACTIVITIES: (w) => ratio(ratio(ratio(remaining(w), averageSale(w)), demoConversion(w)), demoBooking(w)),
  OPEN_COUNT: openCount,
  OPEN_PIPELINE: openPipeline,
  WEIGHTED_PIPELINE: weightedPipeline,
  CALLS: activities('call'),
  EMAILS: activities('email'),
  CHATS: activities('chat'),
  PROPOSALS_SENT: activities('proposal'),
  ACTIVITIES_PER_REP: (w) => ratio(count('a', `done = 'yes' AND ${dated(w, 'date')}`), reps),
  NEW_OUTREACH: outreach,
  FIRST_MEETINGS: firstMeetings,
  DEMOS: demos,
  EXPECTED_WINS: (w) => `(${demos(w)} * ${before(w, demoConversion)})`,
  WIN_RATE: winRate,
  'WIN_RATE.by_value': (w) => ratio(revenue(w), `(${revenue(w)} + ${sum('value', 'd', lost(w))})`),
  'WIN_RATE.of_created': (w) => ratio(count('d', `outcome = 'won' AND ${created(w)}`), count('d', created(w))),
  'WIN_RATE.with_overdue': (w) =>
    ratio(
      wonCount(w),
      `(${wonCount(w)} + ${count('d', lost(w))} + ${now(w, count('d', `outcome = 'open' AND expected < '${w.today}'`))})`,
    ),
  SALES_CYCLE_LENGTH: meanCycle,
  SALES_CYCLE_LENGTH_MEDIAN: (w) => quantile(0.5, cycle, 'd', won(w)),
  'SALES_CYCLE_LENGTH.p75': (w) => quantile(0.75, cycle, 'd', won(w)),
  SALES_VELOCITY: (w) => ratio(`(${openCount(w)} * ${winRate(w)} * ${averageSale(w)})`, meanCycle(w)),
  STALE_DEALS: (w) => now(w, count('d', "outcome = 'open' AND stale = 1")),
  'STALE_DEALS.by_value': (w) => now(w, sum('value', 'd', "outcome = 'open' AND stale = 1")),
  OUTREACH_TO_MEETING_RATE: (w) => ratio(firstMeetings(w), outreach(w)),
  DEMO_BOOKING_RATE: demoBooking,
  DEMO_CONVERSION_RATE: demoConversion,
  LEAD_CONVERSION_RATE: (w) => ratio(count('l', `deal_outcome = 'won' AND ${received(w)}`), leads(w)),
  'LEAD_CONVERSION_RATE.of_period': (w) => ratio(wonCount(w), leads(w)),
  QUOTE_TO_CLOSE: (w) => ratio(quoted(w, 'is_won = 1'), quoted(w, '1')),
  RESPONSE_TIME: (w) => mean(hours, 'l', received(w)),
  RESPONSE_TIME_MEDIAN: (w) => quantile(0.5, hours, 'l', received(w)),
  'RESPONSE_TIME.p75': (w) => quantile(0.75, hours, 'l', received(w)),
  RESPONSE_WITHIN: (w) => ratio(count('l', `${received(w)} AND ${hours} <= 1`), leads(w)),
  NEVER_ANSWERED: (w) => ratio(count('l', `${received(w)} AND answered IS NULL`), leads(w)),
  REVENUE: revenue,
  BOOKINGS: bookings,
  WON_COUNT: wonCount,
  SALES_GROWTH: (w) => ratio(`(${revenue(w)} - ${before(w, revenue)})`, before(w, revenue)),
  AVERAGE_PURCHASE_VALUE: averageSale,
  MEDIAN_PURCHASE_VALUE: (w) => quantile(0.5, 'value', 'd', won(w)),
  SALES_PER_REP: (w) => ratio(revenue(w), reps),
  TARGET: target,
  QUOTA_ATTAINMENT: (w) => ratio(revenue(w), target(w)),
  PACE_TO_GOAL: (w) => ratio(revenue(w), `(${target(w)} * ${ratio(elapsed(w), total(w))})`),
  PROJECTED_FINISH: (w) => ratio(`(${revenue(w)} * ${total(w)})`, elapsed(w)),
  LOST_COUNT: (w) => count('d', lost(w)),
  FORECAST: (w) => `(${revenue(w)} + ${weightedPipeline(w)})`,
  UPSELL_RATE: (w) => ratio(sum('value', 'd', ofKind(w, 'upsell')), revenue(w)),
  UPSELL_COUNT: (w) => count('d', ofKind(w, 'upsell')),
  CROSS_SELL_RATE: (w) => ratio(sum('value', 'd', ofKind(w, 'crossSell')), revenue(w)),
  CROSS_SELL_COUNT: (w) => count('d', ofKind(w, 'crossSell')),
  NEW_CUSTOMERS: newCustomers,
  AVERAGE_FIRST_SALE: (w) => mean('value', 'd', firstWin(w)),
  REVENUE_PER_CUSTOMER: (w) => ratio(revenue(w), different('account', 'd', won(w))),
  CHURN_RATE: churn,
  RETENTION_RATE: (w) => withEve(w, ratio(retained(w), atStart(w))),
  ANNUALISED_CHURN: (w) => `(1 - power(1 - ${churn(w)}, 12.0 / ${monthsSoFar(w)}))`,
  MRR: mrr,
  ARR: (w) => `(12 * ${mrr(w)})`,
  ARPA: arpa,
  NRR: (w) => ratio(stayed(w), opening(w)),
  GRR: (w) => ratio(kept(w), opening(w)),
  MRR_CHURN_RATE: (w) => ratio(`(${opening(w)} - ${kept(w)})`, opening(w)),
  QUICK_RATIO: (w) => ratio(`(${closing(w)} - ${kept(w)})`, `(${opening(w)} - ${kept(w)})`),
  CAC: cac,
  CLV: clv,
  'CLV.with_margin': (w) => `(${clv(w)} * ${margin(w)})`,
  LTV_CAC_RATIO: (w) => ratio(clv(w), cac(w)),
  'LTV_CAC_RATIO.with_margin': (w) => ratio(`(${clv(w)} * ${margin(w)})`, cac(w)),
  PROFIT: profit,
  PROFIT_MARGIN: margin,
  NET_PROFIT_MARGIN: (w) => ratio(`(${revenue(w)} - ${sum('amount', 'c', dated(w, 'date'))})`, revenue(w)),
  NET_BOOKINGS: (w) =>
    `(${bookings(w)} - ${ratio(goods(w), wonCount(w))} * (${wonCount(w)} - ${count('d', ofKind(w, 'renewal'))}))`,
} as const satisfies Readonly<Partial<Record<KpiId, SqlKpi>>>;

/** One figure for each stage, which is asked by the place of the stage in the setup’s list. */
export const sqlByStage = {
  PIPELINE_BY_STAGE: openPipeline,
  STAGE_CONVERSION: (w) => {
    const passed = count('whole', `${created(w)} AND furthest > (SELECT place FROM asked)`);
    const lostHere = count('whole', `${created(w)} AND outcome = 'lost' AND furthest = (SELECT place FROM asked)`);
    return ratio(passed, `(${passed} + ${lostHere})`);
  },
  STAGE_DURATION: (w) =>
    mean(
      'CASE WHEN gone >= entered THEN julianday(gone) - julianday(entered) END',
      'v',
      `gone IS NOT NULL AND ${dated(w, 'gone')}`,
    ),
} as const satisfies Readonly<Partial<Record<KpiId, SqlKpi>>>;

/** One figure for each location. */
export const sqlByLocation = {
  LOCATION_SHARE: (w) => share((table) => sum('value', table, won(w))),
  'LOCATION_SHARE.by_count': (w) => share((table) => count(table, won(w))),
} as const satisfies Readonly<Partial<Record<KpiId, SqlKpi>>>;
