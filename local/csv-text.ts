/** The bytes of a .csv, .tsv or .txt as text, and which character separates its fields. */
import { eachCsvRow, type Separator } from './csv-rows';

/** `null` where the bytes are no text: a picture, a workbook under another name, a damaged file. */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decodeAs(encodingOf(bytes), bytes);
  if (text !== null) return text.includes('\0') ? null : text;
  // Excel's plain "CSV" is neither UTF-8 nor marked. Every byte is a letter there, so only control characters tell.
  const western = decodeAs('windows-1252', bytes);
  return western === null || hasControlCharacters(western) ? null : western;
}

/** A first line `sep=;` decides, as it does in Excel, and is no part of the data. */
export function splitSeparatorLine(text: string): { readonly separator: Separator | null; readonly data: string } {
  const line = /^sep=([,;\t])\r?\n/i.exec(text);
  const separator = separators.find((candidate) => candidate === line?.[1]) ?? null;
  return { separator, data: line === null || separator === null ? text : text.slice(line[0].length) };
}

/**
 * The separator that gives the most rows the same number of fields; among equals the one with more fields.
 *
 * The share of rows comes first: `Acme;1,5` has a comma in every row but its header.
 */
export function separatorOf(data: string): Separator {
  const sample = data.slice(0, sampleLength);
  let best: Separator = ',';
  let bestFit = { share: 0, fields: 0 };
  for (const separator of separators) {
    // The sample may end inside a row.
    const counts = fieldCounts(sample, separator);
    const fit = regularity(data.length > sample.length ? counts.slice(0, -1) : counts);
    if (fit.share > bestFit.share || (fit.share === bestFit.share && fit.fields > bestFit.fields)) {
      best = separator;
      bestFit = fit;
    }
  }
  return best;
}

const separators: readonly Separator[] = [',', ';', '\t'];
const sampleLength = 100_000;

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // Without a mark: headers are Latin letters for the most part, so that every second byte is 0.
  const start = bytes.subarray(0, 200);
  const zeros = [0, 0];
  start.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > start.length / 4 && even === 0) return 'utf-16le';
  return even > start.length / 4 && odd === 0 ? 'utf-16be' : 'utf-8';
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const hasControlCharacters = (text: string): boolean => /[\u0000-\u0008\u000e-\u0019\u001b-\u001f]/.test(text);

/** The number of fields of each row; 0 for a blank one. */
function fieldCounts(sample: string, separator: Separator): readonly number[] {
  const counts: number[] = [];
  eachCsvRow(sample, separator, (fields, count) => {
    let isFilled = false;
    for (let column = 0; column < count; column++) isFilled ||= fields[column] !== '';
    counts.push(isFilled ? count : 0);
  });
  return counts;
}

/** The commonest number of fields above one, and the share of the rows that have it. */
function regularity(rows: readonly number[]): { readonly share: number; readonly fields: number } {
  const counts = new Map<number, number>();
  let filled = 0;
  for (const count of rows) {
    if (count > 0) filled++;
    if (count > 1) counts.set(count, (counts.get(count) ?? 0) + 1);
  }
  let fields = 0;
  let most = 0;
  for (const [length, count] of counts) {
    if (count > most || (count === most && length > fields)) {
      fields = length;
      most = count;
    }
  }
  return { share: filled === 0 ? 0 : most / filled, fields };
}
