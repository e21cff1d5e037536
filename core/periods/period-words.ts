/** Periods as people type them: `last month`, `30 hari terakhir`, `Q1 2026`, `Maret 2026`. */
import { monthNames } from '../table/month-names';
import { dateOf } from '../table/serial-date';
import { isoWeekOf } from './iso-week';
import { daysOf, monthCount, monthStart, type Period } from './period';
import { parsePeriod } from './period-name';
import { type CalendarUnit, type Phrases, phrases, type RollingUnit } from './phrases';

/**
 * The period a text names, or `null`: all that `parsePeriod` takes, and English and Indonesian phrases, whatever their
 * case and spaces.
 *
 * `last quarter` and the like are relative to the serial day `today`; `last 7 days` end with it; `month to date` is the
 * running month. The month that fiscal years start in, 1 to 12, is asked for by `fiscal year` alone: the other years are
 * the calendar's. `last quarter` on 10 May 2026 is 2026-Q1.
 */
export function periodFromWords(text: string, today: number, fiscalStart = 1): Period | null {
  const words = text.trim().toLowerCase().replace(/[.,]/g, '').replace(/\s+/g, ' ');
  const day = Math.floor(today);
  return (
    named(words) ??
    relative(words.replace(/-/g, ' '), day, fiscalStart) ??
    rolling(words, day) ??
    quarter(words) ??
    month(words)
  );
}

/** Forms such as `2026-q1`, with blanks anywhere: `2 026` is how a host may write the year. */
const named = (words: string): Period | null => parsePeriod(words.replace(/ /g, '').toUpperCase().replace(/D$/, 'd'));

type Meaning =
  | { readonly when: 'all' | 'today' | 'yesterday' }
  | { readonly when: 'running' | 'before'; readonly unit: CalendarUnit };

function relative(words: string, today: number, fiscalStart: number): Period | null {
  const meaning = meanings.get(words);
  switch (meaning?.when) {
    case undefined:
      return null;
    case 'all':
      return { kind: 'all' };
    case 'today':
      return { kind: 'day', ...dateOf(today) };
    case 'yesterday':
      return { kind: 'day', ...dateOf(today - 1) };
    case 'running':
      return periodHolding(today, meaning.unit, fiscalStart);
    case 'before': {
      const { start } = daysOf(periodHolding(today, meaning.unit, fiscalStart));
      return periodHolding(start - 1, meaning.unit, fiscalStart);
    }
  }
}

const calendarUnits = ['week', 'month', 'quarter', 'year', 'fiscalYear'] as const satisfies readonly CalendarUnit[];

const meanings: ReadonlyMap<string, Meaning> = new Map(phrases.flatMap(meaningsOf));

function meaningsOf(table: Phrases): readonly (readonly [phrase: string, meaning: Meaning])[] {
  const plain = (['all', 'today', 'yesterday'] as const).flatMap((when) =>
    table[when].map((phrase) => [phrase, { when }] as const),
  );
  const ofUnits = (['running', 'before'] as const).flatMap((when) =>
    table[when].flatMap((template) =>
      calendarUnits.flatMap((unit) =>
        table.units[unit].map((word) => [template.replace('{unit}', word), { when, unit }] as const),
      ),
    ),
  );
  return [...plain, ...ofUnits];
}

function periodHolding(day: number, unit: CalendarUnit, fiscalStart: number): Period {
  const { year, month } = dateOf(day);
  switch (unit) {
    case 'week':
      return { kind: 'week', ...isoWeekOf(day) };
    case 'month':
      return { kind: 'month', year, month };
    case 'quarter':
      return { kind: 'quarter', year, quarter: Math.ceil(month / 3) };
    case 'year':
      return { kind: 'year', year };
    case 'fiscalYear':
      return { kind: 'fiscalYear', year: month >= fiscalStart ? year : year - 1, startMonth: fiscalStart };
  }
}

function rolling(words: string, today: number): Period | null {
  for (const { pattern, unit } of rollingPatterns) {
    const number = Number(pattern.exec(words)?.[1]);
    if (!(number >= 1)) continue;
    const count = today - rollingStart(today, number, unit) + 1;
    return count <= 9999 ? { kind: 'days', end: today, count } : null;
  }
  return null;
}

const rollingUnits = ['day', 'week', 'month'] as const satisfies readonly RollingUnit[];

const rollingPatterns = phrases.flatMap((table) =>
  table.rolling.flatMap((template) =>
    rollingUnits.map((unit) => ({
      unit,
      pattern: new RegExp(
        `^${template.replace('{n}', '(\\d{1,4})').replace('{unit}', `(?:${table.rollingUnits[unit].join('|')})`)}$`,
      ),
    })),
  ),
);

/** The last month before 31 March starts on 1 March, for it goes back to the last day of February. */
function rollingStart(today: number, number: number, unit: RollingUnit): number {
  if (unit !== 'month') return today - number * (unit === 'week' ? 7 : 1) + 1;
  const month = monthCount(today) - number;
  return Math.min(monthStart(month) + dateOf(today).day, monthStart(month + 1));
}

const quarterNumber = `(?:${phrases.flatMap((table) => table.quarter).join('|')}) ?(?<number>[1-4]|i{1,3}|iv)`;
const quarterForms = eitherWay(quarterNumber);

const roman: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
]);

function quarter(words: string): Period | null {
  const { year = '', number = '' } = parts(words, quarterForms);
  return parsePeriod(`${year}-Q${roman.get(number) ?? number}`);
}

const monthForms = eitherWay('(?<name>[^\\d ]+)');

/** Month names of every language that dates are read in. */
function month(words: string): Period | null {
  const { year = '', name = '' } = parts(words, monthForms);
  const number = monthNames.get(name);
  return number === undefined ? null : parsePeriod(`${year}-${String(number).padStart(2, '0')}`);
}

/** With the year behind it or in front. */
function eitherWay(part: string): readonly RegExp[] {
  const year = '(?<year>\\d{4})';
  const between = ' ?[ /-] ?';
  return [new RegExp(`^${part}${between}${year}$`), new RegExp(`^${year}${between}${part}$`)];
}

function parts(words: string, forms: readonly RegExp[]): Readonly<Record<string, string | undefined>> {
  for (const form of forms) {
    const groups = form.exec(words)?.groups;
    if (groups !== undefined) return groups;
  }
  return {};
}
