/** Cells gathered into rectangles: all of them, each once, and few. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaAround, areasBy, areasByFormat, areasByStyle, joinSideBySide } from '../../core/dashboard/areas';
import type { Area, CellPlan } from '../../core/dashboard/plan';
import type { StyleName } from '../../core/dashboard/style';
import { smallPlan } from '../local/small-plan';

const area = (firstRow: number, lastRow: number, firstColumn: number, lastColumn: number): Area => ({
  firstRow,
  lastRow,
  firstColumn,
  lastColumn,
});

const cellsIn = ({ firstRow, lastRow, firstColumn, lastColumn }: Area): string[] => {
  const places: string[] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    for (let column = firstColumn; column <= lastColumn; column++) places.push(`${row} ${column}`);
  }
  return places;
};

const styled = (style: StyleName, ...places: readonly (readonly [number, number])[]): CellPlan[] =>
  places.map(([row, column]) => ({ row, column, content: null, style }));

const byStyle = (cells: readonly CellPlan[]) => areasBy(cells, (cell) => cell.style);

test('a rectangle is one area, whatever order its cells come in', () => {
  const cells = styled('input', [2, 1], [1, 2], [1, 1], [2, 2], [3, 1], [3, 2]);
  expect(byStyle(cells)).toEqual(new Map([['input', [area(1, 3, 1, 2)]]]));
});

test('rows of different width, gaps and other styles end an area', () => {
  const cells = [...styled('input', [0, 0], [0, 1], [0, 3], [1, 0], [3, 0]), ...styled('body', [0, 2])];
  expect(byStyle(cells)).toEqual(
    new Map([
      ['input', [area(0, 0, 0, 1), area(0, 0, 3, 3), area(1, 1, 0, 0), area(3, 3, 0, 0)]],
      ['body', [area(0, 0, 2, 2)]],
    ]),
  );
});

test('of two cells in one place the later counts', () => {
  expect([...byStyle([...styled('input', [0, 0]), ...styled('body', [0, 0])]).keys()]).toEqual(['body']);
});

test('for any cells: every styled cell is in exactly one area of its style', () => {
  const anyCell = fc.record({
    row: fc.nat(6),
    column: fc.nat(6),
    content: fc.constant(null),
    style: fc.constantFrom<StyleName>('body', 'input', 'title'),
  });
  fc.assert(
    fc.property(fc.array(anyCell, { maxLength: 60 }), (cells) => {
      const last = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell.style]));
      const covered = [...byStyle(cells)].flatMap(([style, areas]) =>
        areas.flatMap((item) => cellsIn(item).map((place) => `${place} ${style}`)),
      );
      expect(covered.sort()).toEqual([...last].map(([place, style]) => `${place} ${style}`).sort());
    }),
  );
});

test('formats: the columns of formulas and values belong to them, neighbours as one area', () => {
  const [formula, value] = [
    { formula: { kind: 'number', value: 1 }, overrides: [] },
    { values: [1, null, 3] },
  ] as const;
  const areas = areasByFormat({
    cells: [{ row: 0, column: 0, content: 1, format: 'percent' }],
    columnFormulas: [
      { ...formula, column: 1, firstRow: 1, lastRow: 3, format: 'money' },
      { ...formula, column: 2, firstRow: 1, lastRow: 3, format: 'money' },
      { ...formula, column: 3, firstRow: 1, lastRow: 3 },
    ],
    columnValues: [{ ...value, column: 5, firstRow: 1, format: 'percent' }],
  });
  expect(areas).toEqual(
    new Map([
      ['percent', [area(0, 0, 0, 0), area(1, 3, 5, 5)]],
      ['money', [area(1, 3, 1, 2)]],
    ]),
  );
});

test('joined side by side are only neighbours with the same rows, in their order', () => {
  expect(joinSideBySide([area(1, 3, 0, 0), area(1, 3, 1, 1), area(1, 4, 2, 2), area(1, 4, 1, 1)])).toEqual([
    area(1, 3, 0, 1),
    area(1, 4, 2, 2),
    area(1, 4, 1, 1),
  ]);
});

test('the area around cells is the smallest that holds them all', () => {
  expect(areaAround([])).toBeNull();
  expect(
    areaAround([
      { row: 4, column: 2 },
      { row: 1, column: 7 },
    ]),
  ).toEqual(area(1, 4, 2, 7));
});

test('a whole dashboard needs far fewer areas than it has cells', () => {
  for (const tab of smallPlan.tabs) {
    const areas = [...areasByStyle(tab).values()].flat();
    expect(areas.length).toBeLessThanOrEqual(tab.cells.length);
    expect(areas.flatMap(cellsIn)).toHaveLength(tab.cells.filter(({ style }) => style !== undefined).length);
  }
});
