import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, Row } from '../../core/table/cell';
import { healthWarnings } from '../../core/table/health';
import { resolveOutcomes } from '../../core/table/outcomes';
import { readDeals } from '../../core/table/read-deals';
import { stageList } from '../../core/table/stages';
import { typeTextTab } from '../../core/table/typed-cells';
import { day, excludedCount, headersByField, labelsOf, tableOf, tabOf } from './tab';

const header: Row = ['ID', 'Deal title', 'Owner', 'Status', 'Value', 'Created', 'Closed'];
const won: Row = [1, 'Mill', 'Sari', 'Won', 1200, day('2026-01-05'), { date: 46050.75 }];
const open: Row = [2, 'Shop', 'Budi', 'Open', null, day('2026-02-05'), null];

describe('a tab of deals', () => {
  it('becomes typed columns over its deals, with the sheet row of each', () => {
    const table = tableOf([['Deals 2026'], [], header, won, [], header, open, ['Total', null, null, null, 1200]]);
    expect(table).toMatchObject({ tab: 'Deals', headerRow: 3, rowCount: 5 });
    expect([...table.rowNumbers]).toEqual([4, 7]);
    expect(table.excluded).toEqual([
      { reason: 'blank-row', rows: [5] },
      { reason: 'repeated-header', rows: [6] },
      { reason: 'total-row', rows: [8] },
    ]);
    expect([...(table.columns.value?.values ?? [])]).toEqual([1200, Number.NaN]);
    expect([...(table.columns.closedDate?.values ?? [])]).toEqual([46050, Number.NaN]);
    expect(table.columns.title && labelsOf(table.columns.title)).toEqual(['Mill', 'Shop']);
    expect(table.columns.id && labelsOf(table.columns.id)).toEqual(['1', '2']);
    expect(headersByField(table)).toMatchObject({ id: 'ID', title: 'Deal title', closedDate: 'Closed' });
  });

  it('is typed where a formula can read the raw cells as they stand', () => {
    const typed = tableOf([header, won, open]).formats;
    expect(Object.values(typed).every((format) => format.typed)).toBe(true);
    const texts = tableOf([header, won, [2, 'Shop', 'Budi', 'Open', '1.200', '2026-02-05', null]]).formats;
    expect(texts.value?.typed).toBe(false);
    expect(texts.createdDate?.typed).toBe(false);
    expect(texts.closedDate?.typed).toBe(true);
    expect(texts.owner).toMatchObject({ kind: 'label', typed: true, evidence: '2 filled, 2 different' });
  });

  it('reports what it cannot read, by field, sheet row and text', () => {
    const table = tableOf([
      header,
      won,
      [2, 'Shop', { error: '#N/A' }, 'Open', 'tbd', 'soon', null],
      won.slice(0, 4),
      open,
    ]);
    expect(table.unreadable).toEqual([
      { field: 'value', row: 3, text: 'tbd' },
      { field: 'createdDate', row: 3, text: 'soon' },
      { field: 'owner', row: 3, text: '#N/A' },
    ]);
  });

  it('takes another header row when told', () => {
    const rows: Row[] = [header, ['ID', 'Name', 'Agent', 'Status', 'Amount', 'Created', 'Closed'], won];
    expect(tableOf(rows, { headerRow: 2 })).toMatchObject({ headerRow: 2, rowCount: 1 });
    expect(readDeals(tabOf(...rows), { headerRow: 9 })).toEqual({ ok: false, refusal: { code: 'no-header' } });
    expect(readDeals(tabOf(...rows), { headerRow: 0.5 })).toEqual({ ok: false, refusal: { code: 'no-header' } });
  });

  it('may have no deals yet', () => {
    expect(tableOf([header])).toMatchObject({ rowCount: 0 });
  });

  it('keeps the currency sign of each value', () => {
    const table = tableOf([header, won.map((cell) => (cell === 1200 ? 'Rp 1.200.000' : cell)), open]);
    expect(table.amountSigns).toEqual({ codes: Int32Array.of(0, -1), labels: ['rp'] });
    expect(table.columns.value?.values[0]).toBe(1200000);
  });

  it('counts M in miliar under Indonesian headers only', () => {
    const values = (names: Row): number | undefined =>
      tableOf([names, ['Won', '2 M'], ['Lost', '3 M']]).columns.value?.values[0];
    expect(values(['Status', 'Nilai'])).toBe(2e9);
    expect(values(['Status', 'Value'])).toBe(2e6);
  });
});

