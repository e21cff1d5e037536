/** How many rows a sheet has in the program that a dashboard is written for, where it has an end of its own. */
import type { DialectName } from '../language/dialects/index';

const rowsOf: Readonly<Partial<Record<DialectName, number>>> = { excel: 1_048_576, xlsx: 1_048_576 };

export const sheetRows = (dialect: DialectName | undefined): number =>
  (dialect === undefined ? undefined : rowsOf[dialect]) ?? Number.POSITIVE_INFINITY;
