/** What must be true of every KPI whatever the workbook: parts make the whole, complements add up, order and gaps do not matter. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue, type KpiId, kpi } from '../../core/catalogue/index';
import type { Board } from '../../core/dashboard/board';
import { evaluator } from '../../core/language/evaluate';
import { count, type Expression, previous, sum } from '../../core/language/expression';
import { type Population, populationOf, populations } from '../../core/language/populations';
import type { Scope } from '../../core/language/scope';
import { filterNames, isWindowedMeasure, measureSources } from '../../core/language/vocabulary';
import { windowsAt } from '../../core/periods/windows';
import type { Result } from '../../core/result';
import { isFilterable, noFilters, rowData } from '../../core/rows/row-data';
import type { Cell, RawTab } from '../../core/table/cell';
import { serialOf } from '../../core/table/serial-date';
import { boardOf } from '../dashboard/board-of';
import { type UntidyWorkbook, untidyWorkbook } from '../dashboard/untidy-workbooks';

const seed = Number(process.env.SEED ?? 20_260_716);
console.info(`workbook laws: SEED=${seed}`);

const today = serialOf(2025, 3, 20);
const now = { window: 'current' } as const;

type Figure = (expression: Expression, scope?: Scope<number>) => Result<number>;

function figuresOf({ reading, period, filters }: Board): Figure {
  const evaluate = evaluator(rowData(reading.model, windowsAt(period, today), today, filters));
  return (expression, scope = now) => evaluate(expression, scope);
}

/** How often the law had something to say is counted: it must not hold for want of figures. */
type Law = (workbook: UntidyWorkbook, board: Board, figure: Figure) => number;

const law = (name: string, times: number, holds: Law): void =>
  it(name, () => {
    let held = 0;
    const period = fc.constantFrom('all', '2025-Q1', '2025', '2024');
    fc.assert(
      fc.property(untidyWorkbook(7), period, (workbook, chosen) => {
        const board = boardOf(workbook.deals, { today, period: chosen, others: workbook.others });
        held += holds(workbook, board, figuresOf(board));
      }),
      { seed, numRuns: 80 },
    );
    expect(held).toBeGreaterThan(times);
  });

const near = (value: number, expected: number): void =>
  expect(Math.abs(value - expected)).toBeLessThan(1e-6 * Math.max(1, Math.abs(expected)));

const sumOf = (results: readonly Result<number>[]): number =>
  results.reduce((sum, result) => sum + (result.ok ? result.value : 0), 0);

for (const id of ['LOCATION_SHARE', 'LOCATION_SHARE.by_count'] as const) {
  law(`${id}: the shares of all locations add up to 1`, 10, (_workbook, { reading }, figure) => {
    const labels = reading.model.lists.location?.labels ?? [];
    const shares = labels.map((_, index) =>
      figure(kpi(id).value, { ...now, segment: { column: 'location', number: index + 1 } }),
    );
    if (!shares.some(({ ok }) => ok)) return 0;
    near(sumOf(shares), 1);
    return 1;
  });
}

const complements: readonly (readonly [KpiId, KpiId])[] = [
  ['CHURN_RATE', 'RETENTION_RATE'],
  ['MRR_CHURN_RATE', 'GRR'],
];

for (const [one, other] of complements) {
  law(`${one} and ${other} are 1 together, and both there or neither`, 10, (_workbook, _board, figure) => {
    const [left, right] = [figure(kpi(one).value), figure(kpi(other).value)];
    expect(left.ok).toBe(right.ok);
    if (!left.ok || !right.ok) return 0;
    near(left.value + right.value, 1);
    return 1;
  });
}

law('growth on what was before is what is now', 3, (_workbook, _board, figure) => {
  const [growth, before, after] = [
    figure(kpi('SALES_GROWTH').value),
    figure(previous(kpi('REVENUE').value)),
    figure(kpi('REVENUE').value),
  ];
  if (!growth.ok || !before.ok || !after.ok) return 0;
  near(before.value * (1 + growth.value), after.value);
  return 1;
});

/** What an account paid on two days is compared within the filter, so that its parts are no parts. */
const compares: readonly string[] = ['keptMrr', 'retainedMrr'];

/** Counts and sums of rows, of every tab. A team's own target stands for the sum of its reps', so targets have no parts. */
const additive: readonly Aggregate[] = names(populations).flatMap((population): readonly Aggregate[] => {
  const { source, timing } = populationOf(population);
  if (source === 'targets') return [];
  const measures = names(measureSources).filter(
    (measure) =>
      measureSources[measure] === source &&
      isWindowedMeasure(measure) === (timing.kind === 'any') &&
      !compares.includes(measure),
  );
  const sums = measures.map((measure) => ({ population, expression: sum(measure, population) }));
  return timing.kind === 'any' ? sums : [{ population, expression: count(population) }, ...sums];
});

