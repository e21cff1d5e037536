/** Ids that differ in nothing but leading zeros are one where that can mean one only, and are never guessed at. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchWithoutZeros, zeroTwins } from '../../core/table/lost-zeros';

describe('two columns', () => {
  it.each<[string, readonly string[], readonly string[], Record<string, string>, readonly string[]]>([
    ['zeros lost in the one', ['42', '7'], ['00042', '00007', '00100'], { 42: '00042', 7: '00007' }, []],
    ['zeros lost in the other', ['00042'], ['42', '43'], { '00042': '42' }, []],
    ['nothing lost', ['00042', '7'], ['00042', '7'], {}, []],
    ['two that it may be', ['42'], ['0042', '00042'], {}, ['42']],
    ['two that would be one', ['42', '042'], ['00042'], {}, ['42', '042']],
    ['one of two is there as it stands', ['42', '00042'], ['00042'], {}, ['42']],
    ['no digits alone', ['A-42', '4.2', '-42'], ['A-042', '04.2', '-042'], {}, []],
    ['nothing alike', ['42'], ['43'], {}, []],
    ['zero itself', ['0'], ['000'], { 0: '000' }, []],
  ])('%s', (_, own, wanted, matched, ambiguous) => {
    const found = matchWithoutZeros(own, wanted);
    expect(Object.fromEntries(found.matched)).toEqual(matched);
    expect([...found.ambiguous]).toEqual(ambiguous);
  });

  it('never make two ids one, whatever stands there', () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^0{0,3}[0-9]{1,2}$/), { maxLength: 20 });
    fc.assert(
      fc.property(ids, ids, (own, wanted) => {
        const { matched, ambiguous } = matchWithoutZeros(own, wanted);
        expect(new Set(matched.values()).size).toBe(matched.size);
        for (const [one, other] of matched) {
          expect(Number(one)).toBe(Number(other));
          expect([wanted.includes(one), wanted.includes(other), ambiguous.has(one)]).toEqual([false, true, false]);
        }
      }),
    );
  });
});

describe('one column', () => {
  it('has twins where labels differ in zeros alone', () => {
    expect(zeroTwins(['00042', '42', '7', 'Maju'])).toEqual({ short: new Set(['42']), first: '42', as: '00042' });
    expect(zeroTwins(['00042', '43', '7', 'Maju'])).toBeNull();
  });
});
