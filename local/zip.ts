/** The entries of a zip file, taken out as they are packed, put together again, and one of them packed from pieces. */

export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly checksum: number;
  /** Unpacked. */
  readonly size: number;
  readonly packed: Uint8Array;
}

/** Without ZIP64, which not every program reads: what an entry may be unpacked, in bytes. */
export const largestEntry = 0xffff_ffff;

const localHeader = 0x0403_4b50;
const directoryHeader = 0x0201_4b50;
const endHeader = 0x0605_4b50;
const endLength = 22;

/** Of a file without a comment at its end, which no library writes. */
export function entriesOf(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - endLength;
  if (end < 0 || view.getUint32(end, true) !== endHeader) throw new Error('not a zip file');
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const nameLength = view.getUint16(at + 28, true);
    const start = view.getUint32(at + 42, true);
    const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      size: view.getUint32(at + 24, true),
      packed: bytes.subarray(from, from + view.getUint32(at + 20, true)),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

export async function textOf({ method, packed }: ZipEntry): Promise<string> {
  if (method === 0) return new TextDecoder().decode(packed);
  return new Response(
    new Blob([new Uint8Array(packed)]).stream().pipeThrough(new DecompressionStream('deflate-raw')),
  ).text();
}

/** Packed as gzip, for that is deflate too, and brings the checksum that a zip wants. */
export async function packed(name: string, texts: Iterable<string>): Promise<ZipEntry> {
  const gzip = new CompressionStream('gzip');
  const whole = new Response(gzip.readable).arrayBuffer();
  const writer = gzip.writable.getWriter();
  let size = 0;
  for (const piece of inPieces(texts)) {
    size += piece.length;
    await writer.write(piece);
  }
  await writer.close();
  if (size > largestEntry) throw new Error(`${name} is larger than a zip file can say`);
  const bytes = new Uint8Array(await whole);
  const checksum = new DataView(bytes.buffer).getUint32(bytes.length - gzipEnd, true);
  return { name, method: 8, checksum, size, packed: bytes.subarray(gzipStart, bytes.length - gzipEnd) };
}

/** Short texts side by side in bytes: encoded one by one, and packed many at a time. */
function* inPieces(texts: Iterable<string>): Iterable<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let piece = new Uint8Array(pieceLength);
  let used = 0;
  for (const text of texts) {
    if (used + text.length * bytesOfSign > pieceLength) {
      yield piece.subarray(0, used);
      // The one before may still be waiting to be packed.
      piece = new Uint8Array(pieceLength);
      used = 0;
    }
    if (text.length * bytesOfSign > pieceLength) yield encoder.encode(text);
    else used += encoder.encodeInto(text, piece.subarray(used)).written;
  }
  yield piece.subarray(0, used);
}

const pieceLength = 1 << 20;
/** At most, for each unit of a text. */
const bytesOfSign = 3;

/** Its header without a name, and checksum and length. */
const gzipStart = 10;
const gzipEnd = 8;

export function zipOf(entries: readonly ZipEntry[]): Uint8Array {
  const named = entries.map((entry) => ({ ...entry, label: new TextEncoder().encode(entry.name), start: 0 }));
  const length = named.reduce((sum, { label, packed }) => sum + 30 + 46 + 2 * label.length + packed.length, endLength);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const entry of named) {
    entry.start = at;
    view.setUint32(at, localHeader, true);
    describe(view, at + 4, entry, entry.label.length);
    bytes.set(entry.label, at + 30);
    bytes.set(entry.packed, at + 30 + entry.label.length);
    at += 30 + entry.label.length + entry.packed.length;
  }
  const directory = at;
  for (const { label, start, ...entry } of named) {
    view.setUint32(at, directoryHeader, true);
    view.setUint16(at + 4, version, true);
    describe(view, at + 6, entry, label.length);
    view.setUint32(at + 42, start, true);
    bytes.set(label, at + 46);
    at += 46 + label.length;
  }
  view.setUint32(at, endHeader, true);
  view.setUint16(at + 8, named.length, true);
  view.setUint16(at + 10, named.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** What an entry's own header and its line in the directory both say. Every file has the same date: the first there is. */
function describe(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, version, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 8, firstDate, true);
  view.setUint32(at + 10, entry.checksum, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}

const version = 20;
/** 1 January 1980. */
const firstDate = 33;
