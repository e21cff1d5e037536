/**
 * What the next target of a KPI could be, as the article on goals goes about it.
 *
 * Without a target a fifth better than the last comparable period; where a target was beaten by a tenth or more, a
 * quarter more than it; where it was met or missed, the same again. A rate never beyond 100%.
 */
import type { Kpi } from '../kpi';
import { evaluator } from '../language/evaluate';
import { targetOf } from '../language/expression';
import { addsUp } from '../language/parts';
import { periodBefore } from '../periods/period';
import { windowsAt } from '../periods/windows';
import { rowData } from '../rows/row-data';
import type { Board } from './board';
import { shownKpis } from './shown-kpis';

const firstStep = 1.2;
const beaten = 1.1;
const nextStep = 1.25;

/** By KPI, for a period such as the chosen one; none for KPIs of which neither more nor less is better. */
export function suggestedTargets(board: Board): ReadonlyMap<string, number> {
  const { reading, period, today, filters } = board;
  const { model } = reading;
  const suggested = new Map<string, number>();
  if (period.kind === 'all') return suggested;
  const now = evaluator(rowData(model, windowsAt(period, today), today, filters));
  // The whole period before, even while the chosen one is still running.
  const [before, earlier] = [periodBefore(period), periodBefore(period, 2)];
  const past = { ...windowsAt(period, today), current: before, previous: earlier };
  const then = evaluator(rowData(model, past, before.end - 1, filters));
  for (const kpi of shownKpis(board)) {
    const target = now(targetOf(kpi.id, addsUp(kpi.value)), { window: 'current' });
    const actual = target.ok ? now(kpi.value, { window: 'current' }) : then(kpi.value, { window: 'current' });
    if (!actual.ok || kpi.better === 'neither') continue;
    const next = target.ok ? raised(target.value, actual.value, kpi) : bettered(actual.value, firstStep, kpi);
    if (next > 0) suggested.set(kpi.id, next);
  }
  return suggested;
}

function raised(target: number, actual: number, kpi: Kpi): number {
  const isBeaten = kpi.better === 'lower' ? actual * beaten <= target : actual >= target * beaten;
  return isBeaten ? bettered(target, nextStep, kpi) : target;
}

function bettered(value: number, step: number, { better, unit }: Kpi): number {
  if (better === 'lower') return value / step;
  return unit === 'percent' && value <= 1 ? Math.min(1, value * step) : value * step;
}
