/** One raw tab with its won, lost and open deals: pipeline functions leave closed ones out, sales functions count won ones only. */
import { describe, expect, it } from 'vitest';
import type { Answer, Argument } from '../../core/functions/custom-function';
import type { Cell } from '../../core/table/cell';
import { answer, column } from './apply';
import { signatures } from './signatures';

interface Deal {
  readonly account: string;
  readonly stage: string;
  readonly status: 'won' | 'lost' | 'open';
  readonly value: number | null;
  readonly created: string;
  readonly closed: string | null;
  readonly city: string;
  readonly type: string;
}

const deal = (
  ...[account, stage, status, value, created, closed, city, type]: readonly [
    ...[string, string, Deal['status'], number | null],
    ...[string, string | null, string, string],
  ]
): Deal => ({ account, stage, status, value, created, closed, city, type });

const deals: readonly Deal[] = [
  deal('A', 'Proposal', 'won', 100, '2026-01-01', '2026-01-11', 'Bandung', 'New'),
  deal('A', 'Proposal', 'won', 300, '2026-01-01', '2026-01-31', 'Jakarta', 'Upsell'),
  deal('B', 'Proposal', 'lost', 5000, '2026-01-01', '2026-01-02', 'Bandung', 'Upsell'),
  deal('C', 'Negotiation', 'won', 200, '2026-02-01', '2026-02-21', 'Bandung', 'Cross-sell'),
  deal('B', 'Qualified', 'lost', 7000, '2025-01-01', '2026-02-01', 'Medan', 'Cross-sell'),
  deal('D', 'Qualified', 'open', 40, '2026-02-01', null, 'Medan', 'Upsell'),
  deal('E', 'Proposal', 'open', 60, '2025-02-01', null, 'Bandung', 'Cross-sell'),
  deal('F', 'Proposal', 'open', null, '2026-02-20', null, 'Bandung', 'New'),
];

const words = {
  English: { won: 'Won', lost: 'Lost', open: 'Open' },
  Indonesian: { won: 'Menang', lost: 'Kalah', open: 'Terbuka' },
  Portuguese: { won: 'Ganho', lost: 'Perdido', open: 'Aberto' },
  shouted: { won: ' CLOSED WON ', lost: 'CLOSED LOST', open: 'ON HOLD' },
} as const;

/** With a header over each column and blank rows below, as a range of whole columns is. */
const over = (rows: readonly Deal[], header: string, cell: (each: Deal) => Cell) =>
  column(header, ...rows.map(cell), null, '');

const weights = [
  ['Qualified', 0.1],
  ['Proposal', 0.5],
  ['Negotiation', 0.8],
];

type Call = (rows: readonly Deal[], said: { readonly [Each in Deal['status']]: string }) => readonly Argument[];

const statuses: Call = (rows, said) => [over(rows, 'Status', ({ status }) => said[status])];
const values = (rows: readonly Deal[]) => over(rows, 'Value', ({ value }) => value);
const closed = (rows: readonly Deal[]) => over(rows, 'Closed', (each) => each.closed);
const created = (rows: readonly Deal[]) => over(rows, 'Created', (each) => each.created);
const accounts = (rows: readonly Deal[]) => over(rows, 'Account', ({ account }) => account);
const stages = (rows: readonly Deal[]) => over(rows, 'Stage', ({ stage }) => stage);
/** A tab without a status column: the stage itself says won or lost. */
const endStages = (rows: readonly Deal[], said: { readonly [Each in Deal['status']]: string }) =>
  over(rows, 'Stage', ({ stage, status }) => (status === 'open' ? stage : said[status]));

const byStage = [
  ['Stage', 'Open value', 'Open deals', 'Bulge'],
  ['Qualified', 40, 1, ''],
  ['Proposal', 60, 2, '◆ bulge'],
];

const withoutRows = (given: Answer): unknown =>
  Array.isArray(given) ? given.map((row: readonly unknown[]) => row.slice(1)) : given;

const pipeline: readonly (readonly [string, string, Call, unknown])[] = [
  [
    'by status',
    'WEIGHTED_PIPELINE',
    (rows, said) => [values(rows), stages(rows), weights, ...statuses(rows, said)],
    34,
  ],
  ['by stage', 'WEIGHTED_PIPELINE', (rows, said) => [values(rows), endStages(rows, said), weights], 34],
  [
    'by status',
    'PIPELINE_BY_STAGE',
    (rows, said) => [stages(rows), values(rows), null, ...statuses(rows, said)],
    byStage,
  ],
  ['by stage', 'PIPELINE_BY_STAGE', (rows, said) => [endStages(rows, said), values(rows)], byStage],
  [
    'by status',
    'STALE_DEALS',
    (rows, said) => [stages(rows), created(rows), '2026-03-01', 20, ...statuses(rows, said)],
    [
      ['Stage', 'Days in stage', 'Limit in days'],
      ['Proposal', 393, 20],
      ['Qualified', 28, 20],
    ],
  ],
  [
    'by stage, beyond 1.5 × the median of the open ones',
    'STALE_DEALS',
    (rows, said) => [endStages(rows, said), created(rows), '2026-03-01'],
    [
      ['Stage', 'Days in stage', 'Limit in days'],
      ['Proposal', 393, 301.5],
    ],
  ],
];

