/** The printer: the text of a formula tree in every dialect and in R1C1 notation. */
import { describe, expect, test } from 'vitest';
import { type DialectName, dialects } from '../../core/language/dialects/index';
import {
  binary,
  call,
  cell,
  column,
  columnPart,
  dividedBy,
  equals,
  type Formula,
  minus,
  monthNumber,
  number,
  plus,
  sameRow,
  text,
  times,
  when,
} from '../../core/language/formula';
import { columnLetters, type Printing, printFormula } from '../../core/language/print';

const tabNames = { raw: "Anna's deals", dashboard: 'KPI dashboard', setup: 'KPI setup', rows: 'KPI rows' };

function print(formula: Formula, printing: Partial<Printing> = {}, array = false): string {
  const printed = printFormula(formula, { dialect: 'xlsx', tabNames, tab: 'dashboard', row: 4, ...printing }, array);
  return printed.ok ? printed.text : `cannot say ${printed.unsupported}`;
}

const inEveryDialect = (formula: Formula, array = false): Readonly<Record<DialectName, string>> => ({
  sheets: print(formula, { dialect: 'sheets' }, array),
  excel: print(formula, { dialect: 'excel' }, array),
  xlsx: print(formula, { dialect: 'xlsx' }, array),
  embedded: print(formula, { dialect: 'embedded' }, array),
});

const [a, b, c] = [cell('dashboard', 0, 0), cell('dashboard', 0, 1), cell('dashboard', 0, 2)];

describe('brackets', () => {
  test.each([
    [plus(a, plus(b, c)), '=$A$1+($B$1+$C$1)'],
    [plus(plus(a, b), c), '=$A$1+$B$1+$C$1'],
    [minus(a, minus(b, c)), '=$A$1-($B$1-$C$1)'],
    [minus(minus(a, b), c), '=$A$1-$B$1-$C$1'],
    [dividedBy(a, dividedBy(b, c)), '=$A$1/($B$1/$C$1)'],
    [times(plus(a, b), c), '=($A$1+$B$1)*$C$1'],
    [plus(times(a, b), c), '=$A$1*$B$1+$C$1'],
    [times(equals(a, b), equals(b, c)), '=($A$1=$B$1)*($B$1=$C$1)'],
    [equals(plus(a, b), binary('&', b, c)), '=$A$1+$B$1=$B$1&$C$1'],
    [binary('&', equals(a, b), c), '=($A$1=$B$1)&$C$1'],
    [equals(a, equals(b, c)), '=$A$1=($B$1=$C$1)'],
    [minus(a, number(-1)), '=$A$1-(-1)'],
    [call('IF', equals(a, b), plus(a, b), number(0)), '=IF($A$1=$B$1,$A$1+$B$1,0)'],
    [monthNumber(a), '=YEAR($A$1)*12+MONTH($A$1)'],
  ])('%#: %j', (formula, expected) => {
    expect(print(formula)).toBe(expected);
  });
});

describe('references', () => {
  test('on the own tab without its name, elsewhere with the quoted name', () => {
    expect(print(plus(column('dashboard', 2), column('rows', 2)))).toBe("=$C:$C+'KPI rows'!$C:$C");
    expect(print(plus(column('dashboard', 2), column('rows', 2)), { tab: 'rows' })).toBe(
      "='KPI dashboard'!$C:$C+$C:$C",
    );
  });

  test('in A1 and R1C1 notation', () => {
    const formula = call('SUM', a, cell('setup', 9, 27), columnPart('rows', 1, 1, 99), column('rows', 701), sameRow(2));
    expect(print(formula)).toBe("=SUM($A$1,'KPI setup'!$AB$10,'KPI rows'!$B$2:$B$100,'KPI rows'!$ZZ:$ZZ,$C5)");
    expect(print(formula, { notation: 'R1C1', dialect: 'excel' })).toBe(
      "=SUM(R1C1,'KPI setup'!R10C28,'KPI rows'!R2C2:R100C2,'KPI rows'!C702,RC3)",
    );
  });

  test('a quote in a name is doubled where the dialect reads that', () => {
    expect(inEveryDialect(column('raw', 0))).toEqual({
      sheets: "='Anna''s deals'!$A:$A",
      excel: "='Anna''s deals'!$A:$A",
      xlsx: "='Anna''s deals'!$A:$A",
      embedded: "='Anna's deals'!$A:$A",
    });
  });

  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('column %d is %s', (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
  });
});

