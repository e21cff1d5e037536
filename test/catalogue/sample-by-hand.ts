/** Figures of the sample workbook for 2026 up to 30 June, worked out from its cells with plain code that knows no KPI of core. */
import type { Cell, RawTab } from '../../core/table/cell';

/** 1 January and 30 June 2026, and the same days of 2025, as spreadsheets count days. */
const year = { first: 46_023, today: 46_203 } as const;
const yearBefore = { first: 45_658, today: 45_838 } as const;

type Line = (header: string) => Cell;

export function figuresByHand(deals: RawTab, others: readonly RawTab[]): Readonly<Record<string, number>> {
  const dealLines = withoutRepeats(linesOf(deals).filter((line) => typeof line('ID') === 'number'));
  const tab = (name: string) => linesOf(others.find((other) => other.name === name) ?? { name, rows: [] });
  const won = dealLines.filter((line) => line('Status') === 'Won');
  const open = dealLines.filter((line) => line('Status') === 'Open');
  const wonThisYear = won.filter((line) => within(line('Closed')));
  const revenue = sum(wonThisYear, 'Value');
  const sold = wonThisYear.filter((line) => line('Value') !== null);
  const reps = new Set(dealLines.flatMap((line) => nameOf(line('Owner'))));

  const firstWins = firstOfEach(won, 'Organization', 'Closed').filter((line) => within(line('Closed')));
  const costs = tab('Costs').filter((line) => within(line('Month')));
  const costOf = (...names: readonly string[]) =>
    sum(
      costs.filter((line) => names.includes(String(line('Category')))),
      'Amount',
    );

  const subscriptions = tab('Subscriptions');
  const runningOn = (on: number) =>
    subscriptions.filter((line) => dayOf(line('Start')) <= on && !(dayOf(line('End')) <= on));
  const perMonth = (line: Line) => Number(line('Amount')) / Number(line('Interval (months)'));
  const customersOn = (on: number) => new Set(runningOn(on).map((line) => line('Organization')));
  const mrr = total(runningOn(year.today).map(perMonth));
  const arpa = mrr / customersOn(year.today).size;
  const customersBefore = [...customersOn(year.first - 1)];
  const gone = customersBefore.filter((customer) => !customersOn(year.today).has(customer));
  const churn = gone.length / customersBefore.length;

  const activities = tab('Activities');
  const done = activities.filter((line) => line('Done') === 'Yes');
  const doneThisYear = done.filter((line) => within(line('Date')));
  const calls = doneThisYear.filter((line) => line('Type') === 'Call').length;
  const demos = doneThisYear.filter((line) => line('Type') === 'Demo' && line('Outcome') === 'Held').length;
  const booked = activities.filter((line) => line('Type') === 'Demo' && within(line('Date'))).length;
  const meetings = done.filter((line) => line('Type') === 'Meeting' && line('Outcome') === 'Held');
  const firstWinOf = new Map(
    firstOfEach(won, 'Organization', 'Closed').map((line) => [line('Organization'), dayOf(line('Closed'))]),
  );
  const contacts = new Set(['Call', 'Email', 'WhatsApp', 'Event', 'Social']);
  const outreach = doneThisYear.filter((line) => {
    const isContact = contacts.has(String(line('Type'))) && line('Organization') !== null;
    return isContact && dayOf(line('Date')) < (firstWinOf.get(line('Organization')) ?? Number.POSITIVE_INFINITY);
  });

  const wonIds = new Set(won.map((line) => line('ID')));
  const leads = tab('Leads').filter((line) => within(line('Received')));
  const answered = leads.filter((line) => line('First response') !== null);
  const quoted = new Set(
    tab('Quotes')
      .filter((line) => within(line('Date')))
      .map((line) => line('Deal ID')),
  );
  const target = sum(
    tab('Targets').filter((line) => line('Rep') === 'Team' && startsIn(line('Month'), 2026)),
    'Amount',
  );
  const visits = tab('Stage log').filter((line) => within(line('Left')));
  const wonPerDemo = wonThisYear.length / demos;

  return {
    SALES_GROWTH:
      (revenue -
        sum(
          won.filter((line) => within(line('Closed'), yearBefore)),
          'Value',
        )) /
      sum(
        won.filter((line) => within(line('Closed'), yearBefore)),
        'Value',
      ),
    PROFIT_MARGIN: (revenue - costOf('Cost of goods')) / revenue,
    AVERAGE_PURCHASE_VALUE: revenue / sold.length,
    CAC: costOf('Marketing', 'Sales salaries', 'Sales commissions') / firstWins.length,
    CLV: (arpa * 6) / churn,
    CHURN_RATE: churn,
    BOOKINGS: sum(
      wonThisYear.filter((line) => line('Deal type') !== 'Renewal'),
      'Value',
    ),
    CALLS: calls,
    SALES_PER_REP: revenue / reps.size,
    DEMOS: demos,
    LEAD_CONVERSION_RATE: leads.filter((line) => wonIds.has(line('Converted deal ID'))).length / leads.length,
    WEIGHTED_PIPELINE: total(open.map((line) => Number(line('Value')) * weightOf(line, open))),
    QUOTA_ATTAINMENT: revenue / target,
    QUOTE_TO_CLOSE: [...quoted].filter((id) => wonIds.has(id)).length / quoted.size,
    MRR: mrr,
    ARPA: arpa,
    UPSELL_RATE:
      sum(
        wonThisYear.filter((line) => line('Deal type') === 'Upsell'),
        'Value',
      ) / revenue,
    SALES_CYCLE_LENGTH: meanOf(
      wonThisYear
        .map((line) => dayOf(line('Closed')) - dayOf(line('Created')))
        // Two deals were closed before they were created.
        .filter((days) => days >= 0),
    ),
    RESPONSE_TIME: meanOf(answered.map((line) => 24 * (momentOf(line('First response')) - momentOf(line('Received'))))),
    FIRST_MEETINGS: firstOfEach(meetings, 'Organization', 'Date').filter((line) => within(line('Date'))).length,
    NEW_OUTREACH: outreach.length,
    PIPELINE_BY_STAGE: sum(open, 'Value'),
    STAGE_DURATION: meanOf(visits.map((line) => dayOf(line('Left')) - dayOf(line('Entered')))),
    REVENUE: revenue,
    REQUIRED_ACTIVITIES: Math.max(0, target - revenue) / (revenue / sold.length) / wonPerDemo / (booked / calls),
    AVERAGE_FIRST_SALE: meanOf(firstWins.flatMap((line) => (line('Value') === null ? [] : Number(line('Value'))))),
  };
}

