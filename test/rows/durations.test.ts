/** Durations on the tabs beside the deals: a time of answers out of how long they took, and what means two things is asked. */
import { describe, expect, it } from 'vitest';
import { warnings } from '../../core/dashboard/health-text';
import { rowsFrame } from '../../core/dashboard/rows-frame';
import type { Cell, RawTab, Row } from '../../core/table/cell';
import type { WizardChoices } from '../../core/wizard/board';
import { figuresOf } from '../catalogue/figures-of';
import { boardOf } from '../dashboard/board-of';
import { serial } from '../table/tab';

const today = serial('2026-03-31');
const day = (iso: string) => ({ date: serial(iso) });
const deals: RawTab = {
  name: 'Deals',
  rows: [
    ['Deal ID', 'Owner', 'Status', 'Value', 'Closed'],
    ['D1', 'Sari', 'Won', 100, day('2026-02-01')],
    ['D2', 'Budi', 'Lost', 100, day('2026-02-01')],
  ],
};

function board(name: string, rows: readonly Row[], choices: WizardChoices = {}, language: 'en' | 'id' = 'en') {
  return boardOf(deals, { today, choices, language, others: [{ name, rows }] });
}

const leads = (header: string, ...took: readonly Cell[]): readonly Row[] => [
  ['Lead ID', 'Received', 'Source', header],
  ...took.map((cell, index): Row => [`L${index}`, day(`2026-03-0${index + 1}`), 'Web', cell]),
];
const figuresIn = (made: ReturnType<typeof board>) => {
  const figures = figuresOf(made.reading.model, 'all', today);
  return [figures('RESPONSE_TIME'), figures('NEVER_ANSWERED')];
};

describe('how soon leads were answered', () => {
  it.each<[string, readonly Cell[], number]>([
    ['Response time (hours)', [1, 2, null], 1.5],
    ['First response time (minutes)', [30, 90, null], 1],
    ['Response time', ['1h 30m', '30 min', null], 1],
    ['Waktu respons (menit)', [60, 120, null], 1.5],
    ['First reply time', ['01:00:00', '02:00:00', null], 1.5],
  ])('%s is as good as the time of the answer; a blank is a lead that nobody answered', (header, took, hours) => {
    const made = board('Leads', leads(header, ...took));
    const [mean, never] = figuresIn(made);
    expect(mean).toBeCloseTo(hours, 9);
    expect(never).toBeCloseTo(1 / 3, 9);
    // No cell holds the time of the answer, so no formula can read it.
    expect([...rowsFrame(made).cleaned]).toEqual(expect.arrayContaining(['responseHours', 'leadAnswer']));
  });

  it('is no number while it may be two: nobody is said to have waited for ever', () => {
    const rows = leads('Response time', '1:30', '0:30', null);
    expect(figuresIn(board('Leads', rows))).toEqual(['missing-column', 'missing-column']);
    const [mean, never] = figuresIn(board('Leads', rows, { durations: { 'response time': 'h:mm' } }));
    expect([mean, never]).toEqual([1, expect.closeTo(1 / 3, 9)]);
  });

  it('is the time of the answer where the tab has both', () => {
    const rows = leads('Response time (hours)', 5).map((row, index) => [
      ...row,
      index === 0 ? 'First response at' : { date: serial('2026-03-01') + 0.125 },
    ]);
    expect(figuresIn(board('Leads', rows))[0]).toBeCloseTo(3, 9);
  });
});

describe('how long a call took', () => {
  const calls = (header: string, ...took: readonly Cell[]): readonly Row[] => [
    ['Deal ID', 'Type', 'Date', header],
    ...took.map((cell): Row => ['D1', 'Call', day('2026-03-02'), cell]),
  ];

  it('is recognised, with evidence, and leaves the calls as they are', () => {
    const { model } = board('Activities', calls('Call duration (min)', 5, 12, 'n/a')).reading;
    const { mapping, durations } = model.tabs.activities ?? {};
    expect(mapping?.duration?.header).toBe('Call duration (min)');
    expect([...(durations?.duration?.values ?? [])]).toEqual([5, 12, Number.NaN]);
    expect(durations?.duration?.evidence).toBe('2 of 3 are numbers, read as minutes');
    expect(figuresOf(model, 'all', today)('CALLS')).toBe(3);
  });

  it('is asked where it may be two things, and named where it is none, with the rows, in both languages', () => {
    const rows = calls('Duration', '1:30', 'long', '0:45');
    const found = warnings(board('Activities', rows));
    expect(found.map(({ code, rows: where }) => [code, where])).toEqual([
      ['unreadable-duration', [3]],
      ['ambiguous-duration', [2, 4]],
    ]);
    expect(found[1]?.text).toBe(
      'Cells of “Duration” in the tab “Activities” that may mean two things (1:30): 2. They count as blank until you say which: name the unit in the header, such as “Duration (min)” or “Duration (h:mm)”, or choose it in the configuration ("durations").',
    );
    const indonesian = warnings(board('Activities', rows, {}, 'id')).at(-1);
    expect(indonesian?.text).toContain('bisa berarti dua hal (1:30): 2. Dianggap kosong');
    expect(warnings(board('Activities', rows, { durations: { Duration: 'm:ss' } })).map(({ code }) => code)).toEqual([
      'unreadable-duration',
    ]);
  });
});
