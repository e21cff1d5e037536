/** The functions people type, family by family. Adding one: its record in its family's file. */
import { activityFunctions } from './activity';
import { activityRowFunctions } from './activity-rows';
import type { CustomFunction } from './custom-function';
import { customerRowFunctions } from './customer-rows';
import { customerFunctions } from './customers';
import { goalFunctions } from './goals';
import { growthFunctions } from './growth';
import { inquiryRowFunctions } from './inquiry-rows';
import { kpiFunctions } from './kpi-functions';
import { salesRowFunctions } from './sales-rows';
import { salesSegmentFunctions } from './sales-segments';
import { stageFunnel } from './stage-funnel';
import { stageRowFunctions } from './stage-rows';
import { subscriptionFunctions } from './subscriptions';
import { weightedPipeline } from './weighted-pipeline';

export const customFunctions: readonly CustomFunction[] = [
  ...customerFunctions,
  ...customerRowFunctions,
  ...inquiryRowFunctions,
  ...growthFunctions,
  ...salesRowFunctions,
  ...salesSegmentFunctions,
  ...activityFunctions,
  ...activityRowFunctions,
  weightedPipeline,
  ...stageRowFunctions,
  stageFunnel,
  ...goalFunctions,
  ...subscriptionFunctions,
  ...kpiFunctions,
];

const byId = new Map(customFunctions.map((definition) => [definition.id, definition]));

/** `CHURN_RATE`, in capitals. */
export const customFunction = (id: string): CustomFunction | undefined => byId.get(id);
