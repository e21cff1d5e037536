/** A tab that lists the stages of the pipeline says their order, their weights and which of them end it. */
import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../core/dashboard/build-plan';
import { warnings } from '../../core/dashboard/health-text';
import type { RawTab, Row } from '../../core/table/cell';
import { serialOf } from '../../core/table/serial-date';
import { embeddedModel, readTab } from '../../local/embedded';
import { figuresOf } from '../catalogue/figures-of';
import { boardOf, type Wanted } from '../dashboard/board-of';
import { expectedFigures } from '../dashboard/expected-figures';
import { expectFigures } from '../dashboard/figures-match';

const today = serialOf(2026, 2, 28);

/** One deal in each stage, worth 100. */
const dealsIn = (...stages: readonly string[]): RawTab => ({
  name: 'Deals',
  rows: [['Deal', 'Stage', 'Value'], ...stages.map((stage, index): Row => [`D${index + 1}`, stage, 100])],
});
const listOf = (name: string, ...rows: readonly Row[]): RawTab => ({ name, rows });

const board = (deals: RawTab, list: RawTab, choices: Wanted['choices'] = {}) =>
  boardOf(deals, { today, others: [list], choices });
const stagesOf = (deals: RawTab, list: RawTab, choices: Wanted['choices'] = {}) =>
  board(deals, list, choices).reading.stages.map(({ label, weight }) => [label, weight]);

const flags: RawTab = listOf(
  'pipeline_stages',
  ['stage_id', 'stage_name', 'sort_order', 'is_final', 'is_success'],
  ['B', 'Rot', 20, false, false],
  ['X', 'Ende', 90, true, false],
  ['A', 'Grün', 10, false, false],
  ['Y', 'Fertig', 80, true, true],
  ['C', 'Blau', 30, false, false],
);

describe('a list of the stages', () => {
  it('orders them whichever of id and name the deals use, each with its share of all stages that are open', () => {
    expect(stagesOf(dealsIn('C', 'A', 'Y', 'X'), flags)).toEqual([
      ['A', 0.25],
      ['C', 0.75],
    ]);
    expect(stagesOf(dealsIn('blau', 'Rot', 'Fertig', 'Ende'), flags)).toEqual([
      ['Rot', 0.5],
      ['blau', 0.75],
    ]);
  });

  it('says which of them are won and lost', () => {
    const { outcomes } = board(dealsIn('C', 'A', 'Y', 'Y', 'X'), flags).reading;
    expect([...outcomes.codes]).toEqual([3, 3, 1, 1, 2]);
  });

  it.each([
    ['percent', [10, 60, 100, 0]],
    ['fractions', [0.1, 0.6, 1, 0]],
    ['texts', ['10%', '60%', '100%', '0%']],
  ])('gives their weights in %s', (_, [first = 0, second = 0, won = 0, lost = 0]) => {
    const list = listOf(
      'Sheet2',
      ['Stage', 'Probability', 'Closed', 'Won'],
      ...[
        ['Rot', second, 'No', 'No'],
        ['Fertig', won, 'Yes', 'Yes'],
      ],
      ...[
        ['Grün', first, 'No', 'No'],
        ['Ende', lost, 'Yes', 'No'],
      ],
    );
    expect(stagesOf(dealsIn('Rot', 'Grün', 'Fertig'), list)).toEqual([
      ['Grün', 0.1],
      ['Rot', 0.6],
    ]);
    const figures = figuresOf(board(dealsIn('Rot', 'Grün', 'Fertig'), list).reading.model, 'all', today);
    expect(figures('WEIGHTED_PIPELINE')).toBeCloseTo(70, 9);
  });

  it('in Indonesian', () => {
    const list = listOf('Tahap', ['Urutan', 'Nama tahap', 'Probabilitas'], [2, 'Rot', '40%'], [1, 'Grün', '20%']);
    expect(stagesOf(dealsIn('Rot', 'Grün', 'Menang'), list)).toEqual([
      ['Grün', 0.2],
      ['Rot', 0.4],
    ]);
  });

  it('gives way to what the user says', () => {
    const choices = { stageOrder: ['C'], stageWeights: { a: 0.9 }, outcomes: { y: 'open' } } as const;
    expect(stagesOf(dealsIn('A', 'C', 'Y', 'X'), flags, choices)).toEqual([
      ['C', 0.75],
      ['A', 0.9],
      ['Y', null],
    ]);
  });

  it('that leaves a stage out: its deals weigh nothing anyone knows, and that is said with their rows', () => {
    const deals = dealsIn('A', 'Grau', 'Y', 'X', 'Grau');
    const found = board(deals, flags);
    expect(found.reading.stages.map(({ label, weight }) => [label, weight])).toEqual([
      ['A', 0.25],
      ['Grau', null],
    ]);
    expect(figuresOf(found.reading.model, 'all', today)('WEIGHTED_PIPELINE')).toBe(25);
    expect(warnings(found).find(({ code }) => code === 'unlisted-stage')).toMatchObject({
      count: 2,
      rows: [3, 6],
      text: expect.stringContaining('(Grau): 2.'),
    });
    const shown = readTab(embeddedModel(buildPlan(found), [deals, flags]), 'KPI dashboard');
    expectFigures(shown, expectedFigures(found, found, serialOf(2026, 2, 1)));
  });

  it('is no list where it says a stage again and again, or only names them', () => {
    const log = [1, 2, 3, 4, 5].flatMap((deal): Row[] => [
      ['A', deal],
      ['B', deal],
    ]);
    expect(stagesOf(dealsIn('B', 'A'), listOf('Sheet2', ['Stage', 'Order'], ...log))[0]?.[0]).toBe('B');
    expect(stagesOf(dealsIn('B', 'A'), listOf('Stages', ['Stage', 'Note'], ['A', 'x'], ['B', 'y']))[0]?.[0]).toBe('B');
  });
});
