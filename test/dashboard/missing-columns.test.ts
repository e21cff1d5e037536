/** What the deals have no column for is “–” with the column's name, on the dashboard and in the JSON; nothing else suffers. */
import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../core/dashboard/build-plan';
import { buildReport } from '../../core/dashboard/build-report';
import type { Cell, RawTab } from '../../core/table/cell';
import { serialOf } from '../../core/table/serial-date';
import { embeddedModel, readTab } from '../../local/embedded';
import { boardOf } from './board-of';
import { expectedFigures } from './expected-figures';
import { expectFigures } from './figures-match';

const headers = [
  'Deal',
  'Owner',
  'City',
  'Pipeline',
  'Stage',
  'Status',
  'Deal type',
  'Value',
  'Probability',
  'Created',
  'Closed',
];

const rows: readonly (readonly Cell[])[] = [
  [
    'A',
    'Sari',
    'Medan',
    'New',
    'Proposal',
    'Won',
    'Upsell',
    100,
    null,
    { date: serialOf(2026, 1, 5) },
    { date: serialOf(2026, 2, 7) },
  ],
  [
    'B',
    'Budi',
    'Medan',
    'New',
    'Qualified',
    'Lost',
    'Renewal',
    200,
    null,
    { date: serialOf(2026, 1, 9) },
    { date: serialOf(2026, 3, 1) },
  ],
  ['C', 'Sari', 'Jakarta', 'New', 'Proposal', 'Open', 'Upsell', 300, 50, { date: serialOf(2026, 2, 2) }, null],
];

const without = (lacking: readonly string[]): RawTab => {
  const kept = headers.map((header, column) => ({ header, column })).filter(({ header }) => !lacking.includes(header));
  return {
    name: 'Deals',
    rows: [kept.map(({ header }) => header), ...rows.map((row) => kept.map(({ column }) => row[column] ?? null))],
  };
};

/** The column is there, its cells are blank. */
const emptied = (header: string): RawTab => ({
  name: 'Deals',
  rows: [headers, ...rows.map((row) => row.map((cell, column) => (headers[column] === header ? null : cell)))],
});

const march = serialOf(2026, 3, 1);
const wanted = { today: serialOf(2026, 3, 31), period: '2026-Q1' };

const tabs: readonly { readonly what: string; readonly raw: RawTab }[] = [
  ...headers
    .filter((header) => header !== 'Status')
    .map((header) => ({ what: `no ${header}`, raw: without([header]) })),
  ...headers
    .filter((header) => header !== 'Status')
    .map((header) => ({ what: `${header} empty`, raw: emptied(header) })),
  { what: 'only status and value', raw: without(headers.filter((header) => !['Status', 'Value'].includes(header))) },
  {
    what: 'only stage and dates',
    raw: without(['Owner', 'City', 'Pipeline', 'Status', 'Deal type', 'Value', 'Probability']),
  },
];

describe('a dashboard is built and right with', () => {
  it.each(tabs)('$what', ({ raw }) => {
    const board = boardOf(raw, wanted);
    const shown = readTab(embeddedModel(buildPlan(board), [raw]), 'KPI dashboard');
    expectFigures(shown, expectedFigures(board, board, march));
    expect(shown.flat().filter((cell) => typeof cell === 'object' && cell !== null && 'error' in cell)).toEqual([]);
  });
});

it.each([
  { lacking: 'Value', id: 'REVENUE', column: 'Value' },
  { lacking: 'Created', id: 'SALES_CYCLE_LENGTH', column: 'Created' },
  { lacking: 'Closed', id: 'WON_COUNT', column: 'Closed' },
])('without $lacking, $id says which column it needs', ({ lacking, id, column }) => {
  const board = boardOf(without([lacking]), wanted);
  const kpi = buildReport(board).kpis.find((one) => one.id === id);
  expect(kpi).toMatchObject({ value: null, why: 'missing-column', needs: column });
  const shown = readTab(embeddedModel(buildPlan(board), [without([lacking])]), 'KPI dashboard').flat();
  expect(shown).toContain(`needs the column ${column}`);
});
