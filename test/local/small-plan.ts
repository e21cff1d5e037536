/** A plan and its raw tab, made by hand, with one of everything a host must write. */
import type { Plan, TabPlan } from '../../core/dashboard/plan';
import { colors } from '../../core/dashboard/style';
import { call, column, equals, type Formula, number, sameRow, text, times, when } from '../../core/language/formula';
import type { RawTab } from '../../core/table/cell';
import { smallDashboard } from './small-plan-dashboard';
import { area, put, tabDefaults } from './small-plan-parts';

/** A quote in its name, an empty first row, text that looks like something else, a blank, a time, a number below zero. */
export const smallRaw: RawTab = {
  name: "Anna's deals",
  rows: [
    [],
    ['Deal', 'Owner', 'Value', 'Closed', 'Status', 'Note'],
    ['D-001', 'Anna', 1200, { date: 46027 }, 'Won'],
    ['=SUM(1)', 'Ben', -300, { date: 46034 }, 'Won', 'two\nlines'],
    ['007', 'Anna', null, { date: 46041.5 }, 'Won'],
    ['2026-01-05', 'Ben', 'n/a', null, 'Lost', { error: '#N/A' }],
    ['-5', 'Anna', 800, { date: 46058 }, 'Lost', '  '],
    ['TRUE', 'Cid "C" & <D>', 2500, { date: 46060 }, 'Open', true],
    ['+62 811', '@home', 0.1, null, 'Won', "'quoted"],
  ],
};

const raw = (index: number): Formula => call('INDEX', column('raw', index), call('ROW'));

const setup: TabPlan = {
  ...tabDefaults,
  id: 'setup',
  name: 'KPI setup',
  color: colors.watch,
  size: { rows: 20, columns: 4 },
  cells: [
    put(0, 0, 'Owner', 'columnHead'),
    put(0, 1, 'Weight', 'columnHeadNumber'),
    put(1, 0, 'All', 'input'),
    put(1, 1, 0.25, 'inputNumber', 'percent'),
    put(2, 0, 'Anna', 'input'),
    put(3, 0, '-5', 'input'),
  ],
  print: { landscape: false, titleRows: null, area: area(0, 3, 0, 1), breaksBefore: [] },
};

const rows: TabPlan = {
  ...tabDefaults,
  id: 'rows',
  name: 'KPI rows',
  color: colors.grey,
  size: { rows: 40, columns: 4 },
  frozenRows: 2,
  cells: [
    put(1, 0, 'Outcome', 'columnHead'),
    put(1, 1, 'Value', 'columnHead'),
    put(1, 2, 'Days', 'columnHead'),
    put(1, 3, 'Doubled', 'columnHead'),
  ],
  columnFormulas: [
    {
      column: 0,
      firstRow: 2,
      lastRow: 11,
      formula: when(
        equals(raw(4), text('Won')),
        number(1),
        when(equals(raw(4), text('Lost')), number(2), when(equals(raw(4), text('')), text(''), number(0))),
      ),
      overrides: [],
    },
    {
      column: 1,
      firstRow: 2,
      lastRow: 11,
      formula: when(equals(raw(2), text('')), text(''), raw(2)),
      format: 'money',
      overrides: [{ row: 5, value: 400 }],
    },
    {
      column: 3,
      firstRow: 2,
      lastRow: 11,
      formula: when(equals(sameRow(1), text('')), text(''), times(sameRow(1), number(2))),
      format: 'decimal',
      overrides: [
        { row: 2, value: 7 },
        { row: 6, value: 8 },
      ],
    },
  ],
  columnValues: [{ column: 2, firstRow: 2, values: [3, null, 5, 2, -1, 2.5, 9], format: 'days' }],
  print: { landscape: true, titleRows: null, area: area(0, 11, 0, 3), breaksBefore: [] },
};

export const smallPlan: Plan = {
  version: 1,
  language: 'en',
  rawTab: smallRaw.name,
  otherTabs: {},
  tabs: [smallDashboard, setup, rows],
};
