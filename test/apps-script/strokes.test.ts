/** Widths in few calls: exact where that is cheap, else never narrower than planned. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fewStrokesOf, type Stroke, strokesOf } from '../../apps-script/write/strokes';

function painted(strokes: readonly Stroke[], length: number): readonly (number | undefined)[] {
  const values: (number | undefined)[] = Array.from({ length }, () => undefined);
  for (const { first, count, value } of strokes) values.fill(value, first, first + count);
  return values;
}

const widths = fc.array(fc.constantFrom(24, 60, 90, 160, 340), { minLength: 1, maxLength: 40 });

test('strokes paint exactly what was given, and nothing where nothing was', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined })), (values) => {
      expect(painted(strokesOf(values), values.length)).toEqual(values);
    }),
  );
});

test('few strokes are as many as asked for at most, cover every column, and make none narrower', () => {
  fc.assert(
    fc.property(widths, fc.integer({ min: 1, max: 8 }), (values, most) => {
      const strokes = fewStrokesOf(values, most);
      expect(strokes.length).toBeLessThanOrEqual(most);
      const given = painted(strokes, values.length);
      expect(given.filter((width, index) => width === undefined || width < (values[index] ?? 0))).toEqual([]);
      expect(Math.max(...given.map(Number))).toBe(Math.max(...values));
    }),
  );
});

test('the one very wide column stands alone', () => {
  expect(fewStrokesOf([90, 60, 380, 90, 24, 90, 60], 3)).toEqual([
    { first: 0, count: 2, value: 90 },
    { first: 2, count: 1, value: 380 },
    { first: 3, count: 4, value: 90 },
  ]);
});
