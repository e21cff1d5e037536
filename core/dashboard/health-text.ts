/** What was left out and what looks wrong, in sentences with row numbers. */
import { mainRows, type Reading } from '../rows/reading';
import type { Exclusion } from '../table/deals-table';
import { healthWarnings } from '../table/health';
import type { Words } from '../words/languages';
import { amountText, fill } from '../words/words';
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
export function exclusions(reading: Reading): readonly Exclusion[] {
  const { table, outcomes } = reading;
  const unknown = [...table.rowNumbers].filter((_, row) => outcomes.codes[row] === 0);
  const { excluded } = mainRows(reading);
  return unknown.length === 0 ? excluded : [...excluded, { reason: 'unknown-outcome', rows: unknown }];
}

export const warnings = ({ reading, today, words, language }: Board): readonly Warning[] =>
  [...healthWarnings(reading.table, reading.outcomes, today, reading.choices, reading.stages), ...reading.joins].map(
    ({ code, count, rows, value, details = {} }) => {
      const said = typeof details.value === 'number' ? { value: amountText(details.value, language) } : {};
      return { code, count, text: fill(words.health[code], { count, ...details, ...said }), rows, value };
    },
  );

/** Exclusions first, then warnings; one that says the same as an exclusion is not said twice. */
export function healthLines(board: Board): readonly HealthLine[] {
  const { words, reading, language } = board;
  const found = warnings(board);
  const repeats = found.find(({ code }) => code === 'duplicate-id-left-out');
  return [
    ...exclusions(reading).map(({ reason, rows }) => ({
      heading: words.exclusions[reason],
      count: rows.length,
      text:
        reason === 'duplicate-id' && repeats !== undefined
          ? `${repeats.text} ${rowsText(rows, words)}`
          : rowsText(rows, words),
    })),
    ...found
      .filter(({ code }) => code !== 'unknown-outcome' && code !== 'duplicate-id-left-out')
      .map(({ text, rows, value }) => ({
        heading: words.dashboard.warning,
        count: null,
        text: [
          text,
          ...(value === null || value === 0 ? [] : [fill(words.health.value, { value: amountText(value, language) })]),
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
