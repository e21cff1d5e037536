import { describe, expect, it } from 'vitest';
import type { Row } from '../../core/table/cell';
import { sortRows } from '../../core/table/junk-rows';
import { day } from './tab';

const header: Row = ['Deal', 'Owner', 'Status', 'Value', 'Closed'];
const deal: Row = ['Mill', 'Sari', 'Won', 12, day('2026-01-05')];

const reasonOf = (row: Row, after: readonly Row[] = [deal]): string => {
  const { junk, deals } = sortRows([header, deal, row, ...after], 0);
  for (const [reason, indexes] of junk) if (indexes.includes(2)) return reason;
  return deals.includes(2) ? 'deal' : 'beyond the last row';
};

describe('a row below the header', () => {
  it.each<[string, string, Row]>([
    ['nothing', 'blank-row', []],
    ['blanks and spaces', 'blank-row', ['', null, '  ']],
    ['an unused checkbox and a copied zero', 'blank-row', [null, null, false, 0, null]],
    ['the header again', 'repeated-header', header],
    ['the header again in other case', 'repeated-header', ['DEAL', 'owner ', 'Status', 'VALUE', 'Closed']],
    ['a total', 'total-row', ['Total', null, null, 1200, null]],
    ['a grand total of a CRM', 'total-row', ['Grand Totals (5700 records)', '', '', '1,234.00', '']],
    ['a subtotal', 'total-row', ['Subtotal', null, null, 1200, null]],
    ['a total in Indonesian', 'total-row', [null, 'Jumlah', null, 'Rp 1.200.000', null]],
    ['an overall total', 'total-row', ['Overall total value', null, null, 1200, null]],
    ['a subtotal in German', 'total-row', ['Zwischensumme', null, null, 1200, null]],
    ['a sum in Russian', 'total-row', ['Общий итог', null, null, 1200, null]],
    ['a general total in French', 'total-row', ['Total général', null, null, 1200, null]],
    ['a total with a colon', 'total-row', [null, null, 'Total:', 1200, null]],
    ['a total with dashes beside it', 'total-row', ['TOTAL', '-', '–', 1200, '-']],
    ['an average', 'total-row', ['Rata-rata', null, null, 600, null]],
    ['a confidentiality line', 'footer-row', ['Confidential Information - Do Not Distribute']],
    ['a copyright line', 'footer-row', ['Copyright © 2000-2026 salesforce.com, inc. All rights reserved.']],
    ['a deal that is called after a total', 'deal', ['Total Energies pilot', 'Sari', 'Open', null, null]],
    ['a deal whose name is Total', 'deal', ['Total', 'Sari', 'Open', 5, null]],
    ['a deal for Total Energies with a value only', 'deal', ['Total Energies', null, null, 5, null]],
    ['a deal named like a footer', 'deal', ['Copyright audit', 'Sari', 'Open', 5, null]],
    ['a confidential deal with a name only', 'deal', ['Confidential project X', null, null, null, null]],
    ['a deal with a name only', 'deal', ['Mill two', null, null, null, null]],
    ['a deal owned by a header word', 'deal', ['Deal', 'Sari', 'Open', 5, null]],
    ['a value only, in the middle', 'deal', [null, null, null, 5, null]],
  ])('with %s is a %s', (_, reason, row) => {
    expect(reasonOf(row)).toBe(reason);
  });

  it('that holds a bare number at the very end is the sum of its column', () => {
    expect(reasonOf([null, null, null, 1200, null], [])).toBe('total-row');
    expect(reasonOf([null, null, 'Won', 1200, null], [])).toBe('deal');
  });
});

it('unused rows at the end are not counted', () => {
  const { rowCount, deals, junk } = sortRows([header, deal, [], deal, [null, null, false], [], []], 0);
  expect(rowCount).toBe(3);
  expect([...deals]).toEqual([1, 3]);
  expect([...junk]).toEqual([['blank-row', [2]]]);
});
