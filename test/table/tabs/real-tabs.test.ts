// Real tabs beside the deals, where they are at hand: none is copied into the project.
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readOtherTab } from '../../../core/table/tabs/read-other-tab';
import { recogniseTabs } from '../../../core/table/tabs/recognise-tabs';
import { type OtherTab, otherTabs } from '../../../core/table/tabs/tab-fields';
import { labelsOf, serial } from '../tab';
import { csvTab, headersOf, otherTableOf, valuesOf } from './other-tab';

const folder = '../shared/data';
const present = existsSync(folder);
if (!present) console.warn(`SKIPPED: no real files in ${folder}`);
const title = present ? 'real files' : 'real files (skipped: the folder is not there)';

const tabIn = (file: string) => csvTab(`${folder}/${file}`, file.slice(file.indexOf('/') + 1, -'.csv'.length));

describe.skipIf(!present)(title, () => {
  it.each<[OtherTab, string, number, Record<string, string>]>([
    [
      'subscriptions',
      'ravenstack-saas/ravenstack_subscriptions.csv',
      5000,
      {
        ...{ id: 'subscription_id', account: 'account_id', plan: 'plan_tier', amount: 'mrr_amount' },
        ...{ start: 'start_date', end: 'end_date' },
      },
    ],
    [
      'leads',
      'olist-funnel/olist_marketing_qualified_leads_dataset.csv',
      8000,
      { id: 'mql_id', source: 'origin', received: 'first_contact_date' },
    ],
    [
      'activities',
      'bitrix-ru/activities.csv',
      4,
      {
        ...{ id: 'activity_id', dealId: 'deal_id', owner: 'responsible_user_id', type: 'activity_type' },
        ...{ done: 'completed', date: 'completed_at' },
      },
    ],
    [
      'stages',
      'bitrix-ru/pipeline_stages.csv',
      9,
      {
        ...{ id: 'stage_id', stage: 'stage_name', order: 'sort_order' },
        ...{ isWon: 'is_success', isClosed: 'is_final' },
      },
    ],
    ['stageLog', 'bitrix-ru/stage_history.csv', 6, { dealId: 'deal_id', stage: 'new_stage_id', entered: 'changed_at' }],
    ['costs', 'bitrix-ru/marketing_costs.csv', 4, { category: 'source', amount: 'cost_amount', date: 'cost_date' }],
    [
      'targets',
      'vendas-ptbr/metas.csv',
      16,
      { owner: 'id_vendedor', yearAmount: 'meta_anual', quarterAmount: 'meta_trimestral' },
    ],
  ])('%s are found in %s', (role, file, rows, headers) => {
    const tab = tabIn(file);
    expect([...recogniseTabs([tab]).keys()]).toEqual([role]);
    const table = otherTableOf(role, tab);
    expect(headersOf(table)).toEqual(headers);
    expect(table.rowNumbers).toHaveLength(rows);
    expect(table.unreadable).toEqual([]);
  });

  it('a subscription with an amount per month is paid by the month', () => {
    const { columns } = otherTableOf('subscriptions', tabIn('ravenstack-saas/ravenstack_subscriptions.csv'));
    expect(new Set(valuesOf(columns.intervalMonths))).toEqual(new Set([1]));
  });

  it('leads with the day first are read so', () => {
    const tab = tabIn('olist-funnel/olist_marketing_qualified_leads_dataset.csv');
    const { columns, formats } = otherTableOf('leads', tab);
    expect(formats.received?.style).toBe('d/m/y');
    expect(valuesOf(columns.received).slice(0, 2)).toEqual([serial('2018-02-01'), serial('2017-10-20')]);
  });

  it('a log of changes tells when each stage was left', () => {
    const { columns } = otherTableOf('stageLog', tabIn('bitrix-ru/stage_history.csv'));
    expect(columns.stage && labelsOf(columns.stage).slice(0, 3)).toEqual(['NEW', 'QUALIFICATION', 'PRODUCTION']);
    expect(valuesOf(columns.left).slice(0, 3)).toEqual([serial('2026-06-02'), serial('2026-06-07'), null]);
  });

  it('tickets are leads only where the user says so: how soon each was answered is then known', () => {
    const tab = tabIn('ravenstack-saas/ravenstack_support_tickets.csv');
    expect([...recogniseTabs([tab]).keys()]).toEqual([]);
    const table = otherTableOf('leads', tab);
    expect(table.mapping.responseTime?.header).toBe('first_response_time_minutes');
    expect(table.durations?.responseTime).toMatchObject({
      style: 'minutes',
      evidence: '2,000 of 2,000 are numbers, read as minutes',
    });
  });

  it.each([
    'ravenstack-saas/ravenstack_accounts.csv',
    ...['telco-churn/WA_Fn-UseC_-Telco-Customer-Churn.csv', 'maven-crm/accounts.csv', 'maven-crm/sales_teams.csv'],
    ...['bitrix-ru/users.csv', 'bitrix-ru/products.csv'],
  ])('%s is refused in every role', (file) => {
    const tab = tabIn(file);
    expect(otherTabs.filter((role) => readOtherTab(role, tab).ok)).toEqual([]);
  });

  it.each([
    ...[
      'bitrix-ru/deals.csv',
      'vendas-ptbr/oportunidades.csv',
      'maven-crm/sales_pipeline.csv',
      'es-pipeline/deals.csv',
    ],
    ...['hubspot-challenge/hubspot_deals.excerpt.csv', 'maven-id-locale/deals.csv', 'bitrix-ru/payments.csv'],
    ...['bitrix-ru/companies.csv', 'bitrix-ru/shipments.csv', 'olist-funnel/olist_closed_deals_dataset.csv'],
  ])('%s plays no role', (file) => {
    expect([...recogniseTabs([tabIn(file)]).keys()]).toEqual([]);
  });
});
