/** The reference: the documents are what the catalogue says today, and every KPI and function stands in them once. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it, test } from 'vitest';
import { catalogue, kpi } from '../../core/catalogue/index';
import { customFunctions } from '../../core/functions/index';
import type { Kpi } from '../../core/kpi';
import { atLeastZero, constant, count, minus, power, previous, ratio, times } from '../../core/language/expression';
import { formulaInWords } from '../../core/publish/formula-words';
import { kpiReference } from '../../core/publish/kpi-reference';
import { numberText, table } from '../../core/publish/markdown';
import { neededColumns } from '../../core/publish/needed-columns';
import { typedFunctionText } from '../../core/publish/typed-function';
import { success } from '../../core/result';
import { product } from '../../office-addin/product';

const documents = { en: 'docs/kpi-reference.md', id: 'docs/kpi-reference.id.md' } as const;

describe.each(['en', 'id'] as const)('the reference in %s', (language) => {
  const text = kpiReference(language, product.namespace);

  it('is the document that was looked at last', async () => {
    const document = await readFile(documents[language], 'utf8').catch(() => '');
    expect(text, 'if the change is meant, rewrite it with: npm run golden').toBe(document);
  });

  it('has a section and a link for every KPI, and every link leads to one', () => {
    const anchors = [...text.matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, id]) => id);
    expect(new Set(anchors).size).toBe(anchors.length);
    expect(anchors).toEqual(expect.arrayContaining(catalogue.map(({ id }) => id)));
    const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(links).toEqual(expect.arrayContaining(catalogue.map(({ id }) => id)));
    expect(links.filter((id) => !anchors.includes(id))).toEqual([]);
  });

  it('says once how each function is typed, in both hosts', () => {
    const lines = text.split('\n');
    for (const { id } of customFunctions) {
      const said = lines.filter(
        (line) => line.startsWith(`\`=${id}(`) && line.includes(`\`=${product.namespace}.${id}(`),
      );
      expect(said, id).toHaveLength(1);
    }
  });

  it('has no blank left unfilled and nothing undefined', () => {
    expect(text).not.toMatch(/\{[a-z]\w*\}|undefined|NaN|\[object/);
  });
});

const formulas: readonly (readonly [Kpi['value'], string])[] = [
  [kpi('REVENUE').value, 'value of deals won'],
  [kpi('WIN_RATE').value, 'deals won ÷ (deals won + deals lost)'],
  [
    kpi('ARPA').value,
    'monthly amount of subscriptions running at the end ÷ customers with subscriptions running at the end',
  ],
  [minus(count('won'), minus(count('lost'), count('open'))), 'deals won − (deals lost − open deals)'],
  [minus(minus(count('won'), count('lost')), count('open')), 'deals won − deals lost − open deals'],
  [ratio(count('won'), ratio(count('calls'), count('demos'))), 'deals won ÷ (calls ÷ demos held)'],
  [times(minus(count('won'), constant(1)), count('calls')), '(deals won − 1) × calls'],
  [power(ratio(count('won'), count('calls')), constant(2)), '(deals won ÷ calls) ^ 2'],
  [previous(count('won')), 'deals won in the period before'],
  [previous(minus(count('won'), count('lost'))), '(deals won − deals lost) in the period before'],
  [
    ratio(atLeastZero(minus(count('won'), count('lost'))), count('open')),
    '(deals won − deals lost, at least 0) ÷ open deals',
  ],
  // A part that is a KPI itself goes by its name.
  [minus(constant(1), kpi('WIN_RATE').value), '1 − “Win rate”'],
];

test.each(formulas)('a formula in words: %#', (value, words) => {
  expect(formulaInWords({ ...kpi('REVENUE'), value }, 'en')).toBe(words);
});

describe('what a KPI needs, in columns of the raw tabs', () => {
  it.each([
    ['REVENUE', ['deals'], { deals: ['value'] }, { deals: ['closedDate'] }],
    ['WEIGHTED_PIPELINE', ['deals'], { deals: ['value', 'stage'] }, {}],
    ['PIPELINE_BY_STAGE', ['deals'], { deals: ['stage', 'value'] }, {}],
    ['SALES_PER_REP', ['deals'], { deals: ['owner', 'value'] }, { deals: ['closedDate'] }],
    ['LEAD_CONVERSION_RATE', ['deals', 'leads'], { deals: ['id'], leads: ['dealId'] }, { leads: ['received'] }],
    ['NEVER_ANSWERED', ['leads'], { leads: ['received', 'responded'] }, {}],
    // When a stage was left is worked out from when the next one was entered.
    ['STAGE_DURATION', ['stageLog', 'deals'], { stageLog: ['stage', 'entered', 'dealId'], deals: ['stage'] }, {}],
    ['STALE_DEALS', ['deals', 'stageLog'], { deals: ['stage', 'id'] }, {}],
    ['NRR', ['subscriptions'], { subscriptions: ['account', 'amount', 'start'] }, {}],
  ] as const)('%s', (id, tabs, columns, inPeriods) => {
    expect(neededColumns(kpi(id))).toMatchObject({ tabs, columns, inPeriods });
  });

  it('and a period, where all dates have no figure', () => {
    expect(neededColumns(kpi('CHURN_RATE')).period).toBe(true);
    expect(neededColumns(kpi('MRR')).period).toBe(false);
  });
});

it.each([
  [1234567.5, 'en', '1,234,567.5'],
  [1234567.5, 'id', '1.234.567,5'],
  [-1000, 'en', '−1,000'],
  [1 / 3, 'en', '0.3333'],
  [999, 'id', '999'],
] as const)('writes %d in %s as %s', (value, language, text) => {
  expect(numberText(value, language)).toBe(text);
});

it('keeps a pipe in a cell', () => {
  expect(table([['a|b'], ['c']])).toBe('| a\\|b |\n| --- |\n| c |');
});

it('shows no example that cannot be typed: a date in a range', () => {
  const text = typedFunctionText(
    {
      id: 'DAYS_SINCE',
      about: { en: 'Days since.', id: 'Hari sejak.' },
      parameters: [
        { name: 'dates', shape: 'rows', optional: false, about: { en: 'Dates.', id: 'Tanggal.' } },
        { name: 'until', shape: 'cell', optional: true, about: { en: 'Until.', id: 'Sampai.' } },
      ],
      result: 'number',
      example: { arguments: [[[{ date: 46_000 }]], undefined], value: 3 },
      compute: () => success(3),
    },
    'en',
    'X',
  );
  expect(text).toBe(
    '`=DAYS_SINCE(dates, [until])` (Google Sheets), `=X.DAYS_SINCE(dates, [until])` (Excel): Days since.\n\n- `dates`: Dates.\n- `until`: Until. (optional)',
  );
});
