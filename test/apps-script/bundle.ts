/** Runs the built files as Google does: plain scripts sharing one global scope that has nothing but Apps Script's services. */
import { dirname } from 'node:path';
import { createContext, Script as ParsedScript } from 'node:vm';
import type { Plugin } from 'esbuild';
import type { Plan } from '../../core/dashboard/plan';
import { serverFiles } from '../../scripts/build-apps-script';

export type Files = Awaited<ReturnType<typeof serverFiles>>;

/** Calls a global function of the script by its name, as a cell, a menu or the sidebar would. */
export type Script = (name: string, ...args: readonly unknown[]) => unknown;

/** One execution: Google loads the whole script anew for every call from outside. */
export function load(files: Files, globals: Readonly<Record<string, unknown>>): Script {
  const scope = createContext({ ...globals });
  for (const script of parsed(files)) script.runInContext(scope);
  return (name, ...args) => {
    const called: unknown = Reflect.get(scope, name);
    if (typeof called !== 'function') throw new Error(`${name} is not a global function of the script`);
    return Reflect.apply(called, undefined, args);
  };
}

/** Parsed once and run anew for every execution. */
const parsedFiles = new WeakMap<Files, readonly ParsedScript[]>();

function parsed(files: Files): readonly ParsedScript[] {
  const scripts =
    parsedFiles.get(files) ??
    (['bundle.js', 'functions.js'] as const).map((name) => new ParsedScript(files[name], { filename: name }));
  parsedFiles.set(files, scripts);
  return scripts;
}

/**
 * The built files with a plan made by hand in the place of core's; `inspect` then answers with the tab as it was read,
 * or with what an expression over `raw` says of it.
 */
export const filesWithPlan = (plan: Plan, said = 'JSON.stringify(raw)'): Promise<Files> =>
  serverFiles([planInPlaceOfWizard(plan, said)]);

const planInPlaceOfWizard = (plan: Plan, said: string): Plugin => ({
  name: 'plan-in-place-of-wizard',
  setup(build) {
    build.onLoad({ filter: /[\\/]core[\\/]wizard[\\/]inspect\.ts$/ }, () => ({
      contents: `
        export const inspectTab = (raw) => ({ ok: false, sentence: ${said} });
        export const recogniseTab = inspectTab;`,
      loader: 'ts',
    }));
    build.onLoad({ filter: /[\\/]core[\\/]wizard[\\/]wizard\.ts$/ }, ({ path }) => ({
      resolveDir: dirname(path),
      contents: `
        import { renewal } from './renewal';
        const plan = ${JSON.stringify(plan)};
        const names = (tab) => [tab.name, ...[2, 3, 4].map((number) => tab.name + ' ' + number)];
        const named = (tab, taken) => ({ ...tab, name: names(tab).find((name) => !taken.includes(name)) });
        export const computeReport = () => ({ ok: false, sentence: 'no report here' });
        export const planDashboard = (raw, settings) => {
          const tabs = plan.tabs.map((tab) => named(tab, settings.takenTabNames));
          return { ok: true, ...renewal({ ...plan, tabs }, settings) };
        };`,
      loader: 'ts',
    }));
  },
});
