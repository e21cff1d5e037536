/** Amounts that no column is wide enough for: in millions, said so, and none of them changed. */
import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../core/dashboard/build-plan';
import type { TabPlan } from '../../core/dashboard/plan';
import type { RawTab } from '../../core/table/cell';
import { serialOf } from '../../core/table/serial-date';
import type { Language } from '../../core/words/words';
import { boardOf } from './board-of';
import { sampleTabs } from './sample-deals';

describe('amounts of billions', () => {
  it.each([
    { language: 'en' as const, said: 'Amounts are in millions.' },
    { language: 'id' as const, said: 'Nilai uang dalam juta.' },
  ])('are shown in millions in $language, as are the charts', async ({ language, said }) => {
    const small = await dashboardOf(language, 1);
    const large = await dashboardOf(language, 1000);
    expect(formatsOf(small)).not.toContain('millions');
    expect(subtitleOf(small)).not.toContain(said);
    expect(formatsOf(large)).not.toContain('money');
    expect(subtitleOf(large)).toContain(said);
    const isAmount = ({ format }: { format?: string }): boolean =>
      format !== undefined && ['money', 'millions', 'wholeMillions'].includes(format);
    expect(large.cells.filter(isAmount)).toHaveLength(small.cells.filter(isAmount).length);
    expect(large.charts.filter(isAmount)).toHaveLength(small.charts.filter(isAmount).length);
  });

  it('are read whole by every formula', async () => {
    const contents = (tab: TabPlan) => tab.cells.filter(({ row }) => row > 1).map(({ content }) => content);
    const [small, large] = [await dashboardOf('en', 1), await dashboardOf('en', 1000)];
    const formulas = (tab: TabPlan) =>
      contents(tab).filter((content) => typeof content === 'object' && content !== null);
    expect(formulas(large)).toEqual(formulas(small));
  });
});

async function dashboardOf(language: Language, times: number): Promise<TabPlan> {
  const { deals, others } = await sampleTabs('en');
  const choices = { today: serialOf(2026, 6, 30), period: '2026', language, others };
  const [dashboard] = buildPlan(boardOf(multiplied(deals, times), choices)).tabs;
  if (dashboard === undefined) throw new Error('no dashboard');
  return dashboard;
}

function multiplied(deals: RawTab, times: number): RawTab {
  const [header = [], ...rows] = deals.rows;
  const value = header.indexOf('Value');
  if (value === -1) throw new Error(`no column of amounts among ${header.join(', ')}`);
  const larger = rows.map((row) =>
    row.map((cell, at) => (at === value && typeof cell === 'number' ? cell * times : cell)),
  );
  return { ...deals, rows: [header, ...larger] };
}

const formatsOf = ({ cells, charts }: TabPlan): readonly (string | undefined)[] =>
  [...cells, ...charts].map(({ format }) => format);

const subtitleOf = ({ cells }: TabPlan): unknown => cells.find(({ row }) => row === 1)?.content;
