/** The KPIs of the catalogue over real and public workbooks: the figures known of them, or why the files cannot give them. */
import { describe, expect, it } from 'vitest';
import type { KpiId } from '../../core/catalogue/index';
import { warnings } from '../../core/dashboard/health-text';
import { count, distinct, minus, previous, ratio, sum, whole } from '../../core/language/expression';
import { readWithoutDeals, readWorkbook } from '../../core/rows/reading';
import type { RawTab } from '../../core/table/cell';
import { serialOf } from '../../core/table/serial-date';
import { recogniseTabs } from '../../core/table/tabs/recognise-tabs';
import { boardOf } from '../dashboard/board-of';
import { each, knownFigures, money, ratioOf, realDataIsHere, realTab } from '../real-data';
import { type Asked, type Figures, figuresOf, monthWindow } from './figures-of';

const words = { blank: '(blank)', team: 'Team' };

describe.skipIf(!realDataIsHere())('olist-funnel', () => {
  const today = serialOf(2018, 11, 14);

  /** Neither id nor rep is named as such; that every row is a sale is found out from the won dates. */
  const modelBy = async (segment: string) =>
    boardOf(await realTab('olist-funnel/olist_closed_deals_dataset.csv'), {
      today,
      others: [await realTab('olist-funnel/olist_marketing_qualified_leads_dataset.csv')],
      choices: { mapping: { id: 'mql_id', owner: 'sr_id' }, segment },
    }).reading.model;

  it('leads and what became of them, in all and by the month they came in', async () => {
    const known = knownFigures('olist-funnel');
    const figures = figuresOf(await modelBy('business_segment'), 'all', today);
    expect(figures(count('leads'))).toBe(known.count_leads);
    expect(figures('WON_COUNT')).toBe(known.count_won);
    expect(figures(count('leadsWon'))).toBe(known.count_won - known.deals_without_lead);
    expect(figures('LEAD_CONVERSION_RATE')).toEqual(ratioOf(known.lead_conversion));
    const monthly = (what: Parameters<typeof figures>[0]) => (_: unknown, month: string) =>
      figures(what, { window: monthWindow(month) });
    expect(each(known.leads_by_month, monthly(count('leads')))).toEqual(known.leads_by_month);
    expect(each(known.cohort_conversion_by_lead_month, monthly('LEAD_CONVERSION_RATE'))).toEqual(
      each(known.cohort_conversion_by_lead_month, ratioOf),
    );
  });

  it('the same month by month as the chosen period, and the sales per lead of that month', async () => {
    const known = knownFigures('olist-funnel');
    const model = await modelBy('business_segment');
    for (const [month, leads] of Object.entries(known.leads_by_month)) {
      const figures = figuresOf(model, month, today);
      const won = known.won_count_by_month[month] ?? 0;
      expect([month, figures(count('leads')), figures('WON_COUNT')]).toEqual([month, leads, won]);
      expect(figures('LEAD_CONVERSION_RATE')).toEqual(ratioOf(known.cohort_conversion_by_lead_month[month]));
      expect(figures('LEAD_CONVERSION_RATE.of_period')).toBe(won / Number(leads));
    }
  });

  it('won deals and their growth by month, and how many each rep won', async () => {
    const known = knownFigures('olist-funnel');
    const figures = figuresOf(await modelBy('business_segment'), 'all', today);
    const growth = ratio(minus(count('won'), previous(count('won'))), previous(count('won')));
    const months = known.won_count_by_month;
    expect(each(months, (_, month) => figures('WON_COUNT', { window: monthWindow(month) }))).toEqual(months);
    expect(each(months, (_, month) => figures(growth, { window: monthWindow(month) }))).toEqual(
      each(known.mom_growth_won_count, ratioOf),
    );
    const reps = known.won_by_sales_rep;
    expect(each(reps, (_, rep) => figures('WON_COUNT', { by: ['rep', rep] }))).toEqual(reps);
  });

  // by_origin is no figure of ours: the deals have no origin, and leads are told apart by rep and location alone.
  it.each([
    ['by_business_segment', 'business_segment'],
    ['by_lead_type', 'lead_type'],
  ])('%s: the won deals by a column that the user chose, the blank ones too', async (name, segment) => {
    const known: Readonly<Record<string, { won: number; share: number }>> = knownFigures('olist-funnel')[name];
    const figures = figuresOf(await modelBy(segment), 'all', today);
    const counted = each(known, (_, label) => {
      const won = figures('WON_COUNT', { by: ['column', label] });
      return { won, share: Number(won) / Number(figures('WON_COUNT')) };
    });
    expect(counted).toEqual(each(known, ({ won, share }) => ({ won, share: ratioOf(share) })));
  });

  it('what the files do not hold is no number: amounts, the deals’ first contact, answers', async () => {
    const figures = figuresOf(await modelBy('business_segment'), '2018', today);
    for (const id of ['REVENUE', 'SALES_CYCLE_LENGTH', 'RESPONSE_TIME'] as const) {
      expect([id, figures(id)]).toEqual([id, 'missing-column']);
    }
    expect(figures('MRR')).toBe('missing-tab');
  });
});

