import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, Row } from '../../../core/table/cell';
import { readOtherTab } from '../../../core/table/tabs/read-other-tab';
import { type OtherTab, otherTabs } from '../../../core/table/tabs/tab-fields';
import { day, labelsOf, serial } from '../tab';
import { otherTableOf, tabOf, valuesOf } from './other-tab';

const quoteHeader: Row = ['Quote ID', 'Deal ID', 'Date', 'Amount', 'Status'];
const quote = (id: string, deal: Cell, amount: Cell = 100): Row => [id, deal, day('2026-01-31'), amount, 'Sent'];

describe('the values', () => {
  it('of a tab are typed by the kind of their field', () => {
    const received: Cell = { date: serial('2026-01-31') + 0.25 };
    const rows: Row[] = [
      ['Lead ID', 'Received', 'First response', 'Source', 'Deal ID'],
      ['L1', received, { date: serial('2026-01-31') + 0.5 }, 'Web', 1001],
      ['L2', '2026-02-01 06:00', null, ' web ', '1001'],
      ['L3', 'soon', null, null, null],
    ];
    const { columns, formats, unreadable, rowNumbers } = otherTableOf('leads', tabOf('Leads', ...rows));
    expect(valuesOf(columns.received)).toEqual([serial('2026-01-31') + 0.25, serial('2026-02-01') + 0.25, null]);
    expect(valuesOf(columns.responded)).toEqual([serial('2026-01-31') + 0.5, null, null]);
    expect(columns.source && labelsOf(columns.source)).toEqual(['Web', 'Web', null]);
    expect(columns.dealId && labelsOf(columns.dealId)).toEqual(['1001', '1001', null]);
    expect(columns.owner).toBeUndefined();
    expect(unreadable).toEqual([{ field: 'received', row: 4, text: 'soon' }]);
    expect([...rowNumbers]).toEqual([2, 3, 4]);
    expect(formats.received).toMatchObject({ kind: 'moment', typed: false });
    expect(formats.responded).toMatchObject({ kind: 'moment', typed: true });
  });

  it('of dates are whole days, of amounts what the column is written in', () => {
    const rows: Row[] = [
      ['Bulan', 'Kategori', 'Jumlah'],
      [{ date: serial('2026-01-31') + 0.75 }, 'Iklan', 'Rp 1,5 jt'],
      [day('2026-02-01'), 'Gaji', '2.000.000'],
      [day('2026-02-01'), 'Gaji', null],
    ];
    const { columns, formats } = otherTableOf('costs', tabOf('Biaya', ...rows));
    expect(valuesOf(columns.date)).toEqual([serial('2026-01-31'), serial('2026-02-01'), serial('2026-02-01')]);
    expect(valuesOf(columns.amount)).toEqual([1500000, 2000000, null]);
    expect(formats.amount?.typed).toBe(false);
  });

  it('of a done column are 1 and 0', () => {
    const rows: Row[] = [
      ['Jenis', 'Tanggal', 'Selesai'],
      ['Telepon', day('2026-01-05'), 'Ya'],
      ['Rapat', day('2026-01-06'), 'Tidak'],
    ];
    expect([...(otherTableOf('activities', tabOf('Aktivitas', ...rows)).columns.done?.values ?? [])]).toEqual([1, 0]);
  });
});

describe('rows that are none', () => {
  it('are left out, each with its reason', () => {
    const rows: Row[] = [
      ['Quotes of 2026'],
      quoteHeader,
      quote('Q1', 1),
      [],
      quoteHeader,
      quote('Q2', 2),
      quote('Q2', 2),
      quote('Q2', 2, 90),
      ['Total', null, null, 290, null],
    ];
    const table = otherTableOf('quotes', tabOf('Quotes', ...rows));
    expect(table.headerRow).toBe(2);
    expect([...table.rowNumbers]).toEqual([3, 6, 8]);
    expect(table.excluded).toEqual([
      { reason: 'blank-row', rows: [4] },
      { reason: 'repeated-header', rows: [5] },
      { reason: 'total-row', rows: [9] },
      { reason: 'duplicate-id', rows: [7] },
    ]);
  });
});

