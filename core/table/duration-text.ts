/** A text as a length of time in minutes: `2h 30m`, `01:30:00`, `2 hari 4 jam`, `PT1H30M`; `1:30` may be either of two. */

export const minutesIn = { days: 1440, hours: 60, minutes: 1, seconds: 1 / 60 } as const;

export type DurationUnit = keyof typeof minutesIn;

export type DurationText =
  /** The text names its unit, or is a clock of hours, minutes and seconds. */
  | { readonly form: 'units' | 'h:mm:ss'; readonly minutes: number }
  /** Hours and minutes, or minutes and seconds. */
  | { readonly form: 'clock'; readonly first: number; readonly second: number }
  /** In a unit that only the header can name. */
  | { readonly form: 'number'; readonly number: number };

/** `null` where it is no duration, or one of months, which are not of one length. Never below 0. */
export function readDurationText(text: string): DurationText | null {
  const written = text.trim().toLowerCase();
  if (written === '' || written.length > longest) return null;
  const number = numberOf(written);
  if (number !== null) return { form: 'number', number };
  return clock(written) ?? iso(written) ?? parts(written);
}

/** The unit that a header names: `Duration (min)`, `first_response_time_minutes`, `Durasi (jam)`; `null` for none or two. */
export function unitInHeader(header: string): DurationUnit | null {
  const words = header
    .slice(0, 200)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  const found = new Set(words.flatMap((word) => (word.length === 1 && word !== 'h' ? [] : (unitOf.get(word) ?? []))));
  const [unit] = found;
  return found.size === 1 && unit !== undefined ? unit : null;
}

/** `Duration (h:mm)`, `Talk time mm:ss`; `null` where the header does not say. */
export function clockInHeader(header: string): 'h:mm' | 'm:ss' | null {
  const said = (
    header
      .slice(0, 200)
      .toLowerCase()
      .match(/\[?[hjms]{1,2}\]?(?::[ms]{1,2})+/g) ?? []
  ).map((clock) => clock.replace(/[[\]]/g, ''));
  if (said.some((clock) => /^[hj]{1,2}:mm$/.test(clock))) return 'h:mm';
  return said.some((clock) => /^m{1,2}:ss$/.test(clock)) ? 'm:ss' : null;
}

/** A normalised header without the unit or the clock at its end: `call duration min` → `call duration`; `null` where it has none. */
export function withoutDurationUnit(normalised: string): string | null {
  const parts = normalised.split(' ');
  let end = parts.length;
  while (end > 1 && isUnitWord(parts[end - 1] ?? '')) end--;
  return end === parts.length ? null : parts.slice(0, end).join(' ');
}

const isUnitWord = (word: string): boolean => unitOf.has(word) || clockWords.has(word);

const clockWords: ReadonlySet<string> = new Set(['hh', 'mm', 'ss', 'j', 'jj', 'in', 'dalam', 'en', 'em', 'в']);

const longest = 80;

/** `90`, `1.5`, `1,5`; `1.234` may be thousands and is none. */
function numberOf(text: string): number | null {
  if (!/^\d{1,9}(?:[.,]\d{1,12})?$/.test(text) || /^[1-9]\d{0,2}[.,]\d{3}$/.test(text)) return null;
  return Number(text.replace(',', '.'));
}

function clock(text: string): DurationText | null {
  const match = /^(?:(\d{1,4}) ?(?:days?|d|hari),? )?(\d{1,5}):(\d{2})(?::(\d{2})(?:[.,]\d{1,6})?)?$/.exec(text);
  if (match === null) return null;
  const [days, first, second] = [Number(match[1] ?? 0), Number(match[2]), Number(match[3])];
  if (second > 59) return null;
  if (match[4] === undefined) {
    return match[1] === undefined
      ? { form: 'clock', first, second }
      : { form: 'h:mm:ss', minutes: days * minutesIn.days + first * 60 + second };
  }
  const seconds = Number(match[4]);
  if (seconds > 59) return null;
  return { form: 'h:mm:ss', minutes: days * minutesIn.days + first * 60 + second + seconds / 60 };
}

function iso(text: string): DurationText | null {
  const match =
    /^p(?:(\d{1,6})w)?(?:(\d{1,6})d)?(?:t(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,8})(?:[.,]\d{1,6})?s)?)?$/.exec(text);
  if (match === null || !/\d/.test(text)) return null;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return { form: 'units', minutes: (weeks * 7 + days) * minutesIn.days + hours * 60 + minutes + seconds / 60 };
}

/** Each unit once, the larger before the smaller: `2 hari 4 jam`, `1h30`. */
function parts(text: string): DurationText | null {
  let minutes = 0;
  let last = Number.POSITIVE_INFINITY;
  let rest = text
    .replace(/\s+(?:and|dan|y|e|und|et|и)\s+(?=\d)/g, ' ')
    .replace(/,(?!\d)/g, ' ')
    .trim();
  while (rest !== '') {
    const match = /^(\d{1,9}(?:[.,]\d{1,6})?) ?(\p{L}{1,12})\.?\s*/u.exec(rest);
    const [written, number, word] = match ?? [];
    const value = numberOf(number ?? '');
    const size = sizeOf(word ?? '');
    if (written === undefined || value === null || size === null || size >= last) return null;
    minutes += value * size;
    last = size;
    rest = rest.slice(written.length);
    // French and hurried writers: 1h30.
    if (size === 60 && /^[0-5]\d$/.test(rest)) return { form: 'units', minutes: minutes + Number(rest) };
  }
  return { form: 'units', minutes };
}

function sizeOf(word: string): number | null {
  if (weeks.has(word)) return 7 * minutesIn.days;
  const unit = unitOf.get(word.normalize('NFD').replace(/\p{M}/gu, '')) ?? unitOf.get(word);
  return unit === undefined ? null : minutesIn[unit];
}

const weeks: ReadonlySet<string> = new Set([
  ...[
    'w',
    'wk',
    'wks',
    'week',
    'weeks',
    'minggu',
    'mgg',
    'semana',
    'semanas',
    'woche',
    'wochen',
    'semaine',
    'semaines',
  ],
  ...['неделя', 'недели', 'недель', 'нед'],
]);

const words: Readonly<Record<DurationUnit, readonly string[]>> = {
  days: [
    ...['d', 'day', 'days', 'hari', 'dia', 'dias', 'tag', 'tage', 'tagen', 'jour', 'jours', 'день', 'дня', 'дней'],
    ...['дн', 'днеи'],
  ],
  hours: [
    ...['h', 'hr', 'hrs', 'hour', 'hours', 'jam', 'hora', 'horas', 'std', 'stunde', 'stunden', 'heure', 'heures'],
    ...['час', 'часа', 'часов', 'ч'],
  ],
  minutes: [
    ...['m', 'min', 'mins', 'minute', 'minutes', 'menit', 'mnt', 'minuto', 'minutos', 'minuten', 'мин', 'минута'],
    ...['минуты', 'минут'],
  ],
  seconds: [
    ...['s', 'sec', 'secs', 'second', 'seconds', 'detik', 'dtk', 'segundo', 'segundos', 'sek', 'sekunde', 'sekunden'],
    ...['seconde', 'secondes', 'сек', 'секунда', 'секунды', 'секунд'],
  ],
};

const unitOf: ReadonlyMap<string, DurationUnit> = new Map(
  (['days', 'hours', 'minutes', 'seconds'] as const).flatMap((unit) =>
    words[unit].map((word): [string, DurationUnit] => [word, unit]),
  ),
);
