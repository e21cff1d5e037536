/**
 * Formula text as Google reads it: by the spreadsheet's locale.
 *
 * English function names and `;` between arguments are read everywhere; `,` separates arguments only where it is not the
 * decimal sign, and a number has the locale's decimal sign.
 */

/** The text as it was given, or an error as Google gives for one it cannot read. */
export function parsedFormula(text: string, locale: string): string {
  translated(text, locale);
  return text;
}

/** The same formula with `,` between arguments and `.` in numbers. */
export function translated(text: string, locale: string): string {
  if (!text.startsWith('=')) throw new Error(`Formula parse error: ${text}`);
  const hasComma = decimalComma.has(locale.slice(0, 2));
  let depth = 0;
  let result = '=';
  let rest = text.slice(1);
  while (rest !== '') {
    const [token = ''] = tokenOf(hasComma).exec(rest) ?? [];
    if (token === '') throw new Error(`Formula parse error (${nameOf(rest)}): ${text}`);
    rest = rest.slice(token.length);
    if (token === '(') depth++;
    if (token === ')') depth--;
    if (depth < 0) throw new Error(`Formula parse error (brackets): ${text}`);
    if (/^\d/.test(token)) result += token.replace(',', '.');
    else result += token === ';' ? ',' : token;
  }
  if (depth !== 0) throw new Error(`Formula parse error (brackets): ${text}`);
  return result;
}

/** Where a comma stands in numbers; by language, which is enough for the locales tried. */
const decimalComma: ReadonlySet<string> = new Set(['de', 'fr', 'id', 'in']);

/** What a lost tab leaves, a text, a tab's name, a number, a name or reference, or a sign. */
const tokenOf = (hasComma: boolean): RegExp =>
  hasComma
    ? /^(?:#REF!|"(?:[^"]|"")*"|'(?:[^']|'')*'|\d+(?:,\d+)?(?![\d.,])|[\p{L}_$][\p{L}\d_.$]*|<=|>=|<>|[-+*/^&=<>()!:;%\s])/u
    : /^(?:#REF!|"(?:[^"]|"")*"|'(?:[^']|'')*'|\d+(?:\.\d+)?(?![\d.])|[\p{L}_$][\p{L}\d_.$]*|<=|>=|<>|[-+*/^&=<>()!:;,%\s])/u;

const nameOf = (rest: string): string =>
  /^,/.test(rest) ? 'comma' : /^\d+\./.test(rest) ? 'decimal point' : `at ${rest.slice(0, 10)}`;
