/** Random workbooks: deals and the seven tabs beside them, with everything that people's tabs have in them. */
import fc from 'fast-check';
import type { Cell, RawTab, Row } from '../../core/table/cell';
import { serialOf } from '../../core/table/serial-date';

export interface RandomWorkbook {
  readonly deals: RawTab;
  readonly others: readonly RawTab[];
}

/** Up to `rows` rows in each tab; any tab but the deals may be missing, and so may any column that is not needed. */
export const randomWorkbook = (rows: number): fc.Arbitrary<RandomWorkbook> =>
  fc.boolean().chain((numericIds) => {
    const id = numericIds ? fc.integer({ min: 1, max: 15 }) : fc.integer({ min: 1, max: 15 }).map((n) => `D${n}`);
    const anyId = fc.oneof({ weight: 5, arbitrary: id }, fc.constantFrom<Cell>(null, numericIds ? 999 : 'D999'));
    const tab = (name: string, columns: readonly Column[]): fc.Arbitrary<RawTab | null> =>
      fc.option(tabOf(name, rows, columns), { freq: 5 });
    return fc
      .record({
        deals: tabOf('Deals', rows, [
          // Ids that repeat are told apart elsewhere: here each deal has its own.
          { header: 'ID', cell: id, unique: true },
          needed('Status', fc.constantFrom('Won', 'Won', 'Lost', 'Open', 'Open', 'In review', null)),
          needed('Value', money),
          maybe('Created', day),
          maybe('Closed', day),
          maybe('Owner', rep),
          maybe('City', city),
          maybe('Stage', stage),
          maybe('Account', account),
          maybe('Deal type', fc.constantFrom('New business', 'Upsell', 'Cross-sell', 'Renewal', null)),
          maybe('Expected close date', day),
        ]),
        others: fc.tuple(
          tab('Activities', [
            needed(
              'Type',
              fc.constantFrom('Call', 'Telepon', 'Email', 'Demo', 'Meeting', 'WhatsApp', 'Proposal', 'Lunch', null),
            ),
            needed('Date', day),
            maybe('Deal ID', anyId),
            maybe('Organization', account),
            maybe('Rep', rep),
            maybe('Outcome', fc.constantFrom('Held', 'No-show', 'Cancelled', null)),
            maybe('Done', fc.constantFrom('Yes', 'Yes', 'No', null)),
          ]),
          tab('Leads', [
            needed('Lead ID', anyId),
            needed('Received', moment),
            maybe('First response', fc.option(moment, { freq: 4 })),
            maybe('Converted deal ID', anyId),
            maybe('Rep', rep),
            maybe('City', city),
          ]),
          tab('Quotes', [
            needed('Deal ID', anyId),
            needed('Date', day),
            needed('Amount', money),
            maybe('Status', quoteStatus),
          ]),
          tab('Subscriptions', [
            needed('Organization', account),
            needed('Amount', money),
            needed('Start', day),
            maybe('End', fc.option(day, { freq: 2 })),
            maybe('Interval (months)', fc.constantFrom(1, 3, 12, null)),
          ]),
          tab('Costs', [
            needed('Month', day),
            needed('Amount', money),
            maybe('Category', fc.constantFrom('Marketing', 'Sales salaries', 'Cost of goods', 'Rent', null)),
          ]),
          tab('Targets', [
            needed('Month', firstOfMonth),
            needed('Amount', money),
            maybe('Rep', fc.oneof(rep, fc.constant('Team'))),
          ]),
          tab('Stage log', [
            needed('Deal ID', anyId),
            needed('Stage', stage),
            needed('Entered', day),
            needed('Left', fc.option(day, { freq: 3 })),
          ]),
        ),
      })
      .map(({ deals, others }) => ({ deals, others: others.filter((one): one is RawTab => one !== null) }));
  });

interface Column {
  readonly header: string;
  readonly cell: fc.Arbitrary<Cell>;
  readonly optional?: true;
  readonly unique?: true;
}

const needed = (header: string, cell: fc.Arbitrary<Cell>): Column => ({ header, cell });
const maybe = (header: string, cell: fc.Arbitrary<Cell>): Column => ({ header, cell, optional: true });

/** Around the first quarter of 2025, so that every window has some and not all of them. */
const serial = fc.integer({ min: serialOf(2023, 11, 1), max: serialOf(2025, 9, 30) });
const day: fc.Arbitrary<Cell> = fc.option(
  serial.map((date) => ({ date })),
  { freq: 8 },
);
const moment: fc.Arbitrary<Cell> = fc
  .tuple(serial, fc.constantFrom(0, 9 * 60, 10 * 60, 10 * 60 + 1, 23 * 60))
  .map(([date, minute]) => ({ date: date + minute / (24 * 60) }));
const firstOfMonth: fc.Arbitrary<Cell> = fc
  .tuple(fc.integer({ min: 2024, max: 2025 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => ({ date: serialOf(year, month, 1) }));
const money: fc.Arbitrary<Cell> = fc.option(fc.integer({ min: -50, max: 5000 }), { freq: 8 });
// @compatibility The embedded engine does not take `~~` for a tilde, so no label here has one: LibreOffice's tests do.
const rep = fc.constantFrom<Cell>('Sari', 'Budi', 'sari', 'Bu*', null);
const city = fc.constantFrom<Cell>('Jakarta', 'Medan', 'Kota Baru?', null);
const stage = fc.constantFrom<Cell>('Qualified', 'Proposal', 'Negotiation', 'proposal', null);
const account = fc.constantFrom<Cell>('Acme', 'acme', '=Beta', 'Ga*ma', 'Delta?', 'Eps*lon?', null);
const quoteStatus = fc.constantFrom<Cell>('Sent', 'Accepted', 'Rejected', null);

function tabOf(name: string, rows: number, columns: readonly Column[]): fc.Arbitrary<RawTab> {
  const left = fc.tuple(...columns.map(({ optional }) => (optional ? fc.integer({ min: 0, max: 5 }) : fc.constant(1))));
  return left.chain((kept) => {
    const used = columns.filter((_, index) => kept[index] !== 0);
    const unique = used.find((column) => column.unique)?.header;
    return fc.array(fc.tuple(...used.map(({ cell }) => cell)), { minLength: 1, maxLength: rows }).map((cells) => ({
      name,
      rows: [used.map(({ header }) => header), ...(unique === undefined ? cells : eachOnce(cells))],
    }));
  });
}

/** Rows whose first cell was there before are left out. */
function eachOnce(rows: readonly Row[]): readonly Row[] {
  const seen = new Set<Cell | undefined>();
  return rows.filter(([first]) => {
    if (seen.has(first)) return false;
    seen.add(first);
    return true;
  });
}