const stages = ['Qualified', 'Contact made', 'Demo scheduled', 'Proposal made', 'Negotiation'];

/** The deal's own; else that of its stage, which rises evenly unless every second open deal of the stage has one. */
function weightOf(line: Line, open: readonly Line[]): number {
  const own = line('Probability');
  if (typeof own === 'number') return own / 100;
  const inStage = open.filter((other) => other('Stage') === line('Stage'));
  const given = inStage.flatMap((other) => (other('Probability') === null ? [] : Number(other('Probability')) / 100));
  if (given.length * 2 >= inStage.length) return meanOf(given);
  return (stages.indexOf(String(line('Stage'))) + 1) / (stages.length + 1);
}

/** A tab's rows below its first one, asked by header. */
function linesOf({ rows }: RawTab): readonly Line[] {
  const [headers = [], ...lines] = rows;
  return lines
    .filter((row) => row.some((cell) => cell !== null))
    .map((row) => (header) => row[headers.indexOf(header)] ?? null);
}

/** One deal of the sample stands there twice, with two expected closes. */
function withoutRepeats(lines: readonly Line[]): readonly Line[] {
  const seen = new Set<Cell>();
  return lines.filter((line) => {
    const isFirst = !seen.has(line('ID'));
    seen.add(line('ID'));
    return isFirst;
  });
}

/** The earliest dated line of each label; of one day the upper one. */
function firstOfEach(lines: readonly Line[], header: string, date: string): readonly Line[] {
  const first = new Map<Cell, Line>();
  for (const line of lines) {
    const known = first.get(line(header));
    if (line(header) === null || Number.isNaN(dayOf(line(date)))) continue;
    if (known === undefined || dayOf(line(date)) < dayOf(known(date))) first.set(line(header), line);
  }
  return [...first.values()];
}

const momentOf = (cell: Cell): number =>
  typeof cell === 'object' && cell !== null && 'date' in cell ? cell.date : Number.NaN;

const dayOf = (cell: Cell): number => Math.floor(momentOf(cell));

function within(cell: Cell, days: { readonly first: number; readonly today: number } = year): boolean {
  return dayOf(cell) >= days.first && dayOf(cell) <= days.today;
}

const startsIn = (cell: Cell, wanted: number): boolean =>
  new Date((dayOf(cell) - 25_569) * 86_400_000).getUTCFullYear() === wanted;

const nameOf = (cell: Cell): readonly string[] => (typeof cell === 'string' ? [cell.trim().toLowerCase()] : []);

const total = (numbers: readonly number[]): number => numbers.reduce((sofar, one) => sofar + one, 0);

const sum = (lines: readonly Line[], header: string): number => total(lines.map((line) => Number(line(header))));

const meanOf = (numbers: readonly number[]): number => total(numbers) / numbers.length;
