/** The sets of deals: how the command line is asked, which known figure it says where, and which it has no word for. */
import { expect } from 'vitest';
import { each, money, ratioOf } from '../../real-data';
import {
  type Check,
  cycleFigures,
  dealFigures,
  kpi,
  kpiOf,
  locations,
  ratioKpi,
  sampleOf,
  segments,
  stages,
  used,
  warned,
} from './checks';
import { type Ask, asking, config } from './run-cli';

export interface DataSet {
  readonly set: string;
  readonly ask: Ask;
  readonly figures: Readonly<Record<string, Check>>;
  /** Known figures that no KPI says, and why. */
  readonly unsaid: Readonly<Record<string, string>>;
}

const notTheWinRate = { won_over_all_deals: 'no KPI: it is what a win rate is not' };
const noExtremes = { cycle_days_won_min_max: 'the cycle has a mean, a median and a 75th percentile' };
const noPrices = 'no KPI takes a list price for a value that is missing';
const otherTab = 'figures are told apart by columns of the deals, not of other tabs';

const excluded =
  (reason: string): Check =>
  async (known, ask) =>
    expect((await ask()).health.excluded.find((found) => found.reason === reason)?.count ?? 0).toBe(known);

const topOf =
  (header: string): Check =>
  async (known, ask) =>
    expect((await ask('all', '--by', header)).bySegment[0]?.segment).toBe(known);

/** Deals in the line of those without a label. */
const blank =
  (header: string): Check =>
  async (known, ask) => {
    const line = (await ask('all', '--by', header)).bySegment.find(({ segment }) => segment === '(blank)');
    expect((line?.won_count ?? 0) + (line?.lost_count ?? 0) + (line?.open_count ?? 0)).toBe(known);
  };

export const bitrix: DataSet = {
  set: 'bitrix-ru',
  ask: asking(
    ...['bitrix-ru/deals.csv', '--as-of', '2026-06-30'],
    ...['activities', 'stage_history', 'marketing_costs', 'pipeline_stages'].flatMap((name) => [
      '--tab',
      `bitrix-ru/${name}.csv`,
    ]),
  ),
  figures: {
    ...dealFigures,
    ...cycleFigures,
    duplicate_ids: excluded('duplicate-id'),
    won_value_missing_close_date: async (known, ask) => {
      const found = (await ask()).health.warnings.find(({ code }) => code === 'won-without-closed-date');
      expect(found?.value).toBe(known);
    },
    by_rep: segments('manager_id'),
    // Авито is a label of its own: two alphabets are two words until the user writes them alike.
    by_source: async (known, ask) => {
      await segments('source', { without: ['avito'] })(known, ask);
      const lines = (await ask('all', '--by', 'source')).bySegment;
      const openOf = (name: string) => lines.find(({ segment }) => segment === name)?.open_count ?? 0;
      expect(openOf('Avito') + openOf('avito') + openOf('Авито')).toBe(known.avito.open);
    },
    open_value_by_stage: stages('value'),
    open_value_total: kpi('OPEN_PIPELINE'),
    open_value_total_nonneg: async (known, ask) => {
      const { kpis, health } = await ask();
      const negative = health.warnings.find(({ code }) => code === 'negative-value')?.value ?? 0;
      expect((kpis.find(({ id }) => id === 'OPEN_PIPELINE')?.value ?? 0) - negative).toBe(known);
    },
    negative_values: warned('negative-value'),
    stage_not_in_table: warned('unlisted-stage'),
    blank_owner: warned('deals-without-owner'),
    activities_on_unknown_deals: warned('no-such-deal'),
    activities_by_type: async (known, ask) => {
      await kpi('CALLS')(known.call, ask);
      await kpi('EMAILS')(known.email, ask);
    },
  },
  unsaid: {
    ...notTheWinRate,
    ...noExtremes,
    blank_currency: 'a blank currency is no other currency',
    payments_paid_total: 'payments are no KPI',
  },
};

export const spanish: DataSet = {
  set: 'es-pipeline',
  ask: asking('es-pipeline/deals.csv', '--as-of', '2026-06-11'),
  figures: {
    ...dealFigures,
    open_count_by_stage: stages('count'),
    open_value_by_stage: stages('value'),
    open_value_total: kpi('OPEN_PIPELINE'),
    weighted_pipeline: kpi('WEIGHTED_PIPELINE'),
    overdue_open: async (known, ask) => {
      const found = (await ask()).health.warnings.find(({ code }) => code === 'open-past-expected-close');
      // Ids count the rows, of which the first is the header.
      expect(found?.rows.map((row) => String(row - 1))).toEqual(known);
    },
    // What is due by the end of a month, less what was due before it.
    expected_close_by_month: async (known, ask) => {
      let before = 0;
      for (const [month, value] of Object.entries(known)) {
        const { overdue, in_period } = (await ask(month)).forecast.closing;
        const due = (overdue.value ?? 0) + (in_period.value ?? 0);
        expect([month, due - before]).toEqual([month, money(Number(value))]);
        before = due;
      }
    },
  },
  unsaid: {
    ...notTheWinRate,
    stale_open_30_days: 'stale is what stands too long in its stage, not what nobody touched',
  },
};

