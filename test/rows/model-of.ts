/** Models for tests: small tabs read as the wizard reads them. */
import type { DealModel } from '../../core/rows/model';
import { readWorkbook } from '../../core/rows/reading';
import type { Cell, Row } from '../../core/table/cell';
import type { ReadChoices } from '../../core/table/read-deals';
import { tabOf } from '../table/tab';

export function modelOf(rows: readonly Row[], choices: ReadChoices = {}): DealModel {
  const read = readWorkbook(tabOf(...rows), [], choices, { blank: '(blank)', team: 'Team' });
  if (!read.ok) throw new Error(`refused: ${JSON.stringify(read.refusal)}`);
  return read.reading.model;
}

/** Won deals with a value, and one column more. */
export const withColumn = (header: string, ...cells: readonly Cell[]): DealModel =>
  modelOf([['ID', 'Status', 'Value', header], ...cells.map((cell, row): Row => [`D${row}`, 'Won', 100 + row, cell])]);

export const numbers = (values: Iterable<number>): readonly number[] => [...values];
