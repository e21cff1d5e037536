/** One piece of work after the other: two that hand over the same tab at once would mix its rows. */
export function oneAtATime(): <Made>(work: () => Promise<Made>) => Promise<Made> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next;
    return next;
  };
}
