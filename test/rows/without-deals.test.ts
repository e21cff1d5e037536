/** A workbook without deals: its other tabs have their figures, and those of deals say that there is no such tab. */
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../core/catalogue/index';
import { needsOf } from '../../core/catalogue/needs';
import { readWithoutDeals, readWorkbook } from '../../core/rows/reading';
import type { RawTab } from '../../core/table/cell';
import { figuresOf } from '../catalogue/figures-of';
import { day, serial } from '../table/tab';

const subscriptions: RawTab = {
  name: 'Subscriptions',
  rows: [
    ['Account', 'MRR', 'Start', 'End'],
    ['Maju', 100, day('2025-03-01'), null],
    ['Sinar', 300, day('2025-03-01'), day('2026-01-15')],
  ],
};

const deals: RawTab = {
  name: 'Deals',
  rows: [
    ['Deal', 'Status', 'Value'],
    ['A', 'Won', 5],
  ],
};

const today = serial('2026-06-30');
const words = { blank: '(blank)', team: 'Team' };

function figuresIn(period: string, tab: RawTab, ...others: readonly RawTab[]) {
  const read = readWorkbook(tab, others, {}, words);
  if (!read.ok) throw new Error(read.refusal.code);
  return figuresOf(read.reading.model, period, today);
}

describe('a workbook without deals', () => {
  it('has the figures of its other tabs', () => {
    const figures = figuresIn('2026-01', subscriptions);
    expect([figures('MRR'), figures('CHURN_RATE'), figures('MRR_CHURN_RATE')]).toEqual([100, 0.5, 0.75]);
  });

  const overDeals = catalogue.filter((kpi) => kpi.by === undefined && needsOf(kpi).tabs[0] === 'deals');
  it.each(overDeals)('$id counts deals, and there are none', ({ value }) => {
    expect(figuresIn('2026-01', subscriptions)(value)).toBe('missing-tab');
  });

  it.each<[string, RawTab]>([
    [
      'is nothing we know',
      {
        name: 'Notes',
        rows: [
          ['Note', 'Who'],
          ['Buy milk', 'Budi'],
        ],
      },
    ],
    [
      'says little without deals',
      {
        name: 'Costs',
        rows: [
          ['Date', 'Category', 'Amount'],
          [today, 'Rent', 5],
        ],
      },
    ],
    [
      'is not the one that is known',
      {
        name: 'Accounts',
        rows: [
          ['Account', 'City'],
          ['Maju', 'Medan'],
        ],
      },
    ],
  ])('is refused over a tab that %s', (_, tab) => {
    expect(readWorkbook(tab, [subscriptions], {}, words)).toMatchObject({ ok: false, refusal: { code: 'not-deals' } });
  });

  it('is none where another tab holds the deals: that one must be chosen', () => {
    const read = readWorkbook(subscriptions, [deals], {}, words);
    expect(read).toMatchObject({ ok: false, refusal: { code: 'not-deals' } });
    expect(figuresIn('all', deals, subscriptions)('MRR')).toBe(100);
  });

  it('refuses a tab that was named for a role and cannot play it', () => {
    const choices = { roles: { costs: 'Subscriptions' } };
    const other: RawTab = { name: 'Subscriptions', rows: [['Word'], ['a'], ['b']] };
    expect(readWithoutDeals(other, [], choices, words)).toMatchObject({ ok: false, refusal: { role: 'costs' } });
  });
});
