/** What the fake services share: the state, the call counter, and which state stands behind an object Google would return. */
import type { Calls } from './calls';
import { type Computed, computedState } from './computed';
import type { Box, ChartState, MetadataState, RuleState, State, Tab, ValidationState } from './state';

export interface SpreadsheetServices {
  readonly calls: Calls;
  readonly state: State;
  readonly sheets: WeakMap<object, Tab>;
  readonly ranges: WeakMap<object, { readonly tab: Tab; readonly box: Box }>;
  readonly textStyles: WeakMap<object, Readonly<Record<string, unknown>>>;
  readonly validations: WeakMap<object, ValidationState>;
  readonly rules: WeakMap<object, RuleState>;
  readonly charts: WeakMap<object, ChartState>;
  readonly metadata: WeakMap<object, MetadataState>;
  /** As the spreadsheet stands now; computed anew when it was written to. */
  readonly computed: () => Computed;
}

export const servicesOver = (state: State, calls: Calls): SpreadsheetServices => ({
  computed: computer(state),
  calls,
  state,
  sheets: new WeakMap(),
  ranges: new WeakMap(),
  textStyles: new WeakMap(),
  validations: new WeakMap(),
  rules: new WeakMap(),
  charts: new WeakMap(),
  metadata: new WeakMap(),
});

function computer(state: State): () => Computed {
  let last: { readonly stand: string; readonly computed: Computed } | null = null;
  return () => {
    const stand = state.tabs.map(({ id, name, writes }) => `${id} ${name} ${writes.length}`).join();
    if (last?.stand !== stand) last = { stand, computed: computedState(state) };
    return last.computed;
  };
}

/** The state behind an object, or an error as Google gives for a wrong argument. */
export function behind<Value>(map: WeakMap<object, Value>, object: object, what: string): Value {
  const value = map.get(object);
  if (value === undefined) throw new Error(`The parameters don't match: ${what} expected`);
  return value;
}
