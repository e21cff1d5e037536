/** Whether a row passes the filters, and in which of the two periods its date lies. */
import { asksFilterApart } from '../language/filter-apart';
import { binary, call, equals, type Formula, number, when } from '../language/formula';
import { datedState, type FilterName, previousOffset } from '../language/vocabulary';
import type { Days } from '../periods/period';
import { wholesByRow } from './by-row';
import { lacksTab, type OtherSource, rowsOf } from './cell-columns';
import { filledFormula, isFilled } from './filled';
import type { DealModel } from './model';
import type { Join } from './place-columns';
import type { Computing, RowCells, RowColumn } from './row-column';
import type { RowColumnName } from './row-column-names';

/** What a block can be filtered by. */
export type FilterColumns = Readonly<Partial<Record<FilterName, Join>>>;

/** A condition of its own that a row must meet to count at all. */
export interface Counted {
  readonly evaluate: (computing: Computing) => (row: number) => boolean;
  readonly formula: (cells: RowCells) => Formula | null;
}

/** 1 where every filter lets the row through, 0 where it is blank. Filters that the tab cannot be told apart by are not asked here. */
export const inFilterColumn = (source: OtherSource, filters: FilterColumns, counted?: Counted): RowColumn => {
  const there = (model: DealModel): readonly (readonly [FilterName, RowColumnName])[] =>
    filterOrder.flatMap((filter) => {
      const join = filters[filter];
      return join === undefined || join.column.lacks(model) !== null ? [] : [[filter, join.name] as const];
    });
  return {
    source,
    lacks: lacksTab(source),
    evaluate: (computing) => {
      const { model, filters: chosen, own } = computing;
      const counts = counted?.evaluate(computing) ?? (() => true);
      const filled = isFilled(model, source);
      const keys = wholesByRow(rowsOf(model, source), (row) => (filled(row) && counts(row) ? 1 : 0));
      for (const [filter, name] of there(model)) {
        const wanted = chosen[filter];
        const places = own(name);
        if (wanted !== 0) for (let row = 0; row < keys.length; row++) if (places[row] !== wanted) keys[row] = 0;
      }
      return keys;
    },
    formula: (cells) => {
      const { model, own, setup } = cells;
      const passes = there(model).map(([filter, name]) =>
        call('OR', equals(setup.filter(filter), number(0)), equals(own(name), setup.filter(filter))),
      );
      const condition = counted?.formula(cells) ?? null;
      const all = condition === null ? passes : [condition, ...passes];
      const filled = filledFormula(cells, source);
      return all.length === 0 ? filled : when(call('AND', ...all), filled, number(0));
    },
    isLive: () => true,
  };
};

const filterOrder = ['rep', 'location', 'pipeline'] as const satisfies readonly FilterName[];

/** 1 where the row's date lies in the period, 11 in the one before; 0 where filters leave it out. */
export const stateColumn = (
  source: OtherSource,
  date: RowColumnName,
  hasDate: RowColumn['lacks'],
  inFilter: RowColumnName,
): RowColumn => ({
  source,
  lacks: lacksTab(source),
  evaluate: ({ model, windows, own }) => {
    const included = own(inFilter);
    const dates = hasDate(model) === null ? own(date) : null;
    return wholesByRow(included.length, (row) => {
      if (included[row] === 0) return 0;
      if (windows.all) return datedState;
      const day = dates?.[row] ?? Number.NaN;
      if (within(windows.current, day)) return datedState;
      return within(windows.previous, day) ? datedState + previousOffset : 0;
    });
  },
  formula: (cells) => {
    const { model, own, setup } = cells;
    const between = (window: 'current' | 'previous'): Formula =>
      call(
        'AND',
        binary('>=', own(date), setup.window(window, 'start')),
        binary('<', own(date), setup.window(window, 'end')),
      );
    const inPeriod =
      hasDate(model) !== null
        ? number(0)
        : when(
            call('ISNUMBER', own(date)),
            when(
              between('current'),
              number(datedState),
              when(between('previous'), number(datedState + previousOffset), number(0)),
            ),
            number(0),
          );
    const state = when(equals(setup.periodIsAll, number(1)), number(datedState), inPeriod);
    return whereLetThrough(cells, inFilter, state);
  },
  isLive: () => true,
});

/** 0 for a row that the filters leave out; where lines ask the filter beside the key, the key of every row. */
export const whereLetThrough = ({ own, dialect }: RowCells, inFilter: RowColumnName, key: Formula): Formula =>
  asksFilterApart(dialect) ? key : when(equals(own(inFilter), number(0)), number(0), key);

/** `NaN` is in no stretch. */
export const within = ({ start, end }: Days, date: number): boolean => date >= start && date < end;
