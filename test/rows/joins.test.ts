/** Rows that name their deal by an id whose zeros a spreadsheet dropped, or by one that no deal has: joined or not, it is said. */
import { describe, expect, it } from 'vitest';
import { warnings } from '../../core/dashboard/health-text';
import { rowsFrame } from '../../core/dashboard/rows-frame';
import type { Row } from '../../core/table/cell';
import { figuresOf } from '../catalogue/figures-of';
import { boardOf } from '../dashboard/board-of';
import { serial } from '../table/tab';

const today = serial('2026-03-31');
const day = (iso: string) => ({ date: serial(iso) });

const deals = (...ids: readonly (string | number)[]): readonly Row[] => [
  ['Deal ID', 'Owner', 'Account', 'Status', 'Value', 'Closed'],
  ...ids.map((id, index): Row => [id, index === 0 ? 'Sari' : 'Budi', `A${index}`, 'Won', 100, day('2026-02-01')]),
];
const calls = (...ids: readonly (string | number)[]): readonly Row[] => [
  ['Deal ID', 'Type', 'Date'],
  ...ids.map((id): Row => [id, 'Call', day('2026-02-03')]),
];

function board(own: readonly Row[], others: readonly Row[], language: 'en' | 'id' = 'en') {
  return boardOf({ name: 'Deals', rows: own }, { today, language, others: [{ name: 'Activities', rows: others }] });
}
const callsOf = (made: ReturnType<typeof board>, rep: string) =>
  figuresOf(made.reading.model, 'all', today)('CALLS', { by: ['rep', rep] });
const found = (made: ReturnType<typeof board>) => warnings(made).map(({ code, rows }) => [code, rows]);

describe('ids without their zeros', () => {
  it.each([
    ['numbers beside texts', deals('00042', '00007'), calls(42, 42, 7)],
    ['texts beside texts', deals('00042', '00007'), calls('42', '42', '7')],
    ['texts beside numbers', deals(42, 7), calls('00042', '00042', '00007')],
  ])('%s are joined where they can be one only, and that is said', (_, own, others) => {
    const made = board(own, others);
    expect([callsOf(made, 'Sari'), callsOf(made, 'Budi')]).toEqual([2, 1]);
    expect(found(made)).toEqual([
      ['no-lost-deals', []],
      ['lost-zeros-matched', [2, 3, 4]],
    ]);
    // No formula finds them, so the rows tab holds what was found.
    expect(rowsFrame(made).cleaned.has('activityDeal')).toBe(true);
  });

  it('of which one may be two are joined with none, and that is said', () => {
    const made = board(deals('0042', '00042'), calls(42));
    expect([callsOf(made, 'Sari'), callsOf(made, 'Budi')]).toEqual([0, 0]);
    expect(found(made)).toEqual([
      ['lost-zeros', [2]],
      ['no-lost-deals', []],
      ['lost-zeros-unmatched', [2]],
    ]);
  });

  it('leave formulas alone where nothing is lost', () => {
    const made = board(deals('00042', '00007'), calls('00042', '00007'));
    expect(found(made)).toEqual([['no-lost-deals', []]]);
    expect(rowsFrame(made).cleaned.has('activityDeal')).toBe(false);
  });

  it('that no deal has are named, with the tab and what to do, in both languages', () => {
    const others = calls('00042', 'D9');
    const said = (['en', 'id'] as const).map((language) => {
      const made = board(deals('00042', '00007'), others, language);
      return warnings(made).find(({ code }) => code === 'no-such-deal')?.text;
    });
    expect(said).toEqual([
      'Rows of the tab “Activities” whose “Deal ID” is that of no deal (D9 first): 1. They count, but not with a deal: check whether the deals are all there.',
      'Baris di tab “Activities” yang “Deal ID”-nya bukan milik transaksi mana pun (pertama D9): 1. Tetap dihitung, tetapi tanpa transaksi: periksa apakah semua transaksi ada.',
    ]);
  });

  it('are accounts too: whose customer somebody called', () => {
    const own: readonly Row[] = [
      ['Deal', 'Owner', 'Account ID', 'Status', 'Value', 'Closed', 'City'],
      ['One', 'Sari', '00042', 'Won', 100, day('2026-02-01'), 'Medan'],
      ['Two', 'Sari', '00007', 'Lost', 100, day('2026-02-01'), 'Bogor'],
    ];
    const others: readonly Row[] = [
      ['Account ID', 'Type', 'Date'],
      [42, 'Call', day('2026-02-03')],
    ];
    const made = board(own, others);
    expect(figuresOf(made.reading.model, 'all', today)('CALLS', { by: ['location', 'Medan'] })).toBe(1);
    expect(found(made)).toEqual([['lost-zeros-matched', [2]]]);
  });
});
