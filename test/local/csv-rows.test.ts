/** Texts with separators taken apart: as hucre's own reader does it, which is slower, for any text at all. */
import { assert, constantFrom, property, string } from 'fast-check';
import { parseCsv } from 'hucre';
import { describe, expect, test } from 'vitest';
import { csvRows, eachCsvRow, type Separator } from '../../local/csv-rows';

const fieldsOf = (text: string, separator: Separator): readonly (readonly string[])[] => {
  const rows: string[][] = [];
  eachCsvRow(text, separator, (fields, count) => rows.push(fields.slice(0, count)));
  return rows;
};

describe('the fields of a text', () => {
  test.each<[string, readonly (readonly string[])[]]>([
    ['', []],
    ['a', [['a']]],
    ['a,b\nc', [['a', 'b'], ['c']]],
    ['a,', [['a', '']]],
    [
      ',\n,',
      [
        ['', ''],
        ['', ''],
      ],
    ],
    ['a\r\nb\rc\n', [['a'], ['b'], ['c']]],
    ['a\n\nb', [['a'], [''], ['b']]],
    ['"a,b\nc",d', [['a,b\nc', 'd']]],
    ['"say ""hi""",b', [['say "hi"', 'b']]],
    ['5" pipe,b', [['5" pipe', 'b']]],
    ['"a" b,c', [['a b', 'c']]],
    ['"a" "b",c', [['a "b"', 'c']]],
    ['""', [['']]],
    ['"never closed,b\nc', [['never closed,b\nc']]],
  ])('%j', (text, rows) => {
    expect(fieldsOf(text, ',')).toEqual(rows);
  });

  test('are those that hucre reads, whatever the text', () => {
    const text = string({
      unit: constantFrom('a', 'é', ' ', '"', '"', ',', ',', ';', '\t', '\n', '\r'),
      maxLength: 40,
    });
    assert(
      property(text, constantFrom<Separator[]>(',', ';', '\t'), (written, delimiter) => {
        expect(fieldsOf(written, delimiter)).toEqual(parseCsv(written, { delimiter, skipBom: false }));
      }),
      { numRuns: 20_000 },
    );
  });
});

test('in rows, blank fields are blank cells, and none at the end of a row or of the text', () => {
  expect(csvRows('a,,b,,\n,,\n" ",\n,\n\n', ',')).toEqual([['a', null, 'b'], [], [' ']]);
});
