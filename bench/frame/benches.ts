// The benches by name, each a room of bench/. Adding one: its file and its line.

import type { Figure } from './figure';

export type Bench = () => Promise<readonly Figure[]>;

/** Loaded when asked for: one must not pay for another’s packages. */
export const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  core: async () => (await import('../core')).core,
  functions: async () => (await import('../functions')).functions,
  loading: async () => (await import('../loading')).loading,
  reading: async () => (await import('../reading')).reading,
  files: async () => (await import('../files')).files,
  recalculation: async () => (await import('../recalculation')).recalculation,
  'command-line': async () => (await import('../command-line')).commandLine,
  traffic: async () => (await import('../traffic')).traffic,
};
