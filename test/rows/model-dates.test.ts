/** The day a deal was closed, from whichever columns say so. */
import { describe, expect, it } from 'vitest';
import type { Cell, Row } from '../../core/table/cell';
import { day, serial } from '../table/tab';
import { modelOf, numbers } from './model-of';

const none = Number.NaN;

describe('the day a deal was closed', () => {
  const [january, february, march] = ['2026-01-05', '2026-02-05', '2026-03-05'] as const;

  it.each<readonly [string, readonly string[], readonly (readonly Cell[])[], readonly number[], readonly string[]]>([
    [
      'is its closed date, without the time',
      ['Closed'],
      [[{ date: serial(january) + 0.75 }], [day(february)], [null]],
      [serial(january), serial(february), none],
      ['closedDate'],
    ],
    [
      'is the won date of a won deal and the lost date of a lost one',
      ['Won date', 'Lost date'],
      [
        [day(january), day(march)],
        [day(march), day(february)],
        [day(march), null],
      ],
      [serial(january), serial(february), none],
      ['wonDate', 'lostDate'],
    ],
    [
      'is the closed date before the won or lost one, which stands in where it is blank',
      ['Closed', 'Won date', 'Lost date'],
      [
        [day(january), day(march), null],
        [null, day(march), day(february)],
        [null, null, null],
      ],
      [serial(january), serial(february), none],
      ['closedDate', 'wonDate', 'lostDate'],
    ],
    [
      'is the expected one only where there is no column of closing',
      ['Expected close date'],
      [[day(january)], [day(february)], [day(march)]],
      [serial(january), serial(february), serial(march)],
      ['expectedCloseDate'],
    ],
    [
      'is never the expected one beside a closed date that is blank',
      ['Closed', 'Expected close date'],
      [
        [null, day(march)],
        [day(february), day(march)],
        [null, day(march)],
      ],
      [none, serial(february), none],
      ['closedDate'],
    ],
  ])('%s', (_what, headers, cells, closed, fields) => {
    const model = modelOf([
      ['ID', 'Status', 'Value', ...headers],
      ...cells.map((dates, row): Row => [`D${row}`, ['Won', 'Lost', 'Open'][row] ?? null, 100, ...dates]),
    ]);
    expect(numbers(model.closed)).toEqual(closed);
    expect(model.closedFields).toEqual(fields);
    expect(model.absent.has('closedDate')).toBe(false);
  });

  it('stays on an open deal, should the user say that its label means won', () => {
    const rows: readonly Row[] = [
      ['ID', 'Status', 'Value', 'Closed'],
      ['D1', 'Signed off', 100, day(january)],
      ['D2', 'Won', 100, day(february)],
    ];
    expect(numbers(modelOf(rows).outcome)).toEqual([0, 1]);
    expect(numbers(modelOf(rows).closed)).toEqual([serial(january), serial(february)]);
    expect(numbers(modelOf(rows, { outcomes: { 'signed off': 'won' } }).outcome)).toEqual([1, 1]);
  });
});
