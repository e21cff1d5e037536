/**
 * How many entries of the setup count for nothing: an outcome or a meaning that is none of its choices, a weight that
 * is no share, a setting or a holiday that is no number. Deals go missing behind each, so the dashboard says how many.
 */
import {
  binary,
  call,
  columnPart,
  type Formula,
  minus,
  number,
  plus,
  type RangeReference,
  text,
  when,
} from '../../language/formula';
import { meaningNames } from '../../rows/meanings';
import type { Board } from '../board';
import { type SettingName, type SetupFrame, settingCell, typedNumbers } from './frame';
import { choiceWords } from './lists';

export function meaninglessEntries(board: Board, frame: SetupFrame): Formula {
  const { model } = board.reading;
  const meant = meaningNames.filter((name) => frame.meanings[name] !== undefined);
  return [
    ...(frame.outcomes === null
      ? []
      : [withoutMeaning(frame.list('outcomeLabel'), frame.outcomeCodes, board.words.outcomes.unknown)]),
    ...meant.map((name) =>
      withoutMeaning(frame.labels(name), frame.codes(name), choiceWords(name, board.words)[0] ?? ''),
    ),
    ...(model.stages.length === 0 ? [] : [noShares(frame.stageWeights)]),
    noNumbers(columnPart('setup', frame.holidays.firstColumn - 2, frame.holidays.firstRow, frame.holidays.lastRow)),
    ...typedNumbers.map(noNumber),
    when(binary('=', settingCell('fiscalStart'), settingCell('fiscalMonth')), number(0), number(1)),
  ].reduce(plus);
}

/** Labels with neither the code of a choice nor the word of the choice that has none; the words stand between the two. */
function withoutMeaning(labels: RangeReference, codes: RangeReference, wordOfNone: string): Formula {
  const means = columnPart('setup', labels.firstColumn + 1, labels.firstRow, labels.lastRow);
  const filled = [labels, text('<>')] as const;
  const meaningful = plus(
    call('COUNTIFS', ...filled, codes, text('>0')),
    call('COUNTIFS', ...filled, means, text(wordOfNone)),
  );
  return minus(call('COUNTA', labels), meaningful);
}

/** Texts, and weights that would make a deal more than its value or less than nothing. */
const noShares = (weights: RangeReference): Formula =>
  minus(call('COUNTA', weights), minus(call('COUNTIFS', weights, text('>=0')), call('COUNTIFS', weights, text('>1'))));

const noNumbers = (cells: RangeReference): Formula => minus(call('COUNTA', cells), call('COUNT', cells));

const noNumber = (name: SettingName): Formula => when(call('ISNUMBER', settingCell(name)), number(0), number(1));
