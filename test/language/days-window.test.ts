/** The promise of days: asked for by its first day and the one after its last, a period has the figures it has as the chosen one. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { catalogue } from '../../core/catalogue/index';
import { evaluator } from '../../core/language/evaluate';
import { daysOf } from '../../core/periods/period';
import { windowsAt } from '../../core/periods/windows';
import type { Failure, Result } from '../../core/result';
import { rowData } from '../../core/rows/row-data';
import { serialOf } from '../../core/table/serial-date';
import { boardOf } from '../dashboard/board-of';
import { untidyWorkbook } from '../dashboard/untidy-workbooks';

const today = serialOf(2025, 3, 20);

/**
 * What only named windows have: the period before them, how things stand now, working days, what customers paid then.
 * Targets without any date belong to the chosen period, whichever it is.
 */
const isOfNamedWindows = ({ why, details }: Failure): boolean => why === 'no-history' || details?.tab === 'targets';

const numberIn = (result: Result<number>): number | null => (result.ok ? result.value : null);

it('a window of the chosen period’s days has its figures, over random tables and under filters', () => {
  const seen = { numbers: 0, reasons: 0, ofNamed: 0 };
  fc.assert(
    fc.property(
      untidyWorkbook(7),
      fc.constantFrom('2025-Q1', '2025', '2025-02', '2025-W07', 'last 30 days'),
      fc.boolean(),
      ({ deals, others }, period, isFiltered) => {
        const filters = isFiltered ? { rep: 1 } : {};
        const board = boardOf(deals, { today, period, others, filters });
        const evaluate = evaluator(rowData(board.reading.model, windowsAt(board.period, today), today, board.filters));
        const { start, end } = daysOf(board.period);
        for (const { id, value, by } of catalogue) {
          const segment = by === undefined ? {} : { segment: { column: by, number: 1 } };
          const onDays = evaluate(value, { window: { from: start, until: end }, ...segment });
          if (!onDays.ok && isOfNamedWindows(onDays)) seen.ofNamed++;
          else {
            // Of several reasons another may come first.
            expect([id, numberIn(onDays)]).toEqual([id, numberIn(evaluate(value, { window: 'current', ...segment }))]);
            if (onDays.ok) seen.numbers++;
            else seen.reasons++;
          }
        }
      },
    ),
    { numRuns: 40 },
  );
  expect(seen.numbers).toBeGreaterThan(500);
  // Most KPIs can be asked for on any days.
  expect(seen.ofNamed).toBeLessThan(seen.numbers + seen.reasons);
});
