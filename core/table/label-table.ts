/**
 * Labels by their texts, case and spaces aside. A column says a few things over and over, or is nothing but different texts –
 * titles, ids, customers. For the first a few texts stand in front as they are written, and are known at a glance.
 */
import { isBlank } from './cell';
import { tidyLabel } from './labels';
import { packedKeys } from './packed-keys';

export interface LabelTable {
  /** The place of the text's label, a new one where it is new; -1 for a blank. */
  readonly placeOf: (text: string) => number;
  /** In order of appearance, tidied, as first spelt. */
  readonly labels: readonly string[];
}

export function labelTable(): LabelTable {
  const labels: string[] = [];
  const keys = packedKeys();
  /** Those that cannot be packed, by their keys, and as they are written. */
  const otherKeys = new Map<string, number>();
  const otherTexts = new Map<string, number>();
  let inFront: string[] | null = new Array<string>(front).fill('');
  const placesInFront = new Int32Array(front).fill(-1);
  let asked = 0;
  let found = 0;

  function placeOf(text: string): number {
    if (inFront === null) return placeOfText(text);
    const at = placeInFront(text);
    asked++;
    if (inFront[at] === text) {
      found++;
      return placesInFront[at] ?? -1;
    }
    const place = placeOfText(text);
    inFront[at] = text;
    placesInFront[at] = place;
    if (asked === trial && found < trial / 2) inFront = null;
    return place;
  }

  function placeOfText(text: string): number {
    const place = keys.placeOf(text, labels.length);
    if (place === labels.length) labels.push(text);
    return place === -1 ? placeOfOther(text) : place;
  }

  function placeOfOther(text: string): number {
    const known = otherTexts.get(text);
    if (known !== undefined) return known;
    if (isBlank(text)) return -1;
    const label = tidyLabel(text);
    const key = label.toLowerCase();
    // Without its spaces, or in lower case, it may be packed after all, as others of the same key are.
    let place = keys.placeOf(key, labels.length);
    if (place === -1) {
      place = otherKeys.get(key) ?? labels.length;
      otherKeys.set(key, place);
    }
    if (place === labels.length) labels.push(label);
    if (otherTexts.size < manyTexts) otherTexts.set(text, place);
    return place;
  }

  return { placeOf, labels };
}

/** So many texts show whether a column says a few things over and over. */
const trial = 2000;

/** Of the texts in front: more than most columns have, and no more than stay near the processor. */
const front = 256;

/** A column of nothing but different texts is not kept twice. */
const manyTexts = 25_000;

/** Where a text stands in front, if it does: `Rep 12` and `Rep 21` apart, though alike in nearly every sign. */
function placeInFront(text: string): number {
  const { length } = text;
  if (length < 2) return (text.charCodeAt(0) | 0) & (front - 1);
  return (text.charCodeAt(length - 1) + text.charCodeAt(length - 2) * 11 + length * 31) & (front - 1);
}