describe.skipIf(!realDataIsHere())('vendas-ptbr', () => {
  const today = serialOf(2024, 12, 31);
  const model = async () =>
    boardOf(await realTab('vendas-ptbr/oportunidades.csv'), {
      today,
      others: [await realTab('vendas-ptbr/metas.csv')],
      choices: { stageWeights: { Lead: 0.1, Pipeline: 0.3, Commit: 0.7 } },
    }).reading.model;

  it('sales of a year, a quarter and a month, and how they grow', async () => {
    const known = knownFigures('vendas-ptbr');
    const deals = await model();
    const [all, year] = ['all', '2024'].map((period) => figuresOf(deals, period, today));
    expect(all?.('REVENUE')).toEqual(money(known.won_value_total));
    expect(all?.('AVERAGE_PURCHASE_VALUE')).toEqual(money(known.avg_deal_won));
    expect(all?.('MEDIAN_PURCHASE_VALUE')).toEqual(money(known.median_deal_won));
    expect(year?.('REVENUE')).toEqual(money(known.won_value_by_year['2024']));
    expect(year?.('REVENUE', { window: 'yearAgo' })).toEqual(money(known.won_value_by_year['2023']));
    expect(year?.('SALES_GROWTH')).toEqual(ratioOf(known.yoy_growth_2024));
    const byMonth = (what: KpiId) => (_: unknown, month: string) => all?.(what, { window: monthWindow(month) });
    expect(each(known.won_value_by_month, byMonth('REVENUE'))).toEqual(each(known.won_value_by_month, money));
    expect(each(known.mom_growth_by_month, byMonth('SALES_GROWTH'))).toEqual(each(known.mom_growth_by_month, ratioOf));
    for (const [quarter, value] of Object.entries(known.won_value_by_quarter)) {
      expect(figuresOf(deals, quarter, today)('REVENUE')).toEqual(money(Number(value)));
    }
  });

  it('the open pipeline, by stage and weighted', async () => {
    const known = knownFigures('vendas-ptbr');
    const figures = figuresOf(await model(), '2024', today);
    const stages = known.open_value_by_stage;
    expect(each(stages, (_, stage) => figures('PIPELINE_BY_STAGE', { by: ['stage', stage] }))).toEqual(
      each(stages, money),
    );
    expect(figures('OPEN_COUNT')).toBe(known.count_open);
    expect(figures('WEIGHTED_PIPELINE')).toEqual(money(known.weighted_pipeline));
  });

  it('the share of their quota that the reps and the team reach, from targets that carry no date', async () => {
    const known = knownFigures('vendas-ptbr');
    const deals = await model();
    const { meta_anual, attainment_2023, attainment_2024 } = known.target_attainment_team;
    const years = {
      attainment_2023: figuresOf(deals, '2023', today),
      attainment_2024: figuresOf(deals, '2024', today),
    };
    for (const figures of Object.values(years)) expect(figures('TARGET')).toBe(meta_anual);
    expect(each(years, (figures) => figures('QUOTA_ATTAINMENT'))).toEqual({
      attainment_2023: ratioOf(attainment_2023),
      attainment_2024: ratioOf(attainment_2024),
    });
    const seller = (name: string) => ({ by: ['rep', name.replace('Vendedor_', '')] }) as const;
    const reps: Readonly<Record<string, typeof known.target_attainment_team>> = known.target_attainment_by_rep;
    expect(each(reps, (_, rep) => each(years, (figures) => figures('QUOTA_ATTAINMENT', seller(rep))))).toEqual(
      each(reps, (rep) => each(years, (_, year) => ratioOf(rep[year]))),
    );
    const quarter = figuresOf(deals, '2024-Q4', today);
    expect(each(known.quarter_attainment_2024_Q4, (_, rep) => quarter('QUOTA_ATTAINMENT', seller(rep)))).toEqual(
      each(known.quarter_attainment_2024_Q4, ratioOf),
    );
  });

  it('no quota where the table has none of the kind: a month, all dates, a month of the trend, the period before', async () => {
    const deals = await model();
    for (const period of ['2024-12', '2024-W40', 'all']) {
      expect([period, figuresOf(deals, period, today)('TARGET')]).toEqual([period, 'no-values']);
    }
    const year = figuresOf(deals, '2024', today);
    for (const window of ['previous', 'yearAgo', monthWindow('2024-05')] as const) {
      expect(year('QUOTA_ATTAINMENT', { window })).toBe('missing-column');
    }
  });

  it('deals by rep and by product, how many were won in each month, and how many stand in each stage', async () => {
    const known = knownFigures('vendas-ptbr');
    const { reading } = boardOf(await realTab('vendas-ptbr/oportunidades.csv'), {
      today,
      choices: { segment: 'id_produto' },
    });
    const figures = figuresOf(reading.model, 'all', today);
    expect(reading.model.length).toBe(known.count_total);
    expect([figures('WON_COUNT'), figures('LOST_COUNT')]).toEqual([known.count_won, known.count_lost]);
    const months = known.won_count_by_month;
    expect(each(months, (_, month) => figures('WON_COUNT', { window: monthWindow(month) }))).toEqual(months);
    const inStages = known.open_count_by_stage;
    expect(each(inStages, (_, stage) => figures('OPEN_COUNT', { by: ['stage', stage] }))).toEqual(inStages);
    const ratesOf = (by: NonNullable<Asked['by']>) => dealsOf(figures, by);
    expect(each(known.by_rep, (_, rep) => ratesOf(['rep', rep.replace('Vendedor_', '')]))).toEqual(
      each(known.by_rep, knownDeals),
    );
    const { rows } = await realTab('vendas-ptbr/produtos.csv');
    const ids = new Map(rows.map(([id, name]) => [String(name), String(id)]));
    expect(each(known.by_product, (_, product) => ratesOf(['column', ids.get(product) ?? '']))).toEqual(
      each(known.by_product, knownDeals),
    );
  });

  it('what one date and no lost deals cannot tell', async () => {
    const figures = figuresOf(await model(), '2024', today);
    expect(figures('SALES_CYCLE_LENGTH')).toBe('missing-column');
    // Trivially so: the dashboard warns that nothing is ever lost.
    expect(figures('WIN_RATE')).toBe(1);
  });
});

