/** The rows tab as typed arrays: every column's meaning, for one period and one setting of the filters. */
import type { RowData } from '../language/evaluate';
import type { KeyColumn, Measure } from '../language/vocabulary';
import type { PeriodWindow } from '../periods/period';
import type { DealField } from '../table/fields';
import { rowColumns } from './index';
import type { DealModel } from './model';
import type { Filters, Numbers, RowColumnName } from './row-column';
import { rowColumnNames } from './row-column';

export const noFilters: Filters = { rep: 0, location: 0, pipeline: 0 };

/** The column that stands for a key or a measure; without deal types every value is a booking. */
export const columnFor = (name: KeyColumn | Measure, model: DealModel): RowColumnName =>
  name === 'bookingValue' && model.absent.has('dealType') ? 'value' : name;

/** Every column that this model has, by name. */
export function computeColumns(
  model: DealModel,
  window: PeriodWindow,
  filters: Filters,
): ReadonlyMap<RowColumnName, Numbers> {
  const computed = new Map<RowColumnName, Numbers>();
  const own = (name: RowColumnName): Numbers => {
    const numbers = computed.get(name);
    if (numbers === undefined) throw new Error(`column ${name} is read before it is computed`);
    return numbers;
  };
  for (const name of rowColumnNames) {
    if (rowColumns[name].lacks(model) === null) {
      computed.set(name, rowColumns[name].evaluate({ model, window, filters, own }));
    }
  }
  return computed;
}

export function rowData(model: DealModel, window: PeriodWindow, filters: Filters): RowData {
  const columns = computeColumns(model, window, filters);
  const keys: Partial<Record<KeyColumn, Int32Array>> = {};
  const measures: Partial<Record<Measure, Float64Array>> = {};
  const missing: Partial<Record<KeyColumn | Measure, DealField>> = {};
  for (const name of keyColumns) {
    const numbers = columns.get(columnFor(name, model));
    if (numbers instanceof Int32Array) keys[name] = numbers;
    else missing[name] = rowColumns[columnFor(name, model)].lacks(model) ?? 'status';
  }
  for (const name of measureNames) {
    const numbers = columns.get(columnFor(name, model));
    if (numbers instanceof Float64Array) measures[name] = numbers;
    else missing[name] = rowColumns[columnFor(name, model)].lacks(model) ?? 'value';
  }
  return {
    length: model.length,
    keys,
    measures,
    missing,
    inputs: { repCount: repCount(model, filters) },
    allDates: window.all,
    hasPrevious: !window.all,
  };
}

/** Reps in the list; one where the filter names one. Deals without an owner are nobody's. */
export function repCount(model: DealModel, filters: Filters): number {
  if (filters.rep !== 0) return 1;
  const list = model.lists.rep;
  return list === undefined ? 0 : list.labels.length - (list.blank > 0 ? 1 : 0);
}

const keyColumns: readonly KeyColumn[] = [
  'rep',
  'location',
  'stage',
  'closedState',
  'createdState',
  'closedMonth',
  'createdMonth',
];

const measureNames: readonly Measure[] = ['value', 'bookingValue', 'weightedValue', 'cycleDays'];
