/** What a page did in one go, and how much of it was the spreadsheet engine's own. */
import type { Page } from 'playwright-core';

export interface LongTask {
  readonly start: number;
  /** Milliseconds without what the engine did by itself. */
  readonly own: number;
}

interface Reported {
  readonly kind: 'task' | 'engine' | 'beat';
  readonly start: number;
  readonly duration: number;
}

export interface Watch {
  /** Of everything since the page was opened or `forget` was called. */
  readonly tasks: () => readonly LongTask[];
  readonly forget: () => void;
  /** Milliseconds of the machine since the page last gave a sign. */
  readonly silence: () => number;
}

/** To be called before the page is opened: what it does is reported as it happens, for later it may not answer. */
export async function watchTasks(page: Page): Promise<Watch> {
  let reported: Reported[] = [];
  let heard = Date.now();
  await page.exposeFunction('report', (one: Reported) => {
    heard = Date.now();
    if (one.kind !== 'beat') reported.push(one);
  });
  await page.addInitScript(() => {
    const report = (one: Reported): void => void Reflect.get(window, 'report')(one);
    const observe = (type: string, kind: Reported['kind']): void =>
      new PerformanceObserver((list) => {
        for (const { name, startTime, duration } of list.getEntries()) {
          if (kind === 'task' || name === 'spreadsheet engine') report({ kind, start: startTime, duration });
        }
      }).observe({ type, buffered: true });
    observe('longtask', 'task');
    observe('measure', 'engine');
    setInterval(() => report({ kind: 'beat', start: performance.now(), duration: 0 }), 50);
  });
  return {
    tasks() {
      const engine = reported.filter(({ kind }) => kind === 'engine');
      return reported
        .filter(({ kind }) => kind === 'task')
        .map(({ start, duration }) => {
          const inside = engine.filter((one) => one.start < start + duration && one.start + one.duration > start);
          const theirs = inside.reduce(
            (sum, one) => sum + Math.min(start + duration, one.start + one.duration) - Math.max(start, one.start),
            0,
          );
          return { start, own: duration - theirs };
        });
    },
    forget() {
      reported = [];
    },
    silence: () => Date.now() - heard,
  };
}

/** How much longer than asked for a task takes on this machine, which may have others to serve: 1 where it has none. */
export const slowness = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const asked = 40;
    let worst = asked;
    for (let turn = 0; turn < 40; turn++) {
      await new Promise((resolve) => setTimeout(resolve));
      const start = performance.now();
      while (performance.now() - start < asked);
      worst = Math.max(worst, performance.now() - start);
    }
    return worst / asked;
  });