describe('rows that count once', () => {
  const updatedHeader: Row = [...header, 'Update time'];
  const updated = (row: Row, time: string | null): Row => [...row, time];
  const later = won.map((cell) => (cell === 1200 ? 1500 : cell));

  it('of rows with one id the one updated last is kept, by the minute', () => {
    const table = tableOf([
      updatedHeader,
      updated(won, '2026-06-08T10:05:00+05:00'),
      updated(later, '2026-06-08T10:06:00+05:00'),
      updated(won, null),
      updated(open, '2026-06-08'),
    ]);
    expect([...table.rowNumbers]).toEqual([3, 5]);
    expect(table.excluded).toEqual([{ reason: 'duplicate-id', rows: [2, 4] }]);
  });

  it('a copy in every mapped column is left out, also where both were updated at once', () => {
    expect(tableOf([header, won, open, won]).excluded).toEqual([{ reason: 'duplicate-id', rows: [4] }]);
    const time = '2026-06-08 10:05:00';
    const rows = [updatedHeader, updated(won, time), updated(won, time), updated(later, time)];
    expect(tableOf(rows).excluded).toEqual([{ reason: 'duplicate-id', rows: [3] }]);
  });

  it('two rows that differ are both kept where no update time tells: they may be lines of one deal', () => {
    const table = tableOf([header, won, later]);
    expect(table.excluded).toEqual([]);
    expect(table.rowNumbers).toHaveLength(2);
  });

  it('a deal that only moved its expected close or its probability is one deal, the first', () => {
    const forecast: Row = [...header, 'Expected close', 'Probability'];
    const rows: Row[] = [
      forecast,
      [...open, day('2026-07-01'), 20],
      [...open, day('2026-07-15'), 40],
      [...won, null, null],
      [...later, null, null],
    ];
    const table = tableOf(rows);
    expect(table.excluded).toEqual([{ reason: 'duplicate-id', rows: [3] }]);
    expect(table.repeats).toEqual([{ row: 3, of: 2 }]);
    expect([...table.rowNumbers]).toEqual([2, 4, 5]);
  });

  it('repeated rows without an id are kept', () => {
    const rows = [header, won, won].map((row) => row.slice(1));
    expect(tableOf(rows).rowNumbers).toHaveLength(2);
  });

  it('dates that only a deleted row writes in two ways are not asked for', () => {
    const dated = (...[id, title, status, created, gone]: readonly Cell[]): Row => [
      ...[id ?? null, title ?? null, 'Sari', status ?? null, 5, created ?? null, null, gone ?? null],
    ];
    const twofold = [[...header, 'is_deleted'], dated(1, 'Mill', 'Won', '2026-01-05', false)];
    const read = (row: Row) => readDeals(tabOf(...twofold, row));
    expect(read(dated(2, 'Shop', 'Open', '05/03/2026', false))).toMatchObject({
      ok: false,
      refusal: { code: 'ambiguous-dates', header: 'Created' },
    });
    expect(read(dated(2, 'Shop', 'Open', '05/03/2026', true))).toMatchObject({
      ok: true,
      table: { excluded: [{ reason: 'deleted', rows: [3] }] },
    });
  });

  it('deleted rows are left out, before their ids are compared', () => {
    const table = tableOf([
      [...header, 'is_deleted'],
      [...won, true],
      [...later, false],
      [...open, ''],
    ]);
    expect([...table.rowNumbers]).toEqual([3, 4]);
    expect(table.excluded).toEqual([{ reason: 'deleted', rows: [2] }]);
  });
});

