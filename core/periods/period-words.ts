/** Periods as people type them: `last month`, `30 hari terakhir`, `Q1 2026`, `Maret 2026`. */
import type { Period } from './period';
import { parsePeriod } from './period-name';

/** Not done yet: only what `parsePeriod` takes. */
export function periodFromWords(text: string, _today: number, _fiscalStart = 1): Period | null {
  return parsePeriod(text);
}
