import { describe, expect, it } from 'vitest';
import type { Row } from '../../core/table/cell';
import { type ReadChoices, readDeals } from '../../core/table/read-deals';
import { isoDate } from '../../core/table/serial-date';
import { tableOf, tabOf } from './tab';

const header: Row = ['Deal', 'Status', 'Created', 'Closed'];
const deal = (created: string, closed: string): Row => ['Mill', 'Won', created, closed];

const closedDays = (rows: readonly Row[], choices: ReadChoices = {}): (string | null)[] =>
  [...(tableOf(rows, choices).columns.closedDate?.values ?? [])].map((day) =>
    Number.isNaN(day) ? null : isoDate(day),
  );

const refusal = (rows: readonly Row[], choices: ReadChoices = {}) => {
  const reading = readDeals(tabOf(...rows), choices);
  return reading.ok ? null : reading.refusal;
};

describe('a date column that cannot decide day and month', () => {
  const undecided = [header, deal('2026-01-05', '03/04/2026'), deal('2026-01-05', '05/06/2026')];

  it('is asked about, with examples', () => {
    expect(refusal(undecided)).toEqual({
      code: 'ambiguous-dates',
      header: 'Closed',
      field: 'closedDate',
      examples: ['03/04/2026', '05/06/2026'],
    });
  });

  it('is read as the user says', () => {
    expect(closedDays(undecided, { dateOrder: { closedDate: 'dmy' } })).toEqual(['2026-04-03', '2026-06-05']);
    expect(closedDays(undecided, { dateOrder: { closedDate: 'mdy' } })).toEqual(['2026-03-04', '2026-05-06']);
  });

  it('takes the order of the other dates, and says so', () => {
    const rows = [header, deal('31/01/2026', '03/04/2026'), deal('01/02/2026', '05/06/2026')];
    expect(closedDays(rows)).toEqual(['2026-04-03', '2026-06-05']);
    expect(tableOf(rows).formats.closedDate?.evidence).toContain('that of the other dates');
    const american = [header, deal('01/31/2026', '03/04/2026'), deal('01/02/2026', '05/06/2026')];
    expect(closedDays(american)).toEqual(['2026-03-04', '2026-05-06']);
  });

  it('is asked about where the other dates disagree', () => {
    const rows: Row[] = [
      [...header, 'Expected close'],
      [...deal('31/01/2026', '03/04/2026'), '12/31/2026'],
      [...deal('30/01/2026', '05/06/2026'), '12/30/2026'],
    ];
    expect(refusal(rows)).toMatchObject({ code: 'ambiguous-dates', header: 'Closed' });
  });

  it('is not refused for one cell among many: that cell is reported', () => {
    const sure = Array.from({ length: 20 }, (_, index): Row => deal('2026-01-05', `2026-02-${index + 1}`));
    const rows = [header, ...sure, deal('2026-01-05', '03/04/2026')];
    expect(closedDays(rows)[20]).toBeNull();
    expect(tableOf(rows).unreadable).toEqual([{ field: 'closedDate', row: 22, text: '03/04/2026' }]);
    expect(closedDays(rows, { dateOrder: { closedDate: 'dmy' } })[20]).toBe('2026-04-03');
  });
});

describe('a date column that contradicts itself', () => {
  const rows = [header, deal('2026-01-05', '31/12/2025'), deal('2026-01-05', '12/30/2025')];

  it('is asked about, with cells of both kinds', () => {
    expect(refusal(rows)).toMatchObject({ code: 'ambiguous-dates', examples: ['31/12/2025', '12/30/2025'] });
  });

  it('is read as the user says, and the misfits are reported', () => {
    const choices: ReadChoices = { dateOrder: { closedDate: 'mdy' } };
    expect(closedDays(rows, choices)).toEqual([null, '2025-12-30']);
    expect(tableOf(rows, choices).unreadable).toEqual([{ field: 'closedDate', row: 2, text: '31/12/2025' }]);
  });
});
