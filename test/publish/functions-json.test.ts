import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { CustomFunction } from '../../core/functions/custom-function';
import { customFunctions } from '../../core/functions/index';
import { functionsJson } from '../../core/publish/functions-json';

const example: CustomFunction = {
  id: 'EXAMPLE',
  about: { en: 'About it.', id: 'Tentangnya.' },
  parameters: [
    { name: 'amounts', shape: 'number', optional: false, about: { en: 'Amounts.', id: 'Jumlah.' } },
    { name: 'statuses', shape: 'rows', optional: true, about: { en: 'Statuses.', id: 'Status.' } },
  ],
  result: 'number',
  example: { arguments: [1, undefined], value: 1 },
  compute: () => ({ ok: true, value: 1 }),
};

describe('functions.json', () => {
  it('is the text that was looked at last, in both languages (npm run golden)', async () => {
    expect(functionsJson(customFunctions, 'en')).toBe(await readFile('test/golden/functions.json', 'utf8'));
    expect(functionsJson(customFunctions, 'id')).toBe(await readFile('test/golden/functions-id.json', 'utf8'));
  });

  it('takes ranges and error cells for every parameter, and marks what may be left out', () => {
    const { allowErrorForDataTypeAny, allowCustomDataForDataTypeAny, functions } = JSON.parse(
      functionsJson([example], 'en'),
    );
    expect(allowErrorForDataTypeAny).toBe(true);
    expect(allowCustomDataForDataTypeAny).toBeUndefined();
    expect(functions).toEqual([
      {
        id: 'EXAMPLE',
        name: 'EXAMPLE',
        description: 'About it.',
        parameters: [
          { name: 'amounts', description: 'Amounts.', type: 'any', dimensionality: 'matrix' },
          { name: 'statuses', description: 'Statuses.', type: 'any', dimensionality: 'matrix', optional: true },
        ],
        result: { type: 'any', dimensionality: 'scalar' },
      },
    ]);
  });

  it('says beforehand which functions spill', () => {
    const shapes = (['number', 'text', 'table'] as const).map((result) => {
      const { functions } = JSON.parse(functionsJson([{ ...example, result }], 'en'));
      return functions[0].result.dimensionality;
    });
    expect(shapes).toEqual(['scalar', 'scalar', 'matrix']);
  });

  it('translates descriptions and never names', () => {
    const indonesian = JSON.parse(functionsJson([example], 'id'));
    expect(indonesian.functions[0]).toMatchObject({ id: 'EXAMPLE', name: 'EXAMPLE', description: 'Tentangnya.' });
    expect(indonesian.functions[0].parameters[0]).toMatchObject({ name: 'amounts', description: 'Jumlah.' });
  });

  it.each(['A1', 'XFD1048576', 'R1C1', 'RC', 'RUN', 'VALUE', 'KP', 'KPI-1', 'kpi', '1ST'])(
    'refuses %s as a name, which Excel would take for something else',
    (id) => expect(() => functionsJson([{ ...example, id }], 'en')).toThrow(id),
  );

  it('refuses a text longer than Excel shows', () => {
    const about = { en: 'x'.repeat(1025), id: '' };
    expect(() => functionsJson([{ ...example, about }], 'en')).toThrow('1 to 1024');
    expect(() => functionsJson([{ ...example, about }], 'id')).toThrow('1 to 1024');
  });
});
