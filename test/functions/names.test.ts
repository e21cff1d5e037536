/** Names that people type and hosts print: no cell, no built-in function, no reserved word, and help that fits. */
import { describe, expect, it } from 'vitest';
import { customFunctions } from '../../core/functions/index';
import { builtInFunctions, reservedWords } from './built-in-names';
import { signatures } from './signatures';

/** DESIGN's table: every name in it but FORECAST, which both hosts have themselves. */
it('are those of the catalogue of functions, with their parameters, and no others', () => {
  const said = customFunctions.map(({ id, parameters, result }) => ({
    id,
    parameters: parameters.map(({ name, optional }) => ({ name, optional })),
    result,
  }));
  const wanted = signatures.map(({ id, parameters, result }) => ({
    id,
    parameters: parameters.map(({ name, optional }) => ({ name, optional })),
    result,
  }));
  const byId = (one: { readonly id: string }, other: { readonly id: string }) => (one.id < other.id ? -1 : 1);
  expect([...said].sort(byId)).toEqual([...wanted].sort(byId));
});

it('would be refused were they those of a host: the list knows what both have', () => {
  const taken = ['FORECAST', 'RATE', 'DISC', 'GROWTH', 'QUERY', 'SPARKLINE', 'EASTERSUNDAY', 'XLOOKUP', 'SPLIT'];
  expect(taken.filter((name) => !builtInFunctions.has(name))).toEqual([]);
  expect(builtInFunctions.size).toBeGreaterThan(480);
  expect(reservedWords.has('new')).toBe(true);
});

it('has every name once', () => {
  const names = customFunctions.map(({ id }) => id);
  expect(new Set(names).size).toBe(names.length);
});

describe.each(customFunctions)('$id', ({ id, parameters, about }) => {
  it('is no cell, in either notation, and no built-in function', () => {
    expect(id).toMatch(/^[A-Z][A-Z_]+[A-Z]$/);
    expect(id).not.toMatch(/^[A-Z]{1,3}\d+$|^R\d*C\d*$/);
    expect(builtInFunctions.has(id)).toBe(false);
  });

  it('has parameters a script can declare, the optional ones last, each with help that fits', () => {
    for (const { name, about: help } of parameters) {
      expect(name).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
      expect(reservedWords.has(name)).toBe(false);
      expect(Math.max(help.en.length, help.id.length)).toBeLessThanOrEqual(128);
    }
    const optional = parameters.map((parameter) => parameter.optional);
    expect([...optional].sort()).toEqual(optional);
    expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
    expect(about.en.length).toBeGreaterThan(10);
  });
});

it('the help of retention says that 1 ÷ churn is wrong', () => {
  const retention = customFunctions.find(({ id }) => id === 'RETENTION_RATE');
  expect(retention?.about).toMatchObject({
    en: expect.stringContaining('1 ÷ churn is wrong'),
    id: expect.stringContaining('1 ÷ churn itu salah'),
  });
});