describe.skipIf(!realDataIsHere())('bitrix-ru', () => {
  const today = serialOf(2026, 6, 30);
  const beside = ['activities', 'stage_history', 'marketing_costs', 'pipeline_stages'];
  const model = async (tabs: readonly string[] = beside) =>
    boardOf(await realTab('bitrix-ru/deals.csv'), {
      today,
      others: await Promise.all(tabs.map((name) => realTab(`bitrix-ru/${name}.csv`))),
    }).reading.model;

  it('the pipeline by the order of its list of stages; a stage that is not on it has no weight', async () => {
    const known = knownFigures('bitrix-ru');
    const deals = await model();
    const order = ['NEW', 'QUALIFICATION', 'CALCULATION', 'PROPOSAL', 'CONTRACT', 'PRODUCTION', 'SHIPPED'];
    expect(deals.stages.map(({ label }) => label)).toEqual([...order, ...known.stage_not_in_table]);
    const weighted = order.reduce((sum, stage, at) => sum + (known.open_value_by_stage[stage] * (at + 1)) / 8, 0);
    expect(figuresOf(deals, 'all', today)('WEIGHTED_PIPELINE')).toEqual(money(weighted));
    // Without the list the words of the stages come to the same order.
    const without = await model(['activities']);
    expect(without.stages.map(({ label }) => label)).toEqual([...order, 'WAIT_CLIENT']);
  });

  it('deals as they are known, in all and in June', async () => {
    const known = knownFigures('bitrix-ru');
    const deals = await model();
    const all = figuresOf(deals, 'all', today);
    expect(all('WON_COUNT')).toBe(known.count_won);
    expect(all('LOST_COUNT')).toBe(known.count_lost);
    expect(all('OPEN_COUNT')).toBe(known.count_open);
    expect(all('REVENUE')).toBe(known.won_value_total);
    expect(all('AVERAGE_PURCHASE_VALUE')).toBe(known.avg_deal_won);
    expect(all('WIN_RATE')).toEqual(ratioOf(known.win_rate));
    expect(all('SALES_CYCLE_LENGTH')).toBe(known.cycle_days_won_mean);
    expect(all('OPEN_PIPELINE')).toBe(known.open_value_total);
    const stages = known.open_value_by_stage;
    expect(each(stages, (_, stage) => all('PIPELINE_BY_STAGE', { by: ['stage', stage] }))).toEqual(stages);
    const june = figuresOf(deals, '2026-06', today);
    expect(june('REVENUE')).toBe(known.won_value_by_month['2026-06']);
  });

  it('deals by rep and by where they came from, and what is wrong with them', async () => {
    const known = knownFigures('bitrix-ru');
    const board = boardOf(await realTab('bitrix-ru/deals.csv'), { today, choices: { segment: 'source' } });
    const { model, table } = board.reading;
    const figures = figuresOf(model, 'all', today);
    expect(model.length).toBe(known.count_total);
    expect(table.excluded).toEqual([{ reason: 'duplicate-id', rows: [9] }]);
    expect(table.repeats).toHaveLength(known.duplicate_ids);
    expect(figures('MEDIAN_PURCHASE_VALUE')).toBe(known.median_deal_won);
    expect(figures('SALES_CYCLE_LENGTH_MEDIAN')).toBe(known.cycle_days_won_median);
    expect(each(known.by_rep, (_, rep) => dealsOf(figures, ['rep', rep]))).toEqual(each(known.by_rep, knownDeals));
    // Авито is a label of its own: two alphabets are two words until the user writes them alike.
    const { avito, ...sources } = known.by_source;
    expect(each(sources, (_, source) => dealsOf(figures, ['column', source]))).toEqual(each(sources, knownDeals));
    const [latin, cyrillic] = ['avito', 'Авито'].map((source) => figures('OPEN_COUNT', { by: ['column', source] }));
    expect(Number(latin) + Number(cyrillic)).toBe(avito.open);
    const found = new Map(warnings(board).map(({ code, rows }) => [code, rows]));
    expect(found.get('negative-value')?.length).toBe(known.negative_values.length);
    expect(found.get('deals-without-owner')?.length).toBe(known.blank_owner.length);
    expect(found.get('won-without-closed-date')?.length).toBe(known.won_missing_close_date);
    expect(found.has('won-without-value')).toBe(known.won_without_value > 0);
  });

  // Worked out by hand from the files, which are short.
  it('what was done, what it cost, and how long deals stood in a stage', async () => {
    const known = knownFigures('bitrix-ru');
    const figures = figuresOf(await model(), '2026-06', today);
    // One of the calls is of a deal that is not there: it was made all the same.
    expect(figures('CALLS')).toBe(known.activities_by_type.call);
    expect(figures('CALLS', { by: ['rep', 'U10'] })).toBe(2);
    expect(figures('EMAILS')).toBe(known.activities_by_type.email);
    expect(figures('DEMOS')).toBe(0);
    // The task is not done: three of three reps.
    expect(figures('ACTIVITIES_PER_REP')).toBe(1);
    expect(figures(sum('costAmount', 'costs'))).toBe(4500 + 8200 + 0 + 3900);
    // D1003's company is new; that of D1009 was won on no known day.
    expect(figures('NEW_CUSTOMERS')).toBe(1);
    expect(figures('CAC')).toBe(4500 + 8200 + 0 + 3900);
    // What the goods cost stands in no file.
    expect(figures('PROFIT')).toBe('nothing-counts');
    expect(figures('STAGE_DURATION', { by: ['stage', 'NEW'] })).toBe(1);
    expect(figures('STAGE_DURATION', { by: ['stage', 'QUALIFICATION'] })).toBe(5);
    expect(figures('STAGE_DURATION', { by: ['stage', 'CONTRACT'] })).toBe('no-values');
  });
});

