/** The functions that spill: what stands in each of their rows. */
import { describe, expect, it } from 'vitest';
import type { Argument } from '../../core/functions/custom-function';
import { answer, column } from './apply';

const rowsOf = (id: string, ...args: readonly Argument[]): unknown => {
  const given = answer(id, ...args);
  return Array.isArray(given) ? given.slice(1) : given;
};

describe('PIPELINE_BY_STAGE', () => {
  const header = ['Stage', 'Open value', 'Open deals', 'Bulge'];

  it('the article’s: 100, 60, 80 bulge at the third stage', () => {
    const order = column('One', 'Two', 'Three');
    expect(answer('PIPELINE_BY_STAGE', column('One', 'Two', 'Three'), column(100, 60, 80), order)).toEqual([
      header,
      ['One', 100, 1, ''],
      ['Two', 60, 1, ''],
      ['Three', 80, 1, '◆ bulge'],
    ]);
  });

  it('in the order given, lying or standing, under a header or not, with a stage that holds nothing', () => {
    const rows = [
      ['Call', 0, 0, ''],
      ['Visit', 70, 2, '◆ bulge'],
      ['Offer', 20, 1, ''],
    ];
    const deals = [column('Stage', 'Offer', 'visit ', 'Visit'), column('Value', 20, 30, 40)] as const;
    for (const order of [
      column('Call', 'Visit', 'Offer'),
      [['Call', 'Visit', 'Offer']],
      column('Order', 'Call', 'Visit', 'Offer', null),
    ]) {
      expect(answer('PIPELINE_BY_STAGE', ...deals, order)).toEqual([header, ...rows]);
    }
  });

  it.each<readonly [string, readonly Argument[], unknown]>([
    [
      'known stages find their order',
      [column('Negosiasi', 'Prospek', 'Penawaran'), column(1, 3, 2)],
      [
        ['Prospek', 3, 1, ''],
        ['Penawaran', 2, 1, ''],
        ['Negosiasi', 1, 1, ''],
      ],
    ],
    [
      'a CRM’s too',
      [column('Contract Sent', 'Appointment Scheduled'), column(1, 3)],
      [
        ['Appointment Scheduled', 3, 1, ''],
        ['Contract Sent', 1, 1, ''],
      ],
    ],
    [
      'others stay as they come',
      [column('Zulu', 'Alpha'), column(1, 3)],
      [
        ['Zulu', 1, 1, ''],
        ['Alpha', 3, 1, '◆ bulge'],
      ],
    ],
    [
      'a stage the order lacks stands last and is no bulge',
      [column('A', 'X'), column(1, 3), column('A')],
      [
        ['A', 1, 1, ''],
        ['X', 3, 1, ''],
      ],
    ],
    [
      'a deal without a stage is not lost',
      [column('A', null), column(1, 3)],
      [
        ['A', 1, 1, ''],
        ['(blank)', 3, 1, ''],
      ],
    ],
    [
      'deals without any value are no 0, and what follows is no bulge',
      [column('A', 'B'), column(null, 3)],
      [
        ['A', '–', 1, ''],
        ['B', 3, 1, ''],
      ],
    ],
    ['blank rows are not there', [column('A', null, ''), column(1, null, '')], [['A', 1, 1, '']]],
    ['no deals at all', [column(null), column(null)], []],
    ['nothing but headers', [column('Stage', null), column('Value', null)], []],
    [
      'the same value is no bulge',
      [column('A', 'B'), column(3, 3)],
      [
        ['A', 3, 1, ''],
        ['B', 3, 1, ''],
      ],
    ],
    ['a value below 0 is added up as it is', [column('A', 'A'), column(3, -1)], [['A', 2, 2, '']]],
  ])('%s', (_, args, wanted) => expect(rowsOf('PIPELINE_BY_STAGE', ...args)).toEqual(wanted));
});

describe('STAGE_DURATION', () => {
  const from = '2026-01-01';

  it.each<readonly [string, readonly Argument[], unknown]>([
    [
      'the mean of completed visits, in days of the calendar',
      [column('A', 'A'), column('2026-01-01 23:00', from), column('2026-01-02 01:00', '2026-01-04')],
      [['A', 2, 2]],
    ],
    [
      'who is still there is not counted',
      [column('A', 'A'), column(from, from), column('2026-01-05', null)],
      [['A', 4, 1]],
    ],
    ['nobody has left: no 0', [column('A'), column(from), column(null)], [['A', '–', 0]]],
    ['left on the day it was entered is 0 days', [column('A'), column(from), column(from)], [['A', 0, 1]]],
    [
      'left before it was entered is left out',
      [column('A', 'A'), column(from, from), column('2025-12-31', '2026-01-03')],
      [['A', 2, 1]],
    ],
    [
      'in the order of the stages',
      [column('Negotiation', 'Qualified'), column(from, from), column('2026-01-02', '2026-01-03')],
      [
        ['Qualified', 2, 1],
        ['Negotiation', 1, 1],
      ],
    ],
    [
      'day numbers and headers',
      [column('Stage', 'A'), column('Entered', 46_023), column('Left', 46_033)],
      [['A', 10, 1]],
    ],
    ['no visits', [column(null), column(null), column(null)], []],
  ])('%s', (_, args, wanted) => expect(rowsOf('STAGE_DURATION', ...args)).toEqual(wanted));
});