describe('texts', () => {
  test('quotes inside are doubled, or joined where the engine cannot read that', () => {
    expect(inEveryDialect(text('say "x"'))).toEqual({
      sheets: '="say ""x"""',
      excel: '="say ""x"""',
      xlsx: '="say ""x"""',
      embedded: '=("say "&CHAR(34)&"x"&CHAR(34))',
    });
  });

  test('a backslash would hide the quote after it from the embedded engine', () => {
    expect(print(text('C:\\'), { dialect: 'embedded' })).toBe('=("C:"&CHAR(92))');
    expect(print(text('C:\\'))).toBe('="C:\\"');
  });

  test('an empty text', () => {
    expect(new Set(Object.values(inEveryDialect(text(''))))).toEqual(new Set(['=""']));
  });

  test('one too long for Excel is joined from parts, quotes and all', () => {
    const long = `${'x'.repeat(126)}"${'😀'.repeat(65)}`;
    expect(print(text(long))).toBe(`=("${'x'.repeat(126)}"""&"${'😀'.repeat(65)}")`);
    expect(print(text('x'.repeat(255)))).toBe(`="${'x'.repeat(255)}"`);
  });
});

describe('numbers', () => {
  test.each([
    [0, '=0', '=0'],
    [12, '=12', '=12'],
    [-12, '=(-12)', '=(-12)'],
    [0.25, '=0.25', '=(25/100)'],
    [-0.25, '=(-0.25)', '=((-25/100))'],
    [1.05, '=1.05', '=(105/100)'],
    [1e-7, '=1e-7', '=(1/10000000)'],
    [-1.5e-7, '=(-1.5e-7)', '=((-15/100000000))'],
    [1234567.891, '=1234567.891', '=(1234567891/1000)'],
    [2_500_000_000, '=2500000000', '=2500000000'],
  ])('%d is %s, and in Sheets %s, which needs no decimal point', (value, elsewhere, sheets) => {
    expect(inEveryDialect(number(value))).toEqual({ sheets, excel: elsewhere, xlsx: elsewhere, embedded: elsewhere });
  });

  test.each([0.1, -0.3, 1.1, 1e-7, 2.5e-10, 1 / 3, 123.456])('the fraction for %d is the number', (value) => {
    const [top = 0, bottom = 0] = dialects.sheets.number(value).replace(/[()]/g, '').split('/').map(Number);
    expect(top / bottom).toBe(value);
  });
});

describe('calls and operators', () => {
  test('arguments are separated as the dialect does', () => {
    expect(inEveryDialect(when(equals(a, text('')), number(0), call('TODAY')))).toEqual({
      sheets: '=IF($A$1="";0;TODAY())',
      excel: '=IF($A$1="",0,TODAY())',
      xlsx: '=IF($A$1="",0,TODAY())',
      embedded: '=IF($A$1="",0,TODAY())',
    });
  });

  test('an operator of the KPI language is its own text', () => {
    const sum: Formula = {
      kind: 'aggregate',
      operator: 'sum',
      of: column('rows', 4),
      where: [{ column: column('rows', 2), is: '=', value: plus(a, number(1)) }],
    };
    expect(print(sum)).toBe("=SUMIFS('KPI rows'!$E:$E,'KPI rows'!$C:$C,$A$1+1)");
    expect(print(times(number(2), sum), { dialect: 'sheets' })).toBe(
      "=2*SUMIFS('KPI rows'!$E:$E;'KPI rows'!$C:$C;$A$1+1)",
    );
  });

  test('an array formula is marked in the text only where the text is what marks it', () => {
    expect(inEveryDialect(call('MEDIAN', a), true)).toEqual({
      sheets: '=ARRAYFORMULA(MEDIAN($A$1))',
      excel: '=MEDIAN($A$1)',
      xlsx: '=MEDIAN($A$1)',
      embedded: '=MEDIAN($A$1)',
    });
  });
});