describe.skipIf(!realDataIsHere())('ravenstack-saas, a workbook without deals', () => {
  const today = serialOf(2024, 12, 31);
  const subscriptionsTab = () => realTab('ravenstack-saas/ravenstack_subscriptions.csv');
  const model = async () => {
    const names = ['accounts', 'subscriptions', 'churn_events', 'support_tickets'];
    const tabs = await Promise.all(names.map((name) => realTab(`ravenstack-saas/ravenstack_${name}.csv`)));
    const [main] = tabs.splice(names.indexOf('subscriptions'), 1);
    const read = main === undefined ? null : readWorkbook(main, tabs, {}, words);
    if (read === null || !read.ok) throw new Error('refused');
    return read.reading.model;
  };
  const subscriptionChurn = ratio(count('subscriptionsEnded'), count('subscribedBefore'));
  const subscriptionMrrChurn = ratio(sum('mrr', 'subscriptionsEnded'), sum('mrr', 'subscribedBefore'));

  it('recurring revenue at the end of the year and of each month', async () => {
    const known = knownFigures('ravenstack-saas');
    const subscriptions = await model();
    expect(Object.keys(subscriptions.tabs)).toEqual(['subscriptions']);
    const figures = figuresOf(subscriptions, '2024', today);
    expect(figures('MRR')).toBe(known.mrr);
    expect(figures('ARR')).toBe(known.arr);
    expect(figures('ARPA')).toEqual(money(known.arpa));
    expect(figures(count('subscribed'))).toBe(known.active_subscriptions);
    expect(figures(distinct('subscriptionAccount', 'subscribed'))).toBe(known.paying_accounts);
    expect(known.active_accounts).toBe(known.paying_accounts);
    expect(subscriptions.tabs.subscriptions?.rowNumbers).toHaveLength(known.count_subscriptions);
    expect(figures(ratio(sum('mrr', 'subscribed'), count('subscribed')))).toEqual(
      money(known.mrr_per_active_subscription),
    );
    const months = known.mrr_at_month_end_2024;
    expect(each(months, (_, month) => figures('MRR', { window: monthWindow(month) }))).toEqual(months);
    expect(each(months, (_, month) => figuresOf(subscriptions, month, today)('MRR'))).toEqual(months);
  });

  it('churn of accounts, of subscriptions and of their revenue, month by month and over the year', async () => {
    const known = knownFigures('ravenstack-saas');
    const subscriptions = await model();
    const { subscription_churn_2024, mrr_churn_2024, account_churn_2024 } = known;
    for (const month of Object.keys(account_churn_2024)) {
      const figures = figuresOf(subscriptions, month, today);
      const { at_start, churn } = account_churn_2024[month];
      expect([month, figures(distinct('subscriptionAccount', 'subscribedBefore'))]).toEqual([month, at_start]);
      expect([month, figures('CHURN_RATE')]).toEqual([month, ratioOf(churn)]);
      expect([month, figures('RETENTION_RATE')]).toEqual([month, ratioOf(1 - churn)]);
      const subscribed = subscription_churn_2024[month];
      expect([month, figures(count('subscribedBefore'))]).toEqual([month, subscribed.at_start]);
      expect([month, figures(count('subscriptionsEnded'))]).toEqual([month, subscribed.lost]);
      expect([month, figures(sum('mrr', 'subscribedBefore'))]).toEqual([month, mrr_churn_2024[month].mrr_at_start]);
      expect([month, figures(subscriptionChurn)]).toEqual([month, ratioOf(subscribed.churn)]);
      expect([month, figures(sum('mrr', 'subscriptionsEnded'))]).toEqual([month, mrr_churn_2024[month].mrr_lost]);
      expect([month, figures(subscriptionMrrChurn)]).toEqual([month, ratioOf(mrr_churn_2024[month].mrr_churn)]);
    }
    const year = figuresOf(subscriptions, '2024', today);
    expect(year(subscriptionChurn)).toEqual(ratioOf(known.subscription_churn_year_2024.churn));
  });

  // The decision: revenue churn is of customers, so one subscription that takes the place of another loses nothing. The
  // known figures count every subscription that ended, and so lose more.
  it('churn of revenue by account: what each pays less at the end than at the start', async () => {
    const { mrr_churn_2024 } = knownFigures('ravenstack-saas');
    const subscriptions = await model();
    const paid = paidByAccount(await subscriptionsTab());
    for (const [index, month] of Object.keys(mrr_churn_2024).entries()) {
      const figures = figuresOf(subscriptions, month, today);
      const [before, after] = [paid(serialOf(2024, index + 1, 1) - 1), paid(firstOfNext(index) - 1)];
      const opening = [...before.values()].reduce((total, amount) => total + amount, 0);
      const kept = [...before].reduce(
        (total, [account, amount]) => total + Math.min(amount, after.get(account) ?? 0),
        0,
      );
      expect(opening).toBe(mrr_churn_2024[month].mrr_at_start);
      expect([month, figures('MRR_CHURN_RATE')]).toEqual([month, ratioOf(1 - kept / opening)]);
      expect([month, figures('GRR')]).toEqual([month, ratioOf(kept / opening)]);
      expect(Number(figures('MRR_CHURN_RATE'))).toBeLessThanOrEqual(mrr_churn_2024[month].mrr_churn + 1e-6);
    }
  });

  it('no figure of deals: there is no such tab', async () => {
    const figures = figuresOf(await model(), '2024', today);
    for (const id of ['REVENUE', 'WIN_RATE', 'OPEN_PIPELINE', 'NEW_CUSTOMERS', 'STALE_DEALS', 'CALLS'] as const) {
      expect([id, figures(id)]).toEqual([id, 'missing-tab']);
    }
  });
});

