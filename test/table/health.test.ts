import { describe, expect, it } from 'vitest';
import type { Row } from '../../core/table/cell';
import { closedDatesOf } from '../../core/table/closed-dates';
import { healthWarnings } from '../../core/table/health';
import { type HealthCode, healthCodes } from '../../core/table/health-codes';
import { resolveOutcomes } from '../../core/table/outcomes';
import { isoDate } from '../../core/table/serial-date';
import { day, serial, tableOf } from './tab';

const asOf = serial('2026-06-30');

const warnings = (rows: readonly Row[]) => {
  const table = tableOf(rows);
  return healthWarnings(table, resolveOutcomes(table, {}), asOf);
};

const header: Row = ['ID', 'Deal title', 'Owner', 'Status', 'Value', 'Currency', 'Created', 'Expected close', 'Closed'];
const sound: readonly Row[] = [
  [1, 'Mill', 'Sari', 'Won', 100, 'IDR', day('2026-01-05'), day('2026-02-01'), day('2026-02-05')],
  [2, 'Shop', 'Budi', 'Lost', null, 'IDR', day('2026-01-05'), day('2026-02-01'), day('2026-02-05')],
  [3, 'Port', 'Budi', 'Open', 300, 'IDR', day('2026-01-05'), day('2026-06-30'), null],
];

/** The sound deals and one more that differs from the first in these columns. */
const spoilt = (changes: Readonly<Record<string, Row[number]>>): readonly Row[] => {
  const row = header.map((name, column) => {
    const change = changes[String(name)];
    return change === undefined ? (sound[0]?.[column] ?? null) : change;
  });
  return [header, ...sound, row];
};

it('sound deals have no warning', () => {
  expect(warnings([header, ...sound])).toEqual([]);
});

describe('a warning names its rows', () => {
  it.each<[HealthCode, Readonly<Record<string, Row[number]>>]>([
    ['won-without-value', { ID: 4, Value: null }],
    ['won-without-closed-date', { ID: 4, Closed: null }],
    ['closed-before-created', { ID: 4, Closed: day('2026-01-04') }],
    ['closed-after-today', { ID: 4, Closed: day('2026-07-01') }],
    ['open-past-expected-close', { ID: 4, Status: 'Open', Closed: null, 'Expected close': day('2026-06-29') }],
    ['negative-value', { ID: 4, Value: -5 }],
    ['unreadable-number', { ID: 4, Status: 'Open', Closed: null, 'Expected close': null, Value: 'tbd' }],
    ['unreadable-date', { ID: 4, Created: 'soon' }],
    ['unreadable-label', { ID: 4, 'Deal title': { error: '#REF!' } }],
    ['deals-without-owner', { ID: 4, Owner: ' ' }],
    ['mixed-currencies', { ID: 4, Currency: 'USD' }],
    ['unknown-outcome', { ID: 4, Status: 'In review' }],
  ])('%s', (code, changes) => {
    const found = warnings(spoilt(changes));
    expect(found.map((warning) => warning.code)).toEqual([code]);
    expect(found[0]).toMatchObject({ count: 1, rows: [5] });
  });

  it('duplicate-id-kept, all of them', () => {
    expect(warnings(spoilt({ Value: 200 }))).toEqual([
      { code: 'duplicate-id-kept', count: 2, rows: [2, 5], value: 300, details: { ids: 1, first: '1' } },
    ]);
  });

  it('duplicate-id-left-out, with what counts in their place', () => {
    expect(warnings(spoilt({}))).toEqual([
      {
        code: 'duplicate-id-left-out',
        count: 1,
        rows: [5],
        value: null,
        details: { ids: 1, first: '1', value: 100 },
      },
    ]);
  });

  it('repeated-row-kept, only where there is no id', () => {
    const without = spoilt({ ID: 4 }).map((row) => row.slice(1));
    expect(warnings(without)).toEqual([{ code: 'repeated-row-kept', count: 1, rows: [5], value: 100 }]);
    expect(warnings(spoilt({ ID: 4 }))).toEqual([]);
  });

  it('unreadable-flag', () => {
    const rows: Row[] = [
      ['Deal', 'Is won', 'Is closed', 'Value'],
      ...Array.from({ length: 10 }, (): Row => ['A', true, true, 1]),
    ];
    expect(warnings([...rows, ['B', 'maybe', true, 2]])).toMatchObject([
      { code: 'unreadable-flag', rows: [12], details: { field: 'isWon', text: 'maybe' } },
      { code: 'repeated-row-kept' },
    ]);
  });

  it('with the field, the header and the first text that cannot be read', () => {
    expect(warnings(spoilt({ ID: 4, Created: 'soon' }))[0]?.details).toEqual({
      field: 'createdDate',
      header: 'Created',
      text: 'soon',
    });
  });
});

