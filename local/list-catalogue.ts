/** The commands `kpis` and `functions`: the catalogue and the custom functions, for people or as JSON. */
import { catalogue, customFunctions } from '../core/index';

export const kpisJson = (): string =>
  json(
    catalogue.map(({ id, name, about, unit, better, family, rhythm, source, by }) => ({
      id,
      name,
      about,
      unit,
      better,
      family,
      rhythm,
      source,
      by: by ?? null,
    })),
  );

export const kpisText = (): string => catalogue.map(({ id, about }) => `${id}\n  ${about.en}`).join('\n');

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

export const functionsText = (): string =>
  customFunctions
    .map(({ id, parameters, about }) => {
      const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
      return `=${id}(${names.join(', ')})\n  ${about.en}`;
    })
    .join('\n');

const json = (value: unknown): string => JSON.stringify(value, null, 2);
