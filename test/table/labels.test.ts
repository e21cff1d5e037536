import { describe, expect, it } from 'vitest';
import { labelKey, tidyLabel } from '../../core/table/labels';
import { readLabels } from '../../core/table/read-labels';
import { columnOf, day, everyRow, labelsOf } from './tab';

const read = (cells: Parameters<typeof columnOf>[0]) => {
  const rows = columnOf(cells);
  return readLabels(rows, everyRow(rows), 0);
};

describe('a label', () => {
  it.each([
    ['  Sari   Dewi ', 'Sari Dewi'],
    ['Sari', 'Sari'],
    ['Sari\u00a0Dewi', 'Sari\u00a0Dewi'],
    ['\tSari', '\tSari'],
    ['   ', ''],
    [' ', ''],
    ['', ''],
  ])('%j is tidied as the spreadsheet tidies it: %j', (text, tidy) => {
    expect(tidyLabel(text)).toBe(tidy);
  });

  it('is the same whatever its case and spaces, in the spelling seen first', () => {
    const { column } = read(['Sari Dewi', 'SARI DEWI', ' sari  dewi ', 'Budi', 'sari\u00a0dewi']);
    expect([...column.codes]).toEqual([0, 0, 0, 1, 2]);
    expect(column.labels).toEqual(['Sari Dewi', 'Budi', 'sari\u00a0dewi']);
    expect(labelKey(' SARI  Dewi')).toBe(labelKey('sari dewi'));
  });

  it('is the text of a number, a date or a truth value', () => {
    expect(labelsOf(read([44651898, '44651898', day('2026-01-05'), true]).column)).toEqual([
      '44651898',
      '44651898',
      '2026-01-05',
      'TRUE',
    ]);
  });

  it('is missing where the cell is blank, and where it is an error, which is reported', () => {
    const { column, unreadable, filled } = read([null, '', '  ', '\u00a0', { error: '#N/A' }, 'x']);
    expect([...column.codes]).toEqual([-1, -1, -1, -1, -1, 0]);
    expect(unreadable).toEqual([{ position: 4, text: '#N/A' }]);
    expect(filled).toBe(2);
  });

  it.each(['__proto__', 'constructor', 'hasOwnProperty'])('may be %s', (text) => {
    expect(labelsOf(read([text, 'x', text]).column)).toEqual([text, 'x', text]);
  });

  it('is found again among many different ones', () => {
    const cells = Array.from({ length: 9000 }, (_, index) => `Deal ${index % 4500}`);
    const { column } = read(cells);
    expect(column.labels).toHaveLength(4500);
    expect(labelsOf(column)).toEqual(cells);
  });
});
