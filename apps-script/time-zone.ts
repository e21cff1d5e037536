/** Dates as people see them in the cells: serial days by the spreadsheet's time zone, whatever the script's own is. */

/** A reader of dates for one time zone; it asks Google once per quarter of an hour of time, not once per cell. */
export function serialDays(timeZone: string): (date: Date) => number {
  const offsets = new Map<number, number>();
  return (date) => {
    const instant = date.getTime();
    // Clocks are set forward and back on quarters of an hour everywhere, so one offset holds for a whole quarter.
    const quarter = Math.floor(instant / quarterHour) * quarterHour;
    const offset = offsets.get(quarter) ?? wallClock(new Date(quarter), timeZone) - quarter;
    offsets.set(quarter, offset);
    return (instant + offset) / day + firstOf1970;
  };
}

/** The serial of today, where the spreadsheet is. */
export const today = (timeZone: string): number => Math.floor(serialDays(timeZone)(new Date()));

const quarterHour = 15 * 60 * 1000;
const day = 24 * 60 * 60 * 1000;
/** 1 January 1970 as a serial. */
const firstOf1970 = 25569;

/** What the clock on the wall shows, as if it hung in Greenwich. */
function wallClock(date: Date, timeZone: string): number {
  const shown = Utilities.formatDate(date, timeZone, 'yyyy-MM-dd HH:mm:ss');
  const [year = 0, month = 1, dayOfMonth = 1, hour = 0, minute = 0, second = 0] = shown.split(/[^0-9]+/).map(Number);
  return Date.UTC(year, month - 1, dayOfMonth, hour, minute, second);
}
