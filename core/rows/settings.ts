/** What the user sets beside reading: targets, benchmarks, and from where on a figure is off, thin or small. */
import { type Benchmark, type KpiTarget, readBenchmarks, readTargets } from './kpi-targets';
import type { DealModel } from './model';

export interface SettingChoices {
  readonly targets?: readonly KpiTarget[];
  /** By KPI. */
  readonly benchmarks?: Readonly<Record<string, Benchmark>>;
  /** As a fraction of the target. */
  readonly tolerance?: number;
  readonly coverageWanted?: number;
  readonly smallSample?: number;
}

/** What is no number of the kind is left as it was: choices come from files that people write. */
export function withSettings(model: DealModel, choices: SettingChoices): DealModel {
  const chosen = (name: 'tolerance' | 'coverageWanted' | 'smallSample'): number => {
    const given: unknown = choices[name];
    return typeof given === 'number' && Number.isFinite(given) && given >= 0 ? given : model[name];
  };
  return {
    ...model,
    kpiTargets: readTargets(choices.targets),
    benchmarks: readBenchmarks(choices.benchmarks),
    tolerance: chosen('tolerance'),
    coverageWanted: chosen('coverageWanted'),
    smallSample: chosen('smallSample'),
  };
}
