/** The rows behind a number: which were counted, and why each of the others was not. */
import { catalogue } from '../catalogue/index';
import type { Board } from '../dashboard/board';
import { exclusions } from '../dashboard/health-text';
import { evaluatorOf } from '../dashboard/kpi-reports';
import type { Unit } from '../kpi';
import { type RowData, rowsIn } from '../language/evaluate';
import { type CountedRows, partsOf, rowsCountedIn } from '../language/parts';
import { populationOf } from '../language/populations';
import { measureColumn, type Scope } from '../language/scope';
import type { Source } from '../language/vocabulary';
import { windowsAt } from '../periods/windows';
import { noFilters, rowData } from '../rows/row-data';
import type { Cell, RawTab } from '../table/cell';
import type { ExclusionReason } from '../table/deals-table';
import { languages } from '../words/languages';
import { fill, sentence } from '../words/words';
import { boardOf, type WizardSettings } from './board';
import { type CellPlace, type NumberAt, numberAt } from './number-at';
import { readAll } from './read-all';
import { type Refused, refused } from './refused';
import { remembered } from './remember';

/** Why a row is not behind the number: left out of every number, or not of this one. */
export type NotCounted = ExclusionReason | 'no-value' | 'other-period' | 'filtered' | 'other-kind';

export interface RowsBehind {
  readonly ok: true;
  /** Empty where it is a number of the dashboard alone. */
  readonly kpi: string;
  readonly name: string;
  /** The month or the name in whose line of the dashboard it stands. */
  readonly where: string | null;
  readonly unit: Unit;
  readonly value: number | null;
  /** Why there is no value, as a sentence. */
  readonly reason: string | null;
  /** One for a sum or a count; of a division what is divided, and by what. */
  readonly counted: readonly RowsCounted[];
  readonly left: readonly RowsLeft[];
}

interface SomeRows {
  readonly tab: string;
  readonly count: number;
  /** Sheet row numbers, the first of them where there are many. */
  readonly rows: readonly number[];
}

export interface RowsCounted extends SomeRows {
  readonly part: 'all' | 'divided' | 'by';
}

export interface RowsLeft extends SomeRows {
  readonly why: NotCounted;
}

/** So many row numbers are listed; the count says how many there are. */
export const mostRowsListed = 200;

export function rowsBehind(
  tab: RawTab,
  settings: WizardSettings,
  number: string | CellPlace,
  others: readonly RawTab[] = [],
): RowsBehind | Refused {
  const { settings: asked } = remembered(settings);
  const made = boardOf(readAll(tab, asked, others), tab, asked, others);
  if (!made.ok) return made;
  const { board } = made;
  const { errors, renewal } = languages[asked.language];
  const found = typeof number === 'string' ? kpiNamed(number) : numberAt(board, number, asked.earlier ?? []);
  if (found === null)
    return refused(typeof number === 'string' ? fill(errors.kpi, { text: number }) : renewal.noNumber);
  const { expression, scope } = found;
  const result = evaluatorOf(board)(expression, scope);
  // The deals or the setup are others than when the cell was computed: its rows would not be these.
  if (typeof number !== 'string' && !isSame(found.shown, result.ok ? result.value : null))
    return refused(renewal.otherNumber);
  const shown = catalogue.find(({ id }) => id === found.kpi);
  const parts = partsOf(expression);
  const all = rowsCountedIn(expression);
  const finder = rowFinder(board, scope);
  const countedAs = (part: RowsCounted['part'], of: readonly CountedRows[]): readonly RowsCounted[] =>
    sourcesOf(of).flatMap((source) => {
      const places = finder.places(source, of);
      return finder.listed(source, places).map((rows) => ({ part, ...rows }));
    });
  return {
    ok: true,
    kpi: found.kpi,
    name: shown?.name[asked.language] ?? renewal.thisNumber,
    where: found.where,
    unit: shown?.unit ?? 'ratio',
    value: result.ok ? result.value + 0 : null,
    reason: result.ok ? null : sentence(result, asked.language),
    counted:
      parts === null
        ? countedAs('all', all)
        : [
            ...countedAs('divided', rowsCountedIn(parts.numerator)),
            ...countedAs('by', rowsCountedIn(parts.denominator)),
          ],
    left: sourcesOf(all).flatMap((source) => finder.left(source, all)),
  };
}

