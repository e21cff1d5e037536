/** Reading a user's tab: what Google delivers for its cells becomes core's cells, and the tab is only read. */
import { beforeAll, expect, test } from 'vitest';
import { smallPlan } from '../local/small-plan';
import { type Files, filesWithPlan, load } from './bundle';
import { hostOver, spreadsheetWith, type TabSeed } from './spreadsheet-app';
import { onSpreadsheet } from './wizard-run';

let files: Files;
let filesThatCount: Files;
beforeAll(async () => {
  files = await filesWithPlan(smallPlan);
  filesThatCount = await filesWithPlan(smallPlan, "raw.rows.length + ' rows of ' + raw.rows[0].length");
});

function read(rows: TabSeed['rows'], timeZone = 'Asia/Jakarta') {
  const state = spreadsheetWith([{ name: "Anna's deals", rows }], { timeZone });
  const host = hostOver(state);
  const request = { method: 'inspect', tab: "Anna's deals", choices: { language: 'en' } };
  const reply: unknown = JSON.parse(String(load(files, host.globals)('rpc', JSON.stringify(request))));
  // The stand-in for core's inspectTab answers with the tab it was given.
  const raw: unknown = JSON.parse(String(Reflect.get(Object(Reflect.get(Object(reply), 'value')), 'sentence')));
  return { rows: Reflect.get(Object(raw), 'rows'), calls: host.calls.names, writes: state.tabs[0]?.writes };
}

test('text, numbers and truth stay; blanks become null; errors are marked; row 1 is the first even when blank', () => {
  const { rows, writes } = read([
    [],
    ['Deal', 'Value', ''],
    ['=not a formula', -0.5, true],
    ['007', '#N/A', '#REF! see below'],
    ['  ', null, '#DIV/0!'],
  ]);
  expect(rows).toEqual([
    [null, null, null],
    ['Deal', 'Value', null],
    ['=not a formula', -0.5, true],
    ['007', { error: '#N/A' }, '#REF! see below'],
    ['  ', null, { error: '#DIV/0!' }],
  ]);
  expect(writes).toEqual([]);
});

/** The moment at which the clocks of a zone show this date and time; the offset is given as people write it. */
const moment = (text: string): Date => new Date(text);

test.each<[string, string, number]>([
  ['Asia/Jakarta', '2026-01-01T00:00:00+07:00', 46023],
  ['Asia/Tokyo', '2026-01-01T00:00:00+09:00', 46023],
  ['America/New_York', '2026-01-01T00:00:00-05:00', 46023],
  ['America/New_York', '2026-07-01T00:00:00-04:00', 46204],
  ['Asia/Kathmandu', '2026-01-01T12:00:00+05:45', 46023.5],
  ['Australia/Lord_Howe', '2026-04-05T01:45:00+11:00', 46117 + 1.75 / 24],
  ['Australia/Lord_Howe', '2026-04-05T01:45:00+10:30', 46117 + 1.75 / 24],
  ['Australia/Lord_Howe', '2026-10-04T02:40:00+11:00', 46299 + (2 + 40 / 60) / 24],
  ['Europe/Berlin', '2026-03-29T03:00:00+02:00', 46110 + 3 / 24],
  ['Etc/UTC', '1899-12-31T00:00:00Z', 1],
])('in %s a cell that shows %s has the serial %d', (timeZone, shown, serial) => {
  const { rows } = read([[moment(shown)]], timeZone);
  expect(rows).toEqual([[{ date: expect.closeTo(serial, 9) }]]);
});

test('a column of dates asks Google for the time zone once per quarter of an hour, not once per cell', () => {
  const day = moment('2026-01-01T00:00:00+07:00');
  const { calls } = read(
    Array.from({ length: 500 }, (_, row) => [row % 2 === 0 ? day : new Date(day.getTime() + 60e3)]),
  );
  // One for the dates, one for today.
  expect(calls.filter((name) => name === 'Utilities.formatDate')).toHaveLength(2);
});

test('an empty tab has no rows', () => {
  expect(read([]).rows).toEqual([]);
});

test('a large tab is read in blocks, and comes out whole', () => {
  const { calls, rows } = read(Array.from({ length: 1_001 }, (_, row) => Array.from({ length: 260 }, () => row)));
  expect(calls.filter((name) => name === 'Range.getValues')).toHaveLength(2);
  expect(rows).toEqual(Array.from({ length: 1_001 }, (_, row) => Array.from({ length: 260 }, () => row)));
});

test('the calls that reading 100,000 rows of 20 columns takes', () => {
  const state = spreadsheetWith([{ name: 'Deals', rows: [] }]);
  const [tab] = state.tabs;
  if (tab === undefined) throw new Error('no tab');
  Object.assign(tab, { rows: 100_000, columns: 20 });
  // Two million cells as one: only the last is kept, and every place shows it.
  const cell = { value: 7, formula: '' };
  tab.cells.set('100000 20', cell);
  tab.cells.get = () => cell;
  const host = hostOver(state);
  const request = { method: 'inspect', tab: 'Deals', choices: { language: 'en' } };
  const reply = String(load(filesThatCount, host.globals)('rpc', JSON.stringify(request)));
  expect(reply).toContain('100000 rows of 20');
  const calls = onSpreadsheet(host.calls.names);
  console.log(`reading 100,000 × 20 cells: ${calls.length} calls on the spreadsheet: ${calls.join(', ')}`);
  expect(calls.length).toBeLessThanOrEqual(25);
});