const year = [2026] as const;
const january = ['2026-01-01', '2026-01-31'] as const;

const sales: readonly (readonly [string, string, Call, unknown])[] = [
  ['all', 'BOOKINGS', (rows, said) => [values(rows), ...statuses(rows, said)], 600],
  ['all', 'REVENUE', (rows, said) => [values(rows), ...statuses(rows, said)], 600],
  [
    'of the year',
    'ANNUAL_REVENUE',
    (rows, said) => [values(rows), closed(rows), ...year, ...statuses(rows, said)],
    600,
  ],
  [
    'A and C',
    'AVERAGE_FIRST_SALE',
    (rows, said) => [accounts(rows), closed(rows), values(rows), ...statuses(rows, said)],
    150,
  ],
  ['mean', 'SALES_CYCLE_LENGTH', (rows, said) => [created(rows), closed(rows), ...statuses(rows, said)], 20],
  [
    'by count',
    'LOCATION_SHARE',
    (rows, said) => [over(rows, 'City', ({ city }) => city), 'Bandung', undefined, ...statuses(rows, said)],
    2 / 3,
  ],
  [
    'by value',
    'LOCATION_SHARE',
    (rows, said) => [over(rows, 'City', ({ city }) => city), 'Bandung', values(rows), ...statuses(rows, said)],
    0.5,
  ],
  ['all', 'UPSELL_COUNT', (rows, said) => [over(rows, 'Type', ({ type }) => type), ...statuses(rows, said)], 1],
  ['all', 'CROSS_SELL_COUNT', (rows, said) => [over(rows, 'Type', ({ type }) => type), ...statuses(rows, said)], 1],
  [
    'in January',
    'NEW_CUSTOMERS',
    (rows, said) => [accounts(rows), closed(rows), ...january, ...statuses(rows, said)],
    1,
  ],
];

const only = (...kept: readonly Deal['status'][]) => deals.filter(({ status }) => kept.includes(status));

describe.each(Object.entries(words))('with statuses in %s', (_, said) => {
  it.each(pipeline)(
    '%s: %s is that of the open deals, with closed ones in the tab or not',
    (_how, id, call, wanted) => {
      for (const rows of [deals, only('open'), only('open', 'lost'), only('won', 'open')]) {
        const given = answer(id, ...call(rows, said));
        expect(id === 'STALE_DEALS' ? withoutRows(given) : given).toEqual(wanted);
      }
    },
  );

  it.each(sales)(
    '%s: %s is that of the won deals, with lost and open ones in the tab or not',
    (_how, id, call, wanted) => {
      for (const rows of [deals, only('won'), only('won', 'lost'), only('won', 'open')]) {
        expect(answer(id, ...call(rows, said))).toEqual(wanted);
      }
    },
  );

  it('KPI: open deals do not change the win rate, nor closed ones the pipeline', () => {
    const tab = (rows: readonly Deal[]) => [
      ['Deal', 'Stage', 'Status', 'Value', 'Created', 'Closed'],
      ...rows.map(({ account, stage, status, value, created: made, closed: ended }) => [
        ...[account, stage, said[status], value, made, ended],
      ]),
    ];
    expect(answer('KPI', 'win rate', tab(deals))).toBe(0.6);
    expect(answer('KPI', 'win rate', tab(only('won', 'lost')))).toBe(0.6);
    expect(answer('KPI', 'revenue', tab(only('won')))).toBe(600);
    expect(answer('KPI', 'revenue', tab(deals))).toBe(600);
    expect(answer('KPI', 'open pipeline', tab(deals))).toBe(100);
    expect(answer('KPI', 'open pipeline', tab(only('open')))).toBe(100);
  });
});

it('every function that takes statuses or stages is in these tables', () => {
  const tried = new Set([...pipeline, ...sales].map(([, id]) => id));
  const takes = signatures.filter(({ parameters }) =>
    parameters.some(({ name }) => name === 'statuses' || name.startsWith('stages')),
  );
  // A log of visits and a funnel have all deals in them: there is none to be left out.
  const others = ['STAGE_DURATION', 'STAGE_FUNNEL'];
  expect(takes.map(({ id }) => id).filter((id) => !tried.has(id) && !others.includes(id))).toEqual([]);
});

it('a status that is known says more than the stage; one that is not leaves it to the stage', () => {
  const tab = [column('Proposal', 'Closed Won', 'Proposal'), column(10, 20, 40)] as const;
  const stage = (...said: readonly string[]) => answer('PIPELINE_BY_STAGE', ...tab, null, column(...said));
  expect(stage('Open', 'Open', 'Open')).toEqual([byStage[0], ['Proposal', 50, 2, ''], ['Closed Won', 20, 1, '']]);
  expect(stage('', 'Perhaps', 'Lost')).toEqual([byStage[0], ['Proposal', 10, 1, '']]);
});

it('“Closing” is won, but beside “Menang” it is a stage before it', () => {
  expect(answer('WEIGHTED_PIPELINE', column(10, 20), column('Closing', 'Kalah'), [['Closing', 0.9]])).toBe(0);
  expect(answer('WEIGHTED_PIPELINE', column(10, 20), column('Closing', 'Menang'), [['Closing', 0.9]])).toBe(9);
});
