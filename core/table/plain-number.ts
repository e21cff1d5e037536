/** Numbers as nearly all files have them – digits, points, commas, a minus in front – read in one pass without a regular expression. */

/** What `readPlainNumber` found: under each decimal style, `NaN` where the text cannot be meant so. */
export interface PlainNumber {
  readonly point: number;
  readonly comma: number;
}

/**
 * `1204`, `-12.5`, `1.234`, `1.234.567,89`, `1,234,567`: the digits, ungrouped or in groups of three, and at most 15 of
 * them, which a number holds exactly. `null` for all else, numbers or not, which the slower reading looks at.
 */
export function readPlainNumber(text: string): PlainNumber | null {
  const { length } = text;
  const start = text.charCodeAt(0) === minus ? 1 : 0;
  if (length - start > longest) return null;
  let digits = 0;
  let count = 0;
  /** Groups of three so far, and the sign between them. */
  let groups = 0;
  let grouping = 0;
  /** The sign that came last, and where its digits begin. */
  let last = 0;
  let lastStart = start;
  for (let index = start; index < length; index++) {
    const code = text.charCodeAt(index);
    if (code >= zero && code <= nine) {
      digits = digits * 10 + (code - zero);
      count++;
    } else if ((code === point || code === comma) && index > start) {
      if (last !== 0) {
        // Only groups may stand before another sign, all of them with the same one between.
        if ((grouping !== 0 && grouping !== last) || index - lastStart !== 3) return null;
        grouping = last;
        groups++;
      } else if (index - start > 15) return null;
      last = code;
      lastStart = index + 1;
    } else return null;
  }
  if (count === 0 || count > mostDigits) return null;
  const signed = start === 1 ? 0 - digits : digits;
  if (last === 0) return { point: signed, comma: signed };
  const behind = length - lastStart;
  if (behind === 0) return null;
  const firstGroup = text.charCodeAt(start);
  const beforeFirstSign = length - start - behind - 1 - groups * 4;
  const canBeGrouped = beforeFirstSign <= 3 && firstGroup !== zero;
  if (groups > 0 && !canBeGrouped) return null;
  const isGroup = behind === 3 && canBeGrouped && (groups === 0 || grouping === last);
  const isFraction = groups === 0 || grouping !== last;
  if (!isGroup && !isFraction) return null;
  const whole = isGroup ? signed : Number.NaN;
  // Both are exact, so that the quotient is the number nearest to what is written.
  const fraction = isFraction ? signed / (tens[behind] ?? Number.NaN) : Number.NaN;
  return last === point ? { point: fraction, comma: whole } : { point: whole, comma: fraction };
}

const longest = 24;
const mostDigits = 15;
const tens = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];
const minus = 0x2d;
const point = 0x2e;
const comma = 0x2c;
const zero = 0x30;
const nine = 0x39;
