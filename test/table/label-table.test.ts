import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelTable } from '../../core/table/label-table';
import { labelKey } from '../../core/table/labels';

/** As the definition says it: one place per key, in order of appearance. */
function placesByKey(texts: readonly string[]): readonly number[] {
  const places = new Map<string, number>();
  return texts.map((text) => {
    const key = labelKey(text);
    if (key.trim() === '') return -1;
    const place = places.get(key) ?? places.size;
    places.set(key, place);
    return place;
  });
}

const placesOf = (texts: readonly string[]): readonly number[] => {
  const { placeOf } = labelTable();
  return texts.map(placeOf);
};

/** Few letters, so that texts meet again in another case, with other spaces, and with signs whose lower case is ASCII. */
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'A', 'b', 'k', '\u212a', 'İ', 'é', 'É', ' ', '\t', '7'), maxLength: 6 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom('__proto__', 'constructor', ' ', '', '\u00a0', 'a'.repeat(256), 'a'.repeat(257), 'A'.repeat(257)),
);

describe('texts find their labels', () => {
  it('as their keys say, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 60 }), (texts) => {
        expect(placesOf(texts)).toEqual(placesByKey(texts));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['that come again and again', (index: number) => `Rep ${(index * 7) % 40}`],
    ['of which no two are alike', (index: number) => `Deal ${index} with ${index * 31}`],
    ['of many customers', (index: number) => `PT Maju ${(index * 7919) % 4000} ${index % 3 === 0 ? 'TBK' : 'Tbk'}`],
    ['beyond ASCII', (index: number) => `Компания ${(index * 7919) % 3000}`],
    ['that begin alike and later differ', (index: number) => (index < 3000 ? 'Won' : ` Deal  ${index % 2500} `)],
  ])('in a long column %s', (_, textAt) => {
    const texts = Array.from({ length: 9_000 }, (__, index) => textAt(index));
    expect(placesOf(texts)).toEqual(placesByKey(texts));
  });

  it('and each is as it was first spelt, without needless spaces', () => {
    const { placeOf, labels } = labelTable();
    for (const one of [' sari  Dewi', 'SARI DEWI', 'Élan', 'ÉLAN', '\u212aelvin', 'kelvin']) placeOf(one);
    expect(labels).toEqual(['sari Dewi', 'Élan', '\u212aelvin']);
  });
});
