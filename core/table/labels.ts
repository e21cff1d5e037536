/** Labels as they are compared: as the spreadsheet’s own TRIM makes them, in whatever case. */

/**
 * Without spaces at the ends and with single ones inside, exactly as the spreadsheet function TRIM does it: only the
 * ordinary space counts, a no-break space stays.
 */
export function tidyLabel(text: string): string {
  if (!text.includes(' ')) return text;
  const single = text.includes('  ') ? text.replace(/ {2,}/g, ' ') : text;
  const start = single.startsWith(' ') ? 1 : 0;
  return single.slice(start, single.endsWith(' ') && single.length > start ? -1 : undefined);
}

/** Two labels are one when their keys are equal. */
export const labelKey = (text: string): string => tidyLabel(text).toLowerCase();
