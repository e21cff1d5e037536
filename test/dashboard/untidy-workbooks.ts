/** Random workbooks as people keep them: deals and any of the seven tabs beside them, with gaps, texts and rows that fit nothing. */
import fc from 'fast-check';
import type { Cell, RawTab, Row } from '../../core/table/cell';
import { isoDate, serialOf } from '../../core/table/serial-date';

export interface UntidyWorkbook {
  readonly deals: RawTab;
  readonly others: readonly RawTab[];
}

/**
 * Up to `rows` rows in each tab. Any tab but the deals may be missing, and so may any column that is not needed. `errors`: one
 * column in ten has cells that show an error.
 */
export const untidyWorkbook = (rows: number, errors = false): fc.Arbitrary<UntidyWorkbook> =>
  fc.boolean().chain((numericIds) => {
    const ids = idsOf(numericIds);
    const tab = (name: string, columns: readonly Column[]): fc.Arbitrary<RawTab | null> =>
      fc.option(untidyTab(name, rows, columns, errors), { freq: 3 });
    return fc
      .record({
        deals: untidyTab('Deals', rows, dealColumns(ids), errors),
        others: fc.tuple(
          tab('Activities', [
            needed('Type', activityType),
            needed('Date', day),
            maybe('Deal ID', ids.any),
            maybe('Organization', account),
            maybe('Rep', rep),
            maybe('City', city),
            maybe('Outcome', fc.constantFrom('Held', 'No-show', 'Cancelled', '~', null)),
            maybe('Done', fc.constantFrom<Cell>('Yes', 'Yes', 'No', true, false, null)),
          ]),
          tab('Leads', [
            needed('Lead ID', ids.any),
            needed('Received', moment),
            maybe('First response', moment),
            maybe('Converted deal ID', ids.any),
            maybe('Rep', rep),
            maybe('City', city),
          ]),
          tab('Quotes', [
            needed('Deal ID', ids.any),
            needed('Date', day),
            needed('Amount', amount),
            maybe('Rep', rep),
            maybe('Status', fc.constantFrom('Sent', 'Accepted', 'Rejected', '?', null)),
          ]),
          tab('Subscriptions', [
            needed('Organization', account),
            needed('Amount', amount),
            needed('Start', day),
            maybe('End', fc.option(day, { freq: 2 })),
            maybe('Interval (months)', fc.constantFrom(1, 1, 3, 12, 0, -1, null)),
            maybe('Rep', rep),
            maybe('City', city),
          ]),
          tab('Costs', [
            needed('Date', day),
            needed('Amount', amount),
            maybe('Category', fc.constantFrom('Marketing', 'Sales salaries', 'Cost of goods', 'Rent', 'a*b', null)),
          ]),
          tab('Targets', [
            needed('Month', firstOfMonth),
            needed('Amount', amount),
            maybe('Rep', fc.oneof({ weight: 4, arbitrary: rep }, fc.constant('Team'))),
            maybe('KPI', fc.constantFrom('Revenue', 'Revenue', 'Calls', null)),
          ]),
          tab('Stage log', [
            needed('Deal ID', ids.any),
            needed('Stage', stage),
            needed('Entered', day),
            maybe('Left', fc.option(day, { freq: 3 })),
          ]),
        ),
      })
      .map(({ deals, others }) => ({ deals, others: others.filter((one): one is RawTab => one !== null) }));
  });

interface Ids {
  readonly own: fc.Arbitrary<Cell>;
  /** Of a deal, of none, or blank. */
  readonly any: fc.Arbitrary<Cell>;
}

function idsOf(numeric: boolean): Ids {
  const own = fc.integer({ min: 1, max: 12 }).map((n): Cell => (numeric ? n : `D${n}`));
  const stray = fc.constantFrom<Cell>(null, numeric ? 999 : 'D999', numeric ? 'D~' : '~');
  return { own, any: fc.oneof({ weight: 6, arbitrary: own }, stray) };
}

const dealColumns = ({ own }: Ids): readonly Column[] => [
  needed('ID', own),
  needed('Status', fc.constantFrom('Won', 'Won', 'Lost', 'Open', 'Open', 'In review', null)),
  needed('Value', amount),
  maybe('Created', day),
  maybe('Closed', day),
  maybe('Owner', rep),
  maybe('City', city),
  maybe('Pipeline', fc.constantFrom('New', 'Expansion', '?', null)),
  maybe('Stage', stage),
  maybe('Account', account),
  maybe('Deal type', fc.constantFrom('New business', 'Upsell', 'Cross-sell', 'Renewal', '"q"', null)),
  maybe('Probability', fc.option(fc.integer({ min: 0, max: 100 }), { freq: 3 })),
  maybe('Expected close date', day),
];

