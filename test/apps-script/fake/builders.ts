/** The builders that SpreadsheetApp hands out: text styles, dropdowns, conditional formats. */
import { service } from './calls';
import { parsedFormula } from './formula-text';
import { behind, type SpreadsheetServices } from './services';
import type { RuleState, ValidationState } from './state';

type TextStyleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;
type ValidationBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type RuleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

export function textStyleBuilder(services: SpreadsheetServices): TextStyleBuilder {
  const style: Record<string, unknown> = {};
  const set = (name: string, value: unknown): TextStyleBuilder => {
    style[name] = value;
    return builder;
  };
  const builder: TextStyleBuilder = service<TextStyleBuilder>(services.calls, 'TextStyleBuilder', {
    setFontFamily: (family) => set('font', family),
    setFontSize: (size) => set('size', size),
    setBold: (bold) => set('bold', bold),
    setItalic: (italic) => set('italic', italic),
    setForegroundColor: (color) => set('color', color),
    build: () => {
      const built = service<GoogleAppsScript.Spreadsheet.TextStyle>(services.calls, 'TextStyle', {});
      services.textStyles.set(built, style);
      return built;
    },
  });
  return builder;
}

export function validationBuilder(services: SpreadsheetServices): ValidationBuilder {
  const validation: ValidationState = {};
  const set = (change: () => void): ValidationBuilder => {
    change();
    return builder;
  };
  const builder: ValidationBuilder = service<ValidationBuilder>(services.calls, 'DataValidationBuilder', {
    requireValueInRange: (range: GoogleAppsScript.Spreadsheet.Range) =>
      set(() => {
        const { tab, box } = behind(services.ranges, range, 'Range');
        validation.source = { tab: tab.name, box };
      }),
    setAllowInvalid: (allow) => set(() => (validation.allowInvalid = allow)),
    setHelpText: (help) => set(() => (validation.help = help)),
    build: () => {
      if (validation.source === undefined) throw new Error('Cannot build a data validation without a condition.');
      const built = service<GoogleAppsScript.Spreadsheet.DataValidation>(services.calls, 'DataValidation', {});
      services.validations.set(built, validation);
      return built;
    },
  });
  return builder;
}

export function ruleBuilder(services: SpreadsheetServices): RuleBuilder {
  const rule: RuleState = { ranges: [] };
  const set = (change: () => void): RuleBuilder => {
    change();
    return builder;
  };
  const builder: RuleBuilder = service<RuleBuilder>(services.calls, 'ConditionalFormatRuleBuilder', {
    setRanges: (ranges) =>
      set(() => (rule.ranges = ranges.map((range) => behind(services.ranges, range, 'Range').box))),
    whenFormulaSatisfied: (formula) =>
      set(() => {
        if (formula.includes('!')) throw new Error('A conditional format cannot refer to another sheet.');
        rule.formula = parsedFormula(formula, services.state.locale);
      }),
    setBackground: (color) => set(() => (rule.background = color)),
    setFontColor: (color) => set(() => (rule.color = color)),
    setGradientMinpoint: (color) => set(() => (rule.gradient = { ...rule.gradient, min: color })),
    setGradientMaxpoint: (color) => set(() => (rule.gradient = { ...rule.gradient, max: color })),
    build: () => {
      if (rule.ranges.length === 0) throw new Error('Conditional format rule must have ranges.');
      if ((rule.formula === undefined) === (rule.gradient === undefined)) throw new Error('One condition is needed.');
      const built = service<GoogleAppsScript.Spreadsheet.ConditionalFormatRule>(
        services.calls,
        'ConditionalFormatRule',
        {},
      );
      services.rules.set(built, rule);
      return built;
    },
  });
  return builder;
}
