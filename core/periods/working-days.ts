import type { Days } from './period';
export function workingDays({ start, end }: Days, holidays: ReadonlySet<number>): number {
  let count = 0;
  for (let day = start; day < end; day++) if ((day - 2) % 7 < 5 && !holidays.has(day)) count++;
  return count;
}
