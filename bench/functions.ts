// Typed functions: each that reads rows on 10,000 of them, KPI_REPORT on 50,000, beside a loop that looks at the same cells.

import type { Argument, CustomFunction } from '../core/functions/custom-function';
import { customFunction, customFunctions } from '../core/index';
import type { Row } from '../core/table/cell';
import { type Figure, figure } from './frame/figure';
import { lookAtCells } from './frame/look-at-cells';
import { compare, measured, type Rounds, takeTurns } from './frame/measure';
import { rawDeals } from './grid/deals';

const rows = 10_000;
const reported = 50_000;

export async function functions(): Promise<readonly Figure[]> {
  const each: Figure[] = [];
  for (const definition of customFunctions.filter(readsRows)) {
    const given = definition.example.arguments.map((argument) => stretched(argument, rows));
    const measuredOnce = await compare(
      () => answered(definition, given),
      () => lookAt(given),
      { rounds: 7, warming: 4 },
    );
    const what = `${definition.id} on ${rows} rows`;
    each.push(figure({ what, against: 'a loop that parses each cell', bound: null }, measuredOnce));
  }
  return [...(await report(reported, { rounds: 9 })), ...each];
}

/** The bound is a second of the machine’s; a ratio to it, so that all figures read alike. */
export async function report(deals: number, rounds: Rounds): Promise<readonly Figure[]> {
  const definition = customFunction('KPI_REPORT');
  if (definition === undefined) throw new Error('no KPI_REPORT');
  const given = [rawDeals(deals), '2026', { date: 46_310 }, 'en'];
  const times = await takeTurns({ ours: () => answered(definition, given), loop: () => lookAt(given) }, rounds);
  const what = `KPI_REPORT on ${deals} rows`;
  return [
    figure(
      { what, against: 'a second', bound: 1 },
      measured(
        times.ours,
        times.ours.map(() => 1000),
      ),
    ),
    figure({ what, against: 'a loop that parses each cell', bound: null }, measured(times.ours, times.loop)),
  ];
}

const readsRows = ({ parameters, example }: CustomFunction): boolean =>
  parameters.some(({ shape }) => shape === 'rows') && example.arguments.some(isRange);

/** The example’s rows again and again below the first, which may be a header. */
function stretched(argument: Argument, length: number): Argument {
  if (!isRange(argument)) return argument;
  const [first = [], ...below] = argument;
  const repeated = below.length === 0 ? [first] : below;
  return [first, ...Array.from({ length: length - 1 }, (_, row): Row => [...(repeated[row % repeated.length] ?? [])])];
}

const isRange = (argument: Argument): argument is readonly Row[] => Array.isArray(argument);

/** A reason is an answer too: rows that come again and again are no series of dates. */
function answered({ compute }: CustomFunction, given: readonly Argument[]): unknown {
  return compute(given);
}

function lookAt(given: readonly Argument[]): number {
  let sum = 0;
  for (const range of given.filter(isRange)) {
    sum += lookAtCells(range);
  }
  return sum;
}
