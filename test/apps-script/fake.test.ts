/** The in-memory spreadsheet is at least as strict as Google: a build that passes here cannot fail there for these reasons. */
import { describe, expect, test } from 'vitest';
import { callCounter } from './fake/calls';
import { translated } from './fake/formula-text';
import { servicesOver } from './fake/services';
import { sheetOf } from './fake/sheet';
import { spreadsheetOf } from './fake/spreadsheet';
import { moved, typedText } from './fake/typed-text';
import { spreadsheetWith } from './spreadsheet-app';

function opened(locale = 'en_US') {
  const state = spreadsheetWith([{ name: 'Deals', rows: [['a']] }], { locale });
  const services = servicesOver(state, callCounter());
  const [tab] = state.tabs;
  if (tab === undefined) throw new Error('no tab');
  return { tab, sheet: sheetOf(services, tab), spreadsheet: spreadsheetOf(services) };
}

test('a member it does not have throws instead of doing nothing', () => {
  const { sheet } = opened();
  expect(() => sheet.getBandings()).toThrow('Sheet.getBandings is not in the fake');
  expect(() => sheet.getRange(1, 1).setNote('x')).toThrow('Range.setNote is not in the fake');
});

test('grids of another size than the range, and ranges outside the sheet, are refused', () => {
  const { sheet } = opened();
  expect(() => sheet.getRange(1, 1, 2, 2).setValues([[1, 2]])).toThrow('has 1 rows and 2 columns');
  expect(() => sheet.getRange(1, 1, 1, 2).setNumberFormats([['0']])).toThrow('has 1 rows and 1 columns');
  expect(() => sheet.getRange(1000, 26, 2, 1)).toThrow('outside the dimensions');
  expect(() => sheet.getRange(0, 1)).toThrow('are invalid');
});

describe('formulas are read by the spreadsheet’s locale', () => {
  test.each(['de_DE', 'id_ID'])('%s: a comma is a decimal sign and nothing else', (locale) => {
    const cell = opened(locale).sheet.getRange(1, 1);
    expect(() => cell.setFormula('=IF(A1,1,2)')).toThrow('comma');
    expect(() => cell.setFormula('=IF(A1;1;2,5,5)')).toThrow('parse error');
    expect(() => cell.setFormula('=A1*0.5')).toThrow('decimal point');
    expect(() => cell.setFormula('=SUM(A1')).toThrow('brackets');
    expect(() => cell.setFormula('=IF(A1;"a,b 0.5";2)')).not.toThrow();
    expect(translated('=IF(\'a,b;\'!$A1>=0,5;"a;b";STDEV.P($B:$B))', locale)).toBe(
      '=IF(\'a,b;\'!$A1>=0.5,"a;b",STDEV.P($B:$B))',
    );
  });

  test('en_US: a comma separates arguments, as a semicolon does', () => {
    const cell = opened().sheet.getRange(1, 1);
    expect(() => cell.setFormula('=IF(A1,1;0.5)')).not.toThrow();
    expect(translated('=IF(A1;1,5;0.5)', 'en_US')).toBe('=IF(A1,1,5,0.5)');
    expect(() => cell.setFormula('=A1#')).toThrow('parse error');
  });
});

test('where a test wants it, a formula’s cell is read as its value, computed by what stands in the locale’s own signs', () => {
  const state = {
    ...spreadsheetWith([{ name: 'Deals', rows: [[4], [new Date('2026-01-01T00:00+07:00')]] }], { locale: 'de_DE' }),
    computes: true,
  };
  const services = servicesOver(state, callCounter());
  const sheet = spreadsheetOf(services).getSheets()[0];
  sheet?.getRange(1, 2, 1, 3).setFormulas([['=A1*0,5', '=IF(A1>3;"a;b";1)', '=1/0']]);
  sheet?.getRange(2, 2).setFormula('=YEAR(A2)');
  expect(sheet?.getRange(1, 2, 2, 3).getValues()).toEqual([
    [2, 'a;b', '#DIV/0!'],
    [2026, '', ''],
  ]);
  sheet?.getRange(1, 1).setValues([[10]]);
  expect(sheet?.getRange(1, 2).getValues()).toEqual([[5]]);
});

test('names of sheets are unique without case', () => {
  const { spreadsheet } = opened();
  expect(() => spreadsheet.insertSheet('DEALS', 1)).toThrow('already exists');
});

test('text is read as if it were typed', () => {
  expect(typedText('=A1', undefined, 'en_US')).toEqual({ value: '', formula: '=A1' });
  expect(typedText("'=A1", undefined, 'en_US')).toEqual({ value: '=A1', formula: '' });
  expect(typedText("''quoted", undefined, 'en_US')).toEqual({ value: "'quoted", formula: '' });
  expect(typedText('=A1', '@', 'en_US')).toEqual({ value: '=A1', formula: '' });
  for (const text of ['007', '2026-01', 'May 2026', 'TRUE', '+62 811', '20%']) {
    expect([text, typeof typedText(text, undefined, 'en_US').value === 'string']).toEqual([text, false]);
  }
});

test('references move with the formula unless they are held, and never inside texts and names', () => {
  expect(moved('=$A2+B$2+$C$2&"A2"&\'A2 tab\'!D2&LOG10(E2)', 3, 1)).toBe('=$A5+C$2+$C$2&"A2"&\'A2 tab\'!E5&LOG10(F5)');
});
