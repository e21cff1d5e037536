/** The typed functions as plain JSON: what a page needs to find one by its name or by what it says, and to write it. */
import { catalogue } from '../catalogue/index';
import type { CustomFunction } from '../functions/custom-function';
import type { LocalText } from '../words/words';

export interface FunctionEntry {
  readonly id: string;
  /** The KPI that it computes; `null` where it is none of the catalogue's. */
  readonly name: LocalText | null;
  readonly about: LocalText;
  readonly parameters: readonly FunctionParameter[];
}

export interface FunctionParameter {
  readonly name: string;
  readonly optional: boolean;
  readonly about: LocalText;
}

export const functionList = (functions: readonly CustomFunction[]): readonly FunctionEntry[] =>
  functions.map(({ id, about, parameters }) => ({
    id,
    name: kpiNameOf(id),
    about,
    parameters: parameters.map(({ name, optional, about: meaning }) => ({ name, optional, about: meaning })),
  }));

export const kpiNameOf = (id: string): LocalText | null =>
  catalogue.find((kpi) => kpi.id === id || kpi.typed?.includes(id) === true)?.name ?? null;
