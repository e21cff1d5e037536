import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { areasByStyle } from '../../core/dashboard/areas';
import type { Area, Plan } from '../../core/dashboard/plan';
import { type Style, styles } from '../../core/dashboard/style';
import { writePlan } from '../../office-addin/write-plan';
import { smallPlan, smallRaw } from '../local/small-plan';
import { expectedCells, foundCells, printed, sheetOf } from './expected';
import { addressOf, covers } from './host/addresses';
import { type Client, loadClient } from './host/client';
import { type Excel, excelOver } from './host/excel';
import type { Sheet, Workbook } from './host/workbook';
import { workbookWith } from './workbooks';

let client: Client;
let excel: Excel;
let workbook: Workbook;

beforeAll(() => {
  client = loadClient();
  vi.stubGlobal('Excel', client.Excel);
  vi.stubGlobal('OfficeExtension', client.OfficeExtension);
});

beforeEach(() => {
  workbook = workbookWith(smallRaw);
  excel = excelOver(workbook);
  client.connect(excel);
});

describe('a plan written to Excel', () => {
  it('puts into every cell what core prints for it, and nothing anywhere else', async () => {
    expect(await writePlan(smallPlan)).toEqual({ ok: true });
    expect(sorted(foundCells(workbook, smallPlan))).toEqual(sorted(expectedCells(smallPlan)));
  });

  it('takes three requests, and little is said in them', async () => {
    await writePlan(smallPlan);
    console.info('syncs and bytes of the small plan:', excel.requests.map(({ bytes }) => bytes).join(', '));
    expect(excel.requests).toHaveLength(3);
    expect(Math.max(...excel.requests.map(({ bytes }) => bytes))).toBeLessThan(150_000);
  });

  it('leaves the raw tab as it was', async () => {
    const before = JSON.stringify([...sheetOf(workbook, smallRaw.name).cells]);
    await writePlan(smallPlan);
    const raw = sheetOf(workbook, smallRaw.name);
    expect(JSON.stringify([...raw.cells])).toBe(before);
    expect({ ...raw, cells: null, id: null, name: null }).toMatchObject({ formats: [], charts: [], validations: [] });
    expect(raw.customProperties.size).toBe(0);
  });

  it('shows the first tab and marks all as finished, leaving no note of the build', async () => {
    await writePlan(smallPlan);
    expect(workbook.active).toBe('KPI dashboard');
    expect(workbook.settings.size).toBe(0);
    for (const tab of smallPlan.tabs) {
      const mark = sheetOf(workbook, tab.name).customProperties.get('dealsheet.tab') ?? '';
      expect(JSON.parse(mark)).toMatchObject({ tab: tab.id, version: 1, state: 'ready' });
    }
  });

  it('gives every cell the look of its style, and its borders to each cell', async () => {
    await writePlan(smallPlan);
    for (const tab of smallPlan.tabs) {
      const sheet = sheetOf(workbook, tab.name);
      for (const [name, areas] of areasByStyle(tab)) {
        for (const area of areas) expectStyle(sheet, area, styles[name]);
      }
    }
  });

  it('sets widths and heights in points, frozen panes, gridlines, colour and merged cells', async () => {
    await writePlan(smallPlan);
    const sheet = sheetOf(workbook, 'KPI dashboard');
    expect(sheet.columnWidths.get('A1:A1048576')).toBe(105);
    expect(sheet.rowHeights.get('A1:XFD1')).toBe(24);
    expect(sheet.frozen).toEqual({ rows: 3, columns: 1 });
    expect(sheetOf(workbook, 'KPI rows').frozen).toEqual({ rows: 2, columns: 0 });
    expect(sheet.properties.get('Gridlines')).toBe(false);
    expect(sheet.properties.get('TabColor')).toBe(smallPlan.tabs[0]?.color);
    expect(sheet.merges.map(addressOf)).toEqual(['A1:D1']);
  });

  it('draws the charts with one range per series and the labels beside them', async () => {
    await writePlan(smallPlan);
    const [dashboard] = smallPlan.tabs;
    const { charts } = sheetOf(workbook, 'KPI dashboard');
    expect(charts.map((chart) => chart.properties.get('ChartType'))).toEqual([
      'ColumnClustered',
      'BarClustered',
      'Line',
      'Pie',
    ]);
    for (const [index, plan] of (dashboard?.charts ?? []).entries()) {
      const chart = charts[index];
      expect(chart?.properties.get('title.Text')).toBe(plan.title);
      expect(chart?.properties.get('legend.Visible')).toBe(plan.legend);
      expect(chart?.series.map((series) => [series.properties.get('Name'), series.values, series.categories])).toEqual(
        plan.series.map(({ name, values }) => [
          name,
          `'KPI dashboard'!${addressOf(values)}`,
          `'KPI dashboard'!${addressOf(plan.categories)}`,
        ]),
      );
    }
    expect(charts[0]?.series[0]?.properties.get('fill.Color')).toBe(dashboard?.charts[0]?.series[0]?.color);
    expect(charts[2]?.series[1]?.properties.get('line.Color')).toBe(dashboard?.charts[2]?.series[1]?.color);
    expect(charts[1]?.position).toEqual(['E19', 'H30']);
  });

  it('offers choices from the range the plan names, on whichever tab it stands', async () => {
    await writePlan(smallPlan);
    const [validation] = sheetOf(workbook, 'KPI dashboard').validations;
    expect(validation?.address).toBe('A3:A3');
    expect(validation?.properties.get('source')).toBe("'KPI setup'!A2:A4");
    expect(validation?.properties.get('Prompt')).toMatchObject({ message: 'Pick an owner' });
  });

  it('puts the first conditional format of the plan on top', async () => {
    await writePlan(smallPlan);
    const [dashboard] = smallPlan.tabs;
    const rule = dashboard?.conditionalFormats[0];
    if (dashboard === undefined || rule?.kind !== 'rule') throw new Error('the plan has no rule');
    const formats = sheetOf(workbook, 'KPI dashboard').conditionalFormats;
    expect(formats.map(({ kind }) => kind)).toEqual(['Custom', 'DataBar']);
    expect(formats[0]?.properties.get('rule.Formula')).toBe(
      printed(rule.formula, smallPlan, dashboard, rule.area.firstRow),
    );
    expect(formats[0]?.properties.get('fill.Color')).toBe(rule.fill);
  });

  it('prints as wide as a page', async () => {
    await writePlan(smallPlan);
    const { properties } = sheetOf(workbook, 'KPI dashboard');
    expect(properties.get('pageLayout.Orientation')).toBe('Landscape');
    expect(properties.get('pageLayout.PrintArea')).toBe('A1:H44');
    expect(properties.get('pageLayout.PrintTitleRows')).toBe('$1:$3');
    expect(properties.get('pageLayout.Zoom')).toEqual({ horizontalFitToPages: 1 });
    expect(properties.get('horizontalPageBreaks')).toEqual([20]);
  });

  it('writes dates as serials of the workbook’s own date system', async () => {
    workbook = workbookWith(smallRaw, 1904);
    client.connect(excelOver(workbook));
    await writePlan(smallPlan);
    expect(sheetOf(workbook, 'KPI dashboard').cells.get('3 0')?.value).toBe(46023 - 1462);
    expect(sheetOf(workbook, 'KPI rows').cells.get('2 2')?.value).toBe(3);
  });

  it('touches no tab that has a name of the plan, in whatever case, and says which', async () => {
    workbook = workbookWith({ name: 'kpi SETUP', rows: [['mine']] });
    excel = excelOver(workbook);
    client.connect(excel);
    const before = JSON.stringify(workbook.sheets.map(({ cells }) => [...cells]));
    expect(await writePlan({ ...smallPlan, rawTab: 'kpi SETUP' })).toEqual({
      ok: false,
      problem: 'name-taken',
      tab: 'KPI setup',
    });
    expect(workbook.sheets).toHaveLength(1);
    expect(JSON.stringify(workbook.sheets.map(({ cells }) => [...cells]))).toBe(before);
  });

  it('needs nothing newer than ExcelApi 1.12, and in an older Excel leaves nothing behind', async () => {
    const older = excelOver(workbook, { supported: '1.11' });
    client.connect(older);
    expect(await writePlan(smallPlan)).toMatchObject({ ok: false, problem: 'stopped' });
    expect(workbook.sheets.map(({ name }) => name)).toEqual([smallRaw.name]);
  });

  it('is still a dashboard where Excel cannot set up pages or freeze panes', async () => {
    for (const unable of [/^PageLayout\./, /^PageBreakCollection\./, /^WorksheetFreezePanes\./]) {
      workbook = workbookWith(smallRaw);
      client.connect(excelOver(workbook, { unable }));
      expect(await writePlan(smallPlan)).toEqual({ ok: true });
      expect(sorted(foundCells(workbook, smallPlan))).toEqual(sorted(expectedCells(smallPlan)));
      expect(workbook.sheets).toHaveLength(4);
    }
    client.connect(excelOver(workbookWith(smallRaw), { unable: /^Chart\./ }));
    expect(await writePlan(smallPlan)).toMatchObject({ ok: false, at: 'Chart.series', leftBehind: false });
  });

  it('sends a hundred thousand values in requests Excel on the web accepts', async () => {
    const values = Array.from({ length: 250_000 }, (_, index) => (index % 7 === 0 ? null : 1_000_000 + index / 8));
    expect(await writePlan(withValues(values))).toEqual({ ok: true });
    const cells = sheetOf(workbook, 'KPI rows').cells;
    expect(cells.get('100002 2')?.value).toBe(values[100_000]);
    expect(Math.max(...excel.requests.map(({ bytes }) => bytes))).toBeLessThan(4_000_000);
  });
});

