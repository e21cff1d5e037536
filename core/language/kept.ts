/** What is found when it is first asked for, by its name, and kept for who asks again. */

/** `make` must not depend on when it runs. */
export function kept<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  known.set(key, made);
  return made;
}
