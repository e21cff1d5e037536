/**
 * Long sheets of a workbook: their XML in pieces, made row by row and packed as it is made. Of 100,000 deals the rows tab
 * has 400 MB of text; hucre makes an object of each cell and one string of all, and one of 140,000 deals is longer than a
 * string may be (docs/decisions/0020).
 */
import { type SharedStrings, sharedStrings } from './shared-strings';
import { entriesOf, packed, textOf, type ZipEntry, zipOf } from './zip';

/** The rows of a sheet, made of what hucre wrote as its rows: samples of them. */
export type LongSheet = (samples: string, strings: SharedStrings) => LongRows;

export interface LongRows {
  readonly count: number;
  /** `''` for a row without cells. */
  readonly at: (row: number) => string;
}

/** The workbook with the rows of long sheets in the place of their samples; `null` leaves a sheet as it is. */
export async function withRows(workbook: Uint8Array, sheets: readonly (LongSheet | null)[]): Promise<Uint8Array> {
  const entries = entriesOf(workbook);
  const texts = entries.find(({ name }) => name === textsPart);
  const strings = sharedStrings(texts === undefined ? '' : await textOf(texts));
  const written = new Map<string, ZipEntry>();
  for (const [index, sheet] of sheets.entries()) {
    // hucre names its sheets by their order.
    const entry = entries.find(({ name }) => name === `xl/worksheets/sheet${index + 1}.xml`);
    if (sheet === null || entry === undefined) continue;
    written.set(entry.name, await packed(entry.name, sheetTexts(await textOf(entry), sheet, strings)));
  }
  if (texts !== undefined) written.set(textsPart, await packed(textsPart, strings.texts()));
  return zipOf(entries.map((entry) => written.get(entry.name) ?? entry));
}

const textsPart = 'xl/sharedStrings.xml';

function* sheetTexts(xml: string, sheet: LongSheet, strings: SharedStrings): Iterable<string> {
  const [, before = '', samples = '', after = ''] = /^(.*<sheetData>)(.*)(<\/sheetData>.*)$/s.exec(xml) ?? [];
  const { count, at } = sheet(samples, strings);
  yield before.replace(/(<dimension ref="A1:[A-Z]+)\d+/, `$1${Math.max(count, 1)}`);
  for (let row = 0; row < count; row++) yield at(row);
  yield after;
}
