// Real and public deal files, where they are at hand: none is copied into the project.
import { existsSync, readFileSync } from 'node:fs';
import { parseCsv } from 'hucre';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../core/table/cell';
import type { DealsTable } from '../../core/table/deals-table';
import { resolveOutcomes } from '../../core/table/outcomes';
import { type ReadChoices, readDeals } from '../../core/table/read-deals';
import { typeTextTab } from '../../core/table/typed-cells';
import { headersByField } from './tab';

const folder = '../shared/data';
const present = existsSync(folder);
if (!present) console.warn(`SKIPPED: no real deal files in ${folder}`);
const title = present ? 'real deal files' : 'real deal files (skipped: the folder is not there)';

describe.skipIf(!present)(title, () => {
  it('maven-crm', () => {
    const table = tableIn('maven-crm/sales_pipeline.csv');
    expect(headersByField(table)).toEqual({
      id: 'opportunity_id',
      owner: 'sales_agent',
      account: 'account',
      stage: 'deal_stage',
      product: 'product',
      value: 'close_value',
      createdDate: 'engage_date',
      closedDate: 'close_date',
    });
    expect(figures(table)).toEqual(expected('maven-crm'));
    expect(table.excluded).toEqual([]);
    expect(table.unreadable).toEqual([]);
  });

  it('gtx-crm-xlsx', () => {
    const table = tableIn('gtx-crm-xlsx/sales_pipeline.csv');
    expect(headersByField(table)).toEqual({
      id: 'opportunity_id',
      owner: 'sales_agent',
      account: 'account',
      stage: 'deal_stage',
      product: 'product',
      value: 'close_value',
      createdDate: 'created_on',
      closedDate: 'close_date',
    });
    expect(figures(table)).toEqual(expected('gtx-crm-xlsx'));
    expect(table.columns.id?.labels).toContain('44651898');
  });

  it('maven-id-locale gives the same figures as the same deals in English', () => {
    const table = tableIn('maven-id-locale/deals.csv');
    expect(headersByField(table)).toEqual({
      id: 'ID Peluang',
      owner: 'Tenaga Penjual',
      account: 'Pelanggan',
      stage: 'Tahap',
      product: 'Produk',
      value: 'Nilai (Rp)',
      createdDate: 'Tanggal Dibuat',
      closedDate: 'Tanggal Tutup',
    });
    expect(table.formats.closedDate?.style).toBe('d/m/y');
    const english = tableIn('maven-crm/sales_pipeline.csv');
    const ids = new Set(table.columns.id?.labels);
    const same = [...english.rowNumbers.keys()].filter((row) => ids.has(idOf(english, row)));
    expect(figures(table)).toEqual(figures(english, same));
    expect(closedSum(table)).toBe(closedSum(english, same));
  });

  it('bitrix-ru, with its repeated id and one date in another form', () => {
    const table = tableIn('bitrix-ru/deals.csv');
    expect(figures(table)).toEqual(expected('bitrix-ru'));
    expect(table.excluded).toEqual([{ reason: 'duplicate-id', rows: [9] }]);
    expect(table.unreadable).toEqual([]);
  });

  it.each([
    ['es-pipeline', 'deals.csv'],
    ['hubspot-challenge', 'hubspot_deals.excerpt.csv'],
    ['vendas-ptbr', 'oportunidades.csv'],
  ])('%s', (name, file) => {
    expect(figures(tableIn(`${name}/${file}`))).toEqual(expected(name));
  });

  it('salesforce-api-seed: all rows are deleted', () => {
    const table = tableIn('salesforce-api-seed/sf_opportunity_data.csv');
    expect(table.rowNumbers).toHaveLength(0);
    expect(table.excluded).toMatchObject([{ reason: 'deleted' }]);
    expect(table.excluded[0]?.rows).toHaveLength(10);
  });

  it.each([
    ...['maven-crm/accounts.csv', 'maven-crm/products.csv', 'maven-crm/sales_teams.csv', 'bitrix-ru/activities.csv'],
    ...[
      'bitrix-ru/payments.csv',
      'bitrix-ru/pipeline_stages.csv',
      'bitrix-ru/stage_history.csv',
      'bitrix-ru/users.csv',
    ],
    ...['id-kramat-motor/data_penjualan.excerpt.csv', 'ravenstack-saas/ravenstack_subscriptions.csv'],
    ...['ravenstack-saas/ravenstack_support_tickets.csv', 'telco-churn/WA_Fn-UseC_-Telco-Customer-Churn.csv'],
    ...['olist-funnel/olist_marketing_qualified_leads_dataset.csv', 'vendas-ptbr/metas.csv'],
  ])('%s is refused: it holds no deals', (file) => {
    const reading = read(file);
    expect(reading.ok ? 'read' : reading.refusal.code).toBe('not-deals');
  });
});

function read(file: string, choices: ReadChoices = {}) {
  const rows: readonly (readonly Cell[])[] = parseCsv(readFileSync(`${folder}/${file}`, 'utf8')).map((row) =>
    row.map((cell) => (typeof cell === 'string' ? cell : null)),
  );
  return readDeals(typeTextTab({ name: file, rows }), choices);
}

function tableIn(file: string): DealsTable {
  const reading = read(file);
  if (!reading.ok) throw new Error(`${file} refused: ${JSON.stringify(reading.refusal)}`);
  return reading.table;
}

const idOf = ({ columns: { id } }: DealsTable, row: number): string => id?.labels[id.codes[row] ?? -1] ?? '';

function figures(table: DealsTable, rows: readonly number[] = [...table.rowNumbers.keys()]) {
  const { codes } = resolveOutcomes(table, {});
  const counts = [0, 0, 0, 0];
  let wonValue = 0;
  for (const row of rows) {
    const code = codes[row] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
    const value = table.columns.value?.values[row] ?? Number.NaN;
    if (code === 1 && !Number.isNaN(value)) wonValue += value;
  }
  const [unknown, won, lost, open] = counts;
  return { unknown, won, lost, open, wonValue: Math.round(wonValue * 100) / 100 };
}

const closedSum = ({ columns }: DealsTable, rows?: readonly number[]): number => {
  const days = columns.closedDate?.values ?? new Float64Array(0);
  const chosen = rows ?? [...days.keys()];
  return chosen.reduce((sum, row) => sum + (Number.isNaN(days[row] ?? 0) ? 0 : (days[row] ?? 0)), 0);
};

function expected(name: string) {
  const { figures: known } = JSON.parse(readFileSync(`${folder}/${name}/expected.json`, 'utf8'));
  return {
    unknown: 0,
    won: known.count_won.value,
    lost: known.count_lost.value,
    open: known.count_open.value,
    wonValue: known.won_value_total.value,
  };
}
