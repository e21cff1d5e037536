/** The copy to be passed on, as a plan: what stays of the dashboard, what does not, and whose names are masked. */
import { describe, expect, it } from 'vitest';
import { maskedText } from '../../core/dashboard/mask-names';
import type { Plan, TabPlan } from '../../core/dashboard/plan';
import { shareCopy } from '../../core/dashboard/share-copy';
import { call, cell } from '../../core/language/formula';
import type { Cell } from '../../core/table/cell';
import { serialOf } from '../../core/table/serial-date';
import { planDashboard } from '../../core/wizard/wizard';
import { languages } from '../../core/words/languages';

const { en } = languages;

const day = (month: number, date: number): Cell => ({ date: serialOf(2026, month, date) });
const planned = planDashboard(
  {
    name: 'Deals',
    rows: [
      ['Deal title', 'Owner', 'Customer', 'Status', 'Value', 'Created', 'Closed'],
      ['Big one', 'Al', 'Acme', 'Won', 100, day(1, 5), day(2, 4)],
      ['Other', 'Alberta', 'Acme Corp', 'Lost', 250, day(1, 9), day(2, 20)],
      ['Third', 'Won', 'Zeta', 'Hmm', 30, day(2, 1), day(3, 1)],
    ],
  },
  { language: 'en', today: serialOf(2026, 3, 31), fixedToday: true, takenTabNames: [] },
);
if (!planned.ok) throw new Error(planned.sentence);
const { plan } = planned;
const masking = planned.masking();
const settings = { name: 'For you', language: 'en', today: planned.today, masking: null } as const;

/** Every formula shows the same. */
const showing = (shown: Cell): readonly (readonly Cell[])[] =>
  Array.from({ length: 300 }, () => Array.from({ length: 20 }, () => shown));

function copied(from: Plan, shown: Cell, mask = false): TabPlan {
  const copy = shareCopy(from, showing(shown), { ...settings, masking: mask ? masking : null });
  const [tab] = copy?.tabs ?? [];
  if (copy === null || tab === undefined) throw new Error('no copy');
  expect(copy).toMatchObject({ rawTab: '', otherTabs: {} });
  expect(copy.tabs).toHaveLength(1);
  return tab;
}

describe('a copy', () => {
  const text = JSON.stringify(copied(plan, 12.5));

  it('is values: no formula, nothing to choose, nothing yellow', () => {
    expect(/"formula"|filterInput|"input|"kpi"/.test(text)).toBe(false);
    expect(copied(plan, 12.5).validations).toEqual([]);
    expect(copied(plan, 12.5).cells.filter(({ content }) => content === 12.5).length).toBeGreaterThan(50);
    expect(copied(plan, day(2, 3)).cells).toContainEqual(expect.objectContaining({ content: day(2, 3) }));
  });

  it('says that it is one, and since when', () => {
    expect(text).toContain('Values as of 2026-03-31');
    expect(text.includes('change the yellow cells')).toBe(false);
    expect(copied(plan, 1).name).toBe('For you');
  });

  it('leaves out how healthy the data are, and moves up what stands below', () => {
    for (const word of [en.dashboard.health, en.dashboard.coverage, en.exclusions['unknown-outcome']])
      expect([word, text.includes(word)]).toEqual([word, false]);
    const footer = copied(plan, 1).cells.find(({ content }) => content === en.share.footer);
    const old = plan.tabs[0]?.cells.find(({ content }) => content === en.dashboard.footer);
    expect(footer?.row).toBeLessThan(old?.row ?? 0);
    expect(copied(plan, 1).print.area.lastRow).toBe(footer?.row);
  });

  it('leaves out what people noted for themselves', () => {
    const [dashboard, ...rest] = plan.tabs;
    if (dashboard === undefined) throw new Error('no dashboard');
    const note = { row: 1, column: 9, content: 'do not tell', isNote: true } as const;
    const noted = { ...plan, tabs: [{ ...dashboard, cells: [...dashboard.cells, note] }, ...rest] };
    expect(JSON.stringify(copied(noted, 1)).includes('do not tell')).toBe(false);
  });

  it('keeps charts and bars, and no rule', () => {
    const [dashboard, ...rest] = plan.tabs;
    if (dashboard === undefined) throw new Error('no dashboard');
    const area = { firstRow: 30, lastRow: 33, firstColumn: 1, lastColumn: 1 };
    const formula = call('ISNUMBER', cell('dashboard', 30, 1));
    const ruled = {
      ...dashboard,
      conditionalFormats: [
        { kind: 'bar', area, color: '#000000' },
        { kind: 'rule', area, formula, fill: '#000000', color: '#FFFFFF' },
      ],
    } as const;
    expect(copied({ ...plan, tabs: [ruled, ...rest] }, 1).conditionalFormats.map(({ kind }) => kind)).toEqual(['bar']);
    expect(copied(plan, 1).charts).toEqual(dashboard.charts);
  });
});

describe('masked names', () => {
  it.each([
    ['Al', 'Rep 1'],
    [' al ', 'Rep 1'],
    ['Alberta', 'Rep 2'],
    ['Acme', 'Customer 1'],
    ['Acme Corp: overdue', 'Customer 2: overdue'],
    ['Alert: Al and Alberta, for Acme', 'Alert: Rep 1 and Rep 2, for Customer 1'],
    ['Big one', 'Deal 1'],
    ['All', 'All'],
    ['(blank)', '(blank)'],
  ])('“%s” is “%s”', (text, masked) => {
    expect(maskedText(text, masking)).toBe(masked);
  });

  it('leave our own words alone, whoever is called so', () => {
    expect(maskedText('Won', masking)).toBe('Won');
  });

  it('stand wherever the dashboard shows one', () => {
    expect(JSON.stringify(copied(plan, 'Alberta', true)).includes('Alberta')).toBe(false);
    expect(JSON.stringify(copied(plan, 'Alberta', false)).includes('Alberta')).toBe(true);
  });
});