it.skipIf(!realDataIsHere())(
  'telco-churn has no dates, so it is neither deals nor subscriptions: it is refused',
  async () => {
    const tab = await realTab('telco-churn/WA_Fn-UseC_-Telco-Customer-Churn.csv');
    expect(readWorkbook(tab, [], {}, words)).toMatchObject({ ok: false, refusal: { code: 'not-deals' } });
    expect([...recogniseTabs([tab]).keys()]).toEqual([]);
    expect(readWithoutDeals(tab, [], { roles: { subscriptions: tab.name } }, words)).toMatchObject({
      ok: false,
      refusal: { code: 'not-this-tab', role: 'subscriptions', missing: [['amount'], ['start']] },
    });
  },
);

it.skipIf(!realDataIsHere())(
  'id-kramat-motor holds totals by month: no deals and nothing else that we know',
  async () => {
    const tab = await realTab('id-kramat-motor/data_penjualan.excerpt.csv');
    expect(readWorkbook(tab, [], {}, words)).toMatchObject({
      ok: false,
      refusal: { code: 'not-deals', missing: ['outcome'] },
    });
  },
);

interface KnownDeals {
  readonly won: number;
  readonly lost: number;
  readonly open: number;
  readonly won_value: number;
  readonly win_rate: number | null;
  readonly avg_won: number | null;
  readonly share_of_won_value: number;
}

