import { describe, expect, it } from 'vitest';
import type { Cell, Row } from '../../../core/table/cell';
import { day, serial } from '../tab';
import { otherTableOf, tabOf, valuesOf } from './other-tab';

describe('when a stage was left', () => {
  const header: Row = ['Deal ID', 'New stage', 'Changed at'];

  it('is when the deal entered the next one, in the order of the clock and not of the rows', () => {
    const rows: Row[] = [
      header,
      [1, 'Demo', '2026-01-05 15:00'],
      [2, 'Lead', '2026-01-02 09:00'],
      ['1', 'Lead', '2026-01-05 09:00'],
      [1, 'Won', '2026-01-20 10:00'],
      [null, 'Lead', '2026-01-21 10:00'],
      [2, 'Demo', null],
    ];
    const { columns, mapping } = otherTableOf('stageLog', tabOf('Log', ...rows));
    const expected = [serial('2026-01-20'), null, serial('2026-01-05'), null, null, null];
    expect(valuesOf(columns.left)).toEqual(expected);
    expect(mapping.left).toBeUndefined();
  });

  it('is what the tab says, where it says anything', () => {
    const rows: Row[] = [
      ['Deal ID', 'Stage', 'Entered', 'Left'],
      [1, 'Lead', day('2026-01-05'), null],
      [1, 'Demo', day('2026-01-09'), day('2026-01-10')],
    ];
    const { columns } = otherTableOf('stageLog', tabOf('Log', ...rows));
    expect(valuesOf(columns.left)).toEqual([null, serial('2026-01-10')]);
  });
});

describe('the months of an amount', () => {
  const months = (header: Row, ...rows: readonly (readonly Cell[])[]): readonly (number | null)[] => {
    const starts = rows.map((row): Row => ['Mill', day('2026-01-01'), ...row]);
    const table = otherTableOf('subscriptions', tabOf('Subscriptions', ['Account', 'Start', ...header], ...starts));
    return valuesOf(table.columns.intervalMonths);
  };

  it.each<[string, Row, readonly Row[], readonly (number | null)[]]>([
    ['are 1 where nothing is said', ['Amount'], [[5]], [1]],
    ['are 12 for an annual amount', ['Annual amount'], [[60]], [12]],
    [
      'are what the interval says',
      ['Amount', 'Interval (months)'],
      [
        [5, 1],
        [60, 12],
        [7, null],
      ],
      [1, 12, null],
    ],
    [
      'are read from words',
      ['Amount', 'Billing frequency'],
      [
        [5, 'monthly'],
        [60, 'Annual'],
      ],
      [1, 12],
    ],
    [
      'are read from Indonesian words',
      ['Jumlah', 'Siklus tagihan'],
      [
        [5, 'Bulanan'],
        [15, '3 bulan'],
        [60, 'Tahunan'],
      ],
      [1, 3, 12],
    ],
    [
      'are 1 for an MRR, however it is billed',
      ['MRR', 'Billing frequency'],
      [
        [5, 'monthly'],
        [5, 'annual'],
      ],
      [1, 1],
    ],
    [
      'are never 0',
      ['Amount', 'Interval'],
      [
        [5, 0],
        [5, 6],
      ],
      [null, 6],
    ],
  ])('%s', (_, header, rows, expected) => {
    expect(months(header, ...rows)).toEqual(expected);
  });
});
