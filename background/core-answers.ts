/** What core is asked over tabs that were handed over in pieces: what they hold, the plan, the rows behind a number, a copy. */
import {
  type CellPlace,
  type Inspection,
  inspectTab,
  type Plan,
  type Planned,
  planDashboard,
  type RawTab,
  type Row,
  type RowsBehind,
  rowsBehind,
  type ShareSettings,
  shareCopy,
  type WizardSettings,
} from '../core/index';

type Refused = Extract<Planned, { ok: false }>;

/** How names are masked stays where it was planned: a function cannot be copied. */
export type PlanFound = Omit<Extract<Planned, { ok: true }>, 'masking' | 'report'> | Refused;

export type CoreAnswers = {
  /** More rows of a tab, or the first of it. */
  readonly give: (tab: string, isFirst: boolean, rows: readonly Row[]) => void;
  readonly inspect: (tab: string, settings: WizardSettings, others: readonly string[]) => Inspection;
  readonly plan: (tab: string, settings: WizardSettings, others: readonly string[]) => PlanFound;
  readonly behind: (
    tab: string,
    settings: WizardSettings,
    number: string | CellPlace,
    others: readonly string[],
  ) => RowsBehind | Refused;
  /** Of the dashboard planned last, whose tab holds these values; `null` where none is. */
  readonly share: (
    values: readonly Row[],
    settings: Pick<ShareSettings, 'name' | 'language'>,
    mask: boolean,
  ) => Plan | null;
};

export function coreAnswers(given: GivenTabs = givenTabs()): CoreAnswers {
  const { named } = given;
  let planned: Planned | null = null;
  return {
    give: given.take,
    inspect: (tab, settings, others) => inspectTab(named(tab), settings, others.map(named)),
    plan(tab, settings, others) {
      planned = planDashboard(named(tab), settings, others.map(named));
      if (!planned.ok) return planned;
      const { masking: _, report: __, ...found } = planned;
      return found;
    },
    behind: (tab, settings, number, others) => rowsBehind(named(tab), settings, number, others.map(named)),
    share(values, { name, language }, mask) {
      if (planned === null || !planned.ok) return null;
      const masking = mask ? planned.masking() : null;
      return shareCopy(planned.plan, values, { name, language, today: planned.today, masking });
    },
  };
}

/** The tabs that were handed over so far. */
export interface GivenTabs {
  readonly take: CoreAnswers['give'];
  /** Without a row where nobody handed it over. */
  readonly named: (name: string) => RawTab;
}

export function givenTabs(): GivenTabs {
  const tabs = new Map<string, Row[]>();
  return {
    named: (name) => ({ name, rows: tabs.get(name) ?? [] }),
    take(tab, isFirst, rows) {
      const known = isFirst ? [] : (tabs.get(tab) ?? []);
      for (const row of rows) known.push(row);
      tabs.set(tab, known);
    },
  };
}
