/** `google.script.run` over the built script: handlers are called later, and a thrown error reaches the failure handler. */
import type { ScriptRun } from '../../apps-script/sidebar-host';
import { type Files, load } from './bundle';
import type { State } from './fake/state';
import { type HostSettings, hostOver } from './spreadsheet-app';

/** Without permission Google itself fails, before the script is run. */
export function runnerOver(files: Files, state: State, settings: HostSettings = {}): ScriptRun {
  const runner = (onSuccess: (reply: string) => void, onFailure: (problem: unknown) => void): ScriptRun => ({
    withSuccessHandler: (handler) => runner(handler, onFailure),
    withFailureHandler: (handler) => runner(onSuccess, handler),
    rpc: (request) => {
      queueMicrotask(() => {
        if (settings.permission === 'NONE') onFailure({ message: 'PERMISSION_DENIED', name: 'ScriptError' });
        else onSuccess(String(load(files, hostOver(state, settings).globals)('rpc', request)));
      });
    },
  });
  return runner(
    () => undefined,
    () => undefined,
  );
}
