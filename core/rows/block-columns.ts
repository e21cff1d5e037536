/** Columns that the blocks of all tabs have alike: dates, numbers, joins to deals, places in lists, filters, periods. */
import { binary, call, equals, type Formula, number, plus, text, when } from '../language/formula';
import { datedState, type FilterName, previousOffset, type Source } from '../language/vocabulary';
import type { Days } from '../periods/period';
import { filledFormula, isFilled } from './filled';
import { matchIn } from './labels';
import type { MeaningName } from './meanings';
import { meaningOf } from './meanings';
import type { DealModel, Holdings } from './model';
import type { Computing, FieldName, Numbers, RowCells, RowColumn } from './row-column';
import type { RowColumnName } from './row-column-names';
import { firstRowsIn, keysIn, matchKind, numbersIn, type TabRows, wordsIn } from './tab-rows';

type OtherSource = Exclude<Source, 'deals'>;

/** The tab is there and has the field; else what is lacking. */
export const lacksField =
  (source: OtherSource, field: FieldName): RowColumn['lacks'] =>
  ({ tabs }) => {
    const tab = tabs[source];
    if (tab === undefined) return { tab: source, field: null };
    return tab.mapping[field] === undefined && tab.columns[field] === undefined ? { tab: source, field } : null;
  };

export const lacksTab =
  (source: OtherSource): RowColumn['lacks'] =>
  ({ tabs }) =>
    tabs[source] === undefined ? { tab: source, field: null } : null;

export const rowsOf = (model: DealModel, source: Source): number => model.tabs[source]?.rowNumbers.length ?? 0;

export const isThere = (model: Holdings, source: OtherSource, field: FieldName): boolean =>
  lacksField(source, field)(model) === null;

export const dayIn = (cell: Formula, otherwise: Formula): Formula =>
  when(call('ISNUMBER', cell), call('INT', cell), otherwise);

export const numberIn = (cell: Formula): Formula => when(call('ISNUMBER', cell), cell, text(''));

/** Whole days; blank where the cell is. */
export const dateColumn = (source: OtherSource, field: FieldName): RowColumn => ({
  source,
  lacks: lacksField(source, field),
  evaluate: ({ model }) => (numbersIn(model.tabs[source], field) ?? new Float64Array(0)).map(Math.floor),
  formula: ({ raw }) => dayIn(raw(field), text('')),
  isLive: (_model, isReadable) => isReadable(field),
});

export const numberColumn = (source: OtherSource, field: FieldName): RowColumn => ({
  source,
  lacks: lacksField(source, field),
  evaluate: ({ model }) => numbersIn(model.tabs[source], field) ?? new Float64Array(0),
  formula: ({ raw }) => numberIn(raw(field)),
  isLive: (_model, isReadable) => isReadable(field),
});

/** The code of a label in the setup's list of meanings; 0 where it is blank or not listed. */
export const meaningColumn = (source: OtherSource, name: MeaningName): RowColumn => {
  const { field } = meaningOf(name);
  return {
    source,
    lacks: lacksField(source, field),
    evaluate: ({ model }) => meaningCodes(model, source, name),
    formula: (cells) => meaningFormula(cells, name),
    isLive: () => true,
  };
};

export function meaningCodes(model: DealModel, source: Source, name: MeaningName): Int32Array {
  const column = wordsIn(model.tabs[source], meaningOf(name).field);
  if (column === null) return new Int32Array(rowsOf(model, source));
  const codes = column.labels.map((label) => model.meaningCode(name, label));
  return column.codes.map((code) => codes[code] ?? 0);
}

export function meaningFormula(
  { model, raw, setup }: Pick<RowCells, 'model' | 'raw' | 'setup'>,
  name: MeaningName,
): Formula {
  // A column of nothing but blanks has no list in the setup.
  if (model.meant[name].length === 0) return number(0);
  const { tab, field } = meaningOf(name);
  const label = holdsBoxes(model, tab, field) ? tickedLabel(raw(field)) : call('TRIM', raw(field));
  const place = matchIn(label, setup.labels(name));
  return when(call('ISNUMBER', place), call('INDEX', setup.codes(name), place), number(0));
}

