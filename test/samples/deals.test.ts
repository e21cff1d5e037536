// What the deals of the sample promise: how they are counted, and that nothing is odd but what was planted.
import { describe, expect, it } from 'vitest';
import { sampleWorkbook } from '../../scripts/samples/workbook';
import {
  amount,
  asOf,
  cleanDeals,
  dealOf,
  deals,
  lost,
  open,
  rowsWith,
  sheetRows,
  stages,
  sum,
  time,
  withStatus,
  won,
} from './reading';

const firstDay = time(new Date('2024-07-01T00:00:00Z'));

describe('the deals', () => {
  it('are 1,200, each counted once', () => {
    expect(deals).toHaveLength(1200);
    expect(dealOf.size).toBe(1200);
  });

  it('every won deal but the planted ones has a value and a closed date', () => {
    const lacking = (header: string) => won.filter(({ entry }) => entry(header) === null).map(({ row }) => row);
    expect(lacking('Value')).toEqual(rowsWith('wonWithoutValue'));
    expect(lacking('Closed')).toEqual(rowsWith('wonWithoutClosedDate'));
    expect([rowsWith('wonWithoutValue').length, rowsWith('wonWithoutClosedDate').length]).toEqual([3, 2]);
  });

  it('no deal but the planted two closed before it was created', () => {
    const early = deals.filter(
      ({ entry }) => entry('Closed') !== null && time(entry('Closed')) < time(entry('Created')),
    );
    expect(early.map(({ row }) => row)).toEqual(rowsWith('closedBeforeCreated'));
    expect(early).toHaveLength(2);
  });

  it('every deal but the planted ones has one of the eight owners and a known status', () => {
    const owners = new Set(cleanDeals.map((deal) => deal('Owner')));
    const odd = deals.filter(({ entry }) => !owners.has(entry('Owner'))).map(({ row }) => row);
    expect(owners.size).toBe(8);
    expect(odd).toEqual([...rowsWith('withoutOwner'), ...rowsWith('ownerInAnotherSpelling')].sort((a, b) => a - b));
    expect([rowsWith('withoutOwner').length, rowsWith('ownerInAnotherSpelling').length]).toEqual([4, 2]);
    expect(withStatus('In review').map(({ row }) => row)).toEqual(rowsWith('unknownStatus'));
    expect(won.length + lost.length + open.length).toBe(1199);
  });

  it('the repeat of the duplicate stands right below it and differs in its expected close alone', () => {
    const [first = 0, second = 0] = rowsWith('duplicateId');
    const [older = [], newer = []] = [first, second].map((row) => dealCells(row));
    expect(second).toBe(first + 1);
    expect(older.filter((cell, index) => String(cell) !== String(newer[index]))).toHaveLength(1);
    expect(time(newer[14])).toBeGreaterThan(time(older[14]));
  });

  it('the footer adds up the values above it', () => {
    const values = sheetRows('Deals').map(({ entry }) => amount(entry('Value')));
    const total = values.pop();
    expect(total).toBe(sum(values));
  });

  it('only won and lost deals are closed, only lost ones say why, and won ones stand in the last stage', () => {
    for (const deal of cleanDeals) {
      expect(deal('Closed') !== null).toBe(deal('Status') !== 'Open');
      expect(deal('Lost reason') !== null).toBe(deal('Status') === 'Lost');
      expect(stages).toContain(deal('Stage'));
      if (deal('Status') === 'Won') expect(deal('Stage')).toBe('Negotiation');
      expect(deal('Pipeline') === 'New business').toBe(deal('Deal type') === 'New business');
    }
  });

  it('every date is a whole day inside the 24 months', () => {
    for (const { entry } of deals) {
      for (const date of [entry('Created'), entry('Closed')].filter((one) => one !== null)) {
        expect(time(date) % 86_400_000).toBe(0);
        expect(time(date)).toBeGreaterThanOrEqual(firstDay);
        expect(time(date)).toBeLessThanOrEqual(asOf);
      }
    }
  });
});

function dealCells(row: number) {
  return sampleWorkbook('en').tabs[0]?.rows[row - 1];
}
