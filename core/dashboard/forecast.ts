/** The forecast: what is won and what the open deals promise, two ways, against the target; and when they should close. */
import { kpi } from '../catalogue/index';
import { averageSale, openPipeline, target, weightedPipeline, wonValue } from '../catalogue/parts';
import { count, type Expression, ratio, sum, times } from '../language/expression';
import type { Population } from '../language/populations';
import type { Board } from './board';
import type { FigureLine, FigureLines } from './figure-lines';

/** Demos of the period at the rate at which they were won before, at what a sale brings: whatever the open deals say. */
export const forecastByConversion = times(kpi('EXPECTED_WINS').value, averageSale);

/** In the left half. */
export function forecastLines({ words }: Board, firstRow: number): FigureLines {
  const said = words.forecast;
  const amount = (name: string, value: Expression): FigureLine => ({
    name,
    figures: [
      { value, format: 'money' },
      { value: ratio(value, target), format: 'percent' },
    ],
  });
  return {
    heading: said.title,
    firstRow,
    firstColumn: 0,
    nameColumns: 3,
    heads: [words.dashboard.value, said.ofTarget],
    lines: [
      amount(said.won, wonValue),
      amount(said.weighted, weightedPipeline),
      amount(said.total, kpi('FORECAST').value),
      amount(said.byConversion, forecastByConversion),
      amount(said.finish, kpi('PROJECTED_FINISH').value),
      { name: said.target, figures: [{ value: target, format: 'money' }] },
      { name: said.pace, figures: [{ value: kpi('PACE_TO_GOAL').value, format: 'percent' }] },
      { name: said.coverage, figures: [{ value: kpi('PIPELINE_COVERAGE').value, format: 'ratio' }] },
    ],
  };
}

const closingTimes = ['overdue', 'dueInPeriod', 'dueLater', 'undated'] as const satisfies readonly Population[];

/** In the right half; `null` where nothing says when a deal should close. */
export function closingLines({ words, reading }: Board, firstRow: number): FigureLines | null {
  if (reading.table.mapping.expectedCloseDate === undefined) return null;
  const said = words.forecast;
  const line = (name: string, population: Population): FigureLine => ({
    name,
    figures: [
      { value: count(population), format: 'integer' },
      { value: population === 'open' ? openPipeline : sum('value', population), format: 'money' },
      { value: population === 'open' ? weightedPipeline : sum('weightedValue', population), format: 'money' },
    ],
  });
  return {
    heading: said.closing,
    firstRow,
    firstColumn: 6,
    nameColumns: 3,
    heads: [words.dashboard.openDeals, words.dashboard.openValue, words.dashboard.weighted],
    lines: [...closingTimes.map((name) => line(said[name], name)), line(said.allOpen, 'open')],
  };
}
