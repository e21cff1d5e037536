/** Ids that a spreadsheet took for numbers: `1.23E+18`, or 19 digits of which the last are zeros. What they were is lost. */

/**
 * Codes of labels that have lost digits. A number holds 15 to 17 of them, so that long ids end in zeros – all of them, for
 * ids of a CRM are written by a counter or by chance, and not one in a thousand ends in four zeros by itself.
 */
export function damagedIds(labels: readonly string[]): ReadonlySet<number> {
  const damaged = new Set<number>();
  const long: number[] = [];
  let rounded = 0;
  for (const [code, label] of labels.entries()) {
    if (label.length > longestId || !(label.length > 15 || label.includes('+'))) continue;
    if (exponent.test(label)) damaged.add(code);
    else if (manyDigits.test(label)) {
      long.push(code);
      if (endsInZeros(label)) rounded++;
    }
  }
  if (rounded > 0 && rounded === long.length && (rounded > 1 || damaged.size > 0))
    for (const code of long) damaged.add(code);
  return damaged;
}

const longestId = 60;
const exponent = /^\d(?:[.,]\d+)?e\+\d{2,3}$/i;
const manyDigits = /^[1-9]\d{15,}$/;

/** Excel keeps 15 digits, a number in a program 17. */
function endsInZeros(label: string): boolean {
  const kept = label.length > 18 ? 17 : 15;
  return /^0+$/.test(label.slice(kept));
}
