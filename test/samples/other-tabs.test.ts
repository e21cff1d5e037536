// What the tabs beside the deals promise: that they agree with the deals and with one another.
import { describe, expect, it } from 'vitest';
import { amount, asOf, cleanDeals, dealOf, entries, expectBetween, groups, stages, sum, time, won } from './reading';

describe('the other tabs', () => {
  it('every activity names a known deal with its organization, or a lead that never became one', () => {
    const prospects = new Set(entries('Leads').map((lead) => lead('Organization')));
    for (const activity of entries('Activities')) {
      const deal = dealOf.get(activity('Deal ID'));
      if (deal) expect(activity('Organization')).toBe(deal('Organization'));
      else expect([activity('Deal ID'), prospects.has(activity('Organization'))]).toEqual([null, true]);
      expect(activity('Outcome') !== null).toBe(['Meeting', 'Demo'].includes(String(activity('Type'))));
      expect(time(activity('Date'))).toBeLessThanOrEqual(asOf);
    }
  });

  it('every converted lead became a deal of its own organization, city and source, answered by the day it did', () => {
    const converted = entries('Leads').filter((lead) => lead('Converted deal ID') !== null);
    for (const lead of converted) {
      const deal = dealOf.get(lead('Converted deal ID'));
      expect(['Organization', 'City', 'Source'].map((header) => deal?.(header))).toEqual(
        ['Organization', 'City', 'Source'].map(lead),
      );
      expect(time(lead('First response'))).toBeGreaterThan(time(lead('Received')));
      expect(time(lead('First response'))).toBeLessThan(time(deal?.('Created')) + 86_400_000);
    }
    expect(entries('Leads')).toHaveLength(1500);
    expectBetween(converted.length, 300, 500);
    expectBetween(entries('Leads').filter((lead) => lead('First response') === null).length, 100, 250);
  });

  it('every won deal has one accepted quote over its value, and no other deal has any', () => {
    const accepted = entries('Quotes').filter((quote) => quote('Status') === 'Accepted');
    const wonIds = won.map(({ entry }) => entry('ID'));
    expect(new Set(accepted.map((quote) => quote('Deal ID')))).toEqual(new Set(wonIds));
    expect(accepted).toHaveLength(won.length);
    for (const quote of accepted) {
      const value = dealOf.get(quote('Deal ID'))?.('Value');
      if (value !== null) expect(quote('Amount')).toBe(value);
    }
  });

  it('every subscription belongs to a customer, and some have ended', () => {
    const customers = new Set(won.map(({ entry }) => entry('Organization')));
    for (const one of entries('Subscriptions')) {
      expect(customers).toContain(one('Organization'));
      expect([1, 3, 12]).toContain(one('Interval (months)'));
      if (one('End') !== null) expect(time(one('End'))).toBeGreaterThan(time(one('Start')));
    }
    expectBetween(entries('Subscriptions').filter((one) => one('End') !== null).length, 15, 80);
  });

  it('every deal has a stage log without gaps, from its creation to its closing, ending in its stage', () => {
    const log = groups(entries('Stage log'), 'Deal ID');
    const steps = [...log.values()].flatMap((visits) => visits.slice(1).map((visit, index) => [visits[index], visit]));
    const climbs = steps.map(
      ([one, next]) => stages.indexOf(String(next?.('Stage'))) - stages.indexOf(String(one?.('Stage'))),
    );
    for (const [one, next] of steps) expect(one?.('Left')).toEqual(next?.('Entered'));
    for (const deal of cleanDeals) {
      const visits = log.get(deal('ID')) ?? [];
      expect(visits[0]?.('Entered')).toEqual(deal('Created'));
      expect(visits.at(-1)?.('Left')).toEqual(deal('Closed'));
      expect(visits.at(-1)?.('Stage')).toBe(deal('Stage'));
    }
    expect(climbs.filter((climb) => climb < 0)).toEqual([-1]);
    expectBetween(climbs.filter((climb) => climb > 1).length, 3, 20);
  });

  it('each month has its six costs; and to the end of the year eight targets whose sum is the team target', () => {
    const costs = groups(entries('Costs'), 'Month');
    const targets = groups(entries('Targets'), 'Month');
    expect([costs.size, targets.size]).toEqual([24, 30]);
    for (const one of costs.values()) expect(new Set(one.map((cost) => cost('Category'))).size).toBe(6);
    for (const one of targets.values()) {
      const [team, ...others] = [...one].reverse().map((target) => amount(target('Amount')));
      expect([others.length, team]).toEqual([8, sum(others)]);
    }
  });
});
