/** A file's tabs in the page: read by the worker, and handed over in pieces. */
import type { Ask } from '../../background/ask';
import type { EarlierTab, RawTab, Row } from '../../core/index';
import type { FileAnswers, OpenedFile } from './file-answers';

export type OpenedTabs =
  | { readonly ok: true; readonly tabs: readonly RawTab[]; readonly earlier: readonly EarlierTab[] }
  | Extract<OpenedFile, { ok: false }>;

export async function openFile(ask: Ask<FileAnswers>, bytes: Uint8Array, name: string): Promise<OpenedTabs> {
  const opened = await ask('open', bytes, name);
  if (!opened.ok) return opened;
  const tabs: RawTab[] = [];
  for (const [place, tab] of opened.tabs.entries()) {
    const rows: Row[] = [];
    while (rows.length < tab.rows) {
      const piece = await ask('rows', place, rows.length, rows.length + rowsAtOnce);
      if (piece.length === 0) break;
      rows.push(...piece);
    }
    tabs.push({ name: tab.name, rows });
  }
  return { ok: true, tabs, earlier: opened.earlier };
}

const rowsAtOnce = 1_000;