function withValues(values: readonly (number | null)[]): Plan {
  const tabs = smallPlan.tabs.map((tab) =>
    tab.id === 'rows' ? { ...tab, columnValues: [{ column: 2, firstRow: 2, values }] } : tab,
  );
  return { ...smallPlan, tabs };
}

const sorted = (cells: ReadonlyMap<string, unknown>) => Object.fromEntries([...cells].sort());

function expectStyle(sheet: Sheet, area: Area, style: Style): void {
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      expect(looks(sheet, row, column)).toMatchObject({
        'font.name': 'Arial',
        'font.size': style.size,
        'font.color': style.color,
        ...(style.bold ? { 'font.bold': true } : {}),
        ...(style.fill === undefined ? {} : { 'fill.color': style.fill }),
        ...(style.wrap ? { wrapText: true } : {}),
      });
      const bottom = row === area.lastRow ? 'EdgeBottom' : 'InsideHorizontal';
      if (style.borders?.includes('bottom')) {
        expect(looks(sheet, row, column)[`border.${bottom}.style`]).toBe('Continuous');
      }
    }
  }
}

function looks(sheet: Sheet, row: number, column: number): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const { areas, property, value } of sheet.formats) {
    if (areas.some((area) => covers(area, row, column))) found[property] = value;
  }
  return found;
}
