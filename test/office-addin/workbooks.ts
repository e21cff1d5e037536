/** Workbooks for the tests: core's raw tabs as they lie in Excel. */
import type { Cell, RawTab } from '../../core/table/cell';
import { type Value, type Workbook, workbookOf } from './host/workbook';

/** A workbook with that one sheet. In the 1904 system its dates have smaller serials. */
export const workbookWith = (raw: RawTab, dateSystem: Workbook['dateSystem'] = 1900): Workbook =>
  workbookOf({ [raw.name]: raw.rows.map((row) => row.map((cell) => inExcel(cell, dateSystem))) }, dateSystem);

function inExcel(cell: Cell, dateSystem: Workbook['dateSystem']): Value | null | readonly [number, string] {
  if (cell === null || typeof cell !== 'object') return cell;
  if ('error' in cell) return cell.error;
  return [cell.date - (dateSystem === 1904 ? 1462 : 0), 'd-mmm-yy'];
}