const holdsBoxes = ({ tabs }: DealModel, source: Source, field: FieldName): boolean => {
  const tab = tabs[source];
  const column = tab?.mapping[field]?.column ?? -1;
  return tab?.raw.rows.some((row) => typeof row[column] === 'boolean') === true;
};

/** @compatibility LibreOffice takes a ticked box for the number 1, and so for the text "1" where a text is asked for. */
const tickedLabel = (cell: Formula): Formula =>
  when(
    call('ISNUMBER', cell),
    when(equals(cell, number(1)), text('TRUE'), when(equals(cell, number(0)), text('FALSE'), call('TRIM', cell))),
    call('TRIM', cell),
  );

/** The row of the deals tab that has the same label in its field; 0 where there is none. */
export const dealRowColumn = (source: OtherSource, own: readonly FieldName[], field: FieldName): RowColumn => {
  const ownIn = (model: Holdings): FieldName | undefined => own.find((name) => isThere(model, source, name));
  return {
    source,
    lacks: (model) => {
      const { deals } = model.tabs;
      if (deals?.mapping[field] === undefined) return { tab: 'deals', field: deals === undefined ? null : field };
      return ownIn(model) === undefined ? lacksField(source, own[0] ?? field)(model) : null;
    },
    evaluate: ({ model }) => {
      const { deals } = model.tabs;
      const keys = keysIn(model.tabs[source], ownIn(model) ?? '') ?? [];
      const same = sameAs(model, source, ownIn(model));
      const rows = deals === undefined ? new Map<string, number>() : keptRows(deals, field);
      return Int32Array.from(keys, (key) => (key === '' ? 0 : (rows.get(same?.get(key) ?? key) ?? 0)));
    },
    formula: ({ model, raw, rawColumn }) =>
      foundRow(raw(ownIn(model) ?? field), matchOf(model, source, ownIn(model)), rawColumn('deals', field)),
    isLive: (model) => {
      const { deals } = model.tabs;
      if (deals === undefined || hidesKeptRow(deals, field)) return false;
      if (sameAs(model, source, ownIn(model)) !== undefined) return false;
      const kind = matchOf(model, source, ownIn(model));
      return kind !== null && kind === matchKind(deals, field);
    },
  };
};

const sameAs = (model: DealModel, source: OtherSource, own: FieldName | undefined) =>
  model.tabs[source]?.sameAs?.[own ?? ''];

/** The first row of the tab itself that has the same label: what makes two rows of one account one account. */
export const firstRowColumn = (source: Source, field: FieldName): RowColumn => ({
  source,
  lacks: ({ tabs }) => {
    const tab = tabs[source];
    if (tab === undefined) return { tab: source, field: null };
    return tab.mapping[field] === undefined ? { tab: source, field } : null;
  },
  evaluate: ({ model }) => {
    const tab = model.tabs[source];
    const first = tab === undefined ? new Map<string, number>() : firstRowsIn(tab, field);
    return Float64Array.from(keysIn(tab, field) ?? [], (key) => first.get(key) ?? Number.NaN);
  },
  formula: ({ model, raw, rawColumn }) => {
    const found = foundRow(raw(field), matchOf(model, source, field), rawColumn(source, field));
    return when(binary('>', found, number(0)), found, text(''));
  },
  isLive: (model) => matchOf(model, source, field) !== null,
});

/** The row of the tab in which the cell's label first stands, 0 for none; `null` where MATCH would miss some. */
export function firstRowOf(
  label: Formula,
  model: DealModel,
  source: Source,
  field: FieldName,
  inColumn: Formula,
): Formula | null {
  const kind = matchOf(model, source, field);
  return kind === null ? null : foundRow(label, kind, inColumn);
}

