/** WEIGHTED_PIPELINE(values, stages_or_probabilities, [stage_weights], [statuses]): open value times its probability. */
import { failure, type Result, success } from '../result';
import { type Cell, isBlank } from '../table/cell';
import { textOf } from '../table/cell-text';
import { labelKey } from '../table/labels';
import { columnCells, isHeader, isRange, notANumber, numberIn } from './arguments';
import type { Argument, CustomFunction } from './custom-function';
import { outcomesIn } from './kept-rows';

/**
 * Currency. Row by row; a blank value adds nothing, a closed deal (by its status, else by its stage) is left out, and
 * whatever stands in its stage is no mistake.
 *
 * Probabilities are decided per column: as soon as one is above 1, all are percentages. A blank one, or a stage that
 * the weights do not name, beside a value is an error: leaving it out would look like a smaller pipeline.
 * No rows: 0. `({100000}, {20})` → 20000
 */
export const weightedPipeline: CustomFunction = {
  id: 'WEIGHTED_PIPELINE',
  about: {
    en: 'Value of the open deals, each times the probability of its stage. Won and lost deals are left out.',
    id: 'Nilai transaksi terbuka, masing-masing dikali probabilitas tahapnya. Yang menang dan kalah tidak dihitung.',
  },
  parameters: [
    {
      name: 'values',
      shape: 'rows',
      optional: false,
      about: { en: 'Deal values, one per row.', id: 'Nilai transaksi, satu per baris.' },
    },
    {
      name: 'stages_or_probabilities',
      shape: 'rows',
      optional: false,
      about: {
        en: 'The stage of each deal, or its probability: 0.2, 20 or 20%.',
        id: 'Tahap tiap transaksi, atau probabilitasnya: 0,2, 20, atau 20%.',
      },
    },
    {
      name: 'stage_weights',
      shape: 'rows',
      optional: true,
      about: {
        en: 'Two columns: stage and its probability. Needed where stages are given. (optional)',
        id: 'Dua kolom: tahap dan probabilitasnya. Wajib bila tahap yang diberikan. (opsional)',
      },
    },
    {
      name: 'statuses',
      shape: 'rows',
      optional: true,
      about: {
        en: 'The status of each deal; won and lost ones are left out. (optional)',
        id: 'Status tiap transaksi; yang menang dan kalah tidak dihitung. (opsional)',
      },
    },
  ],
  result: 'number',
  example: { arguments: [[[100000]], [[0.2]], undefined, undefined], value: 20000 },
  compute([valuesArgument, stagesArgument, weightsArgument, statusesArgument]) {
    const rows = alignedRows(valuesArgument, stagesArgument, statusesArgument);
    if (!rows.ok) return rows;
    const weights = stageWeights(weightsArgument);
    if (!weights.ok) return weights;
    const scale = scaleOf(rows.value.map((row) => row.stage));
    const outcomeOf = outcomesIn(
      rows.value.map(({ status }) => labelIn(status)),
      rows.value.map(({ stage }) => labelIn(stage)),
    );
    let total = 0;
    for (const [place, { value: cell, stage, rowNumber }] of rows.value.entries()) {
      const value = numberIn(cell);
      if (value === null) return notANumber(cell, 'values', rowNumber);
      const outcome = outcomeOf(place);
      if (Number.isNaN(value) || outcome === 'won' || outcome === 'lost') continue;
      const probability = probabilityOf(stage, rowNumber, weights.value, scale);
      if (!probability.ok) return probability;
      total += value * probability.value;
    }
    return success(total);
  },
};

interface DealRow {
  readonly value: Cell | undefined;
  readonly stage: Cell | undefined;
  readonly status: Cell | undefined;
  /** Within the range, from 1, the header counted. */
  readonly rowNumber: number;
}

function alignedRows(values: Argument, stages: Argument, statuses: Argument): Result<readonly DealRow[]> {
  const valueCells = columnCells(values);
  const stageCells = columnCells(stages);
  const statusCells = statuses === undefined || statuses === null ? null : columnCells(statuses);
  for (const [name, cells] of [
    ['stages_or_probabilities', stageCells],
    ['statuses', statusCells],
  ] as const) {
    if (cells !== null && cells.length !== valueCells.length) {
      return failure('lengths-differ', { name, length: cells.length, expected: valueCells.length });
    }
  }
  const first = isHeader(valueCells) ? 1 : 0;
  return success(
    valueCells.slice(first).map((value, index) => ({
      value,
      stage: stageCells[index + first],
      status: statusCells?.[index + first],
      rowNumber: index + first + 1,
    })),
  );
}

/** Only a text says what became of a deal: a number in the stages is a probability. */
const labelIn = (cell: Cell | undefined): string => (typeof cell === 'string' && !isBlank(cell) ? cell : '');

/** 100 as soon as one probability is above 1: decided for the whole column, never per cell. */
const scaleOf = (cells: readonly (Cell | undefined)[]): number =>
  cells.some((cell) => typeof cell === 'number' && cell > 1) ? 100 : 1;

function probabilityOf(
  stage: Cell | undefined,
  row: number,
  weights: ReadonlyMap<string, number>,
  scale: number,
): Result<number> {
  if (stage === undefined || isBlank(stage)) return failure('unknown-stage', { row, text: '' });
  const number = numberIn(stage);
  if (number === null) {
    if (typeof stage !== 'string') return notANumber(stage, 'stages_or_probabilities', row);
    const weight = weights.get(labelKey(stage));
    return weight === undefined ? failure('unknown-stage', { row, text: stage.slice(0, 40) }) : success(weight);
  }
  // "20%" as text is already a fraction; only number cells follow the column's scale.
  const probability = typeof stage === 'number' ? number / scale : number;
  return probability < 0 || probability > 1
    ? failure('probability-out-of-range', { name: 'stages_or_probabilities', row, value: number })
    : success(probability);
}

function stageWeights(argument: Argument): Result<ReadonlyMap<string, number>> {
  const weights = new Map<string, number>();
  if (!isRange(argument)) return success(weights);
  const isHeaded = isHeader(argument.map((row) => row[1]));
  const scale = scaleOf(argument.filter(([label]) => !isBlank(label)).map(([, weight]) => weight));
  for (const [index, [label, cell]] of argument.entries()) {
    if (isBlank(label) || isBlank(cell) || (index === 0 && isHeaded)) continue;
    const row = index + 1;
    const number = numberIn(cell);
    if (number === null) return notANumber(cell, 'stage_weights', row);
    const weight = typeof cell === 'number' ? number / scale : number;
    if (weight < 0 || weight > 1) {
      return failure('probability-out-of-range', { name: 'stage_weights', row, value: number });
    }
    weights.set(labelKey(textOf(label)), weight);
  }
  return success(weights);
}
