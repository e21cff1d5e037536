import { beforeAll, describe, expect, it, vi } from 'vitest';
import { addressLists, areaAddress } from '../../office-addin/address';
import { cellFrom } from '../../office-addin/cells';
import { loadClient } from './host/client';

beforeAll(() => {
  vi.stubGlobal('CustomFunctions', loadClient().CustomFunctions);
});

describe('addresses', () => {
  it('are Excel’s', () => {
    expect(areaAddress({ firstRow: 4, lastRow: 8, firstColumn: 1, lastColumn: 27 })).toBe('B5:AB9');
  });

  it('are joined without any list growing too long or any address being lost', () => {
    const addresses = Array.from({ length: 3_000 }, (_, row) => `A${row + 1}:B${row + 1}`);
    const lists = addressLists(addresses);
    expect(Math.max(...lists.map((list) => list.length))).toBeLessThanOrEqual(8_000);
    expect(lists.join(',').split(',')).toEqual(addresses);
    expect(addressLists([])).toEqual([]);
  });
});

describe('a cell from Excel', () => {
  it.each([
    ['', null],
    [null, null],
    [undefined, null],
    [0, 0],
    [' ', ' '],
    ['#N/A', { error: '#N/A' }],
    ['#hashtag', '#hashtag'],
    [{ code: '#DIV/0!' }, { error: '#DIV/0!' }],
    [{ type: 'Entity' }, { error: '#VALUE!' }],
  ])('%j is %j', (value, cell) => expect(cellFrom(value)).toEqual(cell));
});
