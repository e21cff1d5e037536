/** The only door to core. */
export { catalogue, type KpiId } from './catalogue/index';
export { areasByStyle } from './dashboard/areas';
export type { Area, CellPlan, ChartPlan, ColumnFormula, ColumnValues, Content, Plan, TabPlan } from './dashboard/plan';
export type { Report } from './dashboard/report';
export { customFunction, customFunctions } from './functions/index';
export type { Kpi } from './kpi';
export type { Cell, RawTab, Row } from './table/cell';
export type { ReadChoices } from './table/read-deals';
export { isoDate, serialOf } from './table/serial-date';
export { typeTextTab } from './table/typed-cells';
export {
  computeReport,
  type Inspection,
  inspectTab,
  type Planned,
  planDashboard,
  type WizardSettings,
} from './wizard/wizard';
export { isLanguage, type Language, languages, sentence } from './words/words';
