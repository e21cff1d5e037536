import { describe, expect, it } from 'vitest';
import { readAlone } from '../../core/table/column-reader';
import { flagReader } from '../../core/table/read-flag';
import { columnOf, everyRow } from './tab';

describe('a flag', () => {
  it.each([
    [true, 1],
    ['True', 1],
    ['TRUE ', 1],
    [1, 1],
    ['1', 1],
    ['yes', 1],
    ['Ya', 1],
    ['x', 1],
    [false, 0],
    ['false', 0],
    [0, 0],
    ['No', 0],
    ['tidak', 0],
    [null, 0],
    ['', 0],
  ])('%j is %i', (cell, value) => {
    const rows = columnOf([cell]);
    const { column, unreadable } = readAlone(flagReader(rows, everyRow(rows), 0), rows.length);
    expect([...column.values]).toEqual([value]);
    expect(unreadable).toEqual([]);
  });

  it('that says neither yes nor no is no, and is reported', () => {
    const rows = columnOf([true, 'maybe', 2, { error: '#REF!' }]);
    const { column, unreadable } = readAlone(flagReader(rows, everyRow(rows), 0), rows.length);
    expect([...column.values]).toEqual([1, 0, 0, 0]);
    expect(unreadable.map(({ text }) => text)).toEqual(['maybe', '2', '#REF!']);
  });
});
