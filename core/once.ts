/** What is made when it is first asked for, and kept: a bundle that makes no table while it loads, loads at once. */

/** `make` must not depend on when it runs. */
export function once<Value>(make: () => Value): () => Value {
  let kept: { readonly value: Value } | undefined;
  return () => {
    kept ??= { value: make() };
    return kept.value;
  };
}
