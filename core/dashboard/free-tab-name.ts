/** A tab's name made from another's, as no tab of the workbook is called and every program allows. */
import { fill } from '../words/words';

/** `freeTabName('{tab} (yours)', 'KPI dashboard', …)`, with a number where that name is taken; case does not count. */
export function freeTabName(template: string, tab: string, taken: readonly string[]): string {
  const used = new Set(taken.map((other) => other.toLowerCase()));
  for (let copy = 1; ; copy++) {
    const ending = copy === 1 ? '' : ` ${copy}`;
    const room = longestName - fill(template, { tab: '' }).length - ending.length;
    const free = fill(template, { tab: tab.slice(0, room) }) + ending;
    if (!used.has(free.toLowerCase())) return free;
  }
}

const longestName = 31;