describe('STALE_DEALS', () => {
  const today = '2026-01-31';
  const entered = column('2026-01-01', '2026-01-21', '2026-01-21', '2026-01-21');
  const demos = column('Demo', 'Demo', 'Demo', 'demo');

  it.each<readonly [string, readonly Argument[], unknown]>([
    ['without days of the user: 1.5 × the median of the stage', [demos, entered, today], [[1, 'Demo', 30, 15]]],
    [
      'with days for the stage',
      [demos, entered, today, [['Demo', 9]]],
      [
        [1, 'Demo', 30, 9],
        [2, 'Demo', 10, 9],
        [3, 'Demo', 10, 9],
        [4, 'Demo', 10, 9],
      ],
    ],
    ['with one number for all', [demos, entered, today, 29], [[1, 'Demo', 30, 29]]],
    ['exactly as old as the limit is not older', [demos, entered, today, 30], []],
    ['days of another stage say nothing here', [demos, entered, today, [['Offer', 1]]], [[1, 'Demo', 30, 15]]],
    ['a stage’s blank days leave it to its median', [demos, entered, today, [['Demo', null]]], [[1, 'Demo', 30, 15]]],
    [
      'days in a table with a header',
      [
        column('Demo'),
        column('2026-01-01'),
        today,
        [
          ['Stage', 'Days'],
          ['Demo', 3],
        ],
      ],
      [[1, 'Demo', 30, 3]],
    ],
    [
      'the row is that of the range, its header counted',
      [column('Stage', 'Demo'), column('Since', '2026-01-01'), today, 7],
      [[2, 'Demo', 30, 7]],
    ],
    [
      'the oldest first',
      [column('A', 'B'), column('2026-01-20', '2026-01-01'), today, 7],
      [
        [2, 'B', 30, 7],
        [1, 'A', 11, 7],
      ],
    ],
    [
      'won and lost stages are not looked at',
      [column('Won', 'Kalah'), column('2020-01-01', '2020-01-01'), today, 7],
      [],
    ],
    ['without a day, or with one to come, none is old', [column('A', 'A'), column(null, '2026-02-28'), today, 7], []],
  ])('%s', (_, args, wanted) => expect(rowsOf('STALE_DEALS', ...args)).toEqual(wanted));
});

describe('STAGE_FUNNEL', () => {
  const order = column('Lead', 'Demo', 'Offer');

  it.each<readonly [string, readonly Argument[], unknown]>([
    [
      'a skipped stage counts as passed',
      [column('Offer'), column('Open'), order],
      [
        ['Lead', 1, 0, 0, 1],
        ['Demo', 1, 0, 0, 1],
        ['Offer', 0, 0, 1, '–'],
      ],
    ],
    [
      'a won deal passed them all, wherever it stands',
      [column('Lead', 'Closed Won'), column('Won', 'Won'), order],
      [
        ['Lead', 2, 0, 0, 1],
        ['Demo', 2, 0, 0, 1],
        ['Offer', 2, 0, 0, 1],
      ],
    ],
    [
      'waiting ones are shown and not counted',
      [column('Lead', 'Lead', 'Demo'), column('Open', 'Lost', 'Open'), order],
      [
        ['Lead', 1, 1, 1, 0.5],
        ['Demo', 0, 0, 1, '–'],
        ['Offer', 0, 0, 0, '–'],
      ],
    ],
    [
      'lost, nobody knows where: a line of its own',
      [column('Closed Lost', 'Lead'), column('Lost', 'Lost'), order],
      [
        ['Lead', 0, 1, 0, 0],
        ['Demo', 0, 0, 0, '–'],
        ['Offer', 0, 0, 0, '–'],
        ['(not in the order)', '–', 1, 0, '–'],
      ],
    ],
    [
      'an outcome that is blank leaves it to the stage',
      [column('Demo', 'Menang'), column(null, null), order],
      [
        ['Lead', 2, 0, 0, 1],
        ['Demo', 1, 0, 1, 1],
        ['Offer', 1, 0, 0, 1],
      ],
    ],
    [
      '“Won” at the end of the order is no stage to go on from',
      [column('Offer'), column('Won'), column('Offer', 'Won', 'Lost')],
      [['Offer', 1, 0, 0, 1]],
    ],
    [
      'headers and blank rows',
      [column('Stage', 'Lead', null), column('Outcome', 'Kalah', ''), column('Stage', 'Lead')],
      [['Lead', 0, 1, 0, 0]],
    ],
    ['no deals', [column(null), column(null), column('Lead')], [['Lead', 0, 0, 0, '–']]],
  ])('%s', (_, args, wanted) => expect(rowsOf('STAGE_FUNNEL', ...args)).toEqual(wanted));
});
