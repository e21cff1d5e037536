/** How many days a deal may stay in a stage before it is stale: one and a half times what the stage's visits took. */
import { quantile } from '../language/operators/quantile';
import { labelKey } from '../table/labels';
import type { Stage } from '../table/stages';
import { keysIn, numbersIn, type TabRows } from './tab-rows';

export const staleFactor = 1.5;

/** `NaN` for a stage that no visit has left yet. */
export function stageLimits(stages: readonly Stage[], log: TabRows | undefined): readonly number[] {
  const keys = keysIn(log, 'stage');
  const entered = numbersIn(log, 'entered');
  const left = numbersIn(log, 'left');
  if (keys === null || entered === null || left === null) return stages.map(() => Number.NaN);
  const days = Float64Array.from(left, (date, row) => {
    const stayed = date - (entered[row] ?? Number.NaN);
    return stayed >= 0 ? stayed : Number.NaN;
  });
  return stages.map(({ label }) => {
    const own = labelKey(label);
    const median = quantile(
      days.filter((stayed, row) => keys[row] === own && !Number.isNaN(stayed)),
      0.5,
    );
    return median.ok ? staleFactor * median.value : Number.NaN;
  });
}
