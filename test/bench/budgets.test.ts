/**
 * What is fast stays fast: small versions of the benches, judged by their ratios to what runs beside them, never by time. Each
 * budget was seen to be broken: of figures where nothing found is kept for who asks again (a bare loop 380 times, KPI_REPORT
 * 115) or values are not told apart at once (14), of reading where every label is tidied anew (18, 10 and 10).
 */
import { describe, expect, it } from 'vitest';
import { coreOf } from '../../bench/core';
import { type Figure, verdictOn } from '../../bench/frame/figure';
import { measured, middle, takeTurns } from '../../bench/frame/measure';
import { report } from '../../bench/functions';
import { readingOf } from '../../bench/reading';

const ratioOf = (figures: readonly Figure[], against: string, what = ''): number => {
  const found = figures.find((figure) => figure.against.includes(against) && figure.what.includes(what));
  if (found === undefined) throw new Error(`no figure against ${against}`);
  console.info(`${found.what}, ${found.against}: ${found.ratio.toFixed(3)}`);
  return found.ratio;
};

it('every KPI by month, rep, location and stage', async () => {
  const figures = await coreOf(40_000, 5);
  expect.soft(ratioOf(figures, 'that the aggregates touch')).toBeLessThan(13);
  expect.soft(ratioOf(figures, 'Arquero')).toBeLessThan(1);
  expect.soft(ratioOf(figures, 'naive')).toBeLessThan(0.2);
});

it('reading cells', async () => {
  const figures = await readingOf(10_000, { rounds: 9, warming: 6 });
  expect.soft(ratioOf(figures, 'loop', 'cells of a host')).toBeLessThan(16);
  expect.soft(ratioOf(figures, 'loop', 'decimal points')).toBeLessThan(8);
  expect.soft(ratioOf(figures, 'loop', 'decimal commas')).toBeLessThan(8);
});

it('KPI_REPORT', async () => {
  const figures = await report(10_000, { rounds: 7 });
  expect.soft(ratioOf(figures, 'loop')).toBeLessThan(60);
});

describe('a figure', () => {
  const figure: Figure = { what: '', unit: 'ms', ours: 3, against: '', theirs: 1, ratio: 3, bound: 3 };
  it.each([
    ['at its bound', figure, 'held'],
    ['beyond it', { ...figure, ratio: 3.01 }, 'OVER'],
    ['beyond it, with a reason', { ...figure, ratio: 3.01, beyondReach: 'the limit is …' }, 'beyond reach'],
    ['within it, with a reason that is no longer needed', { ...figure, beyondReach: 'the limit is …' }, 'held'],
    ['without one', { ...figure, bound: null }, ''],
    ['that was not measured', { ...figure, ratio: Number.NaN }, 'OVER'],
  ] as const)('%s', (_what, one, verdict) => {
    expect(verdictOn(one)).toBe(verdict);
  });
});

it('works take turns, warm up uncounted, and their ratios are those of their rounds', async () => {
  let clock = 0;
  const turns: string[] = [];
  const work = (name: string, milliseconds: readonly number[]) => () => {
    clock += milliseconds[turns.filter((turn) => turn === name).length] ?? 0;
    turns.push(name);
  };
  const wait = (): void => {
    clock += 1000;
  };
  const times = await takeTurns(
    { ours: work('ours', [90, 2, 4, 60]), theirs: work('theirs', [90, 1, 1, 20]) },
    { rounds: 3, warming: 1, clock: () => clock, before: wait },
  );
  expect(turns).toEqual(['ours', 'theirs', 'ours', 'theirs', 'ours', 'theirs', 'ours', 'theirs']);
  expect(measured(times.ours, times.theirs)).toEqual({ ours: 4, theirs: 1, ratio: 3 });
  expect(middle([4, 1, 3, 2])).toBe(2.5);
});
