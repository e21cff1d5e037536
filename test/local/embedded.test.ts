/** The small plan in the embedded spreadsheet: the same values as everywhere, and everything the plan says about looks. */
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Cell } from '../../core/table/cell';
import { type EmbeddedModel, embeddedModel, readTab, setCell } from '../../local/embedded';
import { smallPlan, smallRaw } from './small-plan';
import { divisionByZero, expectedValues } from './small-plan-values';

const names = { dashboard: 'KPI dashboard', setup: 'KPI setup', rows: 'KPI rows' };

describe('the small plan', () => {
  let model: EmbeddedModel;
  let tabs: ReadonlyMap<string, Cell[][]>;

  beforeAll(() => {
    model = embeddedModel(smallPlan, [smallRaw]);
    tabs = new Map(Object.entries(names).map(([id, name]) => [id, readTab(model, name)]));
  });

  test.each(expectedValues)('$tab row $row column $column is $value', ({ tab, row, column, value }) => {
    const cell = tabs.get(tab)?.[row]?.[column] ?? null;
    if (typeof value === 'number') expect(cell).toBeCloseTo(value, 9);
    else expect(cell).toEqual(value);
  });

  test('a division by zero is an error, and nothing else is', () => {
    expect(tabs.get('dashboard')?.[divisionByZero.row]?.[divisionByZero.column]).toEqual({ error: '#DIV/0!' });
    const errors = [...tabs.values()]
      .flat(2)
      .filter((cell) => cell !== null && typeof cell === 'object' && 'error' in cell);
    expect(errors).toHaveLength(1);
  });

  test('numbers shown as dates are dates', () => {
    expect(tabs.get('dashboard')?.[3]?.slice(0, 2)).toEqual([{ date: 46023 }, { date: 46023 }]);
    expect(tabs.get('dashboard')?.[14]?.[0]).toEqual({ date: 46054 });
  });

  test('the raw tab reads back as it was', () => {
    const withoutTrailingBlanks = smallRaw.rows.map((row) =>
      row.slice(0, row.findLastIndex((cell) => cell !== null) + 1),
    );
    expect(readTab(model, smallRaw.name)).toEqual(withoutTrailingBlanks);
  });

  test('column formulas stand in every row, own row and all', () => {
    const formula = (row: number) => model.getters.getCell({ sheetId: 'rows', col: 3, row });
    for (const row of [3, 5, 7, 11]) {
      const cell = formula(row);
      const text = cell?.isFormula ? cell.compiledFormula.toFormulaString(model.getters) : undefined;
      expect(text).toBe(`=IF($B${row + 1}="","",$B${row + 1}*2)`);
    }
    expect(formula(2)?.isFormula).toBe(false);
  });

  test('formats, styles, widths, panes and merges are there', () => {
    const { getters } = model;
    const at = (row: number, col: number) => ({ sheetId: 'dashboard', row, col });
    expect(getters.getEvaluatedCell(at(4, 0)).formattedValue).toBe('12.5%');
    expect(getters.getEvaluatedCell(at(7, 1)).formattedValue).toBe('+5000.0%');
    expect(getters.getEvaluatedCell(at(13, 0)).formattedValue).toBe('Jan 2026');
    expect(getters.getEvaluatedCell({ sheetId: 'rows', row: 7, col: 1 }).formattedValue).toBe('2,500');
    expect(getters.getCellStyle(at(0, 0))).toMatchObject({ bold: true, fontSize: 18 });
    expect(getters.getCellBorder(at(2, 0))?.top).toEqual({ style: 'thin', color: '#E4E7EB' });
    expect(getters.getColSize('dashboard', 0)).toBe(140);
    expect(getters.getPaneDivisions('dashboard')).toEqual({ xSplit: 1, ySplit: 3 });
    expect(getters.getMerges('dashboard')).toMatchObject([{ top: 0, left: 0, bottom: 0, right: 3 }]);
    expect(getters.getGridLinesVisibility('dashboard')).toBe(false);
  });

  test('the dropdown, the conditional formats and the charts are there', () => {
    const { getters } = model;
    const [rule] = getters.getDataValidationRules('dashboard');
    expect(rule?.criterion).toMatchObject({ type: 'isValueInRange', values: ["'KPI setup'!$A$2:$A$4"] });
    expect(getters.getConditionalFormats('dashboard').map((format) => format.rule.type)).toEqual([
      'CellIsRule',
      'DataBarRule',
    ]);
    expect(getters.getCellComputedStyle({ sheetId: 'dashboard', row: 14, col: 0 }).fillColor).toBe('#FFF8E1');
    expect(getters.getCellComputedStyle({ sheetId: 'dashboard', row: 13, col: 0 }).fillColor).toBeUndefined();
    const charts = getters.getChartIds('dashboard').map((id) => getters.getChartDefinition(id));
    expect(charts.map((chart) => chart.type)).toEqual(['bar', 'bar', 'line', 'pie']);
    expect(charts[0]).toMatchObject({
      title: { text: 'Won & lost "column"' },
      dataSource: { labelRange: 'A14:A16', dataSets: [{ dataRange: 'C14:C16' }, { dataRange: 'B14:B16' }] },
    });
  });

  test('loading it says nothing on the console, which the command line needs for itself', () => {
    const debug = vi.spyOn(console, 'debug').mockImplementation(() => {});
    embeddedModel(null, [smallRaw]);
    expect(debug).not.toHaveBeenCalled();
    debug.mockRestore();
  });
});

