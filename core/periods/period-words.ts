/** Periods as people type them: `last month`, `30 hari terakhir`, `Q1 2026`, `Maret 2026`. */
import { monthNames } from '../table/month-names';
import { type MovingPeriod, periodAt } from './moving';
import type { Period } from './period';
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
  const words = plainWords(text);
  const moving = movingFromWords(text);
  if (moving !== null) return notTooLong(periodAt(moving, Math.floor(today), fiscalStart));
  if (meaningOf(words)?.when === 'all') return { kind: 'all' };
  return named(words) ?? quarter(words) ?? month(words);
}

/** What a phrase says of any today: `last month`, `30 hari terakhir`; `null` for a period that stands still. */
export function movingFromWords(text: string): MovingPeriod | null {
  const words = plainWords(text);
  const meaning = meaningOf(words) ?? rolling(words);
  return meaning === null || meaning.when === 'all' ? null : meaning;
}

const plainWords = (text: string): string => text.trim().toLowerCase().replace(/[.,]/g, '').replace(/\s+/g, ' ');

const meaningOf = (words: string): Meaning | null => meanings.get(words.replace(/-/g, ' ')) ?? null;

const notTooLong = (period: Period): Period | null => (period.kind === 'days' && period.count > 9999 ? null : period);

/** Forms such as `2026-q1`, with blanks anywhere: `2 026` is how a host may write the year. */
const named = (words: string): Period | null => parsePeriod(words.replace(/ /g, '').toUpperCase().replace(/D$/, 'd'));

type Meaning = { readonly when: 'all' } | MovingPeriod;

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

function rolling(words: string): MovingPeriod | null {
  for (const { pattern, unit } of rollingPatterns) {
    const count = Number(pattern.exec(words)?.[1]);
    if (count >= 1) return { when: 'rolling', count, unit };
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