describe('two columns that say different things', () => {
  const header: Row = ['Deal', 'Status', 'Stage', 'Probability', 'Value'];
  const lost: Row = ['B', 'Lost', 'Demo', 0, 5];

  it('are reported: a status against a stage that means won or lost', () => {
    const rows: Row[] = [header, ['A', 'Open', 'Closed Won', 50, 7], lost, ['C', 'Won', 'Closed Lost', 100, 8]];
    expect(warnings(rows)).toEqual([
      {
        code: 'outcome-contradicts-stage',
        count: 2,
        rows: [2, 4],
        value: 15,
        details: { header: 'Stage', first: 'Closed Won' },
      },
    ]);
  });

  it('are not where a closed deal keeps the open stage it was in', () => {
    expect(warnings([header, ['A', 'Won', 'Demo', 100, 7], lost])).toEqual([]);
  });

  it('are reported: a won deal at nothing, a lost one at certainty', () => {
    expect(warnings([header, ['A', 'Won', 'Demo', 0, 7], ['B', 'Lost', 'Demo', 100, 5]])).toMatchObject([
      { code: 'outcome-contradicts-probability', rows: [2, 3], value: 12, details: { header: 'Probability' } },
    ]);
  });

  it('are not looked for where there is nothing but the probability: that is said', () => {
    const rows = [header, ['A', null, 'Demo', 100, 7], ['B', null, 'Demo', 0, 5], ['C', null, 'Demo', 20, 5]];
    expect(warnings(rows.map((row) => row.filter((_, column) => column !== 1)))).toMatchObject([
      { code: 'outcome-by-probability', rows: [2, 3], value: 12 },
    ]);
  });
});

describe('ids that a spreadsheet took for numbers', () => {
  const rowsWith = (...ids: readonly Row[number][]): readonly Row[] => [
    ['Record ID', 'Deal', 'Status', 'Value', 'Update time'],
    ...ids.map((id, row): Row => [id, `Deal ${row}`, row % 2 === 0 ? 'Won' : 'Lost', 10, day(`2026-01-0${row + 1}`)]),
  ];

  it.each<[string, Row]>([
    ['with an exponent', ['1.23457E+18', '1.23457E+18']],
    ['with a comma in it', ['1,23457E+18', '1,2E+19']],
    ['as numbers', [4150868000000001000, 4150868000000002000]],
    ['cut to fifteen digits', ['4150868000000010000', '4150868000000020000']],
  ])('%s are damaged, and no deal is taken for another', (_, ids) => {
    expect(warnings(rowsWith(...ids))).toMatchObject([{ code: 'damaged-id', count: 2, rows: [2, 3], value: 20 }]);
  });

  it.each<[string, Row]>([
    ['whole ids of 19 digits', ['4150868000000123456', '4150868000000123457']],
    ['one that ends in zeros by chance', ['4150868000000123456', '4150868000000010000']],
    ['short ones', [9_480_000_000, 9_480_000_001]],
    ['codes with an E', ['1E5', '2E7']],
  ])('%s are not', (_, ids) => {
    expect(warnings(rowsWith(...ids))).toEqual([]);
  });
});

