/** Says what is being done, on stderr, as soon as the work has taken longer than a second. */

export type Progress = (step: string) => void;

const patience = 1000;

/** `now` in milliseconds. Steps within the first second are not worth a line. */
export function progress(write: (text: string) => void, now: () => number): Progress {
  const started = now();
  return (step) => {
    if (now() - started >= patience) write(`${step} …\n`);
  };
}
