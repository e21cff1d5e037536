// The calendar of the sample: days and minutes as whole numbers since 1970-01-01, so that no time zone can move a date.

export type Day = number;
export type Minute = number;

export const sampleAsOf = '2026-06-30';
export const minutesPerDay = 1440;

export const firstDay: Day = dayOf('2024-07-01');
export const asOfDay: Day = dayOf(sampleAsOf);

const lebaranSeasons = [
  { from: dayOf('2025-03-15'), to: dayOf('2025-04-20') },
  { from: dayOf('2026-03-05'), to: dayOf('2026-03-29') },
];
const officeClosed = [
  { from: dayOf('2024-12-25'), to: dayOf('2024-12-26') },
  { from: dayOf('2025-01-01'), to: dayOf('2025-01-01') },
  { from: dayOf('2025-03-28'), to: dayOf('2025-04-07') },
  { from: dayOf('2025-12-25'), to: dayOf('2025-12-26') },
  { from: dayOf('2026-01-01'), to: dayOf('2026-01-01') },
  { from: dayOf('2026-03-18'), to: dayOf('2026-03-24') },
];

export function dayOf(iso: string): Day {
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
}

export function dateOfDay(day: Day): Date {
  return new Date(day * 86_400_000);
}

export function dateOfMinute(minute: Minute): Date {
  return new Date(minute * 60_000);
}

export function isoOfDay(day: Day): string {
  return dateOfDay(day).toISOString().slice(0, 10);
}

export function monthOfDay(day: Day): string {
  return isoOfDay(day).slice(0, 7);
}

export function calendarMonth(day: Day): number {
  return dateOfDay(day).getUTCMonth() + 1;
}

export function sampleMonths(): Day[] {
  return monthsTo(asOfDay);
}

// Those of the sample, and the rest of the year it ends in.
export function planMonths(): Day[] {
  return monthsTo(dayOf(`${sampleAsOf.slice(0, 4)}-12-31`));
}

export function lastDayOfMonth(monthStart: Day): Day {
  return nextMonth(monthStart) - 1;
}

export function isWorkday(day: Day): boolean {
  const weekday = dateOfDay(day).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !officeClosed.some(({ from, to }) => day >= from && day <= to);
}

export function workdayFrom(day: Day): Day {
  let workday = Math.round(day);
  while (!isWorkday(workday)) workday += 1;
  return workday;
}

export function lebaranSeasonEnd(day: Day): Day | null {
  return lebaranSeasons.find(({ from, to }) => day >= from && day <= to)?.to ?? null;
}

function monthsTo(last: Day): Day[] {
  const months: Day[] = [];
  for (let day = firstDay; day <= last; day = nextMonth(day)) months.push(day);
  return months;
}

function nextMonth(monthStart: Day): Day {
  const date = dateOfDay(monthStart);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1) / 86_400_000;
}
