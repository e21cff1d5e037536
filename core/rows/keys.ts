/** Key columns of the rows tab: several conditions joined in one number, so that a KPI needs one criterion, not four. */
import { binary, call, equals, type Formula, monthNumber, number, plus, times, when } from '../language/formula';
import { codes, datedState, filterNames, monthBase, previousOffset } from '../language/vocabulary';
import { monthCount } from '../periods/period';
import { whereLetThrough, within } from './filter-columns';
import type { Computing, DealColumn, Numbers, RowCells } from './row-column';

/** 1 where the deal's outcome is known and every filter lets it through. */
export const inFilter: DealColumn = {
  lacks: () => null,
  evaluate({ model, filters }) {
    const keys = new Int32Array(model.length);
    for (let row = 0; row < keys.length; row++) keys[row] = model.outcome[row] === 0 ? 0 : 1;
    for (const name of filterNames) {
      const wanted = filters[name];
      const numbers = model.listed[name];
      if (wanted !== 0) for (let row = 0; row < keys.length; row++) if (numbers[row] !== wanted) keys[row] = 0;
    }
    return keys;
  },
  formula({ model, own, setup }) {
    const passes = filterNames
      .filter((name) => model.tabs.deals?.mapping[filterFields[name]] !== undefined)
      .map((name) => call('OR', equals(setup.filter(name), number(0)), equals(own(name), setup.filter(name))));
    const included = passes.length === 0 ? number(1) : when(call('AND', ...passes), number(1), number(0));
    return when(equals(own('outcome'), number(0)), number(0), included);
  },
  isLive: () => true,
};

/** The outcome's code where the deal was closed in the period, 10 more in the one before; open deals always 3. */
export const closedState: DealColumn = {
  // Without any closed date only the period "all" can be counted; core/rows/row-data says so.
  lacks: () => null,
  evaluate: (computing) =>
    keyed(computing, (row) => {
      const code = computing.model.outcome[row] ?? 0;
      return code === codes.open ? code : inWindow(computing, computing.model.closed[row] ?? Number.NaN, code);
    }),
  formula: (cells) =>
    keyedFormula(
      cells,
      when(
        equals(cells.own('outcome'), number(codes.open)),
        number(codes.open),
        windowFormula(cells, cells.model.absent.has('closedDate') ? null : cells.own('closed'), cells.own('outcome')),
      ),
    ),
  isLive: () => true,
};

/** 1 where the deal was created in the period, 11 in the one before. */
export const createdState: DealColumn = {
  // As with closed dates: without any, the period "all" can be counted.
  lacks: () => null,
  evaluate: (computing) =>
    keyed(computing, (row) => inWindow(computing, computing.model.created[row] ?? Number.NaN, datedState)),
  formula: (cells) => {
    const date = cells.model.absent.has('createdDate') ? null : cells.own('created');
    return keyedFormula(cells, windowFormula(cells, date, number(datedState)));
  },
  isLive: () => true,
};

/** Outcome code × 100,000 + year × 12 + month of closing; 0 for open deals and those without a date. */
export const closedMonth: DealColumn = {
  lacks: (model) => (model.absent.has('closedDate') ? 'closedDate' : null),
  evaluate: (computing) => {
    const { outcome, closed } = computing.model;
    const monthOf = monthsByDay();
    return keyed(computing, (row) => {
      const code = outcome[row] ?? 0;
      const day = closed[row] ?? Number.NaN;
      return code === codes.open || Number.isNaN(day) ? 0 : code * monthBase + monthOf(day);
    });
  },
  formula: (cells) =>
    keyedFormula(
      cells,
      when(
        equals(cells.own('outcome'), number(codes.open)),
        number(0),
        when(
          call('ISNUMBER', cells.own('closed')),
          plus(times(cells.own('outcome'), number(monthBase)), monthNumber(cells.own('closed'))),
          number(0),
        ),
      ),
    ),
  isLive: () => true,
};

/** Year × 12 + month of creating; 0 without a date. */
export const createdMonth: DealColumn = {
  lacks: (model) => (model.absent.has('createdDate') ? 'createdDate' : null),
  evaluate: (computing) => {
    const { created } = computing.model;
    const monthOf = monthsByDay();
    return keyed(computing, (row) => {
      const day = created[row] ?? Number.NaN;
      return Number.isNaN(day) ? 0 : monthOf(day);
    });
  },
  formula: (cells) =>
    keyedFormula(cells, when(call('ISNUMBER', cells.own('created')), monthNumber(cells.own('created')), number(0))),
  isLive: () => true,
};

/** The column of the deals tab that each filter reads. */
export const filterFields = { rep: 'owner', location: 'location', pipeline: 'pipeline' } as const;

function keyed({ model, own }: Computing, key: (row: number) => number): Numbers {
  const included = own('inFilter');
  const keys = new Int32Array(model.length);
  for (let row = 0; row < model.length; row++) if (included[row] === 1) keys[row] = key(row);
  return keys;
}

const keyedFormula = (cells: RowCells, key: Formula): Formula => whereLetThrough(cells, 'inFilter', key);

/** Of whole days; each day is worked out once. */
export function monthsByDay(): (day: number) => number {
  const months = new Int32Array(lastKnownDay);
  return (day) => {
    if (!(day >= 0 && day < lastKnownDay)) return monthCount(day);
    const known = months[day] ?? 0;
    if (known !== 0) return known;
    const month = monthCount(day);
    months[day] = month;
    return month;
  };
}

/** Some day of 2215. */
const lastKnownDay = 115_000;

function inWindow({ windows }: Computing, date: number, code: number): number {
  if (windows.all) return code;
  if (within(windows.current, date)) return code;
  return within(windows.previous, date) ? code + previousOffset : 0;
}

/** `null` for a tab without the date: then only the period "all" has deals. */
function windowFormula({ setup }: RowCells, date: Formula | null, code: Formula): Formula {
  if (date === null) return when(equals(setup.periodIsAll, number(1)), code, number(0));
  const between = (start: Formula, end: Formula): Formula =>
    call('AND', binary('>=', date, start), binary('<', date, end));
  return when(
    equals(setup.periodIsAll, number(1)),
    code,
    when(
      call('ISNUMBER', date),
      when(
        between(setup.window('current', 'start'), setup.window('current', 'end')),
        code,
        when(
          between(setup.window('previous', 'start'), setup.window('previous', 'end')),
          plus(code, number(previousOffset)),
          number(0),
        ),
      ),
      number(0),
    ),
  );
}
