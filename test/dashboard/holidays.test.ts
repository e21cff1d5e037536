/** The promise of the holidays' list: whatever stands in it, the setup counts the working days that core counts. */
import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../core/dashboard/build-plan';
import type { Area } from '../../core/dashboard/plan';
import { frameRows, settingCell, setupFrame, windowColumns, windowNames } from '../../core/dashboard/setup/frame';
import type { Days } from '../../core/periods/period';
import { windowsAt } from '../../core/periods/windows';
import { workingDays } from '../../core/periods/working-days';
import { type Cell, isDate, type RawTab } from '../../core/table/cell';
import { serialOf } from '../../core/table/serial-date';
import { embeddedModel, readTab, setCell } from '../../local/embedded';
import { planToXlsx } from '../../local/write-xlsx';
import type { Edit } from '../engines/libreoffice';
import { libreOffice, present } from '../engines/skip';
import { boardOf } from './board-of';

const raw: RawTab = {
  name: 'Deals',
  rows: [
    ['Deal', 'Status', 'Value', 'Closed'],
    ['A', 'Won', 100, { date: serialOf(2026, 2, 4) }],
  ],
};

const today = serialOf(2026, 3, 24);
const march = (day: number): number => serialOf(2026, 3, day);

type Written = number | string | null;

/** What a user may leave in the list, and the days it means. */
const lists: readonly {
  readonly what: string;
  readonly written: readonly Written[];
  readonly days: readonly number[];
}[] = [
  { what: 'nothing', written: [null, null, null, null, null, null], days: [] },
  { what: 'a day', written: [march(20)], days: [march(20)] },
  {
    what: 'days with blanks between',
    written: [march(20), null, march(31), null, march(23)],
    days: [20, 31, 23].map(march),
  },
  { what: 'a day twice', written: [march(20), march(20)], days: [march(20)] },
  { what: 'a Saturday and a Sunday', written: [march(21), march(22)], days: [march(21), march(22)] },
  { what: 'words', written: ['Nyepi', march(19), 'cuti bersama'], days: [march(19)] },
  { what: 'a day with a time', written: [march(20) + 0.75], days: [march(20)] },
  {
    what: 'days of the period before',
    written: [serialOf(2026, 2, 17), serialOf(2025, 3, 5)],
    days: [serialOf(2026, 2, 17), serialOf(2025, 3, 5)],
  },
];

const board = boardOf(raw, { today, period: '2026-03' });
const plan = buildPlan(board);
const { setup } = board.tabNames;
const frame = setupFrame(board);

/** Each list wipes out the one before. */
const edits = (written: readonly Written[]): readonly Edit[] =>
  Array.from({ length: 6 }, (_, index) => ({
    tab: setup,
    row: frame.holidays.firstRow + index,
    column: frame.holidays.firstColumn - 2,
    value: written[index] ?? null,
  }));

/** Working days so far, and in all, of each of the compared periods. */
function expected(days: readonly number[]): readonly (readonly number[])[] {
  const windows = windowsAt(board.period, today);
  const holidays = new Set(days);
  return windowNames.map((name) => {
    const { start, end }: Days = windows[name];
    return [workingDays({ start, end: Math.min(end, today + 1) }, holidays), workingDays({ start, end }, holidays)];
  });
}

const firstCounted = frame.window('current', 'elapsedDays');
const counted: Area = {
  firstRow: firstCounted.row,
  lastRow: firstCounted.row + windowNames.length - 1,
  firstColumn: firstCounted.column,
  lastColumn: frame.window('current', 'totalDays').column,
};

it('has two columns of working days side by side, and room for sixty holidays', () => {
  expect(windowColumns.indexOf('totalDays') - windowColumns.indexOf('elapsedDays')).toBe(1);
  expect(frame.holidays.lastRow - frame.holidays.firstRow + 1).toBe(60);
  expect(frame.holidays.firstRow).toBe(frameRows.first);
});

it('keeps its room below a longer list', () => {
  const holidays = Array.from({ length: 28 }, (_, day) => `2026-02-${String(day + 1).padStart(2, '0')}`);
  const more = holidays.map((day) => day.replace('-02-', '-05-'));
  const third = holidays.map((day) => day.replace('-02-', '-06-'));
  const long = boardOf(raw, { today, choices: { holidays: [...holidays, ...more, ...third] } });
  const { firstRow, lastRow } = setupFrame(long).holidays;
  expect(lastRow - firstRow + 1).toBe(84 + 20);
});

describe('in the embedded engine', () => {
  const model = embeddedModel(plan, [raw]);

  it.each(lists)('$what', ({ written, days }) => {
    for (const { row, column, value } of edits(written)) setCell(model, setup, row, column, value);
    const rows = readTab(model, setup).slice(counted.firstRow, counted.lastRow + 1);
    expect(rows.map((row) => row.slice(counted.firstColumn, counted.lastColumn + 1))).toEqual(expected(days));
  });

  it('a month that is none is January', () => {
    const { row, column } = settingCell('fiscalStart');
    const used = settingCell('fiscalMonth');
    const shown = [0, 13, 4.5, 'April', null, 4].map((value): Cell => {
      setCell(model, setup, row, column, value);
      return readTab(model, setup)[used.row]?.[used.column] ?? null;
    });
    expect(shown.map((cell) => (isDate(cell) ? cell.date : cell))).toEqual([1, 1, 1, 1, 1, 4]);
  });
});

describe.skipIf(libreOffice === null)('in LibreOffice', () => {
  it('every list', async () => {
    const bytes = await planToXlsx(plan, raw);
    const steps = lists.map(({ written }) => edits(written));
    const read = [{ tab: setup, area: counted }];
    const [answer] = await present(libreOffice).recalculate([{ bytes, edits: steps, read }]);
    for (const [index, { what, days }] of lists.entries()) {
      expect([what, answer?.[index + 1]?.[0]]).toEqual([what, expected(days)]);
    }
  });
});
