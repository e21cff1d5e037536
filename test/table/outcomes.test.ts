import { describe, expect, it } from 'vitest';
import type { Cell, Row } from '../../core/table/cell';
import { type OutcomeChoices, outcomeCodes, outcomesOfLabels, resolveOutcomes } from '../../core/table/outcomes';
import { day, tableOf } from './tab';

const names = new Map(Object.entries(outcomeCodes).map(([name, code]) => [code as number, name]));

const resolved = (rows: readonly Row[], choices: OutcomeChoices = {}) => {
  const { source, codes, labels } = resolveOutcomes(tableOf(rows, choices), choices);
  return { source, labels, outcomes: [...codes].map((code) => names.get(code)) };
};

/** One deal per cell, with a value so that it is a deals tab. */
const column = (header: string, cells: readonly Cell[]): readonly Row[] => [
  [header, 'Value', 'Pipeline'],
  ...cells.map((cell, index): Row => [cell, index + 1, 'Sales']),
];

describe('a status', () => {
  it('tells the outcome; blank or not recognised it is unknown', () => {
    const { source, outcomes } = resolved(column('Status', ['Won', 'lost ', 'On hold', null, 'In review', 'LOST']));
    expect(source).toBe('status');
    expect(outcomes).toEqual(['won', 'lost', 'open', 'unknown', 'unknown', 'lost']);
  });

  it('comes before the stage, the flags and the dates', () => {
    const rows: Row[] = [
      ['Stage', 'Status', 'Is won', 'Is closed', 'Won time', 'Lost time'],
      ['Demo', 'Won', false, false, null, null],
      ['Won', 'Lost', true, true, day('2026-01-05'), null],
    ];
    expect(resolved(rows)).toMatchObject({ source: 'status', outcomes: ['won', 'lost'] });
  });

  it('is listed by its labels, with how many rows and whether it was known', () => {
    expect(resolved(column('Status', ['Won', 'In review', 'won', null])).labels).toEqual([
      { label: 'Won', outcome: 'won', count: 2, known: true },
      { label: 'In review', outcome: 'unknown', count: 1, known: false },
    ]);
  });

  it('means what the user says', () => {
    const choices: OutcomeChoices = { outcomes: { ' IN  review': 'lost', Won: 'open' } };
    const { outcomes, labels } = resolved(column('Status', ['Won', 'In review', 'Lost']), choices);
    expect(outcomes).toEqual(['open', 'lost', 'lost']);
    expect(labels.every(({ known }) => known)).toBe(true);
  });

  it('may be called like a part of every object', () => {
    const statuses = ['__proto__', 'constructor', 'Won'];
    expect(resolved(column('Status', statuses)).outcomes).toEqual(['unknown', 'unknown', 'won']);
    const choices: OutcomeChoices = { outcomes: JSON.parse('{"__proto__": "lost", "constructor": "constructor"}') };
    expect(resolved(column('Status', statuses), choices).outcomes).toEqual(['lost', 'unknown', 'won']);
  });
});

describe('won and lost flags', () => {
  const rows: Row[] = [
    ['Stage', 'Amount', 'Is closed', 'Is won'],
    ['x', 1, 'True', 'True'],
    ['Won', 2, 'True', 'False'],
    ['Lost', 3, 'False', 'False'],
    [null, 4, 'False', 'True'],
  ];

  it('tell the outcome before the stage does', () => {
    expect(resolved(rows)).toEqual({ source: 'flags', labels: [], outcomes: ['won', 'lost', 'open', 'won'] });
  });

  it('do not without the closed one, where there is a stage', () => {
    const without = rows.map((row) => [row[0] ?? null, row[1] ?? null, row[3] ?? null]);
    expect(resolved(without)).toMatchObject({ source: 'stage', outcomes: ['open', 'won', 'lost', 'unknown'] });
  });

  it('leave what is not won unknown where nothing else tells', () => {
    const only = rows.map((row) => [row[1] ?? null, row[3] ?? null]);
    expect(resolved(only)).toMatchObject({ source: 'flags', outcomes: ['won', 'unknown', 'unknown', 'won'] });
  });
});

