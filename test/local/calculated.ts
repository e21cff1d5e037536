/** A tab of several files as LibreOffice computes it. */
import { readFile } from 'node:fs/promises';
import type { Matrix } from '../engines/libreoffice';
import { libreOffice, present } from '../engines/skip';

export type { CalculatedCell } from '../engines/libreoffice';

/** The first 800 rows of the tab in each file. */
export async function libreOfficeCells(files: readonly string[], tab: string): Promise<readonly Matrix[]> {
  const area = { firstRow: 0, lastRow: 799, firstColumn: 0, lastColumn: 14 };
  const jobs = await Promise.all(files.map(async (name) => ({ bytes: await readFile(name), read: [{ tab, area }] })));
  const answers = await present(libreOffice).recalculate(jobs);
  return answers.map((steps) => steps[0]?.[0] ?? []);
}
