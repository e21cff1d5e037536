/** A period as people type it into a cell, relative to a day. */
import { type Period, parsePeriod } from './period';

/** `null` for a text that names no period; `today` is what "last quarter" is relative to. */
export function periodFromWords(text: string, _today: number): Period | null {
  return parsePeriod(text.trim());
}
