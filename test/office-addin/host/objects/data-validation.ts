/** Data validation: dropdowns over a range. */
import { invalid } from '../errors';
import { bag, type HostObject, isHostObject } from '../host-object';
import type { Sheet } from '../workbook';
import { rangeIn, sourceText } from './arguments';

export function dataValidationObject(sheet: Sheet, address: string): HostObject {
  const properties = propertiesOf(sheet, address);
  const kept = bag('DataValidation', properties, '', ['Prompt', 'ErrorAlert']);
  return { ...kept, writes: { ...kept.writes, Rule: (rule) => void properties.set('source', listSource(rule)) } };
}

function propertiesOf(sheet: Sheet, address: string): Map<string, unknown> {
  const found = sheet.validations.find((validation) => validation.address === address);
  if (found !== undefined) return found.properties;
  const validation = { address, properties: new Map<string, unknown>() };
  sheet.validations.push(validation);
  return validation.properties;
}

function listSource(rule: unknown): string {
  const list = typeof rule === 'object' && rule !== null && 'list' in rule ? rule.list : null;
  const source = typeof list === 'object' && list !== null && 'source' in list ? list.source : null;
  // A text would be split at its commas.
  if (!isHostObject(source)) throw invalid('the choices must be a range');
  return sourceText(rangeIn(source));
}
