/** How people say which period they mean, one table per language; all in lower case, with one blank between words. */

/** Stretches of the calendar that a day is in one of. */
export type CalendarUnit = 'week' | 'month' | 'quarter' | 'year' | 'fiscalYear';

/** What rolling stretches are counted in. */
export type RollingUnit = 'day' | 'week' | 'month';

export interface Phrases {
  readonly all: readonly string[];
  readonly today: readonly string[];
  readonly yesterday: readonly string[];
  /** With `{unit}` for a word of `units`: the one that today is in. */
  readonly running: readonly string[];
  /** The one before that. */
  readonly before: readonly string[];
  readonly units: Readonly<Record<CalendarUnit, readonly string[]>>;
  /** With `{n}`, and with `{unit}` for a word of `rollingUnits`: as many days up to today. */
  readonly rolling: readonly string[];
  readonly rollingUnits: Readonly<Record<RollingUnit, readonly string[]>>;
  /** What stands before a quarter's number: `Q1`, `Kuartal 1`, `Triwulan I`. */
  readonly quarter: readonly string[];
}

const english: Phrases = {
  all: ['all', 'all time', 'all dates'],
  today: ['today'],
  yesterday: ['yesterday'],
  running: ['this {unit}', 'current {unit}', '{unit} to date'],
  before: ['last {unit}', 'previous {unit}'],
  units: {
    week: ['week'],
    month: ['month'],
    quarter: ['quarter'],
    year: ['year', 'calendar year'],
    fiscalYear: ['fiscal year', 'financial year'],
  },
  rolling: ['last {n} {unit}', 'past {n} {unit}'],
  rollingUnits: { day: ['days', 'day'], week: ['weeks', 'week'], month: ['months', 'month'] },
  quarter: ['q', 'quarter'],
};

const indonesian: Phrases = {
  all: ['semua', 'semua tanggal', 'semua waktu', 'sepanjang waktu'],
  today: ['hari ini'],
  yesterday: ['kemarin'],
  running: ['{unit} ini', '{unit} berjalan', 'sejak awal {unit}'],
  before: ['{unit} lalu', '{unit} yang lalu', '{unit} kemarin', '{unit} sebelumnya'],
  units: {
    week: ['minggu', 'pekan'],
    month: ['bulan'],
    quarter: ['kuartal', 'triwulan'],
    year: ['tahun', 'tahun kalender'],
    fiscalYear: ['tahun fiskal', 'tahun buku'],
  },
  rolling: ['{n} {unit} terakhir'],
  rollingUnits: { day: ['hari'], week: ['minggu', 'pekan'], month: ['bulan'] },
  quarter: ['kuartal', 'kuartal ke-', 'triwulan', 'triwulan ke-', 'tw'],
};

export const phrases: readonly Phrases[] = [english, indonesian];