const gtxFigures: Readonly<Record<string, Check>> = {
  ...dealFigures,
  ...cycleFigures,
  by_rep: segments('sales_agent', { allHaveValues: false }),
  by_region: locations(),
  by_product: segments('product', { allHaveValues: false }),
  top_rep_by_won_value: topOf('sales_agent'),
  blank_account: blank('account'),
  closed_without_value_by_status: async (known, ask) => warned('won-without-value')(known.won, ask),
  avg_deal_won_over_all_won: async (known, ask) => {
    const report = await ask();
    const [value, count] = ['REVENUE', 'WON_COUNT'].map((id) => kpiOf(report, id).value ?? 0);
    expect((value ?? 0) / (count ?? 1)).toEqual(money(known));
  },
};

const gtxUnsaid = {
  ...notTheWinRate,
  ...noExtremes,
  by_manager: otherTab,
  won_with_zero_value: 'a won deal of 0 has a value',
  open_list_price_total: noPrices,
  weighted_open_list_price_30pct: noPrices,
  ids_stored_as_number: 'an id is the same as number and as text',
};

export const gtx: DataSet = {
  set: 'gtx-crm-xlsx',
  ask: asking('gtx-crm-xlsx/sales_pipeline.csv', '--tab', 'gtx-crm-xlsx/sales_teams.csv', '--as-of', '2017-12-31'),
  figures: gtxFigures,
  unsaid: gtxUnsaid,
};

export const gtxWorkbook: DataSet = {
  ...gtx,
  ask: asking('gtx-crm-xlsx/sales_pipeline.xlsx', '--tab', 'gtx-crm-xlsx/sales_teams.xlsx', '--as-of', '2017-12-31'),
};

export const maven: DataSet = {
  set: 'maven-crm',
  ask: asking(
    ...['maven-crm/sales_pipeline.csv', '--as-of', '2017-12-31'],
    ...['accounts', 'products', 'sales_teams'].flatMap((name) => ['--tab', `maven-crm/${name}.csv`]),
  ),
  figures: {
    ...dealFigures,
    ...cycleFigures,
    by_rep: segments('sales_agent'),
    by_region: locations(),
    by_product: segments('product', { named: (product) => (product === 'GTX Pro' ? 'GTXPro' : product) }),
    top_rep_by_won_value: topOf('sales_agent'),
    open_count_by_stage: stages('count'),
    // "–" because none has a value, not 0.
    open_value_recorded: async (known, ask) => {
      expect(known).toBe(0);
      expect(kpiOf(await ask(), 'OPEN_PIPELINE')).toMatchObject({ value: null, why: 'no-values' });
    },
    sales_velocity_per_day: kpi('SALES_VELOCITY'),
    blank_account: blank('account'),
    lost_value_total: async (known, ask) => {
      expect(known).toBe(0);
      expect(kpiOf(await ask(), 'WIN_RATE.by_value').value).toBe(1);
    },
  },
  unsaid: {
    ...notTheWinRate,
    ...noExtremes,
    cycle_days_lost_mean: 'the cycle is that of won deals',
    cycle_days_lost_median: 'the cycle is that of won deals',
    by_manager: otherTab,
    by_sector: otherTab,
    reps_in_team_without_deals: 'who owns no deal stands in no table',
    open_list_price_by_stage: noPrices,
    weighted_open_list_price: noPrices,
    product_not_in_price_list: noPrices,
    blank_engage_date: 'a deal without a date counts in totals and in no month',
  },
};

export const hubspot: DataSet = {
  set: 'hubspot-challenge',
  ask: asking(
    ...['hubspot-challenge/hubspot_deals.excerpt.csv', '--as-of', '2026-04-30'],
    ...config({
      stageWeights: {
        pre_pitch: 0.05,
        pitching: 0.2,
        product_testing: 0.4,
        price_offering: 0.6,
        contract_negotiation: 0.8,
      },
    }),
  ),
  figures: {
    ...dealFigures,
    ...cycleFigures,
    by_deal_type: segments('deal_type'),
    open_count_by_stage: stages('count'),
    open_value_by_stage: stages('value'),
    weighted_pipeline: kpi('WEIGHTED_PIPELINE'),
    // They are among the lost, and their stage says so too.
    lost_after_won_stage: async (_, ask) =>
      expect((await ask()).health.warnings.filter(({ code }) => code === 'outcome-contradicts-stage')).toEqual([]),
  },
  unsaid: {
    ...notTheWinRate,
    ...noExtremes,
    close_date_differs_from_stage_date: 'the close date tells when, the stage’s date how long',
  },
};

