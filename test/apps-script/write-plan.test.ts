/** A plan written into Google Sheets: every cell as core plans it, in few calls, and nothing of the user's touched. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Area, TabPlan } from '../../core/dashboard/plan';
import { colors, type Style, styles } from '../../core/dashboard/style';
import { smallPlan, smallRaw } from '../local/small-plan';
import { type Files, filesWithPlan } from './bundle';
import { expectedTab, printed } from './expected-cells';
import { draw } from './fake/range';
import { type Box, place, type State, type Tab, visible } from './fake/state';
import { spreadsheetWith } from './spreadsheet-app';
import { buildDashboard, isComplete, markOf, onSpreadsheet, type Run } from './wizard-run';

const seeds = [
  {
    name: smallRaw.name,
    rows: [
      ['Deal', 'Value'],
      ['=1', 5],
      [new Date(0), null],
    ],
  },
  { name: 'Notes', rows: [['mine']] },
];

let files: Files;
let state: State;
let run: Run;
beforeAll(async () => {
  files = await filesWithPlan(smallPlan);
  state = spreadsheetWith(seeds);
  run = buildDashboard(files, state, smallRaw.name);
});

const written = (name: string): Tab => {
  const tab = state.tabs.find((item) => item.name === name);
  if (tab === undefined) throw new Error(`no tab ${name}`);
  return tab;
};
const planned = (id: string): TabPlan => {
  const tab = smallPlan.tabs.find((item) => item.id === id);
  if (tab === undefined) throw new Error(`no tab ${id} in the plan`);
  return tab;
};
const dashboard = planned('dashboard');
const boxOf = ({ firstRow, lastRow, firstColumn, lastColumn }: Area): Box => ({
  row: firstRow + 1,
  column: firstColumn + 1,
  rows: lastRow - firstRow + 1,
  columns: lastColumn - firstColumn + 1,
});

test('the tabs stand behind the user’s, marked as ours and finished, and the dashboard is shown', () => {
  expect(run).toMatchObject({ ok: true, dashboardTab: 'KPI dashboard' });
  expect(isComplete(state, [smallRaw.name, 'Notes'], smallPlan)).toBe(true);
  expect(state.active.name).toBe('KPI dashboard');
  const marks = state.tabs.slice(2).map(markOf);
  expect(marks.map(({ tab }) => tab)).toEqual(['dashboard', 'setup', 'rows']);
  expect(new Set(marks.map(({ build }) => build)).size).toBe(1);
  expect(written('KPI setup').metadata[0]?.visibility).toBe('DOCUMENT');
});

test.each(['dashboard', 'setup', 'rows'])('every cell of %s: contents, formula text and number formats', (id) => {
  const tab = planned(id);
  const expected = expectedTab(smallPlan, tab);
  const { cells, formats } = written(tab.name);
  expect(new Map([...cells].sort())).toEqual(new Map([...expected.cells].sort()));
  for (const [at, format] of expected.formats) expect([at, formats.get(at) ?? 'General']).toEqual([at, format]);
});

test('text that looks like a formula, a number, a date or TRUE stays the text it is', () => {
  const texts = dashboard.cells.filter(({ content }) => content === '=1+1' || content === '1e3');
  expect(texts).toHaveLength(2);
  for (const { row, column, content } of texts) {
    expect(written(dashboard.name).cells.get(place(row + 1, column + 1))).toEqual({ value: content, formula: '' });
  }
});

test('every cell has its style', () => {
  for (const tab of smallPlan.tabs) {
    const { looks } = written(tab.name);
    for (const cell of tab.cells) {
      if (cell.style === undefined) continue;
      const style: Style = styles[cell.style];
      const {
        bold = false,
        italic = false,
        fill = null,
        align = null,
        wrap = false,
        ...look
      } = looks.get(place(cell.row + 1, cell.column + 1)) ?? {};
      expect([cell.style, { ...look, bold, italic, fill, align, wrap }]).toEqual([
        cell.style,
        {
          font: 'Arial',
          size: style.size,
          bold: style.bold === true,
          italic: style.italic === true,
          color: style.color,
          fill: style.fill ?? null,
          align: style.align ?? null,
          vertical: style.vertical ?? null,
          wrap: style.wrap === true,
        },
      ]);
    }
  }
});

test('hairlines run where a style has them, and nowhere else', () => {
  for (const tab of smallPlan.tabs) {
    const expected = { lines: new Map<string, string | null>() };
    for (const { row, column, style } of tab.cells) {
      const { borders = [] }: Style = styles[style ?? 'body'];
      const side = (name: (typeof borders)[number]): true | null => (borders.includes(name) ? true : null);
      draw(
        expected,
        { row: row + 1, column: column + 1, rows: 1, columns: 1 },
        {
          top: side('top'),
          left: side('left'),
          bottom: side('bottom'),
          right: side('right'),
          vertical: null,
          horizontal: null,
        },
        colors.hairline,
      );
    }
    expect(new Map([...written(tab.name).lines].sort())).toEqual(new Map([...expected.lines].sort()));
  }
});

test('size, widths, heights, frozen part, gridlines, colour and merges', () => {
  const tab = written(dashboard.name);
  expect(tab).toMatchObject({ rows: 60, columns: 14, hiddenGridlines: true, color: dashboard.color, frozenRows: 3 });
  expect([1, 2, 3, 4, 5].map((column) => tab.widths.get(column))).toEqual([140, 84, 84, 84, undefined]);
  expect([...tab.heights]).toEqual([[1, 32]]);
  expect(tab.merges).toEqual([{ row: 1, column: 1, rows: 1, columns: 4 }]);
  expect(written('KPI rows')).toMatchObject({ rows: 40, columns: 4, hiddenGridlines: false });
});

test('a column is not frozen where a merged cell lies across the line, because Sheets would refuse the build', () => {
  expect(dashboard.frozenColumns).toBe(1);
  expect(written(dashboard.name).frozenColumns).toBe(0);
});

test('dropdowns take their choices from our tabs', () => {
  const tab = written(dashboard.name);
  expect([...tab.validations]).toEqual([
    [
      '3 1',
      {
        source: { tab: 'KPI setup', box: { row: 2, column: 1, rows: 3, columns: 1 } },
        allowInvalid: false,
        help: 'Pick an owner',
      },
    ],
  ]);
});

test('conditional formats: formulas for the first row of their area, and a growing shade for bars', () => {
  const [rule, bar] = dashboard.conditionalFormats;
  if (rule?.kind !== 'rule' || bar?.kind !== 'bar') throw new Error('the plan has other formats');
  expect(written(dashboard.name).rules).toEqual([
    {
      ranges: [boxOf(rule.area)],
      formula: printed(smallPlan, dashboard, rule.formula, rule.area.firstRow),
      background: rule.fill,
      color: rule.color,
    },
    { ranges: [boxOf(bar.area)], gradient: { min: '#FFFFFF', max: '#D1E7F1' } },
  ]);
});

test('charts: kind, ranges on the same tab, place, size, names and colours', () => {
  const { charts } = written(dashboard.name);
  expect(charts.map(({ type }) => type)).toEqual(['COLUMN', 'BAR', 'LINE', 'PIE']);
  const [first] = dashboard.charts;
  if (first === undefined) throw new Error('the plan has no chart');
  const [one, two] = first.series;
  expect(charts[0]).toEqual({
    type: 'COLUMN',
    headers: 0,
    position: [first.over.firstRow + 1, first.over.firstColumn + 1, 0, 0],
    ranges: [first.categories, ...first.series.map(({ values }) => values)].map((area) => ({
      tab: dashboard.name,
      box: boxOf(area),
    })),
    options: {
      title: first.title,
      width: 140 + 3 * 84,
      height: 12 * 21,
      legend: { position: 'bottom' },
      useFirstColumnAsDomain: true,
      colors: [one?.color, two?.color],
      series: {
        0: { labelInLegend: one?.name, color: one?.color },
        1: { labelInLegend: two?.name, color: two?.color },
      },
      vAxis: { format: '#,##0' },
    },
  });
});

describe('what is the user’s', () => {
  test('no call changes the raw tab or any other tab', () => {
    expect(state.tabs.slice(0, 2).map(({ writes }) => writes)).toEqual([[], []]);
    const untouched = spreadsheetWith(seeds);
    expect(visible({ ...state, active: untouched.active, tabs: state.tabs.slice(0, 2) })).toEqual(visible(untouched));
  });

  test('a tab with our name that is not ours stays; a finished dashboard of ours stays too', () => {
    const other = spreadsheetWith([...seeds, { name: 'KPI dashboard', rows: [['my own']] }]);
    expect(buildDashboard(files, other, smallRaw.name)).toMatchObject({ ok: true, dashboardTab: 'KPI dashboard 2' });
    expect(other.tabs[2]).toMatchObject({ name: 'KPI dashboard', writes: [] });

    const again = spreadsheetWith(seeds);
    buildDashboard(files, again, smallRaw.name);
    const first = visible(again);
    expect(buildDashboard(files, again, smallRaw.name)).toMatchObject({ ok: true, dashboardTab: 'KPI dashboard 2' });
    expect(visible({ ...again, active: again.tabs[2] ?? again.active, tabs: again.tabs.slice(0, 5) })).toEqual(first);
  });

  test('a tab that is gone is said in a sentence', () => {
    const gone = buildDashboard(files, spreadsheetWith(seeds), 'Deals 2024');
    expect(gone).toMatchObject({ ok: false, sentence: expect.stringContaining('“Deals 2024”') });
  });
});

test('the calls a build makes on the spreadsheet', () => {
  const calls = onSpreadsheet(run.calls);
  const byMember = new Map<string, number>();
  for (const name of calls) byMember.set(name, (byMember.get(name) ?? 0) + 1);
  const most = [...byMember].sort((a, b) => b[1] - a[1]).map(([name, count]) => `${name} ${count}`);
  console.log(`small plan: ${calls.length} calls on the spreadsheet, ${run.calls.length} in all: ${most.join(', ')}`);
  expect(calls.length).toBeLessThanOrEqual(120);
});
