/** The commands `kpis` and `functions`: the catalogue and the custom functions, for people or as JSON. */
import {
  catalogue,
  customFunctions,
  formulaInWords,
  type Kpi,
  type Language,
  languages,
  neededColumns,
  signature,
} from '../core/index';

export const kpisJson = (): string => json(catalogue.map(kpiJson));

function kpiJson(kpi: Kpi) {
  const { id, name, about, unit, better, family, rhythm, source, by, variantOf, example } = kpi;
  return {
    ...{ id, name, about, unit, better, family, rhythm, source },
    by: by ?? null,
    variantOf: variantOf ?? null,
    typed: functionsOf(kpi),
    needs: neededColumns(kpi),
    formula: inLanguages((language) => formulaInWords(kpi, language)),
    example: { period: example.period ?? 'all', value: example.value },
  };
}

/** The functions that come to the same from numbers and ranges: the one of its id first. */
const functionsOf = ({ id, typed = [] }: Kpi): readonly string[] =>
  [id, ...typed].filter((name) => customFunctions.some((one) => one.id === name));

const inLanguages = (text: (language: Language) => string) => ({ en: text('en'), id: text('id') });

/** Family by family, one line each: id, name, unit, rhythm. */
export function kpisText(): string {
  const width = Math.max(...catalogue.map(({ id }) => id.length));
  const names = Math.max(...catalogue.map(({ name }) => name.en.length));
  const units = Math.max(...catalogue.map(({ unit }) => unit.length));
  const line = ({ id, name, unit, rhythm }: Kpi): string =>
    `  ${id.padEnd(width)}  ${name.en.padEnd(names)}  ${unit.padEnd(units)}  ${rhythm}`;
  return (['activity', 'behaviour', 'result'] as const)
    .map((family) => {
      const own = catalogue.filter((kpi) => kpi.family === family);
      return [`${languages.en.dashboard.families[family]} (${own.length})`, ...own.map(line)].join('\n');
    })
    .join('\n\n');
}

export const functionsJson = (): string =>
  json(
    customFunctions.map(({ id, about, parameters, result, example }) => ({
      id,
      about,
      result,
      parameters: parameters.map(({ name, shape, optional, about: meaning }) => ({
        name,
        shape,
        optional,
        about: meaning,
      })),
      example: { arguments: example.arguments.map((argument) => argument ?? null), value: example.value },
    })),
  );

/** Those that answer with a number first, then those that spill or answer with words. */
export function functionsText(): string {
  const groups = [
    ['number', 'One number'],
    ['table', 'A table that spills over the cells beside and below'],
    ['text', 'A text'],
  ] as const;
  return groups
    .map(([shape, title]) => {
      const own = customFunctions.filter(({ result }) => result === shape);
      return [`${title} (${own.length})`, ...own.map((one) => `  =${signature(one)}\n      ${one.about.en}`)].join(
        '\n',
      );
    })
    .join('\n\n');
}

const json = (value: unknown): string => JSON.stringify(value, null, 2);