export const olist: DataSet = {
  set: 'olist-funnel',
  ask: asking(
    ...['olist-funnel/olist_closed_deals_dataset.csv', '--as-of', '2018-11-14'],
    ...['--tab', 'olist-funnel/olist_marketing_qualified_leads_dataset.csv'],
  ),
  figures: {
    count_leads: sampleOf('LEAD_CONVERSION_RATE'),
    count_won: used,
    deals_without_lead: async (known, ask) => {
      const { numerator } = kpiOf(await ask(), 'LEAD_CONVERSION_RATE');
      expect((await ask()).health.used - (numerator ?? 0)).toBe(known);
    },
    lead_conversion: ratioKpi('LEAD_CONVERSION_RATE'),
    won_count_by_month: dealFigures.won_count_by_month ?? used,
    leads_by_month: async (known, ask) => {
      const found = Object.keys(known).map(async (month) => [
        month,
        kpiOf(await ask(month), 'LEAD_CONVERSION_RATE').denominator,
      ]);
      expect(Object.fromEntries(await Promise.all(found))).toEqual(known);
    },
    cohort_conversion_by_lead_month: async (known, ask) => {
      for (const [month, rate] of Object.entries(known)) {
        const { value } = kpiOf(await ask(month), 'LEAD_CONVERSION_RATE');
        expect([month, value]).toEqual([month, ratioOf(Number(rate))]);
      }
    },
    by_business_segment: segments('business_segment'),
    by_lead_type: segments('lead_type'),
    won_by_sales_rep: async (known, ask) => {
      const lines = (await ask('all', '--by', 'sr_id')).bySegment;
      const won = new Map(lines.map(({ segment, won_count }) => [segment, won_count]));
      expect(each(known, (_, rep) => won.get(rep))).toEqual(known);
    },
  },
  unsaid: {
    by_origin: 'leads are told apart by rep and location',
    days_to_win_mean: 'the deals say when they were won, only the leads when they came',
    days_to_win_median: 'as the mean',
    days_to_win_min_max: 'as the mean',
    days_to_win_negative: 'as the mean',
    mom_growth_won_count: 'growth is that of won value, which the deals do not have',
    declared_monthly_revenue_total: 'what a customer earns is no value of a deal',
    declared_monthly_revenue_nonzero_n: 'what a customer earns is no value of a deal',
    excel_damaged_average_stock: 'no field of ours',
  },
};

export const vendas: DataSet = {
  set: 'vendas-ptbr',
  ask: asking(
    ...['vendas-ptbr/oportunidades.csv', '--as-of', '2024-12-31'],
    ...['empresas', 'metas', 'vendedores', 'produtos'].flatMap((name) => ['--tab', `vendas-ptbr/${name}.csv`]),
    ...config({ stageWeights: { Lead: 0.1, Pipeline: 0.3, Commit: 0.7 } }),
  ),
  figures: {
    ...dealFigures,
    by_rep: segments('id_vendedor', { named: (name) => name.replace('Vendedor_', '') }),
    by_country: locations(),
    open_count_by_stage: stages('count'),
    open_value_by_stage: stages('value'),
    weighted_pipeline: kpi('WEIGHTED_PIPELINE'),
    yoy_growth_2024: ratioKpi('SALES_GROWTH', '2024'),
    target_attainment_team: async (known, ask) => {
      await kpi('TARGET', '2024')(known.meta_anual, ask);
      await ratioKpi('QUOTA_ATTAINMENT', '2023')(known.attainment_2023, ask);
      await ratioKpi('QUOTA_ATTAINMENT', '2024')(known.attainment_2024, ask);
    },
    // The first and the last of them: each is a filter, by name.
    target_attainment_by_rep: async (known, ask) => {
      for (const rep of ['Vendedor_1', 'Vendedor_16']) {
        const of = async (year: string) => kpiOf(await ask(year, '--filter', `rep=${rep}`), 'QUOTA_ATTAINMENT').value;
        expect([rep, await of('2023')]).toEqual([rep, ratioOf(known[rep].attainment_2023)]);
        expect([rep, await of('2024')]).toEqual([rep, ratioOf(known[rep].attainment_2024)]);
      }
    },
    quarter_attainment_2024_Q4: async (known, ask) => {
      for (const rep of ['Vendedor_1', 'Vendedor_16']) {
        const report = await ask('2024-Q4', '--filter', `rep=${rep}`);
        expect([rep, kpiOf(report, 'QUOTA_ATTAINMENT').value]).toEqual([rep, ratioOf(known[rep])]);
      }
    },
    by_product: async (known, ask) => {
      const ids: Readonly<Record<string, string>> = { 'Plano Basic': '1', 'Plano Pro': '2', 'Plano Enterprise': '3' };
      await segments('id_produto', { named: (name) => ids[name] ?? name })(known, ask);
    },
    win_rate: async (known, ask) => {
      await ratioKpi('WIN_RATE')(known, ask);
      // Trivially 1, and so it is flagged.
      expect((await ask()).health.warnings.map(({ code }) => code)).toContain('no-lost-deals');
    },
  },
  unsaid: { ...notTheWinRate, by_segment: otherTab },
};