describe('a tab that is refused', () => {
  const refusal = (...rows: readonly Row[]) => {
    const reading = readDeals(tabOf(...rows));
    return reading.ok ? null : reading.refusal;
  };

  it.each<[string, readonly Row[]]>([
    ['no rows', []],
    ['blank rows', [[], [null, ''], ['  ']]],
  ])('with %s is empty', (_, rows) => {
    expect(refusal(...rows)).toEqual({ code: 'empty-tab' });
  });

  it('with numbers only has no header', () => {
    expect(refusal([1, 2, 3], [4, 5, 6])).toEqual({ code: 'no-header' });
  });

  it.each<[string, Row, Row, readonly string[]]>([
    ['products', ['product', 'series', 'sales_price'], ['GTX', 'G', 550], ['outcome', 'value-or-date']],
    ['accounts', ['account', 'sector', 'revenue', 'employees'], ['Acme', 'IT', 1100, 20], ['outcome']],
    [
      'customers',
      ['Account Name', 'Owner', 'Status', 'Annual Revenue', 'Created Date'],
      ['Acme', 'S', 'Active', 5, day('2026-01-05')],
      ['outcome'],
    ],
    ['a bank statement', ['Date', 'Description', 'Debit', 'Credit'], [day('2026-01-05'), 'Rent', 5, null], ['outcome']],
    [
      'payments',
      ['payment_id', 'deal_id', 'payment_date', 'amount', 'status'],
      ['P1', 'D1', day('2026-01-05'), 5, 'paid'],
      ['outcome'],
    ],
    ['quotes', ['ID', 'Deal ID', 'Date', 'Amount', 'Status'], [1, 2, day('2026-01-05'), 5, 'Rejected'], ['outcome']],
    ['tickets', ['Ticket', 'Status', 'Created', 'Owner'], ['T1', 'Closed', day('2026-01-05'), 'Sari'], ['outcome']],
    ['a stage list', ['Stage', 'Order', 'Final'], ['Won', 5, true], ['value-or-date']],
    [
      'monthly sales',
      ['Periode', 'Produk', 'Kategori', 'Harga', 'Terjual'],
      ['Januari 2025', 'DVR', 'A', 5, 2],
      ['outcome'],
    ],
  ])('holds %s: it says what is missing', (_, names, row, missing) => {
    expect(refusal(names, row, row)).toMatchObject({ code: 'not-deals', headers: names, missing });
  });

  it.each<[string, Row, Row, boolean]>([
    ['no dates', ['customerID', 'tenure', 'Churn'], ['7590-VHVEG', 34, 'No'], true],
    ['dates', ['Ticket', 'Status', 'Created', 'Owner'], ['T1', 'Closed', '2026-01-05', 'Sari'], false],
    ['dates under a name of its own', ['Ticket', 'Status', 'Mulai'], ['T1', 'Closed', day('2026-01-05')], false],
    ['months', ['Periode', 'Produk', 'Terjual'], ['Januari 2025', 'DVR', 2], false],
  ])('with %s: whether it is dated is said', (_, names, row, undated) => {
    expect(refusal(names, row, row)).toMatchObject({ code: 'not-deals', undated });
  });

  it('as a list of sales is accepted once the user says that every row is a sale', () => {
    const ledger: Row[] = [
      ['Tanggal', 'Pelanggan', 'Jumlah'],
      [day('2026-01-05'), 'PT A', 500],
      [day('2026-01-06'), 'PT B', 700],
    ];
    expect(refusal(...ledger)).toMatchObject({ code: 'not-deals', missing: ['outcome'] });
    const table = tableOf(ledger, { everyRowIsASale: true });
    expect(headersByField(table)).toEqual({ account: 'Pelanggan', value: 'Jumlah', closedDate: 'Tanggal' });
  });

  it('for its status words is accepted once the user says what they mean', () => {
    const rows: Row[] = [
      ['Deal', 'Status', 'Value'],
      ['A', 'Grün', 5],
      ['B', 'Rot', 6],
    ];
    expect(refusal(...rows)).toMatchObject({ missing: ['outcome'] });
    expect(tableOf(rows, { outcomes: { Grün: 'won', Rot: 'lost' } }).rowNumbers).toHaveLength(2);
  });
});

