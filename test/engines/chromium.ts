/** Chromium, where it is installed: by one of its usual names on the PATH. Skipped aloud, a failure where CI is set. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env } from 'node:process';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'chrome'];

export const chromiumPath = found();

if (chromiumPath === null) {
  const missing = 'Chromium is not installed';
  if (env.CI !== undefined && env.CI !== '') throw new Error(missing);
  console.warn(`\n*** SKIPPED: ${missing}. No page is tried in a browser. ***\n`);
}

function found(): string | null {
  const folders = (env.PATH ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
