/** Columns that say when a deal entered each stage are its history: the same as a stage log on a tab of its own. */
import { describe, expect, it } from 'vitest';
import type { Row } from '../../../core/table/cell';
import { isoDate } from '../../../core/table/serial-date';
import { enteredLog } from '../../../core/table/tabs/entered-columns';
import { boardOf } from '../../dashboard/board-of';
import { day, serial, tableOf } from '../tab';

const visitsOf = (rows: readonly Row[]) => {
  const log = enteredLog({ name: 'Deals', rows }, tableOf(rows));
  if (log === null) return null;
  const { dealId, stage, entered, left } = log.columns;
  const shown = (date: number | undefined) => (date === undefined || Number.isNaN(date) ? null : isoDate(date));
  return [...log.rowNumbers.keys()].map((row) => [
    dealId?.labels[dealId.codes[row] ?? -1],
    stage?.labels[stage.codes[row] ?? -1],
    shown(entered?.values[row]),
    shown(left?.values[row]),
  ]);
};

const body: readonly Row[] = [
  [1, 'Demo', 10, '2026-01-05 10:00', '2026-01-09 12:30', null],
  [2, 'Closed Won', 20, '2026-01-06 10:00', null, '2026-02-01 09:00'],
  [3, 'Closed Lost', 5, null, null, null],
];
const expected = [
  ['1', 'Qualified', '2026-01-05', '2026-01-09'],
  ['1', 'Demo', '2026-01-09', null],
  ['2', 'Qualified', '2026-01-06', '2026-02-01'],
  ['2', 'Closed Won', '2026-02-01', null],
];

describe('a stage log out of columns', () => {
  it.each<[string, Row]>([
    ['straight quotes', ["Date entered 'Qualified'", "Date entered 'Demo'", "Date entered 'Closed Won'"]],
    ['curly quotes', ['Date entered “Qualified”', 'Date entered “Demo”', 'Date entered “Closed Won”']],
    [
      'pipelines in brackets',
      ['Date entered "Qualified (Sales)"', 'Date entered "Demo (Sales)"', 'Date entered "Closed Won (Sales)"'],
    ],
  ])('with %s', (_, names) => {
    expect(visitsOf([['Record ID', 'Deal Stage', 'Amount', ...names], ...body])).toEqual(expected);
  });

  it('with the names of the programming interface, its stages called as the deals call them', () => {
    const names = ['hs_v2_date_entered_qualified', 'hs_v2_date_entered_demo', 'hs_v2_date_entered_closedwon'];
    const visits = visitsOf([['Record ID', 'Deal Stage', 'Amount', ...names], ...body]);
    expect(visits?.map(([, stage]) => stage)).toEqual(['qualified', 'Demo', 'qualified', 'Closed Won']);
  });

  it('with columns for leaving a stage, which count where they are filled', () => {
    const rows: Row[] = [
      [
        'Record ID',
        'Deal Stage',
        'Amount',
        'Date entered "Qualified"',
        'Date exited "Qualified"',
        'Date entered "Demo"',
      ],
      [1, 'Demo', 5, day('2026-01-05'), day('2026-01-08'), day('2026-01-09')],
      [2, 'Won', 6, day('2026-01-05'), null, null],
    ];
    expect(visitsOf(rows)).toEqual([
      ['1', 'Qualified', '2026-01-05', '2026-01-08'],
      ['1', 'Demo', '2026-01-09', null],
      ['2', 'Qualified', '2026-01-05', null],
    ]);
  });

  it('is none without such columns, or without ids', () => {
    expect(visitsOf([['Record ID', 'Deal Stage', 'Amount', 'Date entered "Demo"'], ...body])).toBeNull();
    const names = ['Date entered "Demo"', 'Date entered "Closed Won"'];
    expect(visitsOf([['Deal Stage', 'Amount', ...names], ...body.map((row) => row.slice(1))])).toBeNull();
  });

  it('gives the days in a stage, and stands behind a log on a tab of its own', () => {
    const names = ['Date entered "Qualified"', 'Date entered "Demo"', 'Date entered "Closed Won"'];
    const raw = { name: 'Deals', rows: [['Record ID', 'Deal Stage', 'Amount', ...names], ...body] };
    const { model } = boardOf(raw, { today: serial('2026-06-30') }).reading;
    expect(model.tabs.stageLog?.rowNumbers).toHaveLength(4);
    const log = {
      name: 'Stage log',
      rows: [
        ['Deal ID', 'Stage', 'Entered', 'Left'],
        [1, 'Demo', day('2026-01-09'), null],
      ],
    };
    const beside = boardOf(raw, { today: serial('2026-06-30'), others: [log] }).reading;
    expect(beside.model.tabs.stageLog?.rowNumbers).toHaveLength(1);
  });
});