describe('entering a value', () => {
  const won = (model: EmbeddedModel) => readTab(model, names.dashboard)[5]?.slice(0, 3);

  test('recomputes what depends on it', () => {
    const model = embeddedModel(smallPlan, [smallRaw]);
    setCell(model, smallRaw.name, 2, 2, 1300);
    expect(won(model)).toEqual([expect.closeTo(1000.1, 9), 4, 3]);
    setCell(model, smallRaw.name, 4, 2, 50);
    expect(won(model)).toEqual([expect.closeTo(1050.1, 9), 4, 4]);
    setCell(model, smallRaw.name, 2, 2, null);
    expect(won(model)).toEqual([expect.closeTo(-249.9, 9), 4, 3]);
  });

  test('a row appended below the data is counted', () => {
    const model = embeddedModel(smallPlan, [smallRaw]);
    setCell(model, smallRaw.name, 9, 2, 100);
    setCell(model, smallRaw.name, 9, 4, 'Won');
    expect(won(model)).toEqual([expect.closeTo(1000.1, 9), 5, 4]);
  });

  test('keeps every kind of value what it is', () => {
    const model = embeddedModel(null, [{ name: 'Raw', rows: [] }]);
    const values: Cell[] = [
      '=1+1',
      '007',
      "'x",
      'TRUE',
      '2026-01-05',
      '5%',
      1.5,
      -2,
      false,
      { date: 46023 },
      { error: '#N/A' },
    ];
    values.forEach((value, row) => {
      setCell(model, 'Raw', row, 0, value);
    });
    expect(readTab(model, 'Raw')).toEqual(values.map((value) => [value]));
    setCell(model, 'Raw', 0, 0, '=1+1');
  });

  test('fails aloud outside the tab and in a tab that is not there', () => {
    const model = embeddedModel(null, [{ name: 'Raw', rows: [['a']] }]);
    expect(() => setCell(model, 'Raw', 1_000_000, 0, 1)).toThrow('Raw');
    expect(() => setCell(model, 'Cooked', 0, 0, 1)).toThrow('Cooked');
    expect(() => readTab(model, 'Cooked')).toThrow('Cooked');
  });
});

test.each(["O'Brien's", 'a "b" & \'c\'', 'x!$A$1', '2026', 'Ümläut 東京', '-5|{x}'])(
  'a raw tab may be named %s',
  (name) => {
    const model = embeddedModel({ ...smallPlan, rawTab: name }, [{ ...smallRaw, name }]);
    expect(readTab(model, names.rows)[7]).toEqual([0, 2500, 2.5, 5000]);
  },
);
