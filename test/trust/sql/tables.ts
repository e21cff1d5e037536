/** A workbook's raw cells as SQL tables, cleaned by SQL that says what DESIGN and docs/decisions say – nothing of ours is asked. */
import type { Database } from 'sql.js';
import type { Cell, RawTab } from '../../../core/table/cell';

/** Leaves `deals`, `activities`, `leads`, `quotes`, `subscriptions`, `costs`, `targets`, `visits`: those that are there, with the columns that are there. */
export function fillTables(db: Database, workbook: readonly RawTab[]): void {
  const tabs = workbook.map(withCells);
  for (const tab of tabs) load(db, tab);
  const headersOf = (name: string): ReadonlySet<string> => new Set(tabs.find((tab) => tab.name === name)?.headers);
  const deals = headersOf('Deals');
  clean(db, 'deals', 'Deals', deals, dealColumns, `WHERE ${countsOnce(deals)}`);
  const listed = (column: 'rep' | 'location' | 'pipeline'): boolean => deals.has(dealHeaders[column]);
  for (const [table, { tab, columns, places }] of Object.entries(tabsBeside)) {
    const headers = headersOf(tab);
    if (headers.size === 0) continue;
    clean(db, `${table}_alone`, tab, headers, columns, `WHERE ${isFilled(headers, columns)}`);
    const joined = joins.filter(
      ({ own, of }) => headers.has(own) && deals.has(of) && !(own === 'Lead ID' && headers.has('Converted deal ID')),
    );
    const found = joined.map(({ as }) => as);
    const placed = Object.entries(places).flatMap(([column, { own, via }]) => {
      const isListed = column === 'rep' || column === 'location' || column === 'pipeline' ? listed(column) : false;
      const ways = via.filter((one) => found.includes(one));
      const isOwn = own !== null && headers.has(own);
      if (!isListed || (!isOwn && ways.length === 0)) return [];
      const whens = [
        ...(isOwn ? [`WHEN t.own_${column} IS NOT NULL THEN t.own_${column}`] : []),
        ...ways.map((way) => `WHEN ${way}.row IS NOT NULL THEN ${way}.${column}`),
      ];
      const nobody = table === 'targets' ? 'NULL' : "'(blank)'";
      return [`CASE ${whens.join(' ')} ELSE ${nobody} END AS ${column}`];
    });
    const told = [
      ...(found.includes('deal') ? ['deal.row AS deal_row', 'deal.outcome AS deal_outcome'] : []),
      ...(found.includes('deal') && deals.has('Account') ? ['deal.account AS deal_account'] : []),
      ...(found.includes('customer') ? ['customer.account AS customer_account'] : []),
    ];
    db.run(
      `CREATE TABLE ${table} AS SELECT ${['t.*', ...told, ...placed].join(', ')} FROM ${table}_alone t ${joined
        .map(({ as, label, of }) => {
          const first = `(SELECT min(row) FROM deals WHERE ${of === 'ID' ? 'id' : 'account'} = t.${label})`;
          return `LEFT JOIN deals ${as} ON ${as}.row = ${first}`;
        })
        .join(' ')}`,
    );
  }
}

interface LoadedTab {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: RawTab['rows'];
}

const withCells = ({ name, rows: [headers = [], ...rows] }: RawTab): LoadedTab => ({
  name,
  headers: headers.map(String),
  rows,
});

function load(db: Database, { name, headers, rows }: LoadedTab): void {
  db.run(`CREATE TABLE "raw ${name}" (row INTEGER, ${headers.map((header) => `"${header}"`).join(', ')})`);
  const places = headers.map(() => '?').join(', ');
  const insert = db.prepare(`INSERT INTO "raw ${name}" VALUES (?, ${places})`);
  for (const [index, row] of rows.entries())
    insert.run([index + 2, ...headers.map((_, at) => sqlValue(row[at] ?? null))]);
  insert.free();
}

