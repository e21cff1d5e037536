/** Rows that once made a dashboard show another number than core computes, each by itself, in the embedded engine. */
import { describe, expect, it } from 'vitest';
import type { Cell, RawTab, Row } from '../../core/table/cell';
import { serialOf } from '../../core/table/serial-date';
import { embeddedModel, readTab } from '../../local/embedded';
import { figuresOf } from '../catalogue/figures-of';
import { boardOf } from './board-of';
import { compared, figuresPlan } from './every-figure';
import { rawTabsOf } from './sample-deals';

const today = serialOf(2025, 3, 20);
const day = (month: number, date: number): Cell => ({ date: serialOf(2025, month, date) });

const tab = (name: string, ...rows: readonly Row[]): RawTab => ({ name, rows });

const deals = tab(
  'Deals',
  ['ID', 'Status', 'Value', 'Created', 'Closed', 'Owner', 'Account'],
  ['D1', 'Won', 100, day(1, 5), day(2, 7), 'Sari', 'Acme'],
  ['D2', 'Lost', 200, day(1, 9), day(3, 1), 'Budi', 'Beta'],
  ['D3', 'Open', 300, day(2, 2), null, 'Sari', null],
);

const wide: Row = [
  ...['ID', 'Status', 'Value', 'Created', 'Closed', 'Owner', 'Account', 'City', 'Stage', 'Pipeline'],
  ...['Product', 'Source', 'Deal type', 'Lost reason', 'Probability', 'Expected close'],
];

/** One rep and one place, so that the rest of each list is the one for deals without. */
const wideRows: readonly Row[] = [
  wideRow('D1', 'Won', day(2, 7)),
  wideRow('D2', 'Won', day(3, 1)),
  wideRow('D3', 'Lost', day(3, 2)),
  wideRow('D4', 'Open', null),
];

function wideRow(id: string, status: string, closed: Cell): Row {
  const labels: Row = ['Sari', 'Acme', 'Medan', 'Demo', 'Sales', 'Gold', 'Web', 'Upsell', 'Price'];
  return [id, status, 100, day(1, 5), closed, ...labels, 0.5, day(4, 1)];
}

const withError = (row: Row, column: number): Row => row.map((cell, at) => (at === column ? { error: '#N/A' } : cell));

interface Untidy {
  readonly what: string;
  readonly deals?: RawTab;
  readonly other?: RawTab;
  readonly period?: string;
}

const untidy: readonly Untidy[] = [
  {
    what: 'a blank row between quotes and the room below them, all dates asked for',
    other: tab(
      'Quotes',
      ['Deal ID', 'Date', 'Amount'],
      ['D1', day(1, 1), 40],
      [null, null, null],
      ['D2', day(2, 1), 60],
    ),
  },
  {
    what: 'blank rows between leads, and a lead of which only the city is known',
    other: tab(
      'Leads',
      ['Lead ID', 'Received', 'First response', 'City', 'Note'],
      ['L1', day(1, 2), null, 'Medan', null],
      [null, null, null, null, null],
      [null, null, null, 'Medan', null],
      [null, null, null, null, 'to be asked'],
    ),
  },
  {
    what: 'boxes that are not ticked and zeros below the activities',
    other: tab(
      'Activities',
      ['Type', 'Date', 'Done'],
      ['Call', day(2, 3), true],
      [null, null, false],
      ['Call', day(2, 4), true],
      [null, null, false],
    ),
  },
  {
    what: 'a subscription without a start among starts that are texts',
    other: tab(
      'Subscriptions',
      ['Organization', 'Amount', 'Start'],
      ['Acme', 10, '2024-01-01'],
      ['Beta', 20, null],
      ['Ceta', 30, '2024-06-01'],
    ),
    period: '2025-Q1',
  },
  {
    what: 'a call about a deal without an account, where accounts stand as cleaned values',
    deals: tab('Deals', ...deals.rows, ['D4', 'Open', 100, day(1, 5), null, 'Sari', 'Acme  Ltd']),
    other: tab(
      'Activities',
      ['Type', 'Date', 'Deal ID'],
      ['Call', day(2, 3), 'D3'],
      ['Meeting', day(2, 4), 'D3'],
      ['Call', day(2, 4), 'D1'],
    ),
  },
  {
    what: 'a period that is still to come, of which no customer will be left',
    other: tab(
      'Subscriptions',
      ['Organization', 'Amount', 'Start', 'End'],
      ['Acme', 10, day(1, 1), day(3, 1)],
      ['Beta', 20, day(6, 1), day(12, 15)],
    ),
    period: '2025-12',
  },
  ...['~', '*', '?', '~*', 'a?~', '=x', '"q"'].map(
    (label): Untidy => ({
      what: `an owner called ${label}`,
      deals: tab('Deals', ...deals.rows, ['D4', 'Won', 50, day(1, 5), day(2, 7), label, 'Acme']),
      other: tab('Activities', ['Type', 'Date', 'Rep'], ['Call', day(2, 3), label], ['Call', day(2, 3), 'Sari']),
    }),
  ),
  ...[day(2, 1), '2025-02-01'].map(
    (written): Untidy => ({
      what: `targets of the team and of a rep without a date, beside one dated ${JSON.stringify(written)}`,
      other: tab(
        'Targets',
        ['Month', 'Amount', 'Rep'],
        [written, 500, 'Sari'],
        [null, 700, 'Team'],
        [null, 300, 'Budi'],
      ),
    }),
  ),
  ...wide.map(
    (header, column): Untidy => ({
      what: `an error instead of ${header}`,
      deals: tab('Deals', wide, ...wideRows.map((row, at) => (at === 1 ? withError(row, column) : row))),
    }),
  ),
  ...['Type', 'Date', 'Rep', 'Deal ID', 'City'].map(
    (header, column): Untidy => ({
      what: `an error instead of ${header} of an activity`,
      deals: tab('Deals', wide, ...wideRows),
      other: tab(
        'Activities',
        ['Type', 'Date', 'Rep', 'Deal ID', 'City'],
        withError(['Call', day(2, 3), 'Sari', 'D1', 'Medan'], column),
        ['Call', day(2, 4), 'Sari', 'D2', 'Medan'],
        ['Demo', day(2, 5), 'Sari', 'D2', 'Medan'],
      ),
    }),
  ),
];

describe('the dashboard shows what core computes with', () => {
  it.each(untidy)('$what', ({ deals: own = deals, other, period = 'all' }) => {
    const board = boardOf(own, { today, period, others: other === undefined ? [] : [other] });
    const shown = readTab(embeddedModel(figuresPlan(board), rawTabsOf(board)), board.tabNames.dashboard);
    expect(compared(board, shown).differing).toEqual([]);
  });
});

it('a period that is still to come has no months yet, and no churn of a year', () => {
  const churned = tab(
    'Subscriptions',
    ['Organization', 'Amount', 'Start', 'End'],
    ['Acme', 10, day(6, 1), day(12, 15)],
  );
  const { reading } = boardOf(deals, { today, others: [churned] });
  const figure = figuresOf(reading.model, '2025-12', today);
  expect(figure('ANNUALISED_CHURN')).toBe('zero-denominator');
});
