// Seeded randomness: one seed, one named stream per room, so that a change in one room leaves the others alone.

export type Random = {
  fraction: () => number;
  whole: (least: number, most: number) => number;
  chance: (probability: number) => boolean;
  pick: <T>(choices: readonly T[]) => T;
  weighted: <T>(choices: readonly T[], weightOf: (choice: T) => number) => T;
  around: (median: number, spread: number) => number;
};

export const sampleSeed = 20241085;

export function randomStream(room: string): Random {
  const fraction = mulberry32(seedOf(room));
  return {
    fraction,
    whole: (least, most) => least + Math.floor(fraction() * (most - least + 1)),
    chance: (probability) => fraction() < probability,
    pick: (choices) => choiceAt(choices, Math.floor(fraction() * choices.length)),
    weighted: (choices, weightOf) => weightedChoice(choices, weightOf, fraction()),
    around: (median, spread) => median * Math.exp(spread * bell(fraction(), fraction())),
  };
}

function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function seedOf(room: string): number {
  let seed = sampleSeed;
  for (const letter of room) seed = Math.imul(seed ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return seed;
}

function choiceAt<T>(choices: readonly T[], position: number): T {
  const choice = choices[position];
  if (choice === undefined) throw new Error('There is nothing to choose from.');
  return choice;
}

function weightedChoice<T>(choices: readonly T[], weightOf: (choice: T) => number, fraction: number): T {
  let left = fraction * choices.reduce((total, choice) => total + weightOf(choice), 0);
  for (const choice of choices) {
    left -= weightOf(choice);
    if (left < 0) return choice;
  }
  return choiceAt(choices, choices.length - 1);
}

// A bell curve around 0 with spread 1 (Box and Muller); 1 - x keeps the logarithm away from 0.
function bell(first: number, second: number): number {
  return Math.sqrt(-2 * Math.log(1 - first)) * Math.cos(2 * Math.PI * second);
}
