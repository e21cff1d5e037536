/** A header as its meaning: `Negócio - Título *`, `deal_title` and `Deal title` all become one spelling. */

/** `Deal - Close Date *` → `close date`; `Nilai (Rp)` → `nilai`; `Tgl. dibuat` → `tanggal dibuat`; `Deal Owner.id` → `deal owner id`. */
export function normaliseHeader(text: string, ownWords: ReadonlySet<string> = dealWords): string {
  return withoutUnits(words(withoutEntity(text.slice(0, longestHeader), ownWords)));
}

/**
 * All headers of a tab together: a prefix that most of them share (`Zakázka - `) is an entity's, whatever its language.
 * `Organization - Name` among `Deal - …` keeps its prefix, for it is not the deal's name.
 */
export function normaliseHeaders(
  texts: readonly string[],
  ownWords: ReadonlySet<string> = dealWords,
): readonly string[] {
  const shared = sharedPrefix(texts);
  return texts.map((text) => {
    const own = prefixOf(text);
    return own !== null && own === shared
      ? normaliseHeader(text.slice(text.indexOf(' - ') + 3), ownWords)
      : normaliseHeader(text, ownWords);
  });
}

/**
 * The same without the row's own name before or after it, which on a deals tab is the deal's: `deal stage` → `stage`,
 * `id peluang` → `id`, `etapa del negocio` → `etapa`; else `null`.
 */
export function withoutOwnWord(normalised: string, ownWords: ReadonlySet<string>): string | null {
  const parts = normalised.split(' ');
  if (parts.length < 2) return null;
  if (ownWords.has(parts[0] ?? '')) return parts.slice(1).join(' ');
  let end = parts.length - 1;
  if (!ownWords.has(parts[end] ?? '')) return null;
  while (end > 1 && linkingWords.has(parts[end - 1] ?? '')) end--;
  return parts.slice(0, end).join(' ');
}

/** What stands between a field's name and the row's own: `nombre de la oportunidad`, `nom de l affaire`. */
const linkingWords: ReadonlySet<string> = new Set([
  ...['of', 'the', 'de', 'del', 'la', 'el', 'do', 'da', 'le', 'l', 'der', 'des', 'за', 'по'],
]);

const longestHeader = 200;

/** What the languages call a deal. */
export const dealWords: ReadonlySet<string> = new Set([
  ...['deal', 'deals', 'opportunity', 'opp', 'opportunities'],
  ...['transaksi', 'peluang', 'kesepakatan', 'prospek'],
  ...['negocio', 'negociacao', 'oportunidade', 'trato', 'oportunidad', 'obchod', 'geschaft', 'affaire'],
  ...['verkaufschance', 'opportunite', 'сделка', 'сделки', 'возможность', 'возможности'],
]);

/** Currencies and units that stand behind or in brackets after a header. */
const units: ReadonlySet<string> = new Set([
  ...['rp', 'idr', 'rupiah', 'usd', 'us$', '$', 'eur', 'euro', '€', 'gbp', '£', 'r$', 'brl', 'sgd', 's$', 'rm', 'myr'],
  ...['aud', 'jpy', '¥', 'inr', '₹', 'mxn', 'cad', 'chf', 'cny', 'php', 'thb', 'vnd', 'rub', '%', 'persen', 'percent'],
  ...['dalam rp', 'dalam rupiah', 'in usd', 'in eur', 'in idr'],
]);

/** `l’affaire` is two words, `customer's` is one. */
const elision = /\b([dl])['’](?=[a-z])/g;
const quotes = /["'`“”„‘’‚«»´]/g;

/** Words of lower-case letters without accents, one blank between them. */
function words(text: string): string {
  return (
    text
      .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
      .normalize('NFD')
      // The breve of й makes another letter of и, the other marks do not.
      .replace(/(и\u0306)|\p{M}/giu, (_, short) => (short === undefined ? '' : 'й'))
      .toLowerCase()
      .replace(elision, '$1 ')
      .replace(quotes, '')
      .replace(/[\s_\-–—/\\.:;,*#?!|+&…\u200b\ufeff]+/g, ' ')
      .replace(/\btgl\b/g, 'tanggal')
      .trim()
  );
}

function withoutUnits(text: string): string {
  let rest = text;
  const open = rest.lastIndexOf('(');
  if (open > 0 && rest.endsWith(')') && units.has(rest.slice(open + 1, -1).trim())) rest = rest.slice(0, open).trim();
  rest = rest
    .replace(/[()[\]{}]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const last = rest.lastIndexOf(' ');
  if (last > 0 && units.has(rest.slice(last + 1))) rest = rest.slice(0, last);
  return rest.endsWith(' %') ? rest.slice(0, -2) : rest;
}

function withoutEntity(text: string, ownWords: ReadonlySet<string>): string {
  const prefix = prefixOf(text);
  return prefix !== null && ownWords.has(prefix) ? text.slice(text.indexOf(' - ') + 3) : text;
}

/** One word before ` - `, as in `Deal - Title`. */
function prefixOf(text: string): string | null {
  const end = text.indexOf(' - ');
  if (end <= 0 || end > 30) return null;
  const prefix = words(text.slice(0, end));
  return prefix === '' || prefix.includes(' ') ? null : prefix;
}

function sharedPrefix(texts: readonly string[]): string | null {
  const counts = new Map<string, number>();
  let filled = 0;
  for (const text of texts) {
    if (text.trim() === '') continue;
    filled++;
    const prefix = prefixOf(text);
    if (prefix !== null) counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
  }
  for (const [prefix, count] of counts) if (count >= 3 && count * 2 > filled) return prefix;
  return null;
}
