/** Every real and public data set through the built command line, as its owner would run it: no column is mapped by hand. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../core/index';
import { knownFigures, realDataIsHere } from '../real-data';
import { kpiOf } from './data-sets/checks';
import { bitrix, gtx, gtxWorkbook, hubspot, maven, olist, spanish, vendas } from './data-sets/deal-sets';
import { ravenstack, salesforce } from './data-sets/other-sets';
import { asking, csvFile, dealsheet } from './data-sets/run-cli';

const here = realDataIsHere();
const sets = [bitrix, spanish, gtx, hubspot, maven, olist, ravenstack, salesforce, vendas];
const figuresOf = (set: string): Readonly<Record<string, unknown>> => (here ? knownFigures(set) : {});

describe.skipIf(!here).each(sets)('$set', ({ set, ask, figures, unsaid }) => {
  const known = figuresOf(set);

  it('has no known figure that is neither looked for nor given up with a reason', () => {
    expect([...Object.keys(figures), ...Object.keys(unsaid)].filter((name) => name in known).sort()).toEqual(
      Object.keys(known).sort(),
    );
  });

  it.each(Object.entries(figures).filter(([name]) => name in known))('%s', async (name, check) => {
    await check(known[name], ask);
  });
});

describe.skipIf(!here)('the same deals', () => {
  it('of gtx-crm-xlsx as a workbook give every number that they give as text', async () => {
    const [text, workbook] = [await gtx.ask(), await gtxWorkbook.ask()];
    for (const part of ['kpis', 'byMonth', 'byRep', 'byLocation', 'byStage', 'topCustomers'] as const) {
      expect(workbook[part]).toEqual(text[part]);
    }
    expect(workbook.health.used).toBe(text.health.used);
  });

  it('in Indonesian give maven-crm’s numbers for its rows', async () => {
    const ids = new Set(linesOf('maven-id-locale/deals.csv').map((line) => line.split(/[,;]/)[0]));
    const [header = '', ...lines] = linesOf('maven-crm/sales_pipeline.csv');
    const same = [header, ...lines.filter((line) => ids.has(line.split(',')[0]))];
    expect(same).toHaveLength(2201);
    const english = await asking(csvFile(same), '--as-of', '2017-12-31')();
    const indonesian = await asking('maven-id-locale/deals.csv', '--as-of', '2017-12-31')();
    expect(indonesian.health.excluded).toEqual([]);
    expect(kpiOf(indonesian, 'WON_COUNT').value).toBeGreaterThan(1000);
    for (const part of ['kpis', 'byMonth', 'byRep', 'topCustomers', 'forecast'] as const) {
      expect([part, rounded(indonesian[part])]).toEqual([part, rounded(english[part])]);
    }
    expect(stagesOf(indonesian)).toEqual(stagesOf(english));
  });
});

describe.skipIf(!here)('what is refused or left out, with the reason', () => {
  it.each([
    [
      'id-kramat-motor/data_penjualan.excerpt.csv',
      '“data_penjualan.excerpt” is no deals tab: a column that tells won from lost (a status, a stage, or won and lost dates) missing',
    ],
    ['telco-churn/WA_Fn-UseC_-Telco-Customer-Churn.csv', 'None of its columns holds dates'],
    ['ravenstack-saas/ravenstack_accounts.csv', 'is no deals tab'],
    ['maven-crm/products.csv', 'is no deals tab'],
  ])('%s', async (file, reason) => {
    const { code, stdout, stderr } = await dealsheet('build', file, '--json', '-');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(reason);
  });

  it('salesforce-api-seed: every row is deleted, so no deal counts, and that is said', async () => {
    const words = ['build', 'salesforce-api-seed/sf_opportunity_data.csv', '--period', 'all'];
    const { stdout } = await dealsheet(...words, '--json', '-');
    const report: Report = JSON.parse(stdout);
    expect(report.health.used).toBe(knownFigures('salesforce-api-seed').live_rows);
    expect(report.health.excluded).toMatchObject([{ reason: 'deleted', count: 10 }]);
    expect(kpiOf(report, 'WIN_RATE')).toMatchObject({ value: null, why: 'zero-denominator' });
    const shown = await dealsheet(...words, '--out', join(mkdtempSync(join(tmpdir(), 'dealsheet-')), 'out.xlsx'));
    expect(shown.stdout).toMatch(/Deals won +0/);
    expect(shown.stdout).toMatch(/deleted.*: 10/i);
  });
});

const linesOf = (file: string): readonly string[] =>
  readFileSync(resolve('../shared/data', file), 'utf8')
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .filter((line) => line !== '');

/** Sums in another order differ in their last digit. */
const rounded = (part: unknown): unknown =>
  JSON.parse(JSON.stringify(part), (_, value) => (typeof value === 'number' ? Number(value.toPrecision(12)) : value));

/** By place: what a stage is called is all that differs. */
const stagesOf = ({ byStage }: Report) => rounded(byStage.map(({ stage: _, ...numbers }) => numbers));
