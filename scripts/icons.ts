/** Draws the add-in's icon, three rising bars on a rounded card, as PNG bytes of any size. */
import { deflateSync } from 'node:zlib';

/** A PNG with an alpha channel; the same bytes every time. */
export function iconPng(size: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixelRows(size), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

type Color = readonly [red: number, green: number, blue: number];

const accent: Color = [0x0b, 0x6e, 0x99];
const white: Color = [0xff, 0xff, 0xff];

/** The drawing, in sixteenths of the icon: left, top, right, bottom. */
const card = { box: [0.5, 0.5, 15.5, 15.5], radius: 3, color: accent } as const;
const bars = [
  { box: [3, 9, 5.5, 13], radius: 0.4, color: white },
  { box: [6.75, 6, 9.25, 13], radius: 0.4, color: white },
  { box: [10.5, 3, 13, 13], radius: 0.4, color: white },
] as const;

/** Every row begins with a 0, for "no filter". */
function pixelRows(size: number): Buffer {
  const rows = Buffer.alloc(size * (1 + size * 4));
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) rows.set(pixel(x, y, size), y * (1 + size * 4) + 1 + x * 4);
  }
  return rows;
}

/** Each pixel is the mean of 4 × 4 points: that is what makes the edges smooth. */
function pixel(x: number, y: number, size: number): readonly number[] {
  const points = 4;
  const sum = [0, 0, 0];
  let covered = 0;
  for (let index = 0; index < points * points; index++) {
    const color = colorAt(
      ((x + ((index % points) + 0.5) / points) * 16) / size,
      ((y + (Math.floor(index / points) + 0.5) / points) * 16) / size,
    );
    if (color === null) continue;
    covered++;
    for (const [channel, value] of color.entries()) sum[channel] = (sum[channel] ?? 0) + value;
  }
  const mean = sum.map((total) => (covered === 0 ? 0 : Math.round(total / covered)));
  return [...mean, Math.round((covered * 255) / (points * points))];
}

const colorAt = (x: number, y: number): Color | null =>
  [...bars, card].find(({ box, radius }) => isInside(x, y, box, radius))?.color ?? null;

function isInside(x: number, y: number, box: readonly [number, number, number, number], radius: number): boolean {
  const [left, top, right, bottom] = box;
  if (x < left || x > right || y < top || y > bottom) return false;
  const dx = Math.max(left + radius - x, x - (right - radius), 0);
  const dy = Math.max(top + radius - y, y - (bottom - radius), 0);
  return dx * dx + dy * dy <= radius * radius;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}

/** Bit by bit: an icon is a few hundred bytes, and zlib's own is missing in early releases of Node 20. */
function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}
