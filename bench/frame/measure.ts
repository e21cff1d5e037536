// How long works take that take turns, so that they meet the same machine: the middle of the rounds.

export type Work = () => unknown;

export interface Measured {
  readonly ours: number;
  readonly theirs: number;
  readonly ratio: number;
}

export interface Rounds {
  readonly rounds?: number;
  /** Rounds before those that count, in which the code is still being compiled. */
  readonly warming?: number;
  readonly clock?: Clock;
  /** Done before each turn, outside its time. */
  readonly before?: (name: string) => void | Promise<void>;
}

/** Milliseconds since some moment. */
export type Clock = () => number;

/** All threads’ together: what other programs take from us is not counted, what our garbage costs is. Children are not. */
export const processorTime: Clock = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** For works of other processes, and for those too short for the processor’s clock. */
export const wallTime: Clock = () => performance.now();

export async function compare(ours: Work, theirs: Work, rounds: Rounds = {}): Promise<Measured> {
  const { us, them } = await takeTurns({ us: ours, them: theirs }, rounds);
  return measured(us, them);
}

/** The milliseconds of each work in each round. */
export async function takeTurns<Name extends string>(
  works: Readonly<Record<Name, Work>>,
  { rounds = 15, warming = 3, clock = processorTime, before = () => {} }: Rounds = {},
): Promise<Readonly<Record<Name, readonly number[]>>> {
  const names = namesOf(works);
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < warming + rounds; round++) {
    for (const name of names) {
      await before(name);
      const start = clock();
      await works[name]();
      if (round >= warming) times.get(name)?.push(clock() - start);
    }
  }
  return recordOf(names, (name) => times.get(name) ?? []);
}

/** Of the same rounds. */
export const measured = (ours: readonly number[], theirs: readonly number[]): Measured => ({
  ours: middle(ours),
  theirs: middle(theirs),
  ratio: middle(ours.map((time, round) => time / (theirs[round] ?? Number.NaN))),
});

export function middle(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const [below, above] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return below === undefined || above === undefined ? Number.NaN : (below + above) / 2;
}

function namesOf<Name extends string>(works: Readonly<Record<Name, Work>>): readonly Name[] {
  const names: Name[] = [];
  for (const name in works) names.push(name);
  return names;
}

function recordOf<Name extends string, Value>(
  names: readonly Name[],
  value: (name: Name) => Value,
): Record<Name, Value> {
  const record: Partial<Record<Name, Value>> = {};
  for (const name of names) record[name] = value(name);
  const isWhole = (one: Partial<Record<Name, Value>>): one is Record<Name, Value> => names.every((name) => name in one);
  if (!isWhole(record)) throw new Error('a work was lost');
  return record;
}
