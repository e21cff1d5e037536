/** What the small plan's formulas must give in every engine, and the plain contents that a host could easily spoil. */
import type { Cell } from '../../core/table/cell';

/** Where a value stands and what it must be; text formulas give text, `null` is a blank. */
export interface Expected {
  readonly tab: 'dashboard' | 'setup' | 'rows';
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
}

const down = (at: number, firstRow: number, values: readonly Cell[]): Expected[] =>
  values.map((expected, index) => ({ tab: 'rows', row: firstRow + index, column: at, value: expected }));

const on = (row: number, at: number, expected: Cell): Expected => ({
  tab: 'dashboard',
  row,
  column: at,
  value: expected,
});

/** All but the division by zero below. */
export const expectedValues: readonly Expected[] = [
  ...down(0, 2, [1, 1, 1, 2, 2, 0, 1, '', '', '']),
  ...down(1, 2, [1200, -300, '', 400, 800, 2500, 0.1, '', '', '']),
  ...down(2, 2, [3, null, 5, 2, -1, 2.5, 9, null]),
  ...down(3, 2, [7, -600, '', 800, 8, 5000, 0.2, '', '', '']),
  on(0, 0, 'Sales & "KPIs"'),
  on(1, 0, '=1+1'),
  on(2, 0, 'Anna'),
  on(3, 2, true),
  on(4, 1, 1e-7),
  on(4, 2, '1e3'),
  on(5, 0, 900.1),
  on(5, 1, 4),
  on(5, 2, 3),
  on(6, 0, 900.1 / 3),
  on(6, 1, 0.1),
  on(7, 0, 'say "x" & \'y\' <z>'),
  on(7, 1, 50),
  on(7, 2, 2),
  on(8, 1, '–'),
  on(8, 2, 7 + 5000 + 0.2),
  { tab: 'setup', row: 3, column: 0, value: '-5' },
];

/** Must be an error in every engine. */
export const divisionByZero = { row: 8, column: 0 } as const;