describe('any tab at all', () => {
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      ...['__proto__', 'constructor', 'Stage', 'Status', 'Value', 'Close date', 'Won', 'Total', 'ID', ''],
    ),
    fc.constantFrom(...['Rp 1.250', '03/04/2026', '2026-01-05', '20%', 'TRUE', 'Deal - Value', '5 Mei 2026']),
    fc.double(),
    fc.integer({ min: -5, max: 60000 }),
    fc.boolean(),
    fc.constant(null),
    fc.double().map((date) => ({ date })),
    fc.string().map((error) => ({ error })),
  );
  const tab = fc.record({
    name: fc.string(),
    rows: fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 30 }),
  });
  const choices = fc.record(
    {
      headerRow: fc.integer({ min: -1, max: 10 }),
      mapping: fc.dictionary(fc.constantFrom('stage', 'status', 'value', 'closedDate', 'id'), fc.option(fc.string())),
      outcomes: fc.dictionary(fc.string(), fc.constantFrom('won', 'lost', 'open', 'unknown')),
      everyRowIsASale: fc.boolean(),
      stageOrder: fc.array(fc.string()),
      stageWeights: fc.dictionary(fc.string(), fc.double()),
    },
    { requiredKeys: [] },
  );

  it('is read to the end or refused, and no row goes missing', () => {
    const headers = fc.constantFrom<Row>(
      header,
      ['Stage', 'Close date', 'Amount'],
      ['Deal', 'Tahap', 'Tgl closing', 'Nilai'],
    );
    fc.assert(
      fc.property(tab, fc.option(headers), choices, (raw, names, chosen) => {
        const rows = names === null ? raw.rows : [names, ...raw.rows];
        for (const read of [{ ...raw, rows }, typeTextTab({ ...raw, rows })]) {
          const reading = readDeals(read, chosen);
          if (!reading.ok) continue;
          const { table } = reading;
          expect(table.rowNumbers.length + excludedCount(table)).toBe(table.rowCount);
          for (const column of Object.values(table.columns)) {
            expect('codes' in column ? column.codes : column.values).toHaveLength(table.rowNumbers.length);
          }
          const outcomes = resolveOutcomes(table, chosen);
          expect(outcomes.codes).toHaveLength(table.rowNumbers.length);
          for (const { weight } of stageList(table, outcomes, chosen)) expect(weight).toBeGreaterThanOrEqual(0);
          for (const { count } of healthWarnings(table, outcomes, 46000)) expect(count).toBeGreaterThan(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('of very long cells is read in no time', () => {
    const long = [
      'x'.repeat(50_000),
      '1.'.repeat(25_000),
      ' '.repeat(50_000),
      '('.repeat(50_000),
      'Total '.repeat(8000),
    ];
    const rows: Row[] = [header, ...long.map((text): Row => header.map(() => text)), won, open];
    const start = performance.now();
    readDeals(tabOf(...rows));
    readDeals(tabOf(long, ...rows));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

it('100,000 deals in 20 columns are read in well under two seconds', () => {
  const names = [...header, 'Stage', 'Pipeline', 'Product', 'City', 'Source', 'Lost reason', 'Currency', 'Probability'];
  const rows: Row[] = [[...names, 'Expected close', 'Update time', 'Notes', 'Organization', 'Deal type']];
  for (let index = 0; index < 100_000; index++) {
    const date: Cell = { date: 45000 + (index % 700) };
    const status = ['Won', 'Lost', 'Open'][index % 3] ?? null;
    const texts = [
      ['Demo', 'Proposal'][index % 2] ?? '',
      'Sales',
      `P${index % 8}`,
      `City ${index % 30}`,
      'Web',
      null,
      'IDR',
    ];
    const first: Row = [index, `Deal number ${index}`, `Owner ${index % 20}`, status, index * 1000, date, date];
    rows.push([...first, ...texts, 20, date, date, 'a note', `PT ${index % 5000}`, 'New']);
  }
  readDeals(tabOf(...rows.slice(0, 5000)));
  const start = performance.now();
  expect(tableOf(rows).rowNumbers).toHaveLength(100_000);
  // Several times what it takes, for busy machines.
  expect(performance.now() - start).toBeLessThan(6000);
});
