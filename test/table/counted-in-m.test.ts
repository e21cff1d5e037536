/** Amounts counted in `M`: miliar in Indonesian, million in English; where no word tells, their currency does, and else it is said. */
import { describe, expect, it } from 'vitest';
import type { Cell, Row } from '../../core/table/cell';
import { healthWarnings } from '../../core/table/health';
import { resolveOutcomes } from '../../core/table/outcomes';
import { day, serial, tableOf } from './tab';

const columns = ['Title', 'Status', 'Closed', 'Value', 'Currency'];

function read(...amounts: readonly (readonly [value: Cell, currency?: Cell])[]) {
  const rows = amounts.map(
    ([value, currency = null], index): Row => [`Mill ${index}`, 'Won', day('2026-02-03'), value, currency],
  );
  const table = tableOf([columns, ...rows]);
  const warnings = healthWarnings(table, resolveOutcomes(table, {}), serial('2026-03-31'));
  const inDoubt = warnings.find(({ code }) => code === 'amounts-maybe-millions');
  return { values: [...(table.columns.value?.values ?? [])], inDoubt };
}

describe('an amount in M', () => {
  it.each<[string, readonly (readonly [Cell, Cell?])[], readonly number[]]>([
    ['beside one in jt is miliar', [['2,5 M'], ['750 jt']], [2.5e9, 7.5e8]],
    [
      'in rupiah is miliar, in dollars million',
      [
        ['2,5 M', 'IDR'],
        ['2,5 M', 'USD'],
      ],
      [2.5e9, 2.5e6],
    ],
    ['with a sign of dollars is million', [['$2.5M'], ['$3M']], [2.5e6, 3e6]],
    ['as English is written is million', [['2.5M'], ['1,200,000.00']], [2.5e6, 1.2e6]],
    [
      'whose currency stands beside others only is theirs',
      [
        ['2 M', 'Rp'],
        [5e9, 'IDR'],
      ],
      [2e9, 5e9],
    ],
  ])('%s, and nothing is asked', (_, amounts, values) => {
    expect(read(...amounts)).toEqual({ values, inDoubt: undefined });
  });

  it('of which nothing tells is taken as millions, and that is said with its row', () => {
    const { values, inDoubt } = read(['2,5 M'], [4e6], ['1,2 M', 'USD'], ['3,1 M']);
    expect(values).toEqual([2.5e6, 4e6, 1.2e6, 3.1e6]);
    expect(inDoubt).toMatchObject({ count: 2, rows: [2, 5], value: 5.6e6, details: { header: 'Value' } });
  });
});
