/** Goals as people write them in a configuration, read defensively: a file may hold anything. */

/** `10 % more` is `changePercent: 0.1`; an amount is in the KPI's own unit. Dates are ISO texts. */
export interface AimChoice {
  readonly kpi: string;
  readonly baseline?: number;
  readonly changePercent?: number;
  readonly changeAmount?: number;
}

export interface GoalChoice extends AimChoice {
  readonly id?: string;
  readonly name?: string;
  /** A rep or a location; left out for the whole team. */
  readonly of?: string;
  readonly from: string;
  readonly deadline: string;
  readonly objectives?: readonly AimChoice[];
  readonly tracking?: readonly string[];
}

/** One of ours, with what it leaves open. */
export interface TemplateChoice {
  readonly template: string;
  readonly of?: string;
  readonly from?: string;
  readonly deadline?: string;
  readonly baseline?: number;
  readonly changePercent?: number;
}

/** What stands in one goal or objective, each thing as it was written or `undefined`. */
export interface Written {
  readonly text: (name: string) => string | undefined;
  readonly number: (name: string) => number | undefined;
  readonly list: (name: string) => readonly unknown[];
}

export function written(choice: unknown): Written {
  const fields = typeof choice === 'object' && choice !== null ? new Map(Object.entries(choice)) : new Map();
  const field = (name: string): unknown => fields.get(name);
  return {
    text: (name) => {
      const given = field(name);
      return typeof given === 'string' && given.trim() !== '' ? given.trim() : undefined;
    },
    number: (name) => {
      const given = field(name);
      return typeof given === 'number' && Number.isFinite(given) ? given : undefined;
    },
    list: (name) => {
      const given = field(name);
      return Array.isArray(given) ? given : [];
    },
  };
}
