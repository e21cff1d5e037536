/** Periods as people say them, in English and Indonesian: "last quarter", "bulan ini", "30 hari terakhir", "March 2026". */
import { monthNames } from '../table/month-names';
import { dateOf } from '../table/serial-date';
import { type DatedPeriod, dayPeriod, earlier, fiscalYearPeriod, type Period, parsePeriod, weekPeriod } from './period';

/** `null` for a text that names no period. "Last quarter" is the one before that of `today`; a fiscal year begins in `fiscalStart`. */
export function periodFromWords(text: string, today: number, fiscalStart = 1): Period | null {
  const said = text.trim().toLowerCase().replace(/\s+/g, ' ');
  const written = parsePeriod(said === 'all' ? said : said.toUpperCase().replace(/(\d)D$/, '$1d'));
  if (written !== null) return written;
  if (allWords.has(said)) return { kind: 'all' };
  const phrase = phrases.get(said);
  if (phrase !== undefined) {
    const running = periodWith(phrase.unit, today, fiscalStart);
    return phrase.last ? earlier(running) : running;
  }
  return lastDays(said, today) ?? namedQuarter(said) ?? namedMonth(said);
}

type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'fiscal year';

/** Words for each unit and for this, last and "so far": in Indonesian they stand behind it. */
const unitWords: Readonly<Record<Unit, { readonly en: readonly string[]; readonly id: readonly string[] }>> = {
  day: { en: ['day'], id: ['hari'] },
  week: { en: ['week'], id: ['minggu', 'pekan'] },
  month: { en: ['month'], id: ['bulan'] },
  quarter: { en: ['quarter'], id: ['kuartal', 'triwulan'] },
  year: { en: ['year'], id: ['tahun'] },
  'fiscal year': { en: ['fiscal year'], id: ['tahun fiskal', 'tahun buku'] },
};

const allWords: ReadonlySet<string> = new Set([
  ...['all', 'all dates', 'all time', 'ever', 'semua', 'semua tanggal', 'semua waktu', 'seluruhnya'],
]);

const phrases: ReadonlyMap<string, { readonly unit: Unit; readonly last: boolean }> = phraseTable();

function phraseTable(): ReadonlyMap<string, { readonly unit: Unit; readonly last: boolean }> {
  const table = new Map<string, { readonly unit: Unit; readonly last: boolean }>();
  for (const unit of units()) {
    const { en, id } = unitWords[unit];
    const add = (text: string, last: boolean): void => void table.set(text, { unit, last });
    for (const word of en) {
      for (const ahead of ['this', 'current']) add(`${ahead} ${word}`, false);
      for (const ahead of ['last', 'previous']) add(`${ahead} ${word}`, true);
      add(`${word} to date`, false);
    }
    for (const word of id) {
      for (const behind of ['ini', 'berjalan']) add(`${word} ${behind}`, false);
      for (const behind of ['lalu', 'kemarin', 'sebelumnya']) add(`${word} ${behind}`, true);
    }
  }
  for (const word of ['today', 'hari ini']) table.set(word, { unit: 'day', last: false });
  for (const word of ['yesterday', 'kemarin']) table.set(word, { unit: 'day', last: true });
  for (const [word, unit] of [
    ['mtd', 'month'],
    ['qtd', 'quarter'],
    ['ytd', 'year'],
  ] as const) {
    table.set(word, { unit, last: false });
  }
  return table;
}

function units(): readonly Unit[] {
  return Object.keys(unitWords).filter((name): name is Unit => name in unitWords);
}

function periodWith(unit: Unit, today: number, fiscalStart: number): DatedPeriod {
  const { year, month } = dateOf(today);
  switch (unit) {
    case 'day':
      return dayPeriod(today);
    case 'week':
      return weekPeriod(today);
    case 'month':
      return { kind: 'month', year, month };
    case 'quarter':
      return { kind: 'quarter', year, quarter: Math.ceil(month / 3) };
    case 'year':
      return { kind: 'year', year };
    case 'fiscal year':
      return fiscalYearPeriod(today, fiscalStart);
  }
}

/** `last 30 days`, `30 hari terakhir`, `last 2 weeks`: up to today, it included. */
function lastDays(said: string, today: number): Period | null {
  const match =
    /^(?:last|past|previous) (\d{1,4}) (days?|weeks?)$/.exec(said) ??
    /^(\d{1,4}) (hari|minggu|pekan) terakhir$/.exec(said);
  if (match === null) return null;
  const days = Number(match[1]) * (/^(?:week|minggu|pekan)/.test(match[2] ?? '') ? 7 : 1);
  return days >= 1 && days <= 9999 ? { kind: 'days', end: today, count: days } : null;
}

/** `Q1 2026`, `2026 Q1`, `kuartal 1 2026`. */
function namedQuarter(said: string): Period | null {
  const ahead = /^(?:q|quarter |kuartal |triwulan )([1-4])[ -/]?(\d{4})$/.exec(said);
  if (ahead !== null) return parsePeriod(`${ahead[2]}-Q${ahead[1]}`);
  const behind = /^(\d{4}) ?q([1-4])$/.exec(said);
  return behind === null ? null : parsePeriod(`${behind[1]}-Q${behind[2]}`);
}

/** `March 2026`, `Mar 2026`, `Maret 2026`. */
function namedMonth(said: string): Period | null {
  const match = /^(\p{L}+)\.? (\d{4})$/u.exec(said);
  const month = match === null ? undefined : monthNames.get(match[1] ?? '');
  return match === null || month === undefined ? null : parsePeriod(`${match[2]}-${String(month).padStart(2, '0')}`);
}