const matchOf = (model: DealModel, source: Source, field: FieldName | undefined): 'number' | 'text' | null => {
  const tab = model.tabs[source];
  return tab === undefined || field === undefined ? null : matchKind(tab, field);
};

/** IFERROR stands around the MATCH alone, so that a long column is searched once. */
function foundRow(cell: Formula, kind: 'number' | 'text' | null, inColumn: Formula): Formula {
  const place = kind === 'number' ? call('MATCH', cell, inColumn, number(0)) : matchIn(cell, inColumn);
  return when(equals(cell, text('')), number(0), call('IFERROR', place, number(0)));
}

/** MATCH would stop at a row that is left out, where one stands above the row that counts. */
function hidesKeptRow(tab: TabRows, field: FieldName): boolean {
  const leftOut = tab.excluded.flatMap(({ reason, rows }) =>
    reason === 'duplicate-id' || reason === 'deleted' ? rows : [],
  );
  if (leftOut.length === 0) return false;
  const first = new Set(firstRowsIn(tab, field).values());
  return leftOut.some((row) => first.has(row));
}

/** First kept row of each label. */
function keptRows(tab: TabRows, field: FieldName): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const [index, key] of (keysIn(tab, field) ?? []).entries()) {
    const row = tab.rowNumbers[index];
    if (key !== '' && row !== undefined && !rows.has(key)) rows.set(key, row);
  }
  return rows;
}

/** Another column that holds the row of a deal. */
export interface Join {
  readonly name: RowColumnName;
  readonly column: RowColumn;
}

/**
 * A place in the setup's list: by the tab's own column, else that of the deal, else that of the account's first deal.
 * Where none of them says, the place of the deals that say nothing either, so that all places together are all rows; a
 * target of nobody is the team's.
 */
export const placeColumn = (
  source: OtherSource,
  list: FilterName,
  own: FieldName | null,
  via: readonly Join[],
  ofNobody: 'blank' | 'team' = 'blank',
): RowColumn => {
  const blankPlace = ({ lists }: Holdings): number => (ofNobody === 'team' ? 0 : (lists[list]?.blank ?? 0));
  const field = list === 'rep' ? 'owner' : list;
  const ownIn = (model: Holdings): FieldName | null => (own !== null && isThere(model, source, own) ? own : null);
  const joins = (model: Holdings): readonly RowColumnName[] =>
    model.absent.has(field) ? [] : via.filter(({ column }) => column.lacks(model) === null).map(({ name }) => name);
  return {
    source,
    lacks: (model) => {
      if (model.tabs[source] === undefined) return { tab: source, field: null };
      if (model.lists[list] === undefined)
        return { tab: 'deals', field: model.tabs.deals === undefined ? null : field };
      return ownIn(model) !== null || joins(model).length > 0 ? null : { tab: source, field: own ?? 'dealId' };
    },
    evaluate: ({ model, own: column }) => {
      const places = listPlaces(model, source, ownIn(model), list);
      const index = dealIndex(model);
      for (const name of joins(model)) {
        const rows = column(name);
        for (let row = 0; row < places.length; row++) {
          if (places[row] === 0) places[row] = model.listed[list][index.get(rows[row] ?? 0) ?? -1] ?? 0;
        }
      }
      const label = ownIn(model);
      const keys = label === null ? null : keysIn(model.tabs[source], label);
      const blank = blankPlace(model);
      return places.map((place, row) => (place === 0 && (keys?.[row] ?? '') === '' ? blank : place));
    },
    formula: ({ model, raw, own: column, whole, setup }) => {
      const label = ownIn(model);
      const blank = number(blankPlace(model));
      const nowhere =
        label === null || blankPlace(model) === 0
          ? blank
          : when(equals(call('TRIM', raw(label)), text('')), blank, number(0));
      const joined = joins(model).reduceRight<Formula | null>((otherwise, name) => {
        const place = rowAt(whole(list), column(name));
        const found = otherwise === null ? place : when(binary('>', place, number(0)), place, otherwise);
        return when(binary('>', column(name), number(0)), found, otherwise ?? nowhere);
      }, null);
      if (label === null) return joined ?? nowhere;
      const place = matchIn(call('TRIM', raw(label)), setup.list(list));
      return when(call('ISNUMBER', place), place, joined ?? nowhere);
    },
    isLive: (model, isReadable) => {
      const field = ownIn(model);
      return field === null || isReadable(field);
    },
  };
};

