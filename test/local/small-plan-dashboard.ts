/** The dashboard of the small plan: every kind of content, style, format, chart and rule. */
import type { CellPlan, ChartPlan, TabPlan } from '../../core/dashboard/plan';
import { colors } from '../../core/dashboard/style';
import {
  binary,
  call,
  cell,
  column,
  columnPart,
  dividedBy,
  equals,
  number,
  sameRow,
  text,
  times,
  when,
} from '../../core/language/formula';
import { aggregate, area, outcome, put, tabDefaults } from './small-plan-parts';

const months = [0, 1, 2].flatMap((offset): CellPlan[] => {
  const row = 13 + offset;
  const month = call('DATE', number(2026), number(offset + 1), number(1));
  const won = times(sameRow(2), aggregate('count', 1));
  return [
    put(row, 0, { formula: month }, 'body', 'month'),
    put(row, 1, { formula: when(equals(number(offset), number(1)), text(''), won) }, 'number', 'integer'),
    put(row, 2, offset * 10 + 1, 'number', 'decimal'),
  ];
});

const chart = (kind: 'column' | 'bar' | 'line' | 'pie', firstRow: number, firstColumn: number): ChartPlan => ({
  kind,
  title: `Won & lost "${kind}"`,
  over: area(firstRow, firstRow + 11, firstColumn, firstColumn + 3),
  categories: area(13, 15, 0, 0),
  series: [
    { name: 'Won', values: area(13, 15, 2, 2), color: colors.accent },
    ...(kind === 'pie' ? [] : [{ name: 'Target', values: area(13, 15, 1, 1), color: colors.grey }]),
  ],
  legend: kind !== 'bar',
  format: 'integer',
});

export const smallDashboard: TabPlan = {
  ...tabDefaults,
  id: 'dashboard',
  name: 'KPI dashboard',
  color: colors.accent,
  size: { rows: 60, columns: 14 },
  columnWidths: [140, 84, 84, 84],
  rowHeights: [{ row: 0, height: 32 }],
  frozenRows: 3,
  frozenColumns: 1,
  showGridlines: false,
  cells: [
    put(0, 0, 'Sales & "KPIs"', 'title'),
    put(1, 0, '=1+1', 'subtitle'),
    put(2, 0, 'Anna', 'filterInput'),
    put(3, 0, { date: 46023 }, 'body', 'date'),
    put(3, 1, { date: 46023 }),
    put(3, 2, true, 'body'),
    put(3, 3, null, 'cardLabel'),
    put(4, 0, 0.125, 'cardValue', 'percent'),
    put(4, 1, 1e-7, 'number'),
    put(4, 2, '1e3', 'body'),
    put(5, 0, { formula: aggregate('sum', 1) }, 'cardValue', 'money', 'REVENUE'),
    put(5, 1, { formula: aggregate('count', 1) }, 'number', 'integer', 'WON_COUNT'),
    put(5, 2, { formula: aggregate('countValues', 1) }, 'number', 'integer'),
    put(6, 0, { formula: aggregate('mean', 1) }, 'number', 'decimal'),
    put(6, 1, { formula: aggregate('median', 1), array: true }, 'number', 'decimal'),
    put(7, 0, { formula: binary('&', text('say "x"'), text(" & 'y' <z>")) }, 'note'),
    put(7, 1, { formula: times(cell('setup', 1, 1), number(200)) }, 'number', 'change'),
    put(7, 2, { formula: call('MATCH', cell('dashboard', 2, 0), columnPart('setup', 0, 1, 3), number(0)) }, 'number'),
    put(8, 0, { formula: dividedBy(number(1), call('COUNTIFS', outcome, number(9))) }, 'number'),
    put(8, 1, { formula: when(equals(aggregate('count', 9), number(0)), text('–'), aggregate('mean', 9)) }, 'number'),
    put(8, 2, { formula: call('SUMIFS', column('rows', 3), column('rows', 2), text('>2')) }, 'number', 'days'),
    put(12, 0, 'Month', 'columnHead'),
    put(12, 1, 'Target', 'columnHeadNumber'),
    put(12, 2, 'Won', 'columnHeadNumber'),
    ...months,
  ],
  merges: [area(0, 0, 0, 3)],
  charts: [chart('column', 18, 0), chart('bar', 18, 4), chart('line', 31, 0), chart('pie', 31, 4)],
  conditionalFormats: [
    {
      kind: 'rule',
      area: area(13, 15, 0, 1),
      formula: binary('>', sameRow(2), cell('dashboard', 5, 2)),
      fill: colors.input,
      color: colors.bad,
    },
    { kind: 'bar', area: area(13, 15, 2, 2), color: '#8CC4DC' },
  ],
  validations: [{ area: area(2, 2, 0, 0), source: columnPart('setup', 0, 1, 3), help: 'Pick an owner' }],
  print: { landscape: true, titleRows: { first: 0, last: 2 }, area: area(0, 43, 0, 7), breaksBefore: [20] },
};
