/**
 * Labels by their texts, case and spaces aside. Texts as they are written stand in a Map in front, which most columns never
 * leave: they say a few things over and over. A column of nothing but different texts – titles, ids – is better off without:
 * our own table behind neither tidies nor copies them, and takes half the time of the Map.
 */
import { isBlank } from './cell';
import { tidyLabel } from './labels';

export interface LabelTable {
  /** The place of the text's label, a new one where it is new; -1 for a blank. */
  readonly placeOf: (text: string) => number;
  /** In order of appearance, tidied, as first spelt. */
  readonly labels: readonly string[];
}

/** `expected`: how many texts will be asked for at most. */
export function labelTable(expected: number): LabelTable {
  const labels: string[] = [];
  let hashes = new Int32Array(64);
  /** Open addressing: the place of a label + 1, 0 where free; never more than half full. */
  let slots = new Int32Array(128);
  let written: Map<string, number> | null = new Map();
  let asked = 0;

  function placeOf(text: string): number {
    if (written === null) return placeOfLabel(text);
    asked++;
    const known = written.get(text);
    if (known !== undefined) return known;
    const place = placeOfLabel(text);
    written.set(text, place);
    if (asked === trial && written.size > 0.85 * trial) {
      written = null;
      grow(expected);
    }
    return place;
  }

  function placeOfLabel(text: string): number {
    let label = text;
    let hash = hashOf(label);
    if (hash === untidy) {
      if (isBlank(text)) return -1;
      label = tidyLabel(text);
      hash = hashOfKey(label.toLowerCase());
    }
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (let taken = slots[slot] ?? 0; taken !== 0; taken = slots[slot] ?? 0) {
      const known = taken - 1;
      if (hashes[known] === hash && isSameLabel(labels[known] ?? '', label)) return known;
      slot = (slot + 1) & mask;
    }
    if (labels.length === hashes.length) {
      grow(hashes.length * 2);
      return placeOfLabel(label);
    }
    slots[slot] = labels.length + 1;
    hashes[labels.length] = hash;
    return labels.push(label) - 1;
  }

  function grow(wanted: number): void {
    let size = hashes.length;
    while (size < wanted) size *= 2;
    if (size === hashes.length) return;
    const wider = new Int32Array(size);
    wider.set(hashes);
    hashes = wider;
    slots = new Int32Array(size * 2);
    for (let place = 0; place < labels.length; place++) {
      let slot = (hashes[place] ?? 0) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = place + 1;
    }
  }

  return { placeOf, labels };
}

/** So many texts show whether a column repeats itself: of 20,000 customers in turn, one in five has come again by then. */
const trial = 8000;

const isSameLabel = (one: string, other: string): boolean => one === other || one.toLowerCase() === other.toLowerCase();

/** Instead of a hash, for a text that has to be looked at as a whole: spaces to tidy, or letters beyond ASCII. */
const untidy = -1;

/** Of the text in lower case, without making it. 0 or more. */
function hashOf(text: string): number {
  let hash = 0;
  let before = 0x20;
  for (let index = 0; index < text.length; index++) {
    let code = text.charCodeAt(index);
    if (code > 0x7f || (code <= 0x20 && (code !== 0x20 || before === 0x20))) return untidy;
    if (code >= 0x41 && code <= 0x5a) code |= 0x20;
    hash = (Math.imul(hash, 31) + code) | 0;
    before = code;
  }
  return before === 0x20 ? untidy : mixed(hash);
}

function hashOfKey(key: string): number {
  let hash = 0;
  for (let index = 0; index < key.length; index++) hash = (Math.imul(hash, 31) + key.charCodeAt(index)) | 0;
  return mixed(hash);
}

/** Neighbours such as `Deal 1001` and `Deal 1002` go far apart. */
function mixed(hash: number): number {
  const spread = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (spread ^ (spread >>> 13)) & 0x7fffffff;
}
