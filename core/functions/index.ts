/** The functions people type, in the order of the reference. Adding one: its file and its line here. */
import { churnRate } from './churn-rate';
import type { CustomFunction } from './custom-function';
import { weightedPipeline } from './weighted-pipeline';

export const customFunctions: readonly CustomFunction[] = [churnRate, weightedPipeline];

const byId = new Map(customFunctions.map((definition) => [definition.id, definition]));

/** `CHURN_RATE`, in capitals. */
export const customFunction = (id: string): CustomFunction | undefined => byId.get(id);
