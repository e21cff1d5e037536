// Numbers read in one pass: whatever that pass reads, the slower reading reads the same.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumberText } from '../../core/table/number-text';
import { readPlainNumber } from '../../core/table/plain-number';

test.each([
  ['1204', 1204, 1204],
  ['-12.5', -12.5, Number.NaN],
  ['1.234', 1.234, 1234],
  ['1,234', 1234, 1.234],
  ['0.125', 0.125, Number.NaN],
  ['1234.567', 1234.567, Number.NaN],
  ['1.234.567,89', Number.NaN, 1234567.89],
  ['-1,234,567', -1234567, Number.NaN],
  ['1,234.567', 1234.567, Number.NaN],
  ['-0', 0, 0],
])('%s is %d with a decimal point and %d with a decimal comma', (text, point, comma) => {
  expect(readPlainNumber(text)).toEqual({ point, comma });
});

test.each([
  '',
  '-',
  '.5',
  '1.',
  '1-2',
  '1e5',
  '12.34.567',
  '1234.567.890',
  '0.123.456',
  '1.234,567,890',
  '1234567890123456',
])('%j is left to the slower reading', (text) => {
  expect(readPlainNumber(text)).toBeNull();
});

test('both readings agree wherever the fast one has an answer', () => {
  const digits = fc.integer({ min: 0, max: 1234 }).map(String);
  const parts = fc.array(fc.oneof(digits, fc.stringMatching(/^\d{3}$/), fc.constantFrom('.', ',')), { maxLength: 7 });
  let answered = 0;
  fc.assert(
    fc.property(fc.boolean(), parts, (negative, list) => {
      const text = (negative ? '-' : '') + list.join('');
      const plain = readPlainNumber(text);
      if (plain === null) return;
      answered++;
      // A currency in front sends the text down the slower path.
      const slow = readNumberText(`Rp ${text}`);
      expect({ point: slow?.point, comma: slow?.comma }).toEqual({ ...plain });
    }),
    { numRuns: 3000 },
  );
  expect(answered).toBeGreaterThan(300);
});
