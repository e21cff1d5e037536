/** Work of the page in slices, so that a click or a key waits for none of it. */

/** Waits for what the page has to do once a slice has taken its time; to be awaited often. */
export function breather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < slice) return;
    await nextTask();
    since = performance.now();
  };
}

/** Milliseconds: short beside the time in which a page still seems to answer at once. */
const slice = 40;

/** A timer would wait a second each time where the page is hidden. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Does the steps one after the other, with pauses. */
export async function inSlices<Made>(steps: Iterator<void, Made>): Promise<Made> {
  const breathe = breather();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await breathe();
  }
}

/** Does them at once. */
export function atOnce<Made>(steps: Iterator<void, Made>): Made {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
