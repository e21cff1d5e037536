/** What was left out and what looks wrong, in lines with the rows it is about. */
import { describe, expect, it } from 'vitest';
import { healthLines } from '../../core/dashboard/health-text';
import type { Cell } from '../../core/table/cell';
import { serialOf } from '../../core/table/serial-date';
import { boardOf } from './board-of';

const day = (year: number, month: number, date: number): Cell => ({ date: serialOf(year, month, date) });
const today = serialOf(2026, 3, 31);

describe('the health of the data in lines', () => {
  const dated = Array.from({ length: 10 }, (_, row): Cell[] => [`D${row}`, 'Won', null, day(2026, 1, 2)]);
  const textsOf = (count: number, status: string) => {
    const head = ['ID', 'Status', 'Value', 'Closed'];
    const rows = [head, ['S', 'Won', 1, day(2026, 1, 1)], ['L', 'Lost', 1, day(2026, 1, 1)]];
    const more = dated.slice(0, count).map((row) => row.map((cell, column) => (column === 1 ? status : cell)));
    return healthLines(boardOf({ name: 'Deals', rows: [...rows, ...more] }, { today }));
  };

  it.each([
    [1, 'Row 4.'],
    [2, 'Rows 4, 5.'],
    [8, 'Rows 4, 5, 6, 7, 8, 9, 10, 11.'],
    [9, 'Rows 4, 5, 6, 7, 8, 9, 10, 11 and 1 more.'],
    [10, 'Rows 4, 5, 6, 7, 8, 9, 10, 11 and 2 more.'],
  ])('%d rows are named: %s', (count, text) => {
    expect(textsOf(count, 'In review')).toEqual([{ heading: 'outcome not known', count, text }]);
    const said = `Won deals without a value: ${count}. They count as won and add nothing. ${text}`;
    expect(textsOf(count, 'Won')).toContainEqual({ heading: 'to look at', count: null, text: said });
  });

  it('a warning about the whole tab names no row', () => {
    const raw = {
      name: 'Deals',
      rows: [
        ['ID', 'Status', 'Value'],
        ['A', 'Won', 5],
      ],
    };
    expect(healthLines(boardOf(raw, { today })).map(({ text }) => text)).toEqual([
      'No deal is lost: the win rate says nothing.',
    ]);
  });
});
