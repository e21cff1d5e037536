/** Hands a tab's cells over in pieces: a large tab at once would be one long task of copying. */
import type { RawTab, Row } from '../core/index';
import type { Ask } from './ask';
import type { CoreAnswers } from './core-answers';
import { breather } from './slices';

export async function giveTab(ask: Ask<CoreAnswers>, { name, rows }: RawTab): Promise<void> {
  const breathe = breather();
  for (let from = 0; from === 0 || from < rows.length; from += rowsAtOnce) {
    const piece: readonly Row[] = rows.slice(from, from + rowsAtOnce);
    // Answers come in the order of asking, so nobody waits for this one.
    void ask('give', name, from === 0, piece);
    await breathe();
  }
}

const rowsAtOnce = 1_000;
