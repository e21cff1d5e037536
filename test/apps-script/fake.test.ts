/** The in-memory spreadsheet is at least as strict as Google: a build that passes here cannot fail there for these reasons. */
import { expect, test } from 'vitest';
import { callCounter } from './fake/calls';
import { servicesOver } from './fake/services';
import { sheetOf } from './fake/sheet';
import { spreadsheetOf } from './fake/spreadsheet';
import { moved, typedText } from './fake/typed-text';
import { spreadsheetWith } from './spreadsheet-app';

function opened() {
  const state = spreadsheetWith([{ name: 'Deals', rows: [['a']] }]);
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

test('formulas are parsed in a locale with a decimal comma', () => {
  const { sheet } = opened();
  const cell = sheet.getRange(1, 1);
  expect(() => cell.setFormula('=IF(A1,1,2)')).toThrow('comma');
  expect(() => cell.setFormula('=A1*0.5')).toThrow('decimal point');
  expect(() => cell.setFormula('=SUM(A1')).toThrow('brackets');
  expect(() => cell.setFormula('=IF(A1;"a,b 0.5";2)')).not.toThrow();
});

test('names of sheets are unique without case', () => {
  const { spreadsheet } = opened();
  expect(() => spreadsheet.insertSheet('DEALS', 1)).toThrow('already exists');
});

test('text is read as if it were typed', () => {
  expect(typedText('=A1', undefined)).toEqual({ value: '', formula: '=A1' });
  expect(typedText("'=A1", undefined)).toEqual({ value: '=A1', formula: '' });
  expect(typedText("''quoted", undefined)).toEqual({ value: "'quoted", formula: '' });
  expect(typedText('=A1', '@')).toEqual({ value: '=A1', formula: '' });
  for (const text of ['007', '2026-01', 'May 2026', 'TRUE', '+62 811', '20%']) {
    expect([text, typeof typedText(text, undefined).value === 'string']).toEqual([text, false]);
  }
});

test('references move with the formula unless they are held, and never inside texts and names', () => {
  expect(moved('=$A2+B$2+$C$2&"A2"&\'A2 tab\'!D2&LOG10(E2)', 3, 1)).toBe('=$A5+C$2+$C$2&"A2"&\'A2 tab\'!E5&LOG10(F5)');
});
