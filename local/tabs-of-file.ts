/** The tabs of a file's bytes, as any spreadsheet would show them. */
import { typeTextTab } from '../core/index';
import { type ReadSpreadsheet, readSpreadsheet } from './hucre';

/** Every cell of a CSV is text; plain numbers and ISO dates become what any spreadsheet would make of them. */
export async function tabsOfFile(bytes: Uint8Array, name: string): Promise<ReadSpreadsheet> {
  const read = await readSpreadsheet(bytes, name);
  const isText = !name.toLowerCase().endsWith('.xlsx');
  return read.ok && isText ? { ...read, tabs: read.tabs.map(typeTextTab) } : read;
}
