/** A KPI's worked example as raw tabs, with headers as people write them. */
import type { Example, ExampleDeal } from '../../core/kpi';
import type { Cell, RawTab } from '../../core/table/cell';
import { serialOf } from '../../core/table/serial-date';
import { type CountedTab, otherTabs, tabFields } from '../../core/table/tabs/tab-fields';

const outcomeWords = { won: 'Won', lost: 'Lost', open: 'Open', unknown: 'In review' } as const;

const dealColumns: readonly (readonly [string, (deal: ExampleDeal) => Cell])[] = [
  ['Status', ({ outcome }) => outcomeWords[outcome]],
  ['Value', ({ value }) => value ?? null],
  ['Created', ({ created }) => moment(created)],
  ['Closed', ({ closed }) => moment(closed)],
  ['Expected close date', ({ expectedClose }) => moment(expectedClose)],
  ['Owner', ({ rep }) => rep ?? null],
  ['Account', ({ account }) => account ?? null],
  ['City', ({ location }) => location ?? null],
  ['Stage', ({ stage }) => stage ?? null],
  ['Deal type', ({ dealType }) => dealType ?? null],
  ['Probability', ({ weight }) => weight ?? null],
];

/** Only the columns that the example uses, beside the ones every deals tab has; one open deal where it has none. */
export function dealsTab({ deals = [{ outcome: 'open' }] }: Example): RawTab {
  const used = dealColumns.filter(
    ([header, cellOf]) => header === 'Value' || deals.some((deal) => cellOf(deal) !== null),
  );
  return {
    name: 'Deals',
    rows: [
      ['ID', 'Deal', ...used.map(([header]) => header)],
      ...deals.map((deal, index): Cell[] => [
        deal.id ?? String(index + 1),
        `Deal ${index + 1}`,
        ...used.map(([, cellOf]) => cellOf(deal)),
      ]),
    ],
  };
}

export interface ExampleTab {
  readonly role: CountedTab;
  readonly tab: RawTab;
}

/** The tabs beside the deals that the example has. */
export const tabsBeside = (example: Example): readonly ExampleTab[] =>
  roles.flatMap((role) => {
    const rows = example[role];
    return rows === undefined ? [] : [{ role, tab: tabOf(role, rows) }];
  });

const roles = otherTabs.filter((role): role is ExampleTab['role'] => role !== 'rates' && role !== 'stages');

export const tabNames: Readonly<Record<ExampleTab['role'], string>> = {
  activities: 'Activities',
  leads: 'Leads',
  quotes: 'Quotes',
  subscriptions: 'Subscriptions',
  costs: 'Costs',
  targets: 'Targets',
  stageLog: 'Stage log',
};

/** By field, whichever tab it stands in. */
const headers: Readonly<Record<string, string>> = {
  id: 'ID',
  dealId: 'Deal ID',
  account: 'Account',
  owner: 'Owner',
  location: 'City',
  pipeline: 'Pipeline',
  type: 'Type',
  outcome: 'Outcome',
  done: 'Done',
  date: 'Date',
  source: 'Source',
  status: 'Status',
  received: 'Received',
  responded: 'First response',
  amount: 'Amount',
  plan: 'Plan',
  intervalMonths: 'Interval months',
  start: 'Start date',
  end: 'End date',
  category: 'Category',
  kpi: 'KPI',
  yearAmount: 'Annual target',
  quarterAmount: 'Quarterly target',
  monthAmount: 'Monthly target',
  stage: 'Stage',
  entered: 'Entered',
  left: 'Left',
};

type Rows = readonly Readonly<Record<string, string | number | undefined>>[];

function tabOf(role: ExampleTab['role'], rows: Rows): RawTab {
  const used = Object.entries(tabFields[role]).filter(([field]) => rows.some((row) => row[field] !== undefined));
  return {
    name: tabNames[role],
    rows: [
      used.map(([field]) => headers[field] ?? field),
      ...rows.map((row) => used.map(([field, { kind }]) => cellOf(row[field], kind === 'date' || kind === 'moment'))),
    ],
  };
}

const cellOf = (value: string | number | undefined, isDate: boolean): Cell =>
  typeof value === 'string' && isDate ? moment(value) : (value ?? null);

/** `2026-01-05` or `2026-01-05 09:30` */
function moment(iso: string | undefined): Cell {
  if (iso === undefined) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = iso.split(/[- :]/).map(Number);
  return { date: serialOf(year, month, day) + (hour * 60 + minute) / (24 * 60) };
}
