/** The rows tab as typed arrays: every column's meaning, for one period and one setting of the filters. */
import type { Lack, RowData } from '../language/evaluate';
import type { Window } from '../language/scope';
import {
  type FilterName,
  filterNames,
  type InputName,
  isWindowed,
  type KeyColumn,
  type MeasureColumn,
  type Source,
} from '../language/vocabulary';
import { edgesOf, monthsBetween } from '../periods/edges';
import { type Days, monthStart } from '../periods/period';
import type { PeriodWindows } from '../periods/windows';
import { workingDays } from '../periods/working-days';
import { rowColumns } from './index';
import { filterFields } from './keys';
import { targetLookup } from './kpi-targets';
import type { DealModel, Holdings } from './model';
import type { Filters, Numbers } from './row-column';
import { type RowColumnName, rowColumnNames } from './row-column-names';
import { isWide } from './targets';

export const noFilters: Filters = { rep: 0, location: 0, pipeline: 0 };

/** The column that stands for a key or a measure; without deal types every value is a booking. */
export const columnOf = (name: KeyColumn | MeasureColumn, model: Holdings): RowColumnName =>
  name === 'bookingValue' && model.absent.has('dealType') ? 'value' : name;

/** Every column that this model has, or those that are wanted, by name. */
export function computeColumns(
  model: DealModel,
  windows: PeriodWindows,
  today: number,
  filters: Filters,
  wanted: readonly RowColumnName[] = rowColumnNames,
): ReadonlyMap<RowColumnName, Numbers> {
  const columns = columnReader(model, windows, today, filters);
  return new Map(wanted.filter((name) => rowColumns[name].lacks(model) === null).map((name) => [name, columns(name)]));
}

export function rowData(model: DealModel, windows: PeriodWindows, today: number, filters: Filters): RowData {
  const columns = columnReader(model, windows, today, filters);
  const column = (name: KeyColumn | MeasureColumn): Numbers | undefined => {
    const place = columnOf(name, model);
    return rowColumns[place].lacks(model) === null ? columns(place) : undefined;
  };
  return {
    has: (name) => rowColumns[columnOf(name, model)].lacks(model) === null,
    key: column,
    measure: (name) => {
      const numbers = column(name);
      return numbers instanceof Int32Array ? new Float64Array(numbers) : numbers;
    },
    missing: (name) => lackOf(name, model),
    dated: (date, window) => isDated(date, window, model),
    target: targetLookup(model, filters, ({ window }) =>
      windows.all && typeof window !== 'object' ? null : daysIn(window, windows),
    ),
    inputs: (name, window) => inputOf(name, window, model, windows, today, filters),
    filterable: (source, name) => isFilterable(source, name, model),
    days: {
      start: (window) => daysIn(window, windows).start,
      end: (window) => daysIn(window, windows).end,
      opening: (window) => edges(window, windows, today).opening,
      closing: (window) => edges(window, windows, today).closing,
    },
    allDates: windows.all,
    filtered: new Set(filterNames.filter((name) => filters[name] !== 0)),
  };
}

export const lackOf = (name: KeyColumn | MeasureColumn, model: DealModel): Lack =>
  rowColumns[columnOf(name, model)].lacks(model) ?? { tab: 'deals', field: name };

/** Whether the window's rows can be picked by the date. Targets without any belong to the period, whichever it is. */
export const isDated = <Key>(date: KeyColumn, window: Window<Key>, model: DealModel): boolean =>
  rowColumns[date].lacks(model) === null || (date === 'targetDate' && window === 'current' && isWide(model));

/** Whether a tab's rows can be told apart by a filter. */
export function isFilterable(source: Source, name: FilterName, model: DealModel): boolean {
  if (source === 'deals') return model.tabs.deals?.mapping[filterFields[name]] !== undefined;
  const column = filterColumns[source]?.[name];
  return column !== undefined && rowColumns[column].lacks(model) === null;
}

/** Reps in the list; one where the filter names one. Deals without an owner are nobody's. */
export function repCount(model: DealModel, filters: Filters): number {
  if (filters.rep !== 0) return 1;
  const list = model.lists.rep;
  return list === undefined ? 0 : list.labels.length - (list.blank > 0 ? 1 : 0);
}

/** The column that each filter looks at. */
export const filterColumns: Readonly<
  Record<Exclude<Source, 'deals'>, Readonly<Partial<Record<FilterName, RowColumnName>>>>
> = {
  activities: { rep: 'activityRep', location: 'activityLocation', pipeline: 'activityPipeline' },
  leads: { rep: 'leadRep', location: 'leadLocation' },
  quotes: { rep: 'quoteRep', location: 'quoteLocation', pipeline: 'quotePipeline' },
  subscriptions: { rep: 'subscriptionRep', location: 'subscriptionLocation' },
  costs: {},
  targets: { rep: 'targetRep' },
  stageLog: { rep: 'visitRep', location: 'visitLocation', pipeline: 'visitPipeline' },
};

/** Columns are computed when they are asked for, and once: many need others, few need all. */
function columnReader(
  model: DealModel,
  windows: PeriodWindows,
  today: number,
  filters: Filters,
): (name: RowColumnName) => Numbers {
  const computed = new Map<RowColumnName, Numbers>();
  const own = (name: RowColumnName): Numbers => {
    const known = computed.get(name);
    if (known !== undefined) return known;
    const numbers = rowColumns[name].evaluate({ model, windows, today, filters, own });
    computed.set(name, numbers);
    return numbers;
  };
  return own;
}

function inputOf(
  name: InputName,
  window: Window<number>,
  model: DealModel,
  windows: PeriodWindows,
  today: number,
  filters: Filters,
): number | null {
  // The setup has cells for the compared periods, not for months and other days.
  if (typeof window === 'object' && isWindowed(name)) return null;
  const { start, end } = daysIn(window, windows);
  const { closing } = edges(window, windows, today);
  switch (name) {
    case 'repCount':
      return repCount(model, filters);
    case 'responseHours':
      return model.responseHours;
    case 'elapsedDays':
      return workingDays({ start, end: closing + 1 }, model.holidays);
    case 'totalDays':
      return workingDays({ start, end }, model.holidays);
    case 'months':
      // A period that is still to come has none yet.
      return Math.max(0, monthsBetween(start, closing + 1));
  }
}

function daysIn(window: Window<number>, windows: PeriodWindows): Days {
  if (typeof window !== 'object') return windows[window];
  if ('from' in window) return { start: window.from, end: window.until };
  return { start: monthStart(window.month), end: monthStart(window.month + 1) };
}

const edges = (window: Window<number>, windows: PeriodWindows, today: number): ReturnType<typeof edgesOf> =>
  edgesOf(daysIn(window, windows), windows.all && window === 'current', today);
