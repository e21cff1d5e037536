/** Every KPI over at least 2,000 random untidy tables: the embedded engine shows core's number, or core's reason for none. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { DialectName } from '../../core/language/dialects/index';
import { serialOf } from '../../core/table/serial-date';
import { embeddedModel, readTab } from '../../local/embedded';
import { boardOf, periodNamed } from './board-of';
import { compared, figuresPlan } from './every-figure';
import { rawTabsOf } from './sample-deals';
import { type UntidyWorkbook, untidyWorkbook } from './untidy-workbooks';

const seed = Number(process.env.SEED ?? 20_260_715);
console.info(`untidy workbooks: SEED=${seed}`);

const today = serialOf(2025, 3, 20);

/** Eight tests, so that none takes long. */
const batches = [1, 2, 3, 4, 5, 6, 7, 8];
const tablesInBatch = 250;

interface Asked {
  readonly period: string;
  readonly filters: { readonly rep?: number; readonly location?: number; readonly pipeline?: number };
}

const asked = fc.record<Asked>({
  period: fc.constantFrom('all', 'all', '2025-Q1', '2025-02', '2025', '2024', '2025-W10', 'FY2024-04', '2026-Q2'),
  filters: fc.constantFrom({}, {}, { rep: 1 }, { location: 1 }, { rep: 2, location: 1 }, { pipeline: 1 }),
});

it.each(batches)('over 250 tables more, batch %i of eight', (batch) => {
  const seen = { workbooks: 0, tables: 0, numbers: 0, reasons: 0 };
  for (let run = 0; seen.tables < tablesInBatch; run++) {
    const own = seed + batch * 10_000 + run;
    const [one] = fc.sample(fc.tuple(untidyWorkbook(7, true), asked), { seed: own, numRuns: 1 });
    if (one === undefined) throw new Error('nothing was generated');
    const { differing, numbers, reasons, tables } = shownAndComputed(batch % 2 === 0 ? 'embedded' : 'xlsx', ...one);
    expect(differing, `seed ${own} ${JSON.stringify(one)}`).toEqual([]);
    seen.workbooks += 1;
    seen.tables += tables;
    seen.numbers += numbers;
    seen.reasons += reasons;
  }
  console.info(`untidy workbooks, batch ${batch}: ${JSON.stringify(seen)}`);
  expect(seen.numbers).toBeGreaterThan(4000);
});

/** As the engine’s own dashboards are, and as a file’s. */
function shownAndComputed(dialect: DialectName, { deals, others }: UntidyWorkbook, { period, filters }: Asked) {
  const whole = boardOf(deals, { today, others, dialect });
  const { lists, tabs } = whole.reading.model;
  const listed = (name: 'rep' | 'location' | 'pipeline'): number =>
    Math.min(filters[name] ?? 0, lists[name]?.labels.length ?? 0);
  const board = {
    ...whole,
    period: periodNamed(period),
    filters: { rep: listed('rep'), location: listed('location'), pipeline: listed('pipeline') },
  };
  const shown = readTab(embeddedModel(figuresPlan(board), rawTabsOf(board)), board.tabNames.dashboard);
  return { ...compared(board, shown), tables: Object.keys(tabs).length };
}
