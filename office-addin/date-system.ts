/** Which day a workbook's serial numbers count from, and what Excel's number patterns say about dates. */
import { serialOf } from '../core/index';

/** Days by which this workbook's serials fall short of the 1900 system: 0, or 1,462 where it counts from 1904. */
export type SerialShift = 0 | 1462;

/**
 * Asks Excel for the serial of a known day; read with `shiftFrom` after the next sync.
 *
 * Nothing in the API names the date system, and a probe in a cell would change the workbook; a worksheet function that
 * is evaluated on its own follows the workbook's system and leaves no trace.
 */
export const probeDateSystem = (context: Excel.RequestContext): Excel.FunctionResult<number> =>
  context.workbook.functions.date(2000, 1, 1).load('value');

export const shiftFrom = (probe: Excel.FunctionResult<number>): SerialShift =>
  probe.value === serialOf2000 - 1462 ? 1462 : 0;

const serialOf2000 = 36526;

/** The day it is where the user lives, as a 1900 serial. */
export const serialToday = (now = new Date()): number => serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());

/** True for `d-mmm-yy`, `yyyy-mm-dd hh:mm` and `mmm`; false for `h:mm`, `[h]:mm:ss` and `0.0 "days"`. */
export function isDatePattern(pattern: string): boolean {
  const letters = pattern
    .toLowerCase()
    .replace(/"[^"]*"|\[[^\]]*\]|[\\_*].|am\/pm|a\/p/g, '')
    .replace(/general/g, '');
  return /[dy]/.test(letters) || (/m/.test(letters) && !/[hs]/.test(letters));
}
