/** The open stages with how many deals stand in each, and how many of those decided so far that came there were won. */
import type { Board } from '../dashboard/board';
import { codes } from '../language/vocabulary';
import { windowsAt } from '../periods/windows';
import { noFilters, rowData } from '../rows/row-data';
import type { StageFound } from './inspection';

export function inspectStages({ reading, today }: Board): readonly StageFound[] {
  const { model } = reading;
  if (reading.main !== 'deals' || model.stages.length === 0) return [];
  const furthest = rowData(model, windowsAt({ kind: 'all' }, today), today, noFilters).key('furthest');
  const open = new Float64Array(model.stages.length + 1);
  const lost = new Float64Array(model.stages.length + 1);
  let won = 0;
  for (const [row, code] of model.outcome.entries()) {
    const stage = model.stage[row] ?? 0;
    if (code === codes.open) open[stage] = (open[stage] ?? 0) + 1;
    if (code === codes.won) won++;
    const reached = furthest?.[row] ?? 0;
    if (code === codes.lost && reached > 0) lost[reached] = (lost[reached] ?? 0) + 1;
  }
  // Where no lost deal says how far it came, every rate would be 100%.
  const tells = lost.some((count) => count > 0);
  return model.stages.map(({ label, weight, weightSource }, index) => {
    const decided = won + lost.slice(index + 1).reduce((sum, count) => sum + count, 0);
    return {
      label,
      weight,
      weightSource,
      open: open[index + 1] ?? 0,
      ownRate: tells && won > 0 && decided > 0 ? won / decided : null,
      decided: tells ? decided : 0,
    };
  });
}
