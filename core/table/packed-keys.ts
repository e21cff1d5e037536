/**
 * Texts of ASCII, tidy and in whatever case, found again by their signs, four of which are packed into a number. We keep our
 * own copy of them: 20,000 customers lie all over the memory that a tab takes, and to compare a text with the one met first
 * took longer than all else about it. A third of the time of a Map with such a comparison behind it.
 */

export interface PackedKeys {
  /** The place of the text, a new one from `add` where it is new; -1 for one that cannot be packed. */
  readonly placeOf: (text: string, add: () => number) => number;
}

export function packedKeys(): PackedKeys {
  /** One after the other: a hash, a place, how many numbers the signs take, and the signs. All of one text lies together. */
  let entries = new Int32Array(1024);
  let end = 0;
  let count = 0;
  /** Where an entry begins, + 1; 0 where free; never more than half full. */
  let slots = new Int32Array(128);
  const packed = new Int32Array(longest / 4);

  function placeOf(text: string, add: () => number): number {
    const size = pack(text, packed);
    if (size === -1) return -1;
    const hash = hashOf(packed, size);
    if (2 * count === slots.length) widen();
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (let taken = slots[slot] ?? 0; taken !== 0; taken = slots[slot] ?? 0) {
      if (entries[taken - 1] === hash && isAt(taken - 1, size)) return entries[taken] ?? -1;
      slot = (slot + 1) & mask;
    }
    slots[slot] = end + 1;
    const place = add();
    keep(hash, place, size);
    return place;
  }

  function isAt(entry: number, size: number): boolean {
    if (entries[entry + 2] !== size) return false;
    for (let index = 0; index < size; index++) if (entries[entry + 3 + index] !== packed[index]) return false;
    return true;
  }

  function keep(hash: number, place: number, size: number): void {
    if (end + 3 + size > entries.length) entries = wider(entries, 2 * (end + 3 + size));
    entries[end] = hash;
    entries[end + 1] = place;
    entries[end + 2] = size;
    for (let index = 0; index < size; index++) entries[end + 3 + index] = packed[index] ?? 0;
    end += 3 + size;
    count++;
  }

  function widen(): void {
    slots = new Int32Array(2 * slots.length);
    const mask = slots.length - 1;
    for (let entry = 0; entry < end; entry += 3 + (entries[entry + 2] ?? 0)) {
      let slot = (entries[entry] ?? 0) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = entry + 1;
    }
  }

  return { placeOf };
}

/** A multiple of four. */
const longest = 256;

/**
 * How many numbers the text takes in lower case; -1 where its signs do not say all: it has letters beyond ASCII, spaces to be
 * tidied, nothing at all, or is too long. No sign is 0, so that a number that is not full tells how many it has.
 */
function pack(text: string, packed: Int32Array): number {
  const { length } = text;
  if (length > longest) return -1;
  let size = 0;
  let four = 0;
  let before = 0x20;
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x7f || (code <= 0x20 && (code !== 0x20 || before === 0x20))) return -1;
    before = code;
    four = (four << 8) | (code >= 0x41 && code <= 0x5a ? code | 0x20 : code);
    if ((index & 3) === 3) {
      packed[size++] = four;
      four = 0;
    }
  }
  if (before === 0x20) return -1;
  if (four !== 0) packed[size++] = four;
  return size;
}

/** Neighbours such as `Deal 1001` and `Deal 1002` go far apart. */
function hashOf(packed: Int32Array, size: number): number {
  let hash = size;
  for (let index = 0; index < size; index++) {
    hash = Math.imul(hash ^ (packed[index] ?? 0), 0x2c1b3c6d);
    hash ^= hash >>> 15;
  }
  return hash & 0x7fffffff;
}

function wider(numbers: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(size);
  copy.set(numbers);
  return copy;
}
