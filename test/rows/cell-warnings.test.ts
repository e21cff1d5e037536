/** Cells of the tabs beside the deals that cannot be read are named with their tab, column and rows: they count as blank. */
import { describe, expect, it } from 'vitest';
import { warnings } from '../../core/dashboard/health-text';
import type { Cell, Row } from '../../core/table/cell';
import { boardOf } from '../dashboard/board-of';
import { serial } from '../table/tab';

const today = serial('2026-03-31');
const day = (iso: string) => ({ date: serial(iso) });
const deals: readonly Row[] = [
  ['Deal ID', 'Owner', 'Status', 'Value', 'Closed'],
  ['D1', 'Sari', 'Won', 100, day('2026-02-01')],
  ['D2', 'Budi', 'Lost', 100, day('2026-02-01')],
];

function found(name: string, rows: readonly Row[], language: 'en' | 'id' = 'en') {
  const made = boardOf({ name: 'Deals', rows: deals }, { today, language, others: [{ name, rows }] });
  return warnings(made).map(({ code, count, rows: where, text }) => ({ code, count, where, text }));
}

const activities = (...dates: readonly Cell[]): readonly Row[] => [
  ['Deal ID', 'Type', 'Date', 'Owner'],
  ...dates.map((date): Row => ['D1', 'Call', date, 'Sari']),
];
const quotes = (...amounts: readonly Cell[]): readonly Row[] => [
  ['Quote ID', 'Deal ID', 'Quote date', 'Amount', 'Status'],
  ...amounts.map((amount, index): Row => [`Q${index}`, 'D1', day('2026-02-03'), amount, 'Sent']),
];
const leads = (...received: readonly Cell[]): readonly Row[] => [
  ['Lead ID', 'Received', 'Source'],
  ...received.map((date, index): Row => [`L${index}`, date, 'Web']),
];
const good = day('2026-02-03');

describe('cells of other tabs that cannot be read', () => {
  it.each<[string, string, readonly Row[], string, readonly number[], string]>([
    ['dates of activities', 'Activities', activities(good, 'soon', good, 'later'), 'date', [3, 5], 'soon'],
    ['errors among them', 'Activities', activities(good, { error: '#N/A' }, good), 'date', [3], '#N/A'],
    ['amounts of quotes', 'Quotes', quotes(10, 'tbd', 20, 30), 'number', [3], 'tbd'],
    ['dates of leads', 'Leads', leads(good, good, 'unknown'), 'date', [4], 'unknown'],
  ])('%s are counted with their rows', (_, name, rows, kind, where, text) => {
    const [warning, ...others] = found(name, rows);
    expect(others).toEqual([]);
    expect(warning).toMatchObject({ code: `unreadable-${kind}-beside`, count: where.length, where });
    expect(warning?.text).toContain(`in the tab “${name}”`);
    expect(warning?.text).toContain(`the first “${text}”. They count as blank.`);
  });

  it('errors of labels too, and in Indonesian', () => {
    const rows: readonly Row[] = [...activities(good), ['D1', { error: '#REF!' }, good, 'Sari']];
    expect(found('Activities', rows, 'id')).toMatchObject([
      {
        code: 'unreadable-label-beside',
        where: [3],
        text: 'Sel “Type” di tab “Activities” yang berisi galat: 1, yang pertama “#REF!”. Dianggap kosong.',
      },
    ]);
  });

  it('are not spoken of where all can be read', () => {
    expect(found('Activities', activities(good, good))).toEqual([]);
  });
});
