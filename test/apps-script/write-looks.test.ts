/** How a written plan looks in Google Sheets: styles, hairlines, sizes, dropdowns, conditional formats, charts. */
import { beforeAll, expect, test } from 'vitest';
import { colors, type Style, styles } from '../../core/dashboard/style';
import { smallPlan } from '../local/small-plan';
import { printed } from './expected-cells';
import { draw } from './fake/range-list';
import { place } from './fake/state';
import { boxOf, planned, type Written, writtenPlan } from './written-plan';

let written: Written;
beforeAll(async () => {
  written = await writtenPlan();
});
const dashboard = planned('dashboard');

test('every cell has its style', () => {
  for (const tab of smallPlan.tabs) {
    const { looks } = written.tab(tab.name);
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
    expect(new Map([...written.tab(tab.name).lines].sort())).toEqual(new Map([...expected.lines].sort()));
  }
});

test('size, widths, heights, frozen part, gridlines, colour and merges', () => {
  const tab = written.tab(dashboard.name);
  expect(tab).toMatchObject({ rows: 60, columns: 14, hiddenGridlines: true, color: dashboard.color, frozenRows: 3 });
  expect([1, 2, 3, 4, 5].map((column) => tab.widths.get(column))).toEqual([140, 84, 84, 84, undefined]);
  expect([...tab.heights]).toEqual([[1, 32]]);
  // A text runs over the blank cells beside it.
  expect(dashboard.merges).toHaveLength(1);
  expect(tab.merges).toEqual([]);
  expect(written.tab('KPI rows')).toMatchObject({ rows: 40, columns: 4, hiddenGridlines: false });
});

test('a column is not frozen where a merged cell lies across the line, because Sheets would refuse the build', async () => {
  const tabs = smallPlan.tabs.map((tab) => ({
    ...tab,
    cells: tab.cells.map((cell) => (cell.row === 0 && cell.column === 0 ? { ...cell, format: 'text' as const } : cell)),
  }));
  const withMerge = (await writtenPlan({ ...smallPlan, tabs })).tab(dashboard.name);
  expect(withMerge.merges).toEqual([{ row: 1, column: 1, rows: 1, columns: 4 }]);
  expect(dashboard.frozenColumns).toBe(1);
  expect(withMerge.frozenColumns).toBe(0);
  expect(written.tab(dashboard.name).frozenColumns).toBe(1);
});

test('dropdowns take their choices from our tabs', () => {
  const tab = written.tab(dashboard.name);
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

test('typing over formulas is warned of, but not in the filters, and not in the setup', () => {
  expect(written.tab(dashboard.name).protection).toEqual({
    warns: true,
    except: dashboard.validations.map(({ area }) => boxOf(area)),
  });
  expect(written.tab('KPI rows').protection).toEqual({ warns: true, except: [] });
  expect(written.tab('KPI setup').protection).toBeNull();
});

test('conditional formats: formulas for the first row of their area, and a growing shade for bars', () => {
  const [rule, bar] = dashboard.conditionalFormats;
  if (rule?.kind !== 'rule' || bar?.kind !== 'bar') throw new Error('the plan has other formats');
  expect(written.tab(dashboard.name).rules).toEqual([
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
  const { charts } = written.tab(dashboard.name);
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
