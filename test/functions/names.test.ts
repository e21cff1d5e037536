/** Names that people type and hosts print: no cell, no built-in function, no reserved word, and help that fits. */
import { describe, expect, it } from 'vitest';
import { customFunctions } from '../../core/functions/index';

/** Built-in in Excel or Google Sheets, as far as a KPI might be called so. */
const builtIns = new Set(
  (
    'ABS AND AREAS AVERAGE AVERAGEIF CEILING CELL CHOOSE COLUMN COLUMNS COUNT COUNTA COUNTIF CONVERT COUPON DATE DAY DAYS DB ' +
    'DDB DISC DOLLAR DURATION EFFECT EXACT FALSE FILTER FIND FIXED FLATTEN FORECAST FREQUENCY GROWTH ' +
    'HOUR IF IFERROR INDEX INFO INT INTERCEPT INTRATE IPMT IRR KURT LARGE LEFT LEN LET LINEST LOG LOOKUP MATCH MAX MEDIAN MIN ' +
    'MINUTE MIRR MOD MODE MONTH N NA NOMINAL NOT NOW NPER NPV OFFSET OR PDURATION PERCENTILE PMT PPMT PRICE PROB ' +
    'PRODUCT PV QUERY QUARTILE RANK RATE RECEIVED RECEIVE REPLACE RIGHT ROUND ROW ROWS RRI SEARCH SLN SLOPE SMALL SORT SPLIT ' +
    'STDEV SUM SUMIF SYD T TEXT TIME TODAY TREND TRIM TRUE TYPE UNIQUE UPPER VALUE VAR VDB WEEKDAY XIRR XNPV YEAR YIELD'
  ).split(' '),
);

const reservedInScripts =
  'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof var void while with yield'.split(
    ' ',
  );

it('has every name once', () => {
  const names = customFunctions.map(({ id }) => id);
  expect(new Set(names).size).toBe(names.length);
});

describe.each(customFunctions)('$id', ({ id, parameters, about }) => {
  it('is no cell, in either notation, and no built-in function', () => {
    expect(id).toMatch(/^[A-Z][A-Z_]+[A-Z]$/);
    expect(id).not.toMatch(/^[A-Z]{1,3}\d+$|^R\d*C\d*$/);
    expect(builtIns.has(id)).toBe(false);
  });

  it('has parameters a script can declare, the optional ones last, each with help that fits', () => {
    for (const { name, about: help } of parameters) {
      expect(name).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
      expect(reservedInScripts).not.toContain(name);
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
