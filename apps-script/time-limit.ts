/** Google ends a script after six minutes, wherever it stands. What takes longer stops by itself, while there is time to clear away. */

/** A script is loaded anew for everything that is asked of it. */
const started = Date.now();

/** What clears away takes calls too, and one of Google’s may last. */
const longest = 4.5 * 60_000;

/** Thrown, as Google's own failures are: whatever clears away after those does after this. */
const timeIsUp = new Error('six minutes');

export function checkTime(): void {
  if (Date.now() - started > longest) throw timeIsUp;
}

export const isTimeUp = (problem: unknown): boolean => problem === timeIsUp;
