/** Durations: a text that means one thing is read, a column decides what it can, and the rest is asked. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../core/table/cell';
import { clockInHeader, readDurationText, unitInHeader } from '../../core/table/duration-text';
import { type DurationChoice, readDurations } from '../../core/table/read-durations';
import { columnOf, everyRow } from './tab';

describe('a text', () => {
  it.each<[string, number]>([
    ['2h 30m', 150],
    ['2 h 30 min', 150],
    ['2h30', 150],
    ['1h05', 65],
    ['45 min', 45],
    ['90 mins', 90],
    ['1.5 hours', 90],
    ['1,5 jam', 90],
    ['3 days', 4320],
    ['2 hari 4 jam', 3120],
    ['1 day, 2 hours and 3 minutes', 1563],
    ['30 detik', 0.5],
    ['1 minggu', 10080],
    ['2 jam 15 menit', 135],
    ['3 días 2 horas', 4440],
    ['2 Std. 5 Min.', 125],
    ['1 heure et 10 minutes', 70],
    ['2 часа 5 минут', 125],
    ['PT1H30M', 90],
    ['P1DT2H', 1560],
    ['PT45S', 0.75],
    ['01:30:00', 90],
    ['0:00:30', 0.5],
    ['100:00:00', 6000],
    ['1 day 02:03:00', 1563],
    ['2 hari 04:30', 3150],
  ])('“%s” is %d minutes', (text, minutes) => {
    const read = readDurationText(text);
    expect(read !== null && 'minutes' in read ? read.minutes : null).toBeCloseTo(minutes, 9);
  });

  it.each([
    ['1:30', { form: 'clock', first: 1, second: 30 }],
    ['90', { form: 'number', number: 90 }],
    ['1,5', { form: 'number', number: 1.5 }],
  ])('“%s” means one thing under one header and another under another', (text, read) => {
    expect(readDurationText(text)).toEqual(read);
  });

  it.each([
    ...[
      '',
      'soon',
      '-5',
      '-1:30',
      '1:75',
      '1:30:75',
      '2 months',
      '1 tahun',
      '30 m 2 h',
      '2h 2h',
      'P',
      'PT',
      '5 x',
      '1.234',
    ],
    ...['2026-01-05', '12 Jan', '2h and', '1:2', 'h', '1h 2026-01-05'],
  ])('“%s” is none', (text) => expect(readDurationText(text)).toBeNull());
});

describe('a header', () => {
  it.each([
    ['Duration (min)', 'minutes'],
    ['Durasi (menit)', 'minutes'],
    ['Durasi (jam)', 'hours'],
    ['Response time (hours)', 'hours'],
    ['first_response_time_minutes', 'minutes'],
    ['durationSeconds', 'seconds'],
    ['Days in stage', 'days'],
    ['Duration', null],
    ['Hours and minutes', null],
    ["John's duration", null],
  ])('%s: %s', (header, unit) => expect(unitInHeader(header)).toBe(unit));

  it.each([
    ['Duration (h:mm)', 'h:mm'],
    ['Duration [hh:mm]', 'h:mm'],
    ['Talk time mm:ss', 'm:ss'],
    ['Durasi (jj:mm)', 'h:mm'],
    ['Duration (h:mm:ss)', null],
    ['Duration', null],
  ])('%s: clocks are %s', (header, clock) => expect(clockInHeader(header)).toBe(clock));
});

const read = (cells: readonly Cell[], header = 'Duration', choice?: DurationChoice) => {
  const rows = columnOf(cells);
  const { values, style, evidence, unreadable, inDoubt } = readDurations(rows, everyRow(rows), 0, header, choice);
  return {
    minutes: [...values].map((value) => (Number.isNaN(value) ? null : Math.round(value * 1e6) / 1e6)),
    style,
    evidence,
    unreadable: unreadable.map(({ text }) => text),
    inDoubt: inDoubt.map(({ text }) => text),
  };
};

describe('a column', () => {
  it('in which each cell names its unit needs no header', () => {
    expect(read(['2h 30m', null, '45 min', 'soon'])).toEqual({
      minutes: [150, null, 45, null],
      style: 'units',
      evidence: '2 of 3 name their unit',
      unreadable: ['soon'],
      inDoubt: [],
    });
  });

  it('of bare numbers is what its header says, and in doubt where that says nothing', () => {
    expect(read([90, '45', 1.5], 'Duration (min)')).toMatchObject({ minutes: [90, 45, 1.5], style: 'minutes' });
    expect(read([90, 1.5], 'Durasi (jam)')).toMatchObject({ minutes: [5400, 90], style: 'hours' });
    expect(read([90, '45'])).toEqual({
      minutes: [null, null],
      style: 'ambiguous',
      evidence: '2 of 2 are numbers without a unit',
      unreadable: [],
      inDoubt: ['90', '45'],
    });
    expect(read([90, -1], 'Duration (min)').unreadable).toEqual(['-1']);
  });

  it('of clocks is in doubt, unless the header, a longer clock or the user decides', () => {
    expect(read(['1:30', '0:45'])).toMatchObject({
      minutes: [null, null],
      style: 'ambiguous',
      inDoubt: ['1:30', '0:45'],
    });
    expect(read(['1:30'], 'Duration (h:mm)')).toMatchObject({ minutes: [90], style: 'h:mm', inDoubt: [] });
    expect(read(['1:30', '1:02:05']).minutes).toEqual([1.5, 62.083333]);
    expect(read(['1:30'], 'Duration', 'h:mm').minutes).toEqual([90]);
    expect(read(['1:30'], 'Duration (h:mm)', 'm:ss').minutes).toEqual([1.5]);
    expect(read([2], 'Duration (min)', 'days').minutes).toEqual([2880]);
  });

  it('of times of the spreadsheet are parts of a day, also where the format is lost', () => {
    expect(read([{ date: 0.0625 }, { date: 1.5 }])).toMatchObject({ minutes: [90, 2160], style: 'time' });
    expect(read([{ date: 46023 }]).unreadable).toHaveLength(1);
    expect(read([0.0625, 0.03125, 0.5])).toMatchObject({ minutes: [90, 45, 720], style: 'days' });
    // Half hours are written so as well.
    expect(read([0.5, 0.25]).style).toBe('ambiguous');
  });

  it('of numbers that no length of time has is unreadable, not endless', () => {
    const { minutes, unreadable } = read([90, 1e308], 'Duration (h)');
    expect([minutes, unreadable]).toEqual([[5400, null], ['1e+308']]);
  });

  it('of anything at all is read to the end, each filled cell once, nothing below 0', () => {
    const cell: fc.Arbitrary<Cell> = fc.oneof(
      fc.string({ maxLength: 120 }),
      fc.stringMatching(/^[0-9hms:., PTdjam]{1,40}$/),
      fc.double(),
      fc.boolean(),
      fc.constantFrom(null, '9'.repeat(5000), '1h '.repeat(2000), '__proto__', '1:'.repeat(40)),
      fc.record({ date: fc.double() }),
      fc.record({ error: fc.string() }),
    );
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 20 }), fc.string(), (cells, header) => {
        const rows = columnOf(cells);
        const { values, unreadable, inDoubt } = readDurations(rows, everyRow(rows), 0, header);
        const numbers = [...values].filter((value) => !Number.isNaN(value));
        const filled = cells.filter((one) => one !== null && !(typeof one === 'string' && one.trim() === '')).length;
        expect(numbers.every((value) => value >= 0 && Number.isFinite(value))).toBe(true);
        expect(numbers.length + unreadable.length + inDoubt.length).toBe(filled);
      }),
    );
  });
});
