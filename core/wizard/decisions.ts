/** Everything the user decides, as plain JSON: what the sidebar sends, what a configuration file holds, what the setup remembers. */
import type { WizardChoices, WizardSettings } from './board';
import type { LayoutWanted } from './choose-layout';

export interface Decisions extends WizardChoices, LayoutWanted {
  /** As people say it: `2026`, `last quarter`, `all`. */
  readonly period?: string | undefined;
}

/** Each decision is read defensively where it is used; here only the outermost shape counts. */
export const isDecisions = (value: unknown): value is Decisions =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The settings that decisions come to; a period that is left out is the one kept, else the year of today. */
export function decided(decisions: Decisions): Pick<WizardSettings, 'choices' | 'layout' | 'period'> {
  const { period, layout, cards, charts, ...choices } = decisions;
  return {
    choices,
    layout: {
      ...(layout !== undefined && { layout }),
      ...(cards !== undefined && { cards }),
      ...(charts !== undefined && { charts }),
    },
    ...(period !== undefined && { period }),
  };
}
