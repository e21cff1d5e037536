/** A KPI's worked example, read and evaluated as any workbook is. */
import type { Kpi } from '../../core/kpi';
import { evaluator } from '../../core/language/evaluate';
import { windowsAt } from '../../core/periods/windows';
import type { Result } from '../../core/result';
import { noFilters, rowData } from '../../core/rows/row-data';
import { serialOf } from '../../core/table/serial-date';
import { boardOf, periodNamed } from '../dashboard/board-of';
import { dealsTab, tabsBeside } from './example-tabs';

/** `segment` counts labels in order of appearance; the setup's lists are in alphabetical order. */
export function evaluateExample({ example, by, value }: Kpi): Result<number> {
  const [year = 2026, month = 12, day = 31] = (example.today ?? '2026-12-31').split('-').map(Number);
  const today = serialOf(year, month, day);
  const beside = tabsBeside(example);
  const { model } = boardOf(dealsTab(example), {
    today,
    others: beside.map(({ tab }) => tab),
    choices: {
      mapping: { status: 'Status' },
      roles: Object.fromEntries(beside.map(({ role, tab }) => [role, tab.name])),
    },
  }).reading;
  const windows = windowsAt(periodNamed(example.period ?? 'all'), today);
  const evaluate = evaluator(rowData(model, windows, today, noFilters));
  if (by === undefined) return evaluate(value, { window: 'current' });
  if (by === 'column') throw new Error('no example names the column that a user would choose');
  const appeared = [...new Set((example.deals ?? []).flatMap((deal) => deal[by] ?? []))];
  const label = appeared[(example.segment ?? 1) - 1] ?? '';
  const list = by === 'stage' ? model.stages.map((stage) => stage.label) : (model.lists[by]?.labels ?? []);
  return evaluate(value, { window: 'current', segment: { column: by, number: list.indexOf(label) + 1 } });
}
