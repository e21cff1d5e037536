/** Deals without a column of stages stand in the stage they entered last, and the stages are in the order deals pass them. */
import { describe, expect, it } from 'vitest';
import type { RawTab, Row } from '../../../core/table/cell';
import { boardOf } from '../../dashboard/board-of';
import { serial } from '../tab';

const header: Row = ['Record ID', 'Amount', 'Is closed', 'Is won'];
// The columns in the order of the alphabet, as some exports have them.
const stages: Row = ['date_entered_alpha_offer', 'date_entered_beta_call', 'date_entered_gamma_check'];
const day = (number: number) => ({ date: serial(`2026-01-${String(number).padStart(2, '0')}`) });
const rows: readonly Row[] = [
  [...header, ...stages],
  [1, 100, 'False', 'False', day(9), day(2), day(5)],
  [2, 200, 'False', 'False', null, day(3), day(4)],
  [3, 300, 'False', 'False', null, day(6), null],
  [4, 400, 'True', 'True', day(20), day(7), null],
  [5, 500, 'False', 'False', null, null, null],
];
const today = serial('2026-02-01');
const read = (deals: readonly Row[], others: readonly RawTab[] = []) =>
  boardOf({ name: 'Deals', rows: deals }, { today, others }).reading;
const stageOf = ({ table }: ReturnType<typeof read>) =>
  Array.from(table.columns.stage?.codes ?? [], (code) => table.columns.stage?.labels[code] ?? null);

describe('stages out of a log', () => {
  it('each deal is in the stage that it entered last, by date and not by column; one in no stage has none', () => {
    expect(stageOf(read(rows))).toEqual(['alpha_offer', 'gamma_check', 'beta_call', 'alpha_offer', null]);
  });

  it('the stages are in the order in which deals pass through them', () => {
    expect(read(rows).stages.map(({ label }) => label)).toEqual(['beta_call', 'gamma_check', 'alpha_offer']);
  });

  it('on a tab of their own they count as well', () => {
    const log: RawTab = {
      name: 'Stage history',
      rows: [
        ['Deal ID', 'Stage', 'Entered'],
        [2, 'Call', day(3)],
        [2, 'Check', day(4)],
        [3, 'Call', day(6)],
      ],
    };
    const deals = rows.map((row) => row.slice(0, 4));
    expect(stageOf(read(deals, [log]))).toEqual([null, 'Check', 'Call', null, null]);
  });

  it('a column of stages is believed, whatever the log says', () => {
    const deals = rows.map((row, index) => [...row, index === 0 ? 'Deal stage' : 'beta_call']);
    expect(new Set(stageOf(read(deals)))).toEqual(new Set(['beta_call']));
  });
});