interface Aggregate {
  readonly population: Population;
  readonly expression: Expression;
}

function names<Named extends object>(named: Named): readonly (keyof Named & string)[] {
  return Object.keys(named).filter((name): name is keyof Named & string => name in named);
}

describe('every count and sum is made up of its parts', () => {
  for (const name of filterNames) {
    law(`when each ${name} is chosen in turn`, 500, (_workbook, board, figure) => {
      const { model } = board.reading;
      const parts = (model.lists[name]?.labels ?? []).map((_, index) =>
        figuresOf({ ...board, filters: { ...noFilters, [name]: index + 1 } }),
      );
      const asked =
        parts.length === 0
          ? []
          : additive.filter(({ population }) => isFilterable(populationOf(population).source, name, model));
      return expectParts(asked, figure, (aggregate) => parts.map((part) => part(aggregate)));
    });
  }

  for (const column of ['rep', 'location'] as const) {
    law(`by ${column}`, 500, (_workbook, { reading }, figure) => {
      const { model } = reading;
      const labels = model.lists[column]?.labels ?? [];
      const asked = additive.filter(
        ({ population }) =>
          populationOf(population).segments[column] !== undefined &&
          isFilterable(populationOf(population).source, column, model),
      );
      return expectParts(labels.length === 0 ? [] : asked, figure, (aggregate) =>
        labels.map((_, index) => figure(aggregate, { ...now, segment: { column, number: index + 1 } })),
      );
    });
  }
});

function expectParts(
  asked: readonly Aggregate[],
  figure: Figure,
  partsOf: (aggregate: Expression) => readonly Result<number>[],
): number {
  const there = asked.flatMap(({ expression }) => {
    const whole = figure(expression);
    return whole.ok ? [{ expression, whole: whole.value, parts: sumOf(partsOf(expression)) }] : [];
  });
  const differing = there.filter(({ whole, parts }) => Math.abs(whole - parts) > 1e-6 * Math.max(1, Math.abs(whole)));
  expect(differing).toEqual([]);
  return there.length;
}

const everyKpi = (figure: Figure): Readonly<Record<string, number | string>> =>
  Object.fromEntries(
    catalogue.flatMap(({ id, value }) =>
      (['current', 'previous', 'yearAgo'] as const).map((window) => {
        const result = figure(value, { window });
        // The last digits of a sum depend on the order of its terms.
        return [`${id} ${window}`, result.ok ? Number(result.value.toPrecision(10)) : result.why];
      }),
    ),
  );

function expectSame(board: Board, { deals, others }: UntidyWorkbook, figure: Figure): number {
  const changed = { ...boardOf(deals, { today, others }), period: board.period };
  const before = everyKpi(figure);
  expect(everyKpi(figuresOf(changed))).toEqual(before);
  return Object.values(before).filter((value) => typeof value === 'number').length;
}

law('blank rows between the others and below them change nothing', 1000, (workbook, board, figure) => {
  const spaced = ({ name, rows: [header = [], ...rows] }: RawTab): RawTab => {
    const blank = header.map((): Cell => null);
    return { name, rows: [header, ...rows.flatMap((row) => [blank, row]), blank, blank] };
  };
  return expectSame(board, { deals: spaced(workbook.deals), others: workbook.others.map(spaced) }, figure);
});

law('the order of the rows changes nothing', 1000, ({ deals, others }, _board, _figure) => {
  const tidy = eachOnce(deals);
  // Of visits at one moment the log's order tells which came first.
  const beside = others.filter(({ name }) => name !== 'Stage log');
  const board = boardOf(tidy, { today, period: '2025', others: beside });
  const turned = { deals: reversed(tidy), others: beside.map(reversed) };
  const stages = ({ reading }: Board): string => reading.stages.map(({ label }) => label).join();
  // Stages of equal rank stand as they first appear, and their weights with them.
  if (stages(boardOf(turned.deals, { today })) !== stages(board)) return 0;
  return expectSame(board, turned, figuresOf(board));
});

/** The last row stays: numbers alone in a last row are a total, and in another one a row. */
const reversed = ({ name, rows: [header = [], ...rows] }: RawTab): RawTab => ({
  name,
  rows: [header, ...rows.slice(0, -1).reverse(), ...rows.slice(-1)],
});

/** Of deals with one id, and of those closed on one day, the first counts: here each has its own. */
function eachOnce({ name, rows: [header = [], ...rows] }: RawTab): RawTab {
  const closed = header.indexOf('Closed');
  const seen = new Set<string>();
  const kept = rows.filter((row) => {
    const keys = [row[0], row[closed]].flatMap((cell, index) =>
      cell === null || cell === undefined ? [] : [`${index} ${JSON.stringify(cell)}`],
    );
    if (keys.some((key) => seen.has(key))) return false;
    for (const key of keys) seen.add(key);
    return true;
  });
  return { name, rows: [header, ...kept] };
}
