/** Arguments of methods, checked: a host that swallows anything proves nothing. */
import { invalid } from '../errors';
import { type CellsOf, isHostObject } from '../host-object';

/** Throws where there are more arguments than the method has. `undefined` at the end arrives as `null`. */
export function atMost(args: readonly unknown[], count: number): void {
  if (args.slice(count).some((argument) => argument !== null))
    throw invalid(`${args.length} arguments instead of ${count}`);
}

export function textIn(value: unknown): string {
  if (typeof value !== 'string' || value === '') throw invalid(`a text was expected, not ${JSON.stringify(value)}`);
  return value;
}

export function wholeIn(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) {
    throw invalid(`a whole number was expected, not ${JSON.stringify(value)}`);
  }
  return value;
}

export function oneOf<Text extends string>(value: unknown, texts: readonly Text[]): Text {
  const found = texts.find((text) => text === value);
  if (found === undefined) throw invalid(`one of ${texts.join(', ')} was expected, not ${JSON.stringify(value)}`);
  return found;
}

export function rangeIn(value: unknown): CellsOf {
  if (!isHostObject(value) || value.cells === undefined) throw invalid('a range was expected');
  return value.cells;
}

/** `'Setup'!A1:A5`, as a chart or a rule keeps the cells it reads. */
export const sourceText = ({ sheet, address }: CellsOf): string => `'${sheet}'!${address}`;
