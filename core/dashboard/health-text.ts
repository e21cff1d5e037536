/** What was left out and what looks wrong, in sentences with row numbers. */
import type { Reading } from '../rows/reading';
import { amountText } from '../table/cell-text';
import type { Exclusion } from '../table/deals-table';
import { healthWarnings } from '../table/health';
import { fill, type Words } from '../words/words';
import type { Board } from './board';

export interface Warning {
  readonly code: string;
  readonly count: number;
  readonly text: string;
  readonly rows: readonly number[];
  /** What these deals are worth together, where that can be said. */
  readonly value: number | null;
}

export interface HealthLine {
  readonly heading: string;
  /** `null` where the sentence says it. */
  readonly count: number | null;
  readonly text: string;
}

/** Every row that no figure counts, by reason. */
export function exclusions({ table, outcomes }: Reading): readonly Exclusion[] {
  const unknown = [...table.rowNumbers].filter((_, row) => outcomes.codes[row] === 0);
  return unknown.length === 0 ? table.excluded : [...table.excluded, { reason: 'unknown-outcome', rows: unknown }];
}

export const warnings = ({ reading, today, words }: Board): readonly Warning[] =>
  healthWarnings(reading.table, reading.outcomes, today, reading.choices).map(
    ({ code, count, rows, value, details }) => ({
      code,
      count,
      text: fill(words.health[code], { count, ...details }),
      rows,
      value,
    }),
  );

/** Exclusions first, then warnings; one that says the same as an exclusion is not said twice. */
export function healthLines(board: Board): readonly HealthLine[] {
  const { words, reading, language } = board;
  return [
    ...exclusions(reading).map(({ reason, rows }) => ({
      heading: words.exclusions[reason],
      count: rows.length,
      text: rowsText(rows, words),
    })),
    ...warnings(board)
      .filter(({ code }) => code !== 'unknown-outcome')
      .map(({ text, rows, value }) => ({
        heading: words.dashboard.warning,
        count: null,
        text: [
          text,
          ...(value === null || value === 0
            ? []
            : [fill(words.health.value, { value: amountText(value, language === 'id' ? 'comma' : 'point') })]),
          ...(rows.length === 0 ? [] : [rowsText(rows, words)]),
        ].join(' '),
      })),
  ];
}

const shown = 8;

function rowsText(rows: readonly number[], words: Words): string {
  const first = rows.slice(0, shown).join(', ');
  if (rows.length === 1) return fill(words.health.row, { row: first });
  return rows.length <= shown
    ? fill(words.health.rows, { rows: first })
    : fill(words.health.moreRows, { rows: first, more: rows.length - shown });
}
