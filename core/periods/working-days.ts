/** Working days of a stretch: Monday to Friday, without holidays. */
import type { Days } from './period';

/** As the spreadsheet function NETWORKDAYS counts them; a stretch that ends before it starts has none. */
export function workingDays({ start, end }: Days, holidays: ReadonlySet<number>): number {
  if (end <= start) return 0;
  let days = weekdaysBefore(end) - weekdaysBefore(start);
  for (const holiday of holidays) if (holiday >= start && holiday < end && isWeekday(holiday)) days--;
  return days;
}

/** From Monday, serial 2, up to the day, it left out. */
function weekdaysBefore(serial: number): number {
  const days = serial - monday;
  const weeks = Math.floor(days / 7);
  return weeks * 5 + Math.min(5, days - weeks * 7);
}

const isWeekday = (serial: number): boolean => (((serial - monday) % 7) + 7) % 7 < 5;

const monday = 2;
