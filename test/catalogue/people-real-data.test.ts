/** Deals whose owners are told about on another tab: by region through their reps, by name through their ids. */
import { describe, expect, it } from 'vitest';
import { count } from '../../core/language/expression';
import { serialOf } from '../../core/table/serial-date';
import { boardOf } from '../dashboard/board-of';
import { knownFigures, realDataIsHere, realTab } from '../real-data';
import { figuresOf } from './figures-of';

describe.skipIf(!realDataIsHere())('people on a tab of their own', () => {
  it('maven-crm: the deals of each region, which only the tab of the sales team knows', async () => {
    const today = serialOf(2017, 12, 31);
    const others = [await realTab('maven-crm/accounts.csv'), await realTab('maven-crm/sales_teams.csv')];
    const { model } = boardOf(await realTab('maven-crm/sales_pipeline.csv'), { today, others }).reading;
    const figures = figuresOf(model, 'all', today);
    const known: Readonly<Record<string, { won: number; lost: number; won_value: number; win_rate: number }>> =
      knownFigures('maven-crm').by_region;
    expect(model.lists.location?.labels).toEqual(Object.keys(known));
    for (const [region, { won, lost, won_value, win_rate }] of Object.entries(known)) {
      const by = ['location', region] as const;
      expect([region, figures('WON_COUNT', { by }), figures(count('lost'), { by })]).toEqual([region, won, lost]);
      expect(figures('REVENUE', { by })).toBe(won_value);
      expect(figures('WIN_RATE', { by })).toBeCloseTo(win_rate, 6);
    }
  });

  it('bitrix-ru: managers by their names', async () => {
    const today = serialOf(2026, 6, 30);
    const others = [await realTab('bitrix-ru/users.csv'), await realTab('bitrix-ru/activities.csv')];
    const { model } = boardOf(await realTab('bitrix-ru/deals.csv'), { today, others }).reading;
    expect(model.lists.rep?.labels.some((label) => /\d/.test(label))).toBe(false);
  });

  it('vendas-ptbr: the won value of each country, through the seller', async () => {
    const today = serialOf(2024, 12, 31);
    const others = [await realTab('vendas-ptbr/vendedores.csv')];
    const { model } = boardOf(await realTab('vendas-ptbr/oportunidades.csv'), { today, others }).reading;
    const figures = figuresOf(model, 'all', today);
    const known: Readonly<Record<string, { won: number; won_value: number }>> = knownFigures('vendas-ptbr').by_country;
    for (const [country, { won, won_value }] of Object.entries(known)) {
      const by = ['location', country] as const;
      expect([country, figures('WON_COUNT', { by })]).toEqual([country, won]);
      expect(figures('REVENUE', { by })).toBeCloseTo(won_value, 1);
    }
  });
});