/** Dates as the text of their day and second: SQLite has no dates of its own. */
function sqlValue(cell: Cell): string | number | null {
  if (typeof cell === 'boolean') return String(cell);
  if (typeof cell !== 'object' || cell === null) return cell;
  if (!('date' in cell)) throw new Error('no errors in these cells');
  const moment = new Date(Date.UTC(1899, 11, 30) + Math.round(cell.date * 86_400) * 1000).toISOString();
  return Number.isInteger(cell.date) ? moment.slice(0, 10) : moment.slice(0, 19);
}

/** Cleaned name to header and SQL over it. */
type Columns = Readonly<Record<string, readonly [header: string, sql: (cell: string) => string]>>;

function clean(
  db: Database,
  table: string,
  tab: string,
  headers: ReadonlySet<string>,
  columns: Columns,
  where: string,
): void {
  const there = Object.entries(columns).flatMap(([name, [header, sql]]) =>
    headers.has(header) ? [`${sql(`"${header}"`)} AS ${name}`] : [],
  );
  db.run(`CREATE TABLE ${table} AS SELECT ${['row', ...there].join(', ')} FROM (SELECT * FROM "raw ${tab}") ${where}`);
}

const label = (cell: string): string => `nullif(lower(trim(replace(CAST(${cell} AS TEXT), '  ', ' '))), '')`;
const number = (cell: string): string => `CAST(${cell} AS REAL)`;
const day = (cell: string): string => `date(${cell})`;
const moment = (cell: string): string => `datetime(${cell})`;
/** What labels count as; all others, and blanks, as `otherwise`. */
const oneOf =
  (choices: Readonly<Record<string, readonly string[]>>, otherwise = 'NULL') =>
  (cell: string): string =>
    `CASE ${Object.entries(choices)
      .map(
        ([means, labels]) => `WHEN ${label(cell)} IN (${labels.map((one) => `'${one}'`).join(', ')}) THEN '${means}'`,
      )
      .join(' ')} ELSE ${otherwise} END`;

const dealHeaders = { rep: 'Owner', location: 'City', pipeline: 'Pipeline' } as const;

const place = (cell: string): string => `coalesce(${label(cell)}, '(blank)')`;

const dealColumns: Columns = {
  id: ['ID', label],
  outcome: ['Status', oneOf({ won: ['won'], lost: ['lost'], open: ['open'] })],
  value: ['Value', number],
  created: ['Created', day],
  closed: ['Closed', day],
  rep: [dealHeaders.rep, place],
  location: [dealHeaders.location, place],
  pipeline: [dealHeaders.pipeline, place],
  stage: ['Stage', label],
  account: ['Account', label],
  kind_label: ['Deal type', label],
  /** 0.2, 20 and 20 % alike, decided by the column. */
  probability: [
    'Probability',
    (cell) => `CASE WHEN max(${number(cell)}) OVER () > 1 THEN ${number(cell)} / 100 ELSE ${number(cell)} END`,
  ],
  expected: ['Expected close date', day],
};

/** Of rows with one id that differ in nothing but what a forecast moves, the first counts. */
function countsOnce(headers: ReadonlySet<string>): string {
  const moved = ['Expected close date', 'Probability'];
  const content = [...headers].filter((header) => !moved.includes(header)).map((header) => `"${header}"`);
  const same = content.map((cell) => `CAST(other.${cell} AS TEXT) IS CAST("raw Deals".${cell} AS TEXT)`);
  return `"ID" IS NULL OR row IN (SELECT row FROM "raw Deals" WHERE NOT EXISTS (
    SELECT 1 FROM "raw Deals" other WHERE other.row < "raw Deals".row AND ${same.join(' AND ')}))`;
}

/** A row where one of its columns says something; boxes to tick stand in unused rows too, and so do zeros. */
function isFilled(headers: ReadonlySet<string>, columns: Columns): string {
  const read = Object.values(columns).flatMap(([header]) => (headers.has(header) && header !== 'Done' ? [header] : []));
  return read.map((header) => `("${header}" IS NOT NULL AND "${header}" IS NOT 0)`).join(' OR ');
}

