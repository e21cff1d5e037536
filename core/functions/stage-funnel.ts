/** STAGE_FUNNEL(stages, outcomes, order): how many deals went on from each stage, were lost in it, are still there. */
import { success } from '../result';
import { labelKey, tidyLabel } from '../table/labels';
import { spoken } from '../words/words';
import { outcomesIn } from './kept-rows';
import { list } from './range-parameter';
import { rowFunction } from './row-function';
import { isFilled, labels } from './row-parameter';

const { tables, labels: said } = spoken.en;

interface Step {
  readonly label: string;
  advanced: number;
  lost: number;
  waiting: number;
}

/**
 * A deal went on from every stage before its own, the ones it skipped too, and a won one from all. One whose stage the
 * order does not name stands in a line of its own: nobody knows where it was lost. Nobody decided in a stage: –.
 */
export const stageFunnel = rowFunction({
  id: 'STAGE_FUNNEL',
  about: {
    en: 'Stage by stage: deals that went on, were lost here, are still there, and went on ÷ (went on + lost here).',
    id: 'Per tahap: yang maju, yang kalah di sini, yang masih di sini, dan maju ÷ (maju + kalah di sini).',
  },
  parameters: [
    labels('stages', { en: 'The last stage of each deal.', id: 'Tahap terakhir tiap transaksi.' }),
    labels('outcomes', { en: 'Won, lost or open, for each deal.', id: 'Menang, kalah, atau terbuka, tiap transaksi.' }),
    list('order', { en: 'The stages in their order.', id: 'Tahap menurut urutannya.' }),
  ],
  result: 'table',
  example: {
    arguments: [
      [['Lead'], ['Demo'], ['Offer'], ['Offer']],
      [['Lost'], ['Open'], ['Lost'], ['Won']],
      [['Lead'], ['Demo'], ['Offer']],
    ],
    value: [
      ['Stage', 'Went on', 'Lost here', 'Still there', 'Conversion'],
      ['Lead', 3, 1, 0, 0.75],
      ['Demo', 2, 0, 1, 1],
      ['Offer', 1, 1, 0, 0.5],
    ],
  },
  compute: ({ stages, outcomes, order }) => {
    const steps = stepsOf(order);
    const places = new Map(steps.map(({ label }, place) => [labelKey(label), place]));
    const outside: Step = { label: tables.notInOrder, advanced: 0, lost: 0, waiting: 0 };
    const outcomeOf = outcomesIn(outcomes, stages);
    for (const [row, stage] of stages.entries()) {
      if (!isFilled(stage) && !isFilled(outcomes[row])) continue;
      const outcome = outcomeOf(row);
      const place = outcome === 'won' ? steps.length : (places.get(labelKey(stage)) ?? -1);
      for (const passed of steps.slice(0, Math.max(0, place))) passed.advanced++;
      if (outcome === 'won') continue;
      const step = steps[place] ?? outside;
      if (outcome === 'lost') step.lost++;
      else step.waiting++;
    }
    const rows = steps.map(({ label, advanced, lost, waiting }) => {
      const decided = advanced + lost;
      return [label, advanced, lost, waiting, decided === 0 ? said.none : advanced / decided];
    });
    const rest =
      outside.lost + outside.waiting === 0
        ? []
        : [[outside.label, said.none, outside.lost, outside.waiting, said.none]];
    const header = [tables.stage, tables.advanced, tables.lostHere, tables.waiting, tables.conversion];
    return success([header, ...rows, ...rest]);
  },
});

/** Each stage once; "Won" at the end of an order is where deals arrive, no stage they go on from. */
function stepsOf(order: readonly string[]): readonly Step[] {
  const outcomeOf = outcomesIn(null, order);
  const open = order.filter((_, place) => outcomeOf(place) !== 'won' && outcomeOf(place) !== 'lost');
  const spelled = new Map([...open].reverse().map((label) => [labelKey(label), tidyLabel(label)]));
  return [...spelled.values()].reverse().map((label) => ({ label, advanced: 0, lost: 0, waiting: 0 }));
}
