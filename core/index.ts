/** The only door to core. */
export type { CellPlan, ChartPlan, ColumnFormula, ColumnValues, Content, Plan, TabPlan } from './dashboard/plan';
export { customFunction, customFunctions } from './functions/index';
export { type Inspection, inspectTab, type Planned, planDashboard, type WizardSettings } from './wizard/wizard';
export { isLanguage, type Language, languages, sentence } from './words/words';