describe('a warning about the whole tab', () => {
  it('no-lost-deals', () => {
    expect(warnings([header, ...sound.slice(0, 1)])).toEqual([
      { code: 'no-lost-deals', count: 1, rows: [], value: null },
    ]);
  });

  it('mixed-currencies by the signs in the values, the most common first', () => {
    const rows: Row[] = [
      ['Status', 'Value'],
      ['Lost', '$5'],
      ['Won', 'Rp 6'],
      ['Won', 'IDR 7'],
    ];
    expect(warnings(rows)).toEqual([
      { code: 'mixed-currencies', count: 1, rows: [2], value: 5, details: { currencies: 'IDR, USD' } },
    ]);
  });

  it('one currency in two spellings is one currency', () => {
    expect(warnings(spoilt({ ID: 4, Currency: 'Rp' }))).toEqual([]);
  });

  it('similar-labels, the first pair of each column', () => {
    expect(warnings(spoilt({ ID: 4, Owner: 'Sa-ri' }))).toEqual([
      {
        code: 'similar-labels',
        count: 1,
        rows: [],
        value: null,
        details: { field: 'owner', one: 'Sari', other: 'Sa-ri' },
      },
    ]);
  });

  it('expected-date-stands-in, where no column says when deals were closed', () => {
    const rows = [header, ...sound].map((row) => row.slice(0, -1));
    expect(warnings(rows)).toEqual([{ code: 'expected-date-stands-in', count: 2, rows: [2, 3], value: 100 }]);
  });

  it('takes the close date of an open deal for the expected one, where there is one close date only', () => {
    const rows: Row[] = [
      ['Stage', 'Close date'],
      ['Demo', day('2026-06-01')],
      ['Won', day('2026-06-01')],
      ['Lost', day('2026-06-01')],
    ];
    expect(warnings(rows)).toEqual([{ code: 'open-past-expected-close', count: 1, rows: [2], value: null }]);
  });
});

it('warnings come in one order', () => {
  const codes = warnings([
    header,
    ...sound.slice(0, 1),
    [4, 'A', null, 'Won', null, 'USD', day('2026-05-05'), null, day('2026-05-01')],
    [5, 'B', 'Sa ri', 'Odd', -1, 'USD', 'x', null, null],
  ]).map(({ code }) => code);
  expect(codes).toEqual(healthCodes.filter((code) => codes.includes(code)));
  expect(codes).toHaveLength(9);
});

describe('the date a deal was closed', () => {
  const closed = (rows: readonly Row[]) => {
    const table = tableOf(rows);
    const { values, from } = closedDatesOf(table, resolveOutcomes(table, {}));
    return { from, days: [...values].map((value) => (Number.isNaN(value) ? null : isoDate(value))) };
  };
  const rows: Row[] = [
    ['Deal', 'Status', 'Expected close', 'Won time', 'Lost time', 'Closed'],
    ['A', 'Won', day('2026-01-01'), day('2026-02-02'), null, day('2026-03-03')],
    ['B', 'Won', day('2026-01-01'), day('2026-02-02'), day('2026-04-04'), null],
    ['C', 'Lost', day('2026-01-01'), day('2026-02-02'), day('2026-04-04'), null],
    ['D', 'Open', day('2026-01-01'), null, null, day('2026-03-03')],
    ['E', 'Won', day('2026-01-01'), null, null, null],
    ['F', 'Huh', day('2026-01-01'), day('2026-02-02'), null, day('2026-03-03')],
  ];
  const upTo = (columns: number): readonly Row[] => rows.map((row) => row.slice(0, columns));

  it('is the closed date, else that of the outcome', () => {
    expect(closed(rows)).toEqual({
      from: 'closedDate',
      days: ['2026-03-03', '2026-02-02', '2026-04-04', null, null, null],
    });
  });

  it('is the won or lost date without a closed date column', () => {
    expect(closed(upTo(5))).toEqual({
      from: 'wonLostDates',
      days: ['2026-02-02', '2026-02-02', '2026-04-04', null, null, null],
    });
  });

  it('is the expected one where the tab has no other', () => {
    const january = '2026-01-01';
    expect(closed(upTo(3))).toEqual({
      from: 'expectedCloseDate',
      days: [january, january, january, null, january, null],
    });
  });

  it('is missing where there is no date at all', () => {
    const without = upTo(2).map((row, index): Row => [...row, index === 0 ? 'Value' : 1]);
    expect(closed(without)).toEqual({ from: null, days: [null, null, null, null, null, null] });
  });
});
