/** A file's tabs, or the sentence that says why it cannot be read and what to do. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { decided, type EarlierTab, isDecisions, type Language, type RawTab, type WizardSettings } from '../core/index';
import type { ReadSpreadsheet } from './hucre';
import { tabsOfFile } from './tabs-of-file';

export type Source =
  | {
      readonly ok: true;
      readonly tabs: readonly RawTab[];
      /** Of a dashboard that the file holds already: its tabs, the name of the tab it was built from, its language. */
      readonly earlier: readonly EarlierTab[];
      readonly builtFrom: string | null;
      readonly language: Language | null;
    }
  | { readonly ok: false; readonly sentence: string };

export async function readSource(file: string): Promise<Source> {
  const bytes = await bytesOf(file);
  if (!bytes.ok) return bytes;
  const name = basename(file);
  const read = await tabsOfFile(bytes.bytes, name);
  return read.ok ? read : no(unreadable[read.why](name));
}

const unreadable: Readonly<Record<Extract<ReadSpreadsheet, { ok: false }>['why'], (name: string) => string>> = {
  'empty-file': (name) => `“${name}” is empty. Export the deals again and give the new file.`,
  'too-large': (name) =>
    `A tab of “${name}” is too large to be read, as that of a dashboard of more than 100,000 deals may be. Give the file with the deals alone.`,
  'not-a-spreadsheet': (name) =>
    `“${name}” is not a .csv, .tsv, .txt or .xlsx file that can be read. Save it as one of these and try again.`,
};

export type Config =
  | { readonly ok: true; readonly settings: Pick<WizardSettings, 'choices' | 'layout' | 'period'> }
  | { readonly ok: false; readonly sentence: string };

/** What the user decided about reading: mapping, date orders, outcomes. */
export async function readConfig(file: string | null): Promise<Config> {
  if (file === null) return { ok: true, settings: {} };
  const bytes = await bytesOf(file);
  if (!bytes.ok) return bytes;
  try {
    const parsed: unknown = JSON.parse(new TextDecoder().decode(bytes.bytes));
    return isDecisions(parsed)
      ? { ok: true, settings: decided(parsed) }
      : no(`“${basename(file)}” is no configuration: it must be a JSON object.`);
  } catch {
    return no(`“${basename(file)}” is not valid JSON. Mend it or leave --config out.`);
  }
}

const no = (sentence: string): { readonly ok: false; readonly sentence: string } => ({ ok: false, sentence });

async function bytesOf(
  file: string,
): Promise<{ readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly sentence: string }> {
  try {
    return { ok: true, bytes: await readFile(file) };
  } catch (problem) {
    const code = problem instanceof Error && 'code' in problem ? problem.code : '';
    if (code === 'ENOENT') return no(`There is no file “${file}”. Check the name and the folder.`);
    if (code === 'EISDIR') return no(`“${file}” is a folder. Name the .csv or .xlsx file in it.`);
    return no(`“${file}” cannot be opened (${String(code)}). Check that you may read it.`);
  }
}