const joins = [
  { as: 'deal', own: 'Deal ID', label: 'deal_id', of: 'ID' },
  { as: 'deal', own: 'Converted deal ID', label: 'deal_id', of: 'ID' },
  // By an id that both have, where a lead names no deal.
  { as: 'deal', own: 'Lead ID', label: 'id', of: 'ID' },
  { as: 'customer', own: 'Organization', label: 'account', of: 'Account' },
] as const;

interface Place {
  readonly own: string | null;
  readonly via: readonly ('deal' | 'customer')[];
}

interface TabBeside {
  readonly tab: string;
  readonly columns: Columns;
  /** Its own label, else that of the deal, else that of the account’s first deal. */
  readonly places: Readonly<Record<string, Place>>;
}

const own = { own_rep: ['Rep', label], own_location: ['City', label] } as const satisfies Columns;
const contacts = ['call', 'email', 'chat', 'event', 'social', 'networking'] as const;

export const contactKinds = contacts.map((kind) => `'${kind}'`).join(', ');

const tabsBeside: Readonly<Record<string, TabBeside>> = {
  activities: {
    tab: 'Activities',
    columns: {
      kind: [
        'Type',
        oneOf({
          call: ['call', 'telepon'],
          email: ['email'],
          chat: ['whatsapp'],
          meeting: ['meeting', 'lunch'],
          demo: ['demo'],
          proposal: ['proposal'],
        }),
      ],
      date: ['Date', day],
      deal_id: ['Deal ID', label],
      account: ['Organization', label],
      outcome: ['Outcome', oneOf({ held: ['held'] }, "'not held'")],
      done: ['Done', oneOf({ yes: ['yes', 'true'] }, "'no'")],
      ...own,
    },
    places: {
      rep: { own: 'Rep', via: ['deal'] },
      location: { own: 'City', via: ['deal', 'customer'] },
      pipeline: { own: null, via: ['deal'] },
    },
  },
  leads: {
    tab: 'Leads',
    columns: {
      id: ['Lead ID', label],
      received: ['Received', moment],
      answered: ['First response', moment],
      deal_id: ['Converted deal ID', label],
      ...own,
    },
    places: { rep: { own: 'Rep', via: ['deal'] }, location: { own: 'City', via: ['deal'] } },
  },
  quotes: {
    tab: 'Quotes',
    columns: {
      deal_id: ['Deal ID', label],
      date: ['Date', day],
      amount: ['Amount', number],
      status: ['Status', oneOf({ accepted: ['accepted'] }, "'not accepted'")],
      own_rep: ['Rep', label],
    },
    places: {
      rep: { own: 'Rep', via: ['deal'] },
      location: { own: null, via: ['deal'] },
      pipeline: { own: null, via: ['deal'] },
    },
  },
  subscriptions: {
    tab: 'Subscriptions',
    columns: {
      account: ['Organization', label],
      amount: ['Amount', number],
      begins: ['Start', day],
      ends: ['End', day],
      months: ['Interval (months)', number],
      ...own,
    },
    places: { rep: { own: 'Rep', via: [] }, location: { own: 'City', via: ['customer'] } },
  },
  costs: {
    tab: 'Costs',
    columns: {
      date: ['Date', day],
      amount: ['Amount', number],
      kind: ['Category', oneOf({ acquisition: ['marketing', 'sales salaries'], goods: ['cost of goods'] }, "'other'")],
    },
    places: {},
  },
  targets: {
    tab: 'Targets',
    columns: {
      date: ['Month', day],
      amount: ['Amount', number],
      own_rep: ['Rep', (cell) => `nullif(${label(cell)}, 'team')`],
      kpi: ['KPI', oneOf({ revenue: ['revenue'] }, `CASE WHEN "KPI" IS NULL THEN 'revenue' ELSE 'other' END`)],
    },
    places: { rep: { own: 'Rep', via: [] } },
  },
  visits: {
    tab: 'Stage log',
    columns: { deal_id: ['Deal ID', label], stage: ['Stage', label], entered: ['Entered', day], gone: ['Left', day] },
    places: {
      rep: { own: null, via: ['deal'] },
      location: { own: null, via: ['deal'] },
      pipeline: { own: null, via: ['deal'] },
    },
  },
};
