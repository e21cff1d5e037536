import { beforeAll, describe, expect, it } from 'vitest';
import { type Client, loadClient } from './host/client';
import { type Excel, excelOver } from './host/excel';
import { toA1 } from './host/r1c1';
import { workbookOf } from './host/workbook';

let client: Client;

beforeAll(() => {
  client = loadClient();
});

describe('the Excel in memory', () => {
  it('refuses a grid of another size than its range', async () => {
    await expect(on((sheet) => sheet.getRange('A1:B2').set({ values: [[1, 2, 3]] }))).rejects.toThrow(
      '1 rows for A1:B2',
    );
  });

  it('refuses what ExcelApi 1.12 does not have, whether read or set', async () => {
    await expect(on((sheet) => void sheet.getRange('A1').load('valuesAsJson'))).rejects.toThrow('ExcelApi');
    await expect(on((sheet) => void sheet.charts.load('items/name'))).rejects.toThrow('There is no');
    await expect(on((sheet) => sheet.getRange('A1').set({ hyperlink: { address: 'x' } }))).rejects.toThrow(
      'no Range.Hyperlink',
    );
  });

  it('refuses values a property cannot have', async () => {
    await expect(on((sheet) => void Reflect.set(sheet.pageLayout, 'orientation', 'Sideways'))).rejects.toThrow(
      'cannot be',
    );
    await expect(on((sheet) => void Reflect.set(sheet, 'showGridlines', 'no'))).rejects.toThrow('cannot be');
  });

  it('refuses to load everything, to read a formula it cannot calculate, and a missing sheet', async () => {
    await expect(on((sheet) => void sheet.load())).rejects.toThrow('name what you load');
    await expect(
      on((sheet) => {
        sheet.getRange('A1').formulas = [['=1+1']];
        sheet.getRange('A1').load('values');
      }),
    ).rejects.toThrow('the value of a formula');
    await expect(on((sheet) => void sheet.context.workbook.worksheets.getItem('Nope').activate())).rejects.toThrow(
      'Nope',
    );
  });

  it('takes unprotected text for what it looks like, as Excel does', async () => {
    const { workbook } = await on((sheet) => {
      sheet.getRange('A1:E1').values = [['2026-01', '50%', 'TRUE', "'2026-01", 'plain']];
    });
    expect([...(workbook.sheets[0]?.cells.values() ?? [])].map(({ value }) => value)).toEqual([
      45000,
      50,
      true,
      '2026-01',
      'plain',
    ]);
    await expect(on((sheet) => sheet.getRange('A1').set({ values: [['+62 811']] }))).rejects.toThrow('formula');
  });

  it('does what stands before a failing statement and nothing after it', async () => {
    const workbook = workbookOf({ Deals: [] });
    await expect(
      on((sheet) => {
        sheet.getRange('A1').values = [[1]];
        sheet.getRange('A2').values = [[1, 2]];
        sheet.getRange('A3').values = [[3]];
      }, excelOver(workbook)),
    ).rejects.toThrow();
    expect([...(workbook.sheets[0]?.cells.keys() ?? [])]).toEqual(['0 0']);
  });

  it('reads R1C1 notation, but not inside names and texts', () => {
    expect(toA1(`=RC5*SUM('R1C1 it''s'!C3,"R2C2")+R[-1]C[1]+R3C4:R9C4`, 6, 0)).toBe(
      `=$E7*SUM('R1C1 it''s'!$C:$C,"R2C2")+B6+$D$3:$D$9`,
    );
  });
});

/** Does something with the first sheet and sends it. */
async function on(
  act: (sheet: globalThis.Excel.Worksheet) => void,
  excel = excelOver(workbookOf({ Deals: [] })),
): Promise<Excel> {
  client.connect(excel);
  await client.Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem('Deals'));
    await context.sync();
  });
  return excel;
}
