/** Figures of real and public files through the functions people type, where the files are at hand: none is copied. */
import { existsSync, readFileSync } from 'node:fs';
import { parseCsv } from 'hucre';
import { describe, expect, it } from 'vitest';
import type { Argument } from '../../core/functions/custom-function';
import type { Cell, Row } from '../../core/table/cell';
import { isoDate, serialOf } from '../../core/table/serial-date';
import { typeTextTab } from '../../core/table/typed-cells';
import { answer } from './apply';

const folder = '../shared/data';
const present = existsSync(folder);
if (!present) console.warn(`SKIPPED: no real files in ${folder}`);
const title = present ? 'real files' : 'real files (skipped: the folder is not there)';

/** Ratios agree to six decimals, money to a cent: that is how the expected figures are rounded. */
const ratio = (value: number) => expect.closeTo(value, 5.3);
const money = (value: number) => expect.closeTo(value, 1.9);

describe.skipIf(!present)(title, () => {
  describe('ravenstack-saas', () => {
    const subscriptions = () => tableIn('ravenstack-saas/ravenstack_subscriptions.csv');
    const known = () => figuresOf('ravenstack-saas');
    const year = Array.from({ length: 12 }, (_, month) => ({
      month: `2024-${String(month + 1).padStart(2, '0')}`,
      first: serialOf(2024, month + 1, 1),
      last: (month === 11 ? serialOf(2025, 1, 1) : serialOf(2024, month + 2, 1)) - 1,
    }));

    it('MRR at every month’s end, ARR, ARPA', () => {
      const { column } = subscriptions();
      const amounts = column('mrr_amount');
      const months = amounts.map(() => [1]);
      const starts = column('start_date');
      // There an end is the first day without: the last day with it is the one before.
      const ends = column('end_date').map(([end = null]) => [dayOf(end) === null ? null : (dayOf(end) ?? 0) - 1]);
      const mrrOn = (day: number) => answer('MRR_FROM_SUBSCRIPTIONS', amounts, months, starts, ends, day);
      const { mrr, arr, arpa, paying_accounts, mrr_at_month_end_2024 } = known();
      expect(Object.fromEntries(year.map(({ month, last }) => [month, mrrOn(last)]))).toEqual(mrr_at_month_end_2024);
      expect(mrrOn(serialOf(2024, 12, 31))).toBe(mrr);
      expect(answer('ARR', mrr)).toBe(arr);
      expect(answer('ARPA', mrr, paying_accounts)).toEqual(money(arpa));
    });

    it('churn of subscriptions and of accounts, by month', () => {
      const { column } = subscriptions();
      const [starts, ends] = [column('start_date'), column('end_date')];
      const { subscription_churn_2024, account_churn_2024 } = known();
      for (const { month, first, last } of year) {
        const churn = (of: string) => answer('CUSTOMER_CHURN', column(of), starts, ends, first, last);
        expect(churn('subscription_id'), month).toEqual(ratio(subscription_churn_2024[month].churn));
        expect(churn('account_id'), month).toEqual(ratio(account_churn_2024[month].churn));
        const { at_start, lost, churn: rate, retention } = subscription_churn_2024[month];
        expect(answer('CHURN_RATE', lost, at_start)).toEqual(ratio(rate));
        expect(answer('RETENTION_RATE', at_start - lost + 7, 7, at_start)).toEqual(ratio(retention));
      }
    });

    it('churn of MRR, by month', () => {
      const { mrr_churn_2024 } = known();
      for (const { month } of year) {
        const { mrr_at_start, mrr_lost, mrr_churn } = mrr_churn_2024[month];
        expect(answer('MRR_CHURN_RATE', mrr_at_start, 0, mrr_lost), month).toEqual(ratio(mrr_churn));
        expect(answer('GRR', mrr_at_start, 0, mrr_lost), month).toEqual(ratio(1 - mrr_churn));
      }
    });

    it('first response', () => {
      const { column } = tableIn('ravenstack-saas/ravenstack_support_tickets.csv');
      const minutes = column('first_response_time_minutes').map(([cell]) => Number(cell));
      const received = column('submitted_at');
      const responded = received.map(([cell = null], row) => [(dayOf(cell) ?? 0) + (minutes[row] ?? 0) / 1440]);
      const { first_response_minutes_mean: mean, first_response_minutes_median: median } = known();
      expect(Number(answer('RESPONSE_TIME', received, responded)) * 60).toEqual(money(mean));
      expect(Number(answer('RESPONSE_TIME', received, responded, 'median')) * 60).toEqual(ratio(median));
      expect(answer('RESPONSE_WITHIN', received, responded, 1)).toEqual(ratio(known().first_response_within_60_min));
      expect(answer('NEVER_ANSWERED', received, responded)).toBe(0);
    });
  });

  it('telco-churn', () => {
    const { column } = tableIn('telco-churn/WA_Fn-UseC_-Telco-Customer-Churn.csv');
    const known = figuresOf('telco-churn');
    const charges = column('MonthlyCharges');
    const left = column('Churn').map(([cell]) => cell === true || cell === 'Yes');
    const lost = left.filter(Boolean).length;
    const lostCharges = charges.filter((_, row) => left[row]);
    const churn = answer('CHURN_RATE', lost, charges.length);
    expect(churn).toEqual(ratio(known.churn_rate));
    expect(answer('RETENTION_RATE', charges.length - lost, 0, charges.length)).toEqual(ratio(known.retention_rate));
    expect(answer('MRR_CHURN_RATE', charges, null, lostCharges)).toEqual(ratio(known.gross_mrr_churn));
    expect(answer('ARPA', charges, charges.length)).toEqual(money(known.arpa_all));
    expect(answer('ARPA', lostCharges, lost)).toEqual(money(known.arpa_churned));
    const arpa = Number(answer('ARPA', charges, charges.length));
    expect(answer('CLV_FROM_CHURN', arpa, Number(churn))).toEqual(money(known.ltv_simple));
  });

  it('olist-funnel: leads that became sales, in all and by origin', () => {
    const leads = tableIn('olist-funnel/olist_marketing_qualified_leads_dataset.csv');
    const deals = tableIn('olist-funnel/olist_closed_deals_dataset.csv');
    const known = figuresOf('olist-funnel');
    const won = new Set(deals.column('mql_id').map(([id]) => String(id)));
    const counts = new Map<string, { leads: number; won: number }>();
    const ids = leads.column('mql_id');
    for (const [row, [origin]] of leads.column('origin').entries()) {
      const key = origin === null || origin === undefined || origin === '' ? '(blank)' : String(origin);
      const count = counts.get(key) ?? { leads: 0, won: 0 };
      counts.set(key, count);
      count.leads++;
      if (won.has(String(ids[row]?.[0]))) count.won++;
    }
    expect(answer('LEAD_CONVERSION_RATE', won.size, ids.length)).toEqual(ratio(known.lead_conversion));
    expect([...counts.keys()].sort()).toEqual(Object.keys(known.by_origin).sort());
    for (const [origin, count] of counts) {
      const rate = answer('LEAD_CONVERSION_RATE', count.won, count.leads);
      expect(rate, origin).toEqual(ratio(known.by_origin[origin].conversion));
    }
  });

  it('vendas-ptbr: sales, growth, pipeline by stage, its weight, attainment of quotas', () => {
    const { column } = tableIn('vendas-ptbr/oportunidades.csv');
    const known = figuresOf('vendas-ptbr');
    const [stages, values, days] = [column('estagio'), column('valor'), column('data')];
    const statuses = stages.map(([stage]) => [stage === 'Closed' ? 'Ganho' : 'Aberto']);
    expect(answer('REVENUE', values, statuses)).toEqual(money(known.won_value_total));
    const sold = (year: number, who: readonly Row[] = statuses) => answer('ANNUAL_REVENUE', values, days, year, who);
    expect(sold(2023)).toEqual(money(known.won_value_by_year['2023']));
    expect(sold(2024)).toEqual(money(known.won_value_by_year['2024']));
    expect(answer('SALES_GROWTH', Number(sold(2024)), Number(sold(2023)))).toEqual(ratio(known.yoy_growth_2024));
    const weights = [
      ['Lead', '10%'],
      ['Pipeline', '30%'],
      ['Commit', '70%'],
    ];
    const weighted = answer('WEIGHTED_PIPELINE', values, stages, weights, statuses);
    expect(weighted).toEqual(money(known.weighted_pipeline));
    const order = [['Lead', 'Pipeline', 'Commit']];
    const { Lead, Pipeline, Commit } = known.open_value_by_stage;
    const { Lead: leads, Pipeline: pipelines, Commit: commits } = known.open_count_by_stage;
    expect(answer('PIPELINE_BY_STAGE', stages, values, order, statuses)).toEqual([
      ['Stage', 'Open value', 'Open deals', 'Bulge'],
      ['Lead', money(Lead), leads, ''],
      ['Pipeline', money(Pipeline), pipelines, ''],
      ['Commit', money(Commit), commits, ''],
    ]);

    const quotas = tableIn('vendas-ptbr/metas.csv');
    const sellers = column('id_vendedor');
    for (const [row, [seller]] of quotas.column('id_vendedor').entries()) {
      const own = statuses.map((status, at) => (sellers[at]?.[0] === seller ? status : ['Aberto']));
      const quota = quotas.column('meta_anual')[row]?.[0];
      const { attainment_2023, attainment_2024 } = known.target_attainment_by_rep[`Vendedor_${seller}`];
      expect(answer('QUOTA_ATTAINMENT', Number(sold(2023, own)), quota)).toEqual(ratio(attainment_2023));
      expect(answer('QUOTA_ATTAINMENT', Number(sold(2024, own)), quota)).toEqual(ratio(attainment_2024));
    }
    const team = answer('QUOTA_ATTAINMENT', Number(sold(2024)), quotas.column('meta_anual'));
    expect(team).toEqual(ratio(known.target_attainment_team.attainment_2024));
  });

  it('bitrix-ru: typed over its columns, and by KPI over the whole tab', () => {
    const { rows, column } = tableIn('bitrix-ru/deals.csv');
    const known = figuresOf('bitrix-ru');
    const revenue = answer('KPI', 'revenue', rows);
    expect(revenue).toEqual(money(known.won_value_total));
    expect(answer('KPI', 'win rate', rows)).toEqual(ratio(known.win_rate));
    expect(answer('KPI', 'average won deal', rows)).toEqual(money(known.avg_deal_won));
    expect(answer('KPI', 'revenue', rows, '2026-06')).toEqual(money(known.won_value_by_month['2026-06']));
    expect(answer('KPI', 'revenue', rows, null, null, 'manager_id', 'u10')).toBe(known.by_rep.U10.won_value);
    expect(answer('KPI', 'open count', rows, null, null, 'manager_id', '')).toBe(known.by_rep['(blank)'].open);
    expect(answer('KPI', 'open pipeline', rows)).toBe(known.open_value_total);

    // D1008 stands there twice: people who type over columns leave the older row out themselves.
    const repeated = column('title').findIndex(([text]) => text === 'Дубль сделки');
    const kept = (name: string) => column(name).filter((_, row) => row !== repeated);
    const [stages, values] = [kept('stage_id'), kept('expected_amount')];
    expect(answer('REVENUE', values, stages)).toBe(known.won_value_total);
    expect(answer('WIN_RATE', known.count_won, known.count_lost)).toEqual(ratio(known.win_rate));
    const open = answer('PIPELINE_BY_STAGE', stages, values);
    if (!Array.isArray(open)) throw new Error(String(open));
    expect(Object.fromEntries(open.slice(1))).toEqual(known.open_value_by_stage);
    const cycle = answer('SALES_CYCLE_LENGTH', typedDays(kept('created_at')), typedDays(kept('closed_at')), stages);
    expect(cycle).toBe(known.cycle_days_won_mean);
  });
});

