/** The promise of SMART: what is not specific, measurable or bound in time is refused with a sentence that says what to do. */
import { describe, expect, it } from 'vitest';
import type { Cell, RawTab } from '../../core/table/cell';
import { serialOf } from '../../core/table/serial-date';
import { computeReport } from '../../core/wizard/wizard';
import { isLanguage } from '../../core/words/words';

const day = (month: number, date: number): Cell => ({ date: serialOf(2026, month, date) });

const deals: RawTab = {
  name: 'Deals',
  rows: [
    ['Deal', 'Owner', 'City', 'Status', 'Value', 'Created', 'Closed'],
    ['A', 'Sari', 'Bandung', 'Won', 100, day(1, 5), day(1, 20)],
    ['B', 'Budi', 'Medan', 'Lost', 250, day(1, 9), day(2, 20)],
  ],
};

/** A configuration is read from a file: what it holds is not what our types say. */
function sentenceFor(goal: object, language = 'en'): string | null {
  if (!isLanguage(language)) throw new Error('a language of ours');
  const choices = JSON.parse(JSON.stringify({ goals: [goal] }));
  const settings = { language, today: serialOf(2026, 2, 15), fixedToday: true, takenTabNames: [], choices };
  const done = computeReport(deals, settings);
  return done.ok ? null : done.sentence;
}

const right = { kpi: 'REVENUE', changePercent: 0.1, from: '2026-02-01', deadline: '2026-02-28' };

const refused: readonly (readonly [string, object, RegExp])[] = [
  ['no KPI', { ...right, kpi: undefined }, /no KPI.*Write its id, such as REVENUE/],
  ['an unknown KPI', { ...right, kpi: 'FAME' }, /“FAME” is no KPI/],
  ['a KPI of single stages', { ...right, kpi: 'STAGE_CONVERSION' }, /“STAGE_CONVERSION” is no KPI/],
  [
    'an unknown name',
    { ...right, of: 'Nobody' },
    /“Nobody” is neither a rep nor a location.*Budi, Sari, Bandung, Medan/,
  ],
  ['no change', { ...right, changePercent: 0 }, /Say how much Won value should change/],
  ['a change in words', { ...right, changePercent: 'a lot' }, /Say how much Won value should change/],
  ['two changes', { ...right, changeAmount: 5 }, /in percent or as an amount, not both/],
  ['less of what should be more', { ...right, changePercent: -0.1 }, /More is better for Won value/],
  ['more of what should be less', { ...right, kpi: 'SALES_CYCLE_LENGTH' }, /Less is better for/],
  ['a KPI of now only', { ...right, kpi: 'OPEN_COUNT' }, /no figure for a stretch of days/],
  ['a KPI without its tab', { ...right, kpi: 'CALLS' }, /Calls has no figure.*add what it needs/],
  ['a part of nothing', { ...right, of: 'Budi' }, /came to nothing before.*write a "baseline"/],
  ['no first day', { ...right, from: undefined }, /“” is no day/],
  ['a day that is none', { ...right, deadline: '2026-02-30' }, /“2026-02-30” is no day/],
  ['a deadline that is a month', { ...right, deadline: '2026-03' }, /“2026-03” is no day/],
  ['a deadline before the first day', { ...right, deadline: '2026-01-31' }, /put the deadline after the first day/],
  ['a deadline on the first day', { ...right, deadline: '2026-02-01' }, /put the deadline after the first day/],
  ['a hundred years', { ...right, deadline: '2126-02-01' }, /at most ten years/],
  ['an objective without a change', { ...right, objectives: [{ kpi: 'CALLS' }] }, /Say how much Calls should change/],
  ['an unknown KPI to track', { ...right, tracking: ['FAME'] }, /“FAME” is no KPI/],
  ['an unknown template', { template: 'world-peace' }, /no goal template “world-peace”.*customers-in-a-location/],
  ['a template without its location', { template: 'customers-in-a-location' }, /Say which location/],
];

describe('a goal is refused', () => {
  it.each(refused)('with %s', (_, goal, sentence) => {
    expect(sentenceFor(goal)).toMatch(sentence);
    // Every blank of the sentence is filled, in the other language too.
    expect(sentenceFor(goal, 'id')).toMatch(/^[^{}]+$/);
  });

  it('and taken where it is specific, measurable and bound in time', () => {
    expect(sentenceFor(right)).toBeNull();
    expect(sentenceFor({ ...right, baseline: 5, of: 'Budi' })).toBeNull();
    expect(sentenceFor({ ...right, of: 'Team' })).toBeNull();
  });
});
