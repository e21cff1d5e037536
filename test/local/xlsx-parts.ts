/** The XML parts inside an .xlsx file, read without the library that wrote them. */
import { inflateRawSync } from 'node:zlib';

/** By path, such as `xl/workbook.xml`. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const file = Buffer.from(bytes);
  const parts = new Map<string, string>();
  const end = file.lastIndexOf(endOfDirectory);
  let entry = file.readUInt32LE(end + 16);
  while (file.readUInt32LE(entry) === directoryEntry) {
    const nameLength = file.readUInt16LE(entry + 28);
    const name = file.toString('utf8', entry + 46, entry + 46 + nameLength);
    parts.set(name, contentAt(file, file.readUInt32LE(entry + 42), file.readUInt32LE(entry + 20)));
    entry += 46 + nameLength + file.readUInt16LE(entry + 30) + file.readUInt16LE(entry + 32);
  }
  return parts;
}

const endOfDirectory = Buffer.from('PK\u0005\u0006', 'latin1');
const directoryEntry = 0x02014b50;

function contentAt(file: Buffer, start: number, length: number): string {
  const from = start + 30 + file.readUInt16LE(start + 26) + file.readUInt16LE(start + 28);
  const content = file.subarray(from, from + length);
  const stored = file.readUInt16LE(start + 8) === 0;
  return (stored ? content : inflateRawSync(content)).toString('utf8');
}