describe('won and lost dates', () => {
  const january = day('2026-01-05');
  const march = day('2026-03-05');

  it('tell the outcome, the later of two', () => {
    const rows: Row[] = [
      ['Stage', 'Won time', 'Lost time'],
      ['Demo', january, null],
      ['Demo', null, january],
      ['Demo', january, march],
      ['Demo', march, january],
      ['Demo', march, march],
      ['Demo', null, null],
    ];
    expect(resolved(rows)).toEqual({
      source: 'dates',
      labels: [],
      outcomes: ['won', 'lost', 'lost', 'won', 'unknown', 'open'],
    });
  });

  it('leave it to a stage that knows more, where one of the two is missing', () => {
    const rows: Row[] = [
      ['Stage', 'Won time'],
      ['Won', january],
      ['Lost', null],
      ['Demo', null],
    ];
    expect(resolved(rows)).toMatchObject({ source: 'stage', outcomes: ['won', 'lost', 'open'] });
    const silent = rows.map(
      ([stage = null, won = null]): Row => [stage === 'Won' || stage === 'Lost' ? 'Demo' : stage, won],
    );
    expect(resolved(silent)).toMatchObject({ source: 'dates', outcomes: ['won', 'open', 'open'] });
  });

  it('and a closed date make a deal lost that was not won', () => {
    const rows: Row[] = [
      ['Deal', 'Won time', 'Closed'],
      ['A', january, january],
      ['B', null, march],
      ['C', null, null],
    ];
    expect(resolved(rows).outcomes).toEqual(['won', 'lost', 'open']);
    expect(resolved([['Deal', 'Lost time', 'Closed'], ...rows.slice(1)]).outcomes).toEqual(['lost', 'won', 'open']);
  });
});

describe('a stage', () => {
  it('that says neither won nor lost is open, a blank one unknown', () => {
    const { source, outcomes, labels } = resolved(column('Stage', ['Closed Won', 'Kalah', 'Anything', null, 'Demo']));
    expect(source).toBe('stage');
    expect(outcomes).toEqual(['won', 'lost', 'open', 'unknown', 'open']);
    expect(labels.find(({ label }) => label === 'Anything')).toMatchObject({ outcome: 'open', known: false });
  });
});

describe('a label that depends on the others', () => {
  it.each<['status' | 'stage', readonly string[], readonly [string, boolean][]]>([
    [
      'status',
      ['Closing', 'Gagal', 'Proses'],
      [
        ['won', true],
        ['lost', true],
        ['open', true],
      ],
    ],
    [
      'status',
      ['Closing', 'Menang'],
      [
        ['unknown', false],
        ['won', true],
      ],
    ],
    [
      'stage',
      ['Closing', 'Menang'],
      [
        ['open', false],
        ['won', true],
      ],
    ],
    [
      'stage',
      ['Closing', 'Gagal'],
      [
        ['won', false],
        ['lost', true],
      ],
    ],
    [
      'status',
      ['Selesai', 'Batal'],
      [
        ['won', true],
        ['lost', true],
      ],
    ],
    [
      'status',
      ['Closed', 'Open'],
      [
        ['unknown', false],
        ['open', true],
      ],
    ],
    [
      'stage',
      ['Lead', 'Commit', 'Closed'],
      [
        ['open', true],
        ['open', false],
        ['won', false],
      ],
    ],
    [
      'stage',
      ['Closed', 'Won'],
      [
        ['unknown', false],
        ['won', true],
      ],
    ],
    [
      'stage',
      ['Won/Lost', 'Demo'],
      [
        ['unknown', false],
        ['open', false],
      ],
    ],
  ])('%s %j', (source, labels, expected) => {
    const outcomes = outcomesOfLabels(source, labels, {});
    expect(outcomes.map(({ outcome, known }) => [outcome, known])).toEqual(expected);
  });
});

it('every row of a ledger is a sale', () => {
  const rows: Row[] = [
    ['Tanggal', 'Pelanggan', 'Jumlah'],
    [day('2026-01-05'), 'PT A', 500],
  ];
  expect(resolved(rows, { everyRowIsASale: true })).toEqual({ source: 'ledger', labels: [], outcomes: ['won'] });
});
