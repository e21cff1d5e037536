/** Choices on top of earlier ones: by field and by label where there is one for each. */
import type { Decisions } from '../core/index';

export const joinDecisions = (before: Decisions, more: Decisions): Decisions => ({
  ...before,
  ...more,
  ...(more.mapping !== undefined && { mapping: { ...before.mapping, ...more.mapping } }),
  ...(more.dateOrder !== undefined && { dateOrder: { ...before.dateOrder, ...more.dateOrder } }),
  ...(more.decimalMark !== undefined && { decimalMark: { ...before.decimalMark, ...more.decimalMark } }),
  ...(more.outcomes !== undefined && { outcomes: { ...before.outcomes, ...more.outcomes } }),
  ...(more.stageWeights !== undefined && { stageWeights: { ...before.stageWeights, ...more.stageWeights } }),
});

/** Whether anything was decided at all. */
export const isDecided = (decisions: Decisions): boolean => Object.keys(decisions).length > 0;
