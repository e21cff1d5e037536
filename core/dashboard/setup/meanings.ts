/** The setup's tables of meanings: what a label means, what a stage weighs, which deal types are renewals. */

import {
  call,
  cell,
  dividedBy,
  equals,
  type Formula,
  minus,
  number,
  type RangeReference,
  text,
  times,
  when,
} from '../../language/formula';
import { codes } from '../../language/vocabulary';
import type { MeaningName } from '../../rows/meanings';
import type { Outcome } from '../../table/outcomes';
import type { Board } from '../board';
import type { TabBuilder } from '../tab-builder';
import { frameRows, type SetupFrame } from './frame';
import { choiceWords, heads } from './lists';

/** Label, what it means – the user's to change – and the code that formulas read. */
export function outcomeTable(tab: TabBuilder, board: Board, frame: SetupFrame): void {
  const { words, reading } = board;
  const first = frame.outcomes;
  if (first === null) return;
  heads(tab, first, words.setup.outcomes, [words.setup.label, words.setup.means, words.setup.code]);
  const labels = reading.model.outcomeLabels;
  const last = frame.lastRow(labels.length);
  for (let row = frameRows.first; row <= last; row++) {
    const label = labels[row - frameRows.first];
    tab.put(row, first, label?.label ?? null, { style: 'input', format: 'text' });
    tab.put(row, first + 1, label === undefined ? null : words.outcomes[label.outcome], { style: 'input' });
    tab.formula(row, first + 2, outcomeCode(cell('setup', row, first + 1), board), { style: 'code' });
  }
  tab.validation({
    area: { firstRow: frameRows.first, lastRow: last, firstColumn: first + 1, lastColumn: first + 1 },
    source: frame.outcomeChoices,
    help: words.setup.chooseOutcome,
  });
}

/** Where the rows tab keeps the stage visits; `null` where there is no stage log. */
export interface VisitColumns {
  readonly stage: RangeReference;
  readonly days: RangeReference;
}

/**
 * The open stages with the weights that count where a deal has no probability of its own, and the days a deal may stay:
 * the user's, else one and a half times what a visit took in the middle.
 */
export function stageTable(tab: TabBuilder, board: Board, frame: SetupFrame, visits: VisitColumns | null): void {
  const { words, reading } = board;
  const first = frame.stages;
  if (first === null) return;
  const { stage: name, weight, days, limit } = words.setup;
  heads(tab, first, words.setup.stages, ['#', name, weight, days, limit]);
  const last = frame.lastRow(reading.model.stages.length);
  for (let row = frameRows.first; row <= last; row++) {
    const stage = reading.model.stages[row - frameRows.first];
    const place = row - frameRows.first + 1;
    tab.put(row, first, stage === undefined ? null : place, { style: 'number' });
    tab.put(row, first + 1, stage?.label ?? null, { style: 'input', format: 'text' });
    tab.put(row, first + 2, stage?.weight ?? null, { style: 'inputNumber', format: 'percent' });
    tab.put(row, first + 3, stage === undefined ? null : (reading.model.stageDays(stage.label) ?? null), {
      style: 'inputNumber',
      format: 'days',
    });
    if (stage === undefined) continue;
    const own = cell('setup', row, first + 3);
    const found = visits === null ? text('') : usualDays(visits, place);
    tab.formula(row, first + 4, when(call('ISNUMBER', own), own, found), {
      style: 'number',
      format: 'days',
      array: true,
    });
  }
}

/** Blank for a stage that no visit has left yet. */
function usualDays({ stage, days }: VisitColumns, place: number): Formula {
  const isVisit = times(equals(stage, number(place)), call('ISNUMBER', days));
  const visits = call('SUM', when(isVisit, number(1), number(0)));
  const middle = call('MEDIAN', when(isVisit, days, text('')));
  return when(equals(visits, number(0)), text(''), times(dividedBy(number(3), number(2)), middle));
}

/** Labels of one column with what they count as – the user's to change – and the code that formulas read. */
export function meaningTable(tab: TabBuilder, board: Board, frame: SetupFrame, name: MeaningName): void {
  const { words, reading } = board;
  const first = frame.meanings[name];
  if (first === undefined) return;
  heads(tab, first, words.setup.meanings[name], [words.setup.label, words.setup.countsAs, words.setup.code]);
  const choices = frame.meaningChoices(name);
  const said = choiceWords(name, words);
  const labels = reading.model.meant[name];
  const last = frame.lastRow(labels.length);
  for (let row = frameRows.first; row <= last; row++) {
    const label = labels[row - frameRows.first];
    tab.put(row, first, label ?? null, { style: 'input', format: 'text' });
    tab.put(row, first + 1, label === undefined ? null : (said[reading.model.meaningCode(name, label)] ?? null), {
      style: 'input',
    });
    const place = call('MATCH', cell('setup', row, first + 1), choices, number(0));
    const code = when(call('ISNUMBER', place), minus(place, number(1)), number(0));
    tab.formula(row, first + 2, code, { style: 'code' });
  }
  tab.validation({
    area: { firstRow: frameRows.first, lastRow: last, firstColumn: first + 1, lastColumn: first + 1 },
    source: choices,
    help: words.setup.chooseMeaning,
  });
}

function outcomeCode(meaning: Formula, { words }: Board): Formula {
  const outcomes: readonly Exclude<Outcome, 'unknown'>[] = ['won', 'lost', 'open'];
  return outcomes.reduceRight<Formula>(
    (otherwise, outcome) => when(equals(meaning, text(words.outcomes[outcome])), number(codes[outcome]), otherwise),
    number(0),
  );
}
