/** A tab longer than a sheet of an .xlsx file is: no workbook can hold it, and it is said before one is computed. */
import { type Language, type RawTab, sheetRows } from '../core/index';

/** `null` where all of them have room. */
export function tooLong(tabs: readonly RawTab[], language: Language): string | null {
  const most = sheetRows('xlsx');
  const tab = tabs.find(({ rows }) => rows.length > most);
  return tab === undefined ? null : sentences[language](tab.name, tab.rows.length, most);
}

const sentences: Readonly<Record<Language, (tab: string, rows: number, most: number) => string>> = {
  en: (tab, rows, most) =>
    `“${tab}” has ${rows} rows, and a sheet of an .xlsx file ends at ${most}. Build from a part of them, or ask for the numbers without a workbook: --json FILE.`,
  id: (tab, rows, most) =>
    `“${tab}” punya ${rows} baris, sedangkan sheet dalam berkas .xlsx berakhir di baris ${most}. Buat dari sebagian baris saja, atau minta angkanya tanpa buku kerja: --json BERKAS.`,
};
