/** Conditional formats and dropdowns as the embedded spreadsheet's workbook data writes them. */
import type { ConditionalFormat as EmbeddedFormat, SheetData } from '@odoo/o-spreadsheet';
import type { ConditionalFormat, Validation } from '../core/index';
import { areaAddress } from './address';
import type { FormulaText } from './column-text';

export function conditionalFormat(format: ConditionalFormat, id: string, textOf: FormulaText): EmbeddedFormat {
  const ranges = [areaAddress(format.area)];
  if (format.kind === 'bar') {
    return { id, ranges, rule: { type: 'DataBarRule', color: Number.parseInt(format.color.replace('#', ''), 16) } };
  }
  return {
    id,
    ranges,
    rule: {
      type: 'CellIsRule',
      operator: 'customFormula',
      values: [textOf(format.formula, format.area.firstRow)],
      style: { fillColor: format.fill, textColor: format.color },
    },
  };
}

/** The help has no place there. Only what people type is checked, not what a program enters. */
export function validationRule(
  { area, source }: Validation,
  id: string,
  textOf: FormulaText,
): SheetData['dataValidationRules'][number] {
  return {
    id,
    ranges: [areaAddress(area)],
    isBlocking: true,
    criterion: {
      type: 'isValueInRange',
      values: [textOf(source, area.firstRow).slice(1)],
      displayStyle: 'arrow',
    },
  };
}
