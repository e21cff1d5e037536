/** How a known figure is looked for in the command line's JSON. */
import { expect } from 'vitest';
import type { Report } from '../../../core/index';
import { each, money, ratioOf } from '../../real-data';
import type { Ask } from './run-cli';

/** `known` is as the file of figures has it: a number, a list, a record of any depth. */
export type Check = (known: ReturnType<typeof JSON.parse>, ask: Ask) => Promise<void>;

export const kpiOf = (report: Report, id: string): Report['kpis'][number] => {
  const found = report.kpis.find((kpi) => kpi.id === id);
  if (found === undefined) throw new Error(`there is no KPI ${id}`);
  return found;
};

/** Of all dates, where no period is named. */
export const kpi =
  (id: string, period?: string): Check =>
  async (known, ask) =>
    expect(kpiOf(await ask(period), id).value).toEqual(money(known));

export const ratioKpi =
  (id: string, period?: string): Check =>
  async (known, ask) =>
    expect(kpiOf(await ask(period), id).value).toEqual(ratioOf(known));

/** How many rows stand behind a KPI. */
export const sampleOf =
  (id: string): Check =>
  async (known, ask) =>
    expect(kpiOf(await ask(), id).n).toBe(known);

export const used: Check = async (known, ask) => expect((await ask()).health.used).toBe(known);

/** A number of rows, or a list of what is wrong with them. */
export const warned =
  (code: string): Check =>
  async (known, ask) => {
    const found = (await ask()).health.warnings.find((warning) => warning.code === code);
    expect(found?.count ?? 0).toBe(Array.isArray(known) ? known.length : known);
  };

export const monthly =
  (column: 'won_value' | 'won_count' | 'growth'): Check =>
  async (known, ask) => {
    const months = new Map((await ask()).byMonth.map((row) => [row.month, row[column]]));
    expect(each(known, (_, month) => months.get(month))).toEqual(
      each(known, (value: number | null) =>
        value === null ? null : expect.closeTo(value, column === 'growth' ? 5.3 : 1.9),
      ),
    );
  };

/** The KPI in each of the periods that the record names. */
export const inPeriods =
  (id: string): Check =>
  async (known, ask) => {
    for (const [period, value] of Object.entries(known)) {
      expect([period, kpiOf(await ask(period), id).value]).toEqual([period, money(Number(value))]);
    }
  };

export const stages =
  (column: 'value' | 'count'): Check =>
  async (known, ask) => {
    const found = new Map((await ask()).byStage.map((row) => [row.stage, row[column]]));
    expect(each(known, (_, stage) => found.get(stage))).toEqual(each(known, money));
  };

interface KnownSegment {
  readonly won: number;
  readonly lost?: number;
  readonly open?: number;
  readonly won_value?: number;
  readonly win_rate?: number | null;
  readonly avg_won?: number | null;
  readonly share?: number;
  readonly share_of_won_value?: number;
}

export interface SegmentNames {
  /** As the command line calls what the figures call so. */
  readonly named?: (label: string) => string;
  /** Theirs is over all won deals, ours over those that have a value: the same where all have one. */
  readonly allHaveValues?: boolean;
  readonly without?: readonly string[];
}

/** By any column of the deals, each label with what is known of it. */
export const segments =
  (header: string, { named = (label) => label, allHaveValues = true, without = [] }: SegmentNames = {}): Check =>
  async (known, ask) => {
    const report = await ask('all', '--by', header);
    const found = new Map(report.bySegment.map((row) => [row.segment, row]));
    const [wonValue, won] = [kpiOf(report, 'REVENUE').value ?? 0, kpiOf(report, 'WON_COUNT').value ?? 0];
    const asked = Object.fromEntries(Object.entries(known).filter(([label]) => !without.includes(label)));
    const shown = each(asked, (_, label) => {
      const row = found.get(named(label));
      return (
        row && {
          won: row.won_count,
          lost: row.lost_count,
          open: row.open_count,
          won_value: row.won_value,
          win_rate: row.win_rate,
          ...(allHaveValues && { avg_won: row.average_won }),
          share: (row.won_count ?? 0) / won,
          share_of_won_value: (row.won_value ?? 0) / wonValue,
        }
      );
    });
    expect(shown).toMatchObject(
      each(asked, (value) => {
        const segment: KnownSegment = Object(value);
        const { won_value, win_rate, avg_won, share, share_of_won_value, ...counts } = segment;
        return {
          ...counts,
          ...(won_value !== undefined && { won_value: money(won_value) }),
          ...(win_rate !== undefined && { win_rate: win_rate === null ? null : ratioOf(win_rate) }),
          ...(avg_won !== undefined && allHaveValues && { avg_won: avg_won === null ? null : money(avg_won) }),
          ...(share !== undefined && { share: ratioOf(share) }),
          ...(share_of_won_value !== undefined && { share_of_won_value: ratioOf(share_of_won_value) }),
        };
      }),
    );
  };

/** Known only of those who own the deals, so each is a filter: its KPIs, and its line in the table of locations. */
export const locations = (): Check => async (known, ask) => {
  const lines = new Map((await ask()).byLocation.map((row) => [row.location, row]));
  for (const [location, value] of Object.entries(known)) {
    const { won, lost, open, won_value, win_rate, share_of_won_value }: KnownSegment = Object(value);
    const report = await ask('all', '--filter', `location=${location}`);
    const figure = (id: string) => kpiOf(report, id).value;
    expect({
      lost: figure('LOST_COUNT'),
      open: figure('OPEN_COUNT'),
      won: figure('WON_COUNT'),
      rate: figure('WIN_RATE'),
      line: lines.get(location),
    }).toEqual({
      lost,
      open,
      won,
      rate: ratioOf(win_rate ?? null),
      line: { location, won_value: money(won_value ?? 0), won_count: won, share: ratioOf(share_of_won_value ?? 0) },
    });
  }
};

/** Where the tab is of deals. */
export const dealFigures: Readonly<Record<string, Check>> = {
  count_total: used,
  count_won: kpi('WON_COUNT'),
  count_lost: kpi('LOST_COUNT'),
  count_open: kpi('OPEN_COUNT'),
  won_value_total: kpi('REVENUE'),
  won_without_value: warned('won-without-value'),
  avg_deal_won: kpi('AVERAGE_PURCHASE_VALUE'),
  median_deal_won: kpi('MEDIAN_PURCHASE_VALUE'),
  win_rate: ratioKpi('WIN_RATE'),
  won_value_by_month: monthly('won_value'),
  won_count_by_month: monthly('won_count'),
  mom_growth_by_month: monthly('growth'),
  won_value_by_quarter: inPeriods('REVENUE'),
  won_value_by_year: inPeriods('REVENUE'),
  won_missing_close_date: warned('won-without-closed-date'),
};

export const cycleFigures: Readonly<Record<string, Check>> = {
  cycle_days_won_n: sampleOf('SALES_CYCLE_LENGTH'),
  cycle_days_won_mean: ratioKpi('SALES_CYCLE_LENGTH'),
  cycle_days_won_median: ratioKpi('SALES_CYCLE_LENGTH_MEDIAN'),
};
