import { describe, expect, it } from 'vitest';
import type { Row } from '../../core/table/cell';
import { findHeaderRow } from '../../core/table/header-row';
import { day } from './tab';

const header: Row = ['Deal', 'Owner', 'Stage', 'Value', 'Close date'];
const deal: Row = ['Mill', 'Sari', 'Won', 12, day('2026-01-05')];

describe('the header row', () => {
  it.each<[string, readonly Row[], number]>([
    ['stands first', [header, deal, deal], 0],
    ['stands under a title and a blank row', [['Sales report 2026'], [], header, deal], 2],
    ['stands under an export date with several cells', [['Exported', '2026-01-31', 'by', 'Sari'], header, deal], 1],
    ['is the first of two equal ones', [header, deal, header], 0],
    [
      'is in a language nobody knows',
      [
        ['Wert', 'Kunde', 'Stand', 'Ort'],
        ['12', 'A', 'x', 'B'],
      ],
      0,
    ],
    [
      'has fewer words than the deals below it',
      [
        ['ID', 'Stage', 'Value', null],
        ['A1', 'Won', 5, 'a note'],
      ],
      0,
    ],
    [
      'is missing where there are only numbers',
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      -1,
    ],
    ['is missing where there is one column', [['Stage'], ['Won']], -1],
  ])('%s', (_, rows, index) => {
    expect(findHeaderRow(rows)).toBe(index);
  });

  it('is looked for in the first 20 rows only', () => {
    const titles = Array.from({ length: 20 }, (): Row => ['a title']);
    expect(findHeaderRow([...titles.slice(1), header, deal])).toBe(19);
    expect(findHeaderRow([...titles, header, deal])).toBe(-1);
  });
});
