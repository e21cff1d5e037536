/** What of the raw tabs an .xlsx file cannot hold: cells longer than Excel's longest. */
import type { Language, RawTab } from '../core/index';

/** Characters that a cell of a file may have. */
export const longestText = 32_767;

/** A sentence for each tab of which something is cut off, by its first such cell. */
export function cutCells(tabs: readonly RawTab[], language: Language): readonly string[] {
  return tabs.flatMap(({ name, rows }) => {
    let count = 0;
    let first = 0;
    for (const [index, row] of rows.entries()) {
      for (const cell of row) {
        if (typeof cell !== 'string' || cell.length <= longestText) continue;
        if (count === 0) first = index + 1;
        count++;
      }
    }
    return count === 0 ? [] : [sentences[language](name, count, first)];
  });
}

const sentences: Readonly<Record<Language, (tab: string, count: number, row: number) => string>> = {
  en: (tab, count, row) =>
    `Cells of “${tab}” with more than ${longestText} characters: ${count}, the first in row ${row}. No .xlsx file holds longer ones, so the workbook has their beginning. Your file is as it was.`,
  id: (tab, count, row) =>
    `Sel “${tab}” dengan lebih dari ${longestText} karakter: ${count}, yang pertama di baris ${row}. Berkas .xlsx tidak bisa memuat yang lebih panjang, jadi buku kerja hanya berisi awalnya. Berkas Anda tidak berubah.`,
};
