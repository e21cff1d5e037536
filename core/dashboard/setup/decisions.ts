/** The setup's table of what was decided in the wizard, where nothing else in it says so. */
import { decidedWords } from '../../words/decided';
import type { Board } from '../board';
import { decisionLines } from '../decision-lines';
import type { TabBuilder } from '../tab-builder';
import { frameRows, type SetupFrame } from './frame';
import { heads } from './lists';

export function decisionTable(tab: TabBuilder, board: Board, frame: SetupFrame): void {
  const lines = decisionLines(board);
  if (lines.length === 0) return;
  const { title, what, choice } = decidedWords(board.words);
  heads(tab, frame.decisions, title, [what, board.words.setup.field, choice]);
  for (const [index, line] of lines.entries()) {
    for (const [column, text] of line.entries()) {
      tab.put(frameRows.first + index, frame.decisions + column, text, { style: 'input', format: 'text' });
    }
  }
}
