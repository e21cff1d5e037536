/** The setup's tables of meanings: what a label means, what a stage weighs, which deal types are renewals. */

import { cell, equals, type Formula, number, text, when } from '../language/formula';
import { codes } from '../language/vocabulary';
import { dealTypeMeaning } from '../rows/deal-types';
import type { Outcome } from '../table/outcomes';
import type { Board } from './board';
import { frameRows, type SetupFrame } from './setup-frame';
import { heads } from './setup-lists';
import type { TabBuilder } from './tab-builder';

/** Label, what it means – the user's to change – and the code that formulas read. */
export function outcomeTable(tab: TabBuilder, board: Board, frame: SetupFrame): void {
  const { words, reading } = board;
  const first = frame.outcomes;
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

/** The open stages with the weights that count where a deal has no probability of its own. */
export function stageTable(tab: TabBuilder, board: Board, frame: SetupFrame): void {
  const { words, reading } = board;
  const first = frame.stages;
  if (first === null) return;
  heads(tab, first, words.setup.stages, ['#', words.setup.stage, words.setup.weight]);
  const last = frame.lastRow(reading.model.stages.length);
  for (let row = frameRows.first; row <= last; row++) {
    const stage = reading.model.stages[row - frameRows.first];
    if (stage !== undefined) tab.put(row, first, row - frameRows.first + 1, { style: 'number' });
    tab.put(row, first + 1, stage?.label ?? null, { style: 'input', format: 'text' });
    tab.put(row, first + 2, stage?.weight ?? null, { style: 'inputNumber', format: 'percent' });
  }
}

export function dealTypeTable(tab: TabBuilder, board: Board, frame: SetupFrame): void {
  const { words, reading } = board;
  const first = frame.dealTypes;
  if (first === null) return;
  heads(tab, first, words.setup.dealTypes, [words.setup.label, words.setup.countsAs, words.setup.code]);
  const types = reading.model.dealTypes;
  const last = frame.lastRow(types.length);
  for (let row = frameRows.first; row <= last; row++) {
    const label = types[row - frameRows.first];
    tab.put(row, first, label ?? null, { style: 'input', format: 'text' });
    const meaning = label === undefined ? null : words.dealTypes[dealTypeMeaning(label)];
    tab.put(row, first + 1, meaning, { style: 'input' });
    const isRenewal = equals(cell('setup', row, first + 1), text(words.dealTypes.renewal));
    tab.formula(row, first + 2, when(isRenewal, number(1), number(0)), { style: 'code' });
  }
  tab.validation({
    area: { firstRow: frameRows.first, lastRow: last, firstColumn: first + 1, lastColumn: first + 1 },
    source: frame.typeChoices,
    help: words.setup.chooseType,
  });
}

function outcomeCode(meaning: Formula, { words }: Board): Formula {
  const outcomes: readonly Exclude<Outcome, 'unknown'>[] = ['won', 'lost', 'open'];
  return outcomes.reduceRight<Formula>(
    (otherwise, outcome) => when(equals(meaning, text(words.outcomes[outcome])), number(codes[outcome]), otherwise),
    number(0),
  );
}