interface Table {
  readonly rows: readonly Row[];
  /** The cells below a header, as a range of one column. */
  readonly column: (header: string) => readonly Row[];
}

function tableIn(file: string): Table {
  const text: readonly Row[] = parseCsv(readFileSync(`${folder}/${file}`, 'utf8')).map((row) =>
    row.map((cell) => (typeof cell === 'string' ? cell : null)),
  );
  const { rows } = typeTextTab({ name: file, rows: text });
  const [headers = [], ...below] = rows;
  return {
    rows,
    column: (header) => {
      const place = headers.indexOf(header);
      if (place === -1) throw new Error(`${file} has no column ${header}`);
      return below.map((row) => [row[place] ?? null]);
    },
  };
}

/** Each figure by its name, without its definition. */
const figuresOf = (name: string) =>
  JSON.parse(readFileSync(`${folder}/${name}/expected.json`, 'utf8'), (_, found) =>
    typeof found === 'object' && found !== null && 'definition' in found ? found.value : found,
  ).figures;

/** A date cell's day, or that of an ISO text. */
function dayOf(cell: Cell): number | null {
  if (typeof cell === 'object' && cell !== null && 'date' in cell) return cell.date;
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(String(cell ?? '')) ?? [];
  return year === undefined ? null : serialOf(Number(year), Number(month), Number(day));
}

/** Its one date that is written 14.06.2026, and the zones of the others, as a person would mend them. */
const typedDays = (cells: readonly Row[]): Argument =>
  cells.map(([cell = null]) => {
    const [, day, month, year] = /^(\d{2})\.(\d{2})\.(\d{4})/.exec(String(cell ?? '')) ?? [];
    if (year !== undefined) return [serialOf(Number(year), Number(month), Number(day))];
    const known = dayOf(cell);
    return [known === null ? null : isoDate(known)];
  });