describe('what the user says', () => {
  const rows: Row[] = [
    ['Deal ID', 'Date', 'Amount', 'Discounted', 'Status'],
    [1, '03/04/2026', 100, 90, 'Sent'],
  ];

  it('goes before what the headers say', () => {
    const choices = { mapping: { amount: 'Discounted', status: null }, dateOrder: { date: 'dmy' } } as const;
    const { columns } = otherTableOf('quotes', tabOf('Quotes', ...rows), choices);
    expect(valuesOf(columns.amount)).toEqual([90]);
    expect(columns.status).toBeUndefined();
    expect(valuesOf(columns.date)).toEqual([serial('2026-04-03')]);
  });

  it('decides the header row', () => {
    const tab = tabOf('Quotes', ['Deal ID', 'Status', 'Amount'], ['Deal', 'State', 'Total'], [1, 'Sent', 5]);
    expect(otherTableOf('quotes', tab, { headerRow: 2 })).toMatchObject({ headerRow: 2, rowCount: 1 });
    expect(readOtherTab('quotes', tab, { headerRow: 9 })).toEqual({ ok: false, refusal: { code: 'no-header' } });
  });
});

describe('a tab is refused', () => {
  it.each<[string, readonly Row[], string]>([
    ['that is empty', [[null, ' '], []], 'empty-tab'],
    [
      'without a header',
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      'no-header',
    ],
  ])('%s', (_, rows, code) => {
    for (const role of otherTabs) {
      expect(readOtherTab(role, tabOf('Sheet1', ...rows))).toEqual({ ok: false, refusal: { code } });
    }
  });

  it.each<[OtherTab, Row, Row, readonly (readonly string[])[]]>([
    ['activities', ['Type', 'Owner'], ['Call', 'Sari'], [['date']]],
    ['leads', ['Lead ID', 'Company'], ['L1', 'Mill'], [['received']]],
    [
      'quotes',
      ['Owner', 'Company'],
      ['Sari', 'Mill'],
      [
        ['date', 'amount'],
        ['dealId', 'status'],
      ],
    ],
    ['subscriptions', ['Amount', 'Interval'], [5, 1], [['start'], ['account', 'id']]],
    ['costs', ['Amount', 'Note'], [5, 'a'], [['date', 'category']]],
    ['targets', ['Rep', 'Team name'], ['Sari', 'West'], [['amount', 'yearAmount', 'quarterAmount', 'monthAmount']]],
    ['stageLog', ['Deal ID', 'Stage'], [1, 'Proposal'], [['entered']]],
    ['stages', ['Stage', 'Note'], ['Demo', 'x'], [['order', 'probability', 'isWon']]],
    ['rates', ['Currency', 'Name'], ['USD', 'US dollar'], [['rate']]],
  ])('that is none of %s, with what is missing', (role, header, row, missing) => {
    const reading = readOtherTab(role, tabOf('Sheet1', header, row, row));
    expect(reading).toEqual({ ok: false, refusal: { code: 'not-this-tab', role, headers: header, missing } });
  });

  it('whose days and months cannot be told apart', () => {
    const tab = tabOf('Log', ['Deal ID', 'Stage', 'Entered'], [1, 'Proposal', '03/04/2026'], [1, 'Demo', '01/02/2026']);
    expect(readOtherTab('stageLog', tab)).toEqual({
      ok: false,
      refusal: { code: 'ambiguous-dates', header: 'Entered', field: 'entered', examples: ['03/04/2026', '01/02/2026'] },
    });
  });
});

describe('any cells', () => {
  const text = fc.constantFrom(
    ...[
      'Deal ID',
      'Date',
      'Type',
      'Amount',
      'Stage',
      'Entered',
      'Received',
      'Start',
      'Currency',
      'Rate',
      'Total',
      'Call',
    ],
    ...['USD', 'monthly', '12/31/2025', '31/12/2025', '01/02/2026', '1.234,5', '', '__proto__', 'constructor'],
  );
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    text,
    fc.string(),
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.record({ date: fc.double() }),
    fc.record({ error: fc.constant('#N/A') }),
  );
  const rows = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 12 });

  it('are read to the end or refused, and no row goes missing', () => {
    let read = 0;
    const header = fc.uniqueArray(text, { minLength: 2, maxLength: 7 });
    fc.assert(
      fc.property(fc.constantFrom(...otherTabs), header, rows, (role, first, rest) => {
        const reading = readOtherTab(role, tabOf('Sheet1', first, ...rest));
        if (!reading.ok) return;
        read++;
        const { rowNumbers, rowCount, excluded, columns } = reading.table;
        expect(rowNumbers.length + excluded.reduce((sum, one) => sum + one.rows.length, 0)).toBe(rowCount);
        expect(lengths(columns).filter((length) => length !== rowNumbers.length)).toEqual([]);
      }),
      { numRuns: 1500 },
    );
    expect(read).toBeGreaterThan(50);
  });
});

type AnyColumn = { readonly values: ArrayLike<number> } | { readonly codes: Int32Array };

const lengths = (columns: Readonly<Partial<Record<string, AnyColumn>>>): readonly number[] =>
  Object.values(columns).flatMap((column) => {
    if (column === undefined) return [];
    return 'codes' in column ? column.codes.length : column.values.length;
  });
