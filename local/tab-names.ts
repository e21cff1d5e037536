/** The names of tabs that a workbook file allows. */

/**
 * The nearest name an .xlsx file may hold, different from those in `taken`.
 *
 * Other programs allow longer names, other characters and `History`, which Excel keeps for itself.
 */
export function legalTabName(name: string, taken: readonly string[]): string {
  const plain = name.replace(/[[\]:*?/\\]/g, ' ').trim();
  const unquoted = plain.replace(/^'+|'+$/g, '');
  const base = unquoted === '' || unquoted.toLowerCase() === 'history' ? `${unquoted} data`.trim() : unquoted;
  const used = new Set(taken.map((other) => other.toLowerCase()));
  let legal = base.slice(0, longestName);
  for (let copy = 2; used.has(legal.toLowerCase()); copy++) {
    const ending = ` ${copy}`;
    legal = base.slice(0, longestName - ending.length) + ending;
  }
  return legal;
}

const longestName = 31;