const kpiNamed = (kpi: string): NumberAt | null => {
  const value = catalogue.find(({ id }) => id === kpi)?.value;
  return value === undefined
    ? null
    : { kpi, expression: value, scope: { window: 'current' }, where: null, shown: null };
};

/** A cell without a number shows why not. */
const isSame = (shown: Cell, value: number | null): boolean =>
  typeof shown === 'number'
    ? value !== null && Math.abs(shown - value) <= 1e-9 * Math.max(1, Math.abs(value))
    : value === null;

const sourcesOf = (counted: readonly CountedRows[]): readonly Source[] => [
  ...new Set(counted.map(({ population }) => populationOf(population).source)),
];

interface RowFinder {
  /** Places in the tab of the rows that one of these counts. */
  readonly places: (source: Source, counted: readonly CountedRows[]) => ReadonlySet<number>;
  readonly listed: (source: Source, places: Iterable<number>) => readonly SomeRows[];
  readonly left: (source: Source, counted: readonly CountedRows[]) => readonly RowsLeft[];
}

function rowFinder({ reading, period, today, filters }: Board, scope: Scope<number>): RowFinder {
  const { model } = reading;
  const asked = rowData(model, windowsAt(period, today), today, filters);
  const unfiltered = rowData(model, windowsAt(period, today), today, noFilters);
  const everyDay = rowData(model, windowsAt({ kind: 'all' }, today), today, noFilters);

  /** In any period: of the same segment, wherever in time. */
  const anyTime = { ...scope, window: 'current' as const };

  const picked = (
    source: Source,
    counted: readonly CountedRows[],
    data: RowData,
    needsValue: boolean,
    at = scope,
  ): Set<number> => {
    const found = new Set<number>();
    for (const { population, measure } of counted) {
      if (populationOf(population).source !== source) continue;
      const rows = rowsIn(population, at, data);
      if (!rows.ok) continue;
      const column = measure === null || !needsValue ? null : measureColumn(measure, at.window);
      const values = column === null ? undefined : data.measure(column);
      for (const row of rows.value) if (values === undefined || !Number.isNaN(values[row])) found.add(row);
    }
    return found;
  };

  const rowNumber = (source: Source, place: number): number => model.tabs[source]?.rowNumbers[place] ?? 0;
  const listed = (source: Source, places: Iterable<number>): readonly SomeRows[] => {
    const rows = [...places].map((place) => rowNumber(source, place)).sort((one, other) => one - other);
    return rows.length === 0 ? [] : [someRows(model.tabs[source]?.raw.name ?? '', rows)];
  };

  return {
    places: (source, counted) => picked(source, counted, asked, true),
    listed,
    left(source, counted) {
      const tab = model.tabs[source];
      if (tab === undefined) return [];
      const [own, valued] = [picked(source, counted, asked, false), picked(source, counted, asked, true)];
      const [anyone, always] = [
        picked(source, counted, unfiltered, false),
        picked(source, counted, everyDay, false, anyTime),
      ];
      const dropped = source === reading.main ? exclusions(reading) : tab.excluded;
      const gone = new Set(dropped.flatMap(({ rows }) => rows));
      const by: Record<'no-value' | 'other-period' | 'filtered' | 'other-kind', number[]> = {
        'no-value': [],
        filtered: [],
        'other-period': [],
        'other-kind': [],
      };
      for (let place = 0; place < tab.rowNumbers.length; place++) {
        if (valued.has(place) || gone.has(rowNumber(source, place))) continue;
        if (own.has(place)) by['no-value'].push(place);
        else if (anyone.has(place)) by.filtered.push(place);
        else if (always.has(place)) by['other-period'].push(place);
        else by['other-kind'].push(place);
      }
      return [
        ...reasons.flatMap((why) => listed(source, by[why]).map((rows) => ({ why, ...rows }))),
        ...dropped.map(({ reason, rows }) => ({ why: reason, ...someRows(tab.raw.name, rows) })),
      ];
    },
  };
}

const reasons = ['no-value', 'filtered', 'other-period', 'other-kind'] as const;

const someRows = (tab: string, rows: readonly number[]): SomeRows => ({
  tab,
  count: rows.length,
  rows: rows.slice(0, mostRowsListed),
});
