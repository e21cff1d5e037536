/** Accounts that the deals know by ids alone are shown by the names that a tab of accounts gives them, and counted as before. */
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../core/dashboard/build-report';
import { maskedText, maskingOf } from '../../../core/dashboard/mask-names';
import type { RawTab, Row } from '../../../core/table/cell';
import { boardOf } from '../../dashboard/board-of';
import { serial } from '../tab';

const closed = { date: serial('2026-02-01') };
const deals = (ids: readonly (string | number)[], header = 'Account ID'): RawTab => ({
  name: 'Deals',
  rows: [
    ['Deal ID', 'Owner ID', header, 'Status', 'Value', 'Closed'],
    ...ids.map((id, index): Row => [`D${index}`, (index % 2) + 1, id, 'Won', 100 + index, closed]),
  ],
});
const accounts = (...rows: readonly Row[]): RawTab => ({
  name: 'Accounts',
  rows: [['Account ID', 'Account name', 'City'], ...rows],
});
const maju: Row = ['A1', 'PT Maju', 'Medan'];
const sinar: Row = ['A2', 'PT Sinar', 'Bogor'];

const board = (tab: RawTab, ...others: readonly RawTab[]) => boardOf(tab, { today: serial('2026-03-31'), others });
const customers = (made: ReturnType<typeof board>) =>
  buildReport(made).topCustomers.map(({ customer, won_value }) => [customer, won_value]);

describe('customers', () => {
  it('have the names of the tab that lists them', () => {
    expect(customers(board(deals(['A1', 'A2', 'A1']), accounts(maju, sinar)))).toEqual([
      ['PT Maju', 202],
      ['PT Sinar', 101],
    ]);
  });

  it.each<[string, readonly (string | number)[], readonly (string | number)[]]>([
    ['the list', ['0041', '0042'], [41, 42]],
    ['the deals', [41, 42], ['0041', '0042']],
  ])('are known where %s lost the zeros in front of the ids, and that is said', (_, own, listed) => {
    const list = listed.map((id, index): Row => [id, index === 0 ? 'PT Maju' : 'PT Sinar', 'Medan']);
    const made = board(deals(own), accounts(...list));
    expect(customers(made).map(([name]) => name)).toEqual(['PT Sinar', 'PT Maju']);
    expect(made.reading.joins).toMatchObject([
      { code: 'lost-zeros-matched', rows: [2, 3], details: { tab: 'Accounts' } },
    ]);
  });

  it('of which one is not listed keep its id; two of one name stay two', () => {
    const known = ['A1', 'A2', 'A3', 'A4'].map((id): Row => [id, 'PT Maju', 'Medan']);
    expect(customers(board(deals(['A1', 'A2', 'A3', 'A4', 'A9']), accounts(...known))).map(([name]) => name)).toEqual([
      'A9',
      ...['PT Maju', 'PT Maju', 'PT Maju', 'PT Maju'],
    ]);
  });

  it.each<[string, RawTab, RawTab, readonly string[]]>([
    [
      'names already',
      deals(['PT Sinar', 'PT Maju'], 'Account'),
      accounts(['PT Maju', 'Other', 'x'], ['PT Sinar', 'Else', 'y']),
      ['PT Maju', 'PT Sinar'],
    ],
    ['mostly not listed', deals(['A1', 'B2', 'B3', 'B4']), accounts(maju, sinar), ['B4', 'B3', 'B2', 'A1']],
    [
      'numbered like something else',
      deals([1, 2, 1]),
      {
        name: 'Products',
        rows: [
          ['Product code', 'Name'],
          [1, 'Chair'],
          [2, 'Table'],
        ],
      },
      ['1', '2'],
    ],
  ])('are as they stand: %s', (_, tab, other, shown) => {
    expect(customers(board(tab, other)).map(([name]) => name)).toEqual(shown);
  });

  it('are masked by their names, too', () => {
    const masking = maskingOf(board(deals(['A1', 'A2']), accounts(maju, sinar)).reading, 'en');
    expect(maskedText('PT Maju', masking)).toMatch(/^Customer \d+$/);
  });
});

it('owners that are numbered as companies are keep their numbers: nobody is called by a company', () => {
  const companies: RawTab = {
    name: 'Companies',
    rows: [
      ['Company ID', 'Name', 'City'],
      [1, 'PT Maju', 'Medan'],
      [2, 'PT Sinar', 'Bogor'],
    ],
  };
  const made = board(deals(['A1', 'A2', 'A1']), companies);
  expect(made.reading.model.lists.rep?.labels).toEqual(['1', '2']);
});
