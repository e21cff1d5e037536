/** The clocks of the world that are hardest on dates, and the days that are hardest on clocks. */

/** From UTC−11 to UTC+14; by halves and quarters of an hour; with midnights that were skipped, and a whole day. */
export const zones = [
  'UTC',
  'Pacific/Pago_Pago',
  'America/St_Johns',
  'America/Sao_Paulo',
  'Africa/Cairo',
  'Asia/Tehran',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Jakarta',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Apia',
  'Pacific/Kiritimati',
] as const;

export type Zone = (typeof zones)[number];

/**
 * Whose midnight was skipped: 4 November 2018 in São Paulo, 26 April 2024 in Cairo, 22 March 2022 in Tehran; whole,
 * 30 December 2011 in Apia. Leap days, ends of years and months, days on which clocks change elsewhere.
 */
export const days = [
  ...['2011-12-30', '2015-12-31', '2016-01-01', '2016-02-29', '2018-11-04', '2022-03-22', '2023-02-28', '2023-03-01'],
  ...['2024-02-28', '2024-02-29', '2024-03-01', '2024-04-07', '2024-04-26', '2024-12-31', '2025-01-01', '2025-03-30'],
] as const;

/** Just before and just after midnight somewhere. */
export const instants = [
  '2024-02-28T23:59:59Z',
  '2024-02-29T10:30:00Z',
  '2024-04-25T22:00:00Z',
  '2024-12-31T12:00:00Z',
];

/** The first moment of a day there: what Google hands over for a cell with that date alone. `null` where the day was skipped. */
export function firstMoment(day: string, timeZone: string): Date | null {
  const quarter = 15 * 60_000;
  for (let at = Date.parse(day) - 15 * 3_600_000; at < Date.parse(day) + 36 * 3_600_000; at += quarter) {
    const there = dayIn(new Date(at), timeZone);
    if (there === day) return new Date(at);
    if (there > day) return null;
  }
  return null;
}

export const dayIn = (moment: Date, timeZone: string): string => formatOf(timeZone).format(moment).slice(0, 10);

/** As Google's `yyyy-MM-dd HH:mm:ss`. */
export const clockIn = (moment: Date, timeZone: string): string => formatOf(timeZone).format(moment);

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
    hourCycle: 'h23',
  });
  formats.set(timeZone, format);
  return format;
}
