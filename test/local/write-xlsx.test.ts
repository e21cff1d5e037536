/** A plan as an .xlsx file: what LibreOffice computes from it, what its parts say, and the raw tab read back. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Cell } from '../../core/table/cell';
import { readSpreadsheet } from '../../local/hucre';
import { planToXlsx } from '../../local/write-xlsx';
import type { CalculatedCell, Matrix } from '../engines/libreoffice';
import { libreOffice, present } from '../engines/skip';
import { smallPlan, smallRaw } from './small-plan';
import { divisionByZero, expectedValues } from './small-plan-values';
import { partsOf } from './xlsx-parts';

let bytes: Uint8Array;
let part: (name: string) => string;

beforeAll(async () => {
  bytes = await planToXlsx(smallPlan, smallRaw);
  const parts = partsOf(bytes);
  part = (name) => parts.get(name) ?? '';
});

describe.skipIf(libreOffice === null)('in LibreOffice', () => {
  let calculated: ReadonlyMap<string, Matrix>;
  let edited: Matrix | undefined;

  beforeAll(async () => {
    const area = { firstRow: 0, lastRow: 20, firstColumn: 0, lastColumn: 7 };
    const edits = [[{ tab: smallRaw.name, row: 2, column: 2, value: 1300 }]];
    const read = [...smallPlan.tabs, smallRaw].map((tab) => ({ tab: tab.name, area }));
    const [steps] = await present(libreOffice).recalculate([{ bytes, read, edits }]);
    const ids = [...smallPlan.tabs.map((tab) => tab.id), 'raw'];
    calculated = new Map(ids.map((id, index) => [id, steps?.[0]?.[index] ?? []]));
    edited = steps?.[1]?.[0];
  });

  test.each(expectedValues)('$tab row $row column $column is $value', ({ tab, row, column, value }) => {
    expectSame(calculated.get(tab)?.[row]?.[column], value);
  });

  test('a division by zero is an error, with the formula that gave it', () => {
    const cell = calculated.get('dashboard')?.[divisionByZero.row]?.[divisionByZero.column];
    expect(cell).toMatchObject({ error: '#DIV/0!', formula: expect.stringContaining('COUNTIFS') });
  });

  test('nothing else is an error', () => {
    const errors = ['dashboard', 'setup', 'rows'].flatMap((id) =>
      (calculated.get(id) ?? []).flat().filter((cell) => typeof cell === 'object' && cell !== null),
    );
    expect(errors).toHaveLength(1);
  });

  test('the raw tab is what it was', () => {
    smallRaw.rows.forEach((row, rowIndex) => {
      row.forEach((cell, column) => {
        const shown = calculated.get('raw')?.[rowIndex]?.[column];
        if (cell !== null && typeof cell === 'object' && 'error' in cell)
          expect(shown).toMatchObject({ error: '#N/A' });
        else expectSame(shown, cell);
      });
    });
  });

  test('a changed raw cell changes the dashboard', () => {
    expectSame(edited?.[5]?.[0], 1000.1);
  });
});

test('the raw tab reads back as it was', async () => {
  const read = await readSpreadsheet(bytes, 'small.xlsx');
  expect(read.ok && read.tabs.at(-1)).toEqual({ ...smallRaw, rows: smallRaw.rows.map(withoutTrailingBlanks) });
});

test('other tabs follow the raw tab; a text that names an error and one that looks like an escape stay text', async () => {
  const rows = [['#N/A', '_x0041_', { error: '#CONNECT!' }, 'a\u0001b', ' padded ']];
  const read = await readSpreadsheet(await planToXlsx(smallPlan, null, [{ name: 'Calls', rows }]), 'small.xlsx');
  const tab = read.ok ? read.tabs.at(-1) : undefined;
  expect(tab?.rows[0]).toEqual(['#N/A', '_x0041_', { error: '#N/A' }, 'a\u0001b', ' padded ']);
});

describe('in the file', () => {
  test('the dashboard comes first and is shown', () => {
    expect([...part('xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      'KPI dashboard',
      'KPI setup',
      'KPI rows',
      'Anna&apos;s deals',
    ]);
    expect(part('xl/workbook.xml')).toContain('activeTab="0"');
  });

  test('no formula has a stored result, and programs are told to compute', () => {
    expect(part('xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
    for (const index of [1, 2, 3]) expect(part(`xl/worksheets/sheet${index}.xml`)).not.toMatch(/<\/f><v>/);
  });

  test('column formulas stand in every row, own row and all', () => {
    const rows = part('xl/worksheets/sheet3.xml');
    expect(rows).toContain('<f>IF($B4="","",$B4*2)</f>');
    expect(rows).toContain('<f>IF($B12="","",$B12*2)</f>');
    expect(rows).not.toContain('t="shared"');
    expect(rows.match(/INDEX\('Anna''s deals'!\$C:\$C,ROW\(\)\)/g)).toHaveLength(2 * 9);
  });

  test('a median is an array formula', () => {
    expect(part('xl/worksheets/sheet1.xml')).toMatch(/<c r="B7"[^>]*><f t="array" ref="B7">MEDIAN\(/);
  });

  test('text that looks like a formula or a number has the text format', () => {
    expect(part('xl/sharedStrings.xml')).toContain('<t>=1+1</t>');
    expect(part('xl/worksheets/sheet1.xml')).toMatch(/<c r="A2" t="s" s="\d+">/);
    expect(part('xl/worksheets/sheet4.xml')).toMatch(/<c r="A5" t="s" s="\d+">/);
    expect(part('xl/styles.xml')).toContain('formatCode="@"');
  });

  test('charts name their cells, their series and their colours', () => {
    expect(part('xl/charts/chart1.xml')).toMatch(/<c:barDir val="col"\/>/);
    expect(part('xl/charts/chart2.xml')).toMatch(/<c:barDir val="bar"\/>.*<c:orientation val="maxMin"\/>/);
    expect(part('xl/charts/chart3.xml')).toContain('<c:lineChart>');
    expect(part('xl/charts/chart4.xml')).toContain('<c:pieChart>');
    expect(part('xl/charts/chart4.xml').match(/<c:dPt>/g)).toHaveLength(3);
    expect(part('xl/charts/chart1.xml')).toContain("<c:f>'KPI dashboard'!$A$14:$A$16</c:f>");
    expect(part('xl/charts/chart1.xml')).toContain("<c:f>'KPI dashboard'!$C$14:$C$16</c:f>");
    expect(part('xl/charts/chart1.xml')).toContain('<a:t>Won &amp; lost "column"</a:t>');
    expect(part('xl/charts/chart1.xml')).toContain('<a:srgbClr val="0B6E99"/>');
    expect(part('xl/charts/chart1.xml')).toContain('<c:legendPos val="b"/>');
    expect(part('xl/charts/chart2.xml')).not.toContain('<c:legend>');
  });

  test('conditional formats, the dropdown and merged cells are there', () => {
    const sheet = part('xl/worksheets/sheet1.xml');
    expect(sheet).toContain(
      '<cfRule type="expression" priority="1" dxfId="0"><formula>$C14&gt;$C$6</formula></cfRule>',
    );
    expect(sheet).toContain('<cfvo type="num" val="0"/><cfvo type="max"/><color rgb="FF8CC4DC"/>');
    expect(sheet).toContain("<formula1>'KPI setup'!$A$2:$A$4</formula1>");
    expect(sheet).toContain('prompt="Pick an owner"');
    expect(sheet).toContain('<mergeCell ref="A1:D1"/>');
    expect(part('xl/styles.xml')).toMatch(/<dxf>.*<fgColor rgb="FFFFF8E1"\/><bgColor rgb="FFFFF8E1"\/>/);
  });

  test('panes are frozen, gridlines off, widths, heights and colours set', () => {
    const sheet = part('xl/worksheets/sheet1.xml');
    expect(sheet).toContain('showGridLines="0"');
    expect(sheet).toContain('<pane xSplit="1" ySplit="3" topLeftCell="B4" state="frozen"');
    expect(sheet).toContain('<col min="1" max="1" width="20" customWidth="true"/>');
    expect(sheet).toContain('<row r="1" ht="24" customHeight="1">');
    expect(sheet).toContain('<tabColor rgb="FF0B6E99"/>');
  });

  test('it prints one page wide, with its title rows, names quoted', () => {
    const sheet = part('xl/worksheets/sheet1.xml');
    expect(sheet).toContain('orientation="landscape" fitToWidth="1" fitToHeight="0"');
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    const names = part('xl/workbook.xml');
    expect(names).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'KPI dashboard'!$A$1:$H$44</definedName>`,
    );
    expect(names).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'KPI dashboard'!$1:$3</definedName>`,
    );
    // Row 21 begins a new page: the break is said of the row above.
    expect(sheet).toMatch(/<rowBreaks[^>]*><brk id="20"[^>]*\/><\/rowBreaks>/);
    expect(part('xl/worksheets/sheet2.xml')).toContain('orientation="portrait"');
  });

  test('its properties name no person and no machine', () => {
    expect(part('docProps/core.xml')).not.toMatch(/creator|lastModifiedBy/);
    expect(part('docProps/app.xml')).not.toMatch(/Company|Manager/);
  });
});

function expectSame(actual: CalculatedCell | undefined, expected: Cell): void {
  const value = expected !== null && typeof expected === 'object' && 'date' in expected ? expected.date : expected;
  if (typeof value === 'number') expect(actual).toBeCloseTo(value, 9);
  else expect(actual).toEqual(value);
}

function withoutTrailingBlanks(row: readonly Cell[]): readonly Cell[] {
  return row.slice(0, row.findLastIndex((cell) => cell !== null) + 1);
}