/** `written` cells are typed in some tabs, texts in others, and both next to each other in the rest. */
interface Column {
  readonly header: string;
  readonly cell: fc.Arbitrary<Cell>;
  readonly optional: boolean;
}

const needed = (header: string, cell: fc.Arbitrary<Cell>): Column => ({ header, cell, optional: false });
const maybe = (header: string, cell: fc.Arbitrary<Cell>): Column => ({ header, cell, optional: true });

/** Around the first quarter of 2025, so that every window has some rows and not all of them. */
const serial = fc.integer({ min: serialOf(2023, 11, 1), max: serialOf(2025, 9, 30) });
const day: fc.Arbitrary<Cell> = fc.option(
  serial.map((date): Cell => ({ date })),
  { freq: 6 },
);
const moment: fc.Arbitrary<Cell> = fc.option(
  fc
    .tuple(serial, fc.constantFrom(0, 9 * 60, 10 * 60, 10 * 60 + 1, 23 * 60))
    .map(([date, minute]): Cell => ({ date: date + minute / (24 * 60) })),
  { freq: 6 },
);
const firstOfMonth: fc.Arbitrary<Cell> = fc.option(
  fc
    .tuple(fc.integer({ min: 2024, max: 2025 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]): Cell => ({ date: serialOf(year, month, 1) })),
  { freq: 6 },
);
const amount: fc.Arbitrary<Cell> = fc.option(
  fc.oneof({ weight: 6, arbitrary: fc.integer({ min: -50, max: 5000 }) }, fc.constantFrom(0, 0.1, 1234.56, -40)),
  { freq: 6 },
);
/** Names that are patterns, formulas, quotes, or the same but for case and spaces. */
const rep = fc.constantFrom<Cell>('Sari', 'Budi', 'sari ', 'Bu*', '~', 'a*b', '=x', null);
const city = fc.constantFrom<Cell>('Jakarta', 'Medan', '?', 'Kota  Baru', '~*', null);
const stage = fc.constantFrom<Cell>('Qualified', 'Proposal', 'Negotiation', 'proposal', 'a?~', null);
const account = fc.constantFrom<Cell>('Acme', 'acme', '=x', 'a*b', '?', '~', '"q"', null);
const activityType = fc.constantFrom(
  ...['Call', 'Call', 'Telepon', 'Email', 'Demo', 'Demo', 'Meeting', 'Meeting', 'WhatsApp', 'Proposal', 'Lunch', '*'],
  null,
);

/** How the dates and numbers of a column are written. */
type Writing = 'typed' | 'text' | 'mixed';

const writing = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Writing>('typed') },
  fc.constantFrom<Writing>('text', 'mixed'),
);

function untidyTab(name: string, most: number, columns: readonly Column[], errors: boolean): fc.Arbitrary<RawTab> {
  const choices = columns.map(({ optional }) =>
    fc.record({
      isThere: optional ? fc.integer({ min: 0, max: 5 }).map((n) => n > 0) : fc.constant(true),
      writing,
      hasErrors: errors ? fc.integer({ min: 0, max: 9 }).map((n) => n === 9) : fc.constant(false),
    }),
  );
  return fc.tuple(...choices).chain((chosen) => {
    const used = columns.flatMap((column, index) => {
      const { isThere = false, ...how } = chosen[index] ?? {};
      return isThere ? [{ ...column, ...how }] : [];
    });
    const filled = fc.tuple(
      ...used.map(({ cell, writing: how = 'typed', hasErrors }) =>
        hasErrors === true
          ? fc.oneof({ weight: 4, arbitrary: written(cell, how) }, fc.constant<Cell>({ error: '#N/A' }))
          : written(cell, how),
      ),
    );
    const blank = fc.constant<Cell[]>(used.map(() => null));
    const rows: fc.Arbitrary<Cell[]> = fc.oneof({ weight: 6, arbitrary: filled }, blank);
    return fc
      .tuple(filled, fc.array(rows, { maxLength: most - 1 }))
      .map(([first, rest]) => ({ name, rows: [used.map(({ header }) => header), first, ...rest] satisfies Row[] }));
  });
}

const written = (cell: fc.Arbitrary<Cell>, how: Writing): fc.Arbitrary<Cell> =>
  how === 'typed'
    ? cell
    : fc
        .tuple(cell, how === 'text' ? fc.constant(true) : fc.boolean())
        .map(([one, asText]) => (asText ? texted(one) : one));

/** A whole day as an ISO date, which no one can take for another day; a moment stays what it is. */
function texted(cell: Cell): Cell {
  if (typeof cell === 'number') return String(cell);
  if (typeof cell !== 'object' || cell === null || !('date' in cell)) return cell;
  return Number.isInteger(cell.date) ? isoDate(cell.date) : cell;
}