function listPlaces(model: DealModel, source: OtherSource, field: FieldName | null, list: FilterName): Int32Array {
  const keys = field === null ? null : keysIn(model.tabs[source], field);
  if (keys === null) return new Int32Array(rowsOf(model, source));
  const places = new Map((model.lists[list]?.labels ?? []).map((label, index) => [label.toLowerCase(), index + 1]));
  return Int32Array.from(keys, (key) => places.get(key) ?? 0);
}

/** A column's cell in that row; the head's where there is none: asked for row 0 an engine hands over the whole column. */
export const rowAt = (inColumn: Formula, row: Formula): Formula => call('INDEX', inColumn, call('MAX', row, number(1)));

/** Place among the kept deals, by sheet row number. */
export function dealIndex({ rowNumbers }: DealModel): ReadonlyMap<number, number> {
  return new Map(Array.from(rowNumbers, (row, index) => [row, index]));
}

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
      const keys = Int32Array.from({ length: rowsOf(model, source) }, (_, row) => (filled(row) && counts(row) ? 1 : 0));
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
    return Int32Array.from(included, (counts, row) => {
      if (counts === 0) return 0;
      if (windows.all) return datedState;
      const day = dates?.[row] ?? Number.NaN;
      if (within(windows.current, day)) return datedState;
      return within(windows.previous, day) ? datedState + previousOffset : 0;
    });
  },
  formula: ({ model, own, setup }) => {
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
    return when(
      equals(own(inFilter), number(0)),
      number(0),
      when(equals(setup.periodIsAll, number(1)), number(datedState), inPeriod),
    );
  },
  isLive: () => true,
});

/** `NaN` is in no stretch. */
export const within = ({ start, end }: Days, date: number): boolean => date >= start && date < end;

/** One number that puts rows in the order of their days, those of one day in the order of the tab. */
export const orderOf = (day: number, row: number): number => day * rowsInOneDay + row;

export const orderFormula = (day: Formula, row: Formula = call('ROW')): Formula =>
  plus(binary('*', day, number(rowsInOneDay)), row);

/** More than a sheet has rows. */
const rowsInOneDay = 1_048_576 * 2;

/** Which rows are the first of their account, by an order that is blank for rows that do not count. */
export function firstOfEach(accounts: Numbers, order: Numbers): Int32Array {
  const first = new Map<number, number>();
  for (let row = 0; row < order.length; row++) {
    const account = accounts[row] ?? Number.NaN;
    const own = order[row] ?? Number.NaN;
    if (Number.isNaN(own) || Number.isNaN(account)) continue;
    first.set(account, Math.min(first.get(account) ?? own, own));
  }
  return Int32Array.from(order, (own, row) => (first.get(accounts[row] ?? Number.NaN) === own ? 1 : 0));
}

export const firstOfEachFormula = (
  { own, whole }: Pick<RowCells, 'own' | 'whole'>,
  account: RowColumnName,
  order: RowColumnName,
): Formula =>
  when(
    call('ISNUMBER', own(order)),
    when(
      equals(
        call('COUNTIFS', whole(account), own(account), whole(order), binary('&', text('<'), own(order))),
        number(0),
      ),
      number(1),
      number(0),
    ),
    number(0),
  );
