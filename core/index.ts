/** The only door to core. */
export { catalogue, type KpiId } from './catalogue/index';
export { areaAround, areasByFormat, areasByStyle, columnArea, joinSideBySide } from './dashboard/areas';
export { cellKey, type FoundTab } from './dashboard/found-tab';
export { frozenPlan } from './dashboard/freeze';
export { type LayoutName, layoutNames } from './dashboard/layouts';
export type {
  Area,
  CellPlan,
  ChartPlan,
  ColumnFormula,
  ColumnValues,
  ConditionalFormat,
  Content,
  GeneratedTab,
  Plan,
  TabPlan,
  Validation,
} from './dashboard/plan';
export { isFormula } from './dashboard/plan';
export type { Report } from './dashboard/report';
export { type ShareSettings, shareCopy, shareName } from './dashboard/share-copy';
export { sheetRows } from './dashboard/sheet-rows';
export {
  colors,
  font,
  type NumberFormat,
  numberFormats,
  type Style,
  type StyleName,
  styles,
} from './dashboard/style';
export { earlierBuild, markKey, parsedJson, readMark, type TabMark } from './dashboard/tab-mark';
export { tabNamesOf } from './dashboard/tab-names';
export { writtenOf } from './dashboard/written';
export type { Answer, Argument, CustomFunction, Table } from './functions/custom-function';
export { customFunction, customFunctions } from './functions/index';
export type { Kpi } from './kpi';
export { quotedTabName } from './language/dialects/dialect';
export type { Formula, TabId } from './language/formula';
export { columnLetters, printFormula, type TabNames } from './language/print';
export { appsScriptStubs } from './publish/apps-script-stubs';
export { formulaColumns } from './publish/formula-columns';
export { formulaInWords } from './publish/formula-words';
export { type FunctionEntry, functionList, kpiNameOf } from './publish/function-list';
export { functionsJson } from './publish/functions-json';
export { kpiReference } from './publish/kpi-reference';
export { neededColumns } from './publish/needed-columns';
export { signature } from './publish/typed-function';
export type { Failure, Result, Why } from './result';
export { type Cell, isBlank, isDate, type RawTab, type Row } from './table/cell';
export { isoDate, serialOf } from './table/serial-date';
export { type OtherTab, otherTabs } from './table/tabs/tab-fields';
export { typeTextTab } from './table/typed-cells';
export { wholeBlock } from './table/whole-block';
export type { WizardChoices, WizardSettings } from './wizard/board';
export type { LayoutWanted } from './wizard/choose-layout';
export { type Decisions, decided, isDecisions } from './wizard/decisions';
export type { EarlierTab } from './wizard/earlier';
export { inspectTab, recogniseTab } from './wizard/inspect';
export type {
  ColumnFound,
  DateQuestion,
  FieldFound,
  GoalUnset,
  InspectedTab,
  Inspection,
  KpiFound,
  LabelFound,
  NumberQuestion,
  RefusedTab,
  StageFound,
} from './wizard/inspection';
export type { CellPlace } from './wizard/number-at';
export { refersTo, type Succession } from './wizard/renewal';
export { type NotCounted, type RowsBehind, rowsBehind } from './wizard/rows-behind';
export { computeReport, type Planned, planDashboard } from './wizard/wizard';
export { languages } from './words/languages';
export { isLanguage, type Language, sentence } from './words/words';