/** What the known figures say of a rep, a source or a product; an average of none has its reason instead. */
const knownDeals = (deals: KnownDeals) => ({
  won: deals.won,
  lost: deals.lost,
  open: deals.open,
  value: money(deals.won_value),
  rate: ratioOf(deals.win_rate),
  average: deals.avg_won === null ? 'no-values' : money(deals.avg_won),
  share: ratioOf(deals.share_of_won_value),
});

const dealsOf = (figures: Figures, by: NonNullable<Asked['by']>) => ({
  won: figures('WON_COUNT', { by }),
  lost: figures('LOST_COUNT', { by }),
  open: figures('OPEN_COUNT', { by }),
  value: figures('REVENUE', { by }),
  rate: figures('WIN_RATE', { by }),
  average: figures('AVERAGE_PURCHASE_VALUE', { by }),
  share: figures(ratio(sum('value', 'won'), whole(sum('value', 'won'))), { by }),
});

const firstOfNext = (index: number): number => (index === 11 ? serialOf(2025, 1, 1) : serialOf(2024, index + 2, 1));

/** What each account pays on a day, straight from the cells. */
function paidByAccount({ rows: [headers = [], ...rows] }: RawTab): (day: number) => ReadonlyMap<string, number> {
  const [account, start, end, amount] = ['account_id', 'start_date', 'end_date', 'mrr_amount'].map((header) =>
    headers.indexOf(header),
  );
  const dayOf = (cell: unknown): number => {
    if (typeof cell === 'object' && cell !== null && 'date' in cell) return Number(cell.date);
    const [year = 0, month = 0, day = 0] = String(cell).split('-').map(Number);
    return serialOf(year, month, day);
  };
  return (day) => {
    const paid = new Map<string, number>();
    for (const row of rows) {
      const ended = row[end ?? -1] ?? '';
      if (dayOf(row[start ?? -1]) > day || (ended !== '' && dayOf(ended) <= day)) continue;
      const key = String(row[account ?? -1]);
      paid.set(key, (paid.get(key) ?? 0) + Number(row[amount ?? -1]));
    }
    return paid;
  };
}
