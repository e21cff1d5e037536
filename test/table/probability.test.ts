import { describe, expect, it } from 'vitest';
import type { Cell } from '../../core/table/cell';
import { readAlone } from '../../core/table/column-reader';
import { asProbabilities } from '../../core/table/probability';
import { numberReader } from '../../core/table/read-number';
import { columnOf, everyRow } from './tab';

const read = (cells: readonly Cell[]) => {
  const rows = columnOf(cells);
  return asProbabilities(
    readAlone(numberReader(rows, everyRow(rows), 0, { indonesian: false, percent: true }), rows.length),
  );
};

describe('probabilities', () => {
  it.each<[string, readonly Cell[], readonly number[], string]>([
    ['as fractions', [0.2, 1, 0], [0.2, 1, 0], '0-1'],
    ['from 0 to 100', [20, 100, 0, 1], [0.2, 1, 0, 0.01], '0-100'],
    ['with a percent sign', ['20%', '7.5 %', '100%'], [0.2, 0.075, 1], '0-1'],
    ['in percent, one with its sign', [20, '30%'], [0.2, 0.3], '0-100'],
  ])('%s are fractions', (_, cells, fractions, style) => {
    const { values, format, unreadable } = read(cells);
    expect([...values]).toEqual(fractions);
    expect(format.style).toBe(style);
    expect(unreadable).toEqual([]);
  });

  it('that cannot be are reported, and do not decide', () => {
    const { values, unreadable, format } = read([0.5, 1000, -0.2]);
    expect([...values]).toEqual([0.5, Number.NaN, Number.NaN]);
    expect(unreadable).toEqual([
      { position: 1, text: '1000' },
      { position: 2, text: '-0.2' },
    ]);
    expect(format.typed).toBe(false);
  });

  it('in percent may be read raw only when divided', () => {
    expect(read([20, 50]).format).toMatchObject({ typed: false, divisor: 100 });
    expect(read([0.2, 0.5]).format).toMatchObject({ typed: true });
    expect(read([0.2, 0.5]).format.divisor).toBeUndefined();
    expect(read([20, 'x']).format.divisor).toBeUndefined();
  });
});
