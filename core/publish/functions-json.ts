/** The custom functions as Excel's functions.json: what people see while they type, one file per language. */
import type { CustomFunction, Parameter } from '../functions/custom-function';
import type { Language } from '../words/words';

/**
 * The file's text. Names are the same in every language: Excel stores them in people's formulas.
 *
 * Throws where a definition breaks a limit of Excel's: that is a mistake in a definition, not in anyone's data.
 */
export function functionsJson(functions: readonly CustomFunction[], language: Language): string {
  const metadata = {
    // Without it one #N/A in a range of ten thousand rows keeps the function from being called at all.
    allowErrorForDataTypeAny: true,
    functions: functions.map((definition) => functionMetadata(definition, language)),
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}

function functionMetadata(definition: CustomFunction, language: Language) {
  return {
    id: checkedName(definition.id),
    name: definition.id,
    description: within(definition.about[language], 1024, definition.id),
    parameters: definition.parameters.map((parameter) => parameterMetadata(parameter, language, definition.id)),
    result: { type: 'any', dimensionality: definition.result === 'table' ? 'matrix' : 'scalar' },
  };
}

const parameterMetadata = (parameter: Parameter, language: Language, id: string) => ({
  name: within(parameter.name, 64, id),
  description: within(parameter.about[language], 512, id),
  type: 'any',
  // A number may be given as a range to be added up, and a range for a scalar parameter would spill one result per
  // cell. A single value for a matrix parameter arrives as a range of one cell.
  dimensionality: 'matrix',
  ...(parameter.optional ? { optional: true } : {}),
});

/** Excel takes A1 and R1C1 for cells and has kept a few words from its oldest macro language for itself. */
function checkedName(id: string): string {
  const fits = /^[A-Z][A-Z0-9_.]{2,63}$/.test(id);
  const cell = /^[A-Z]{1,3}\d{1,7}$/.test(id) || /^R\d*C\d*$/.test(id);
  if (!fits || cell || reserved.has(id)) throw new Error(`Excel does not accept ${id} as a function's name.`);
  return id;
}

const reserved = new Set(
  'ARGUMENT BREAK CALL ECHO ELSE ERROR EVALUATE EXEC EXECUTE GROUP RESULT RETURN RUN VALUE YIELD'.split(' '),
);

function within(text: string, limit: number, id: string): string {
  if (text === '' || text.length > limit) throw new Error(`${id}: a text must have 1 to ${limit} characters: ${text}`);
  return text;
}
