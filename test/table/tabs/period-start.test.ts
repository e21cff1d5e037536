import { describe, expect, it } from 'vitest';
import type { Row } from '../../../core/table/cell';
import { isoDate } from '../../../core/table/serial-date';
import { periodStart } from '../../../core/table/tabs/period-start';
import { day, serial } from '../tab';
import { otherTableOf, tabOf, valuesOf } from './other-tab';

describe('a month or a quarter as text', () => {
  it.each([
    ['Januari 2026', '2026-01-01'],
    ['Okt 2026', '2026-10-01'],
    ['2026-02', '2026-02-01'],
    ['02/2026', '2026-02-01'],
    ['2026-Q1', '2026-01-01'],
    ['Q4 2026', '2026-10-01'],
    ['TW2 2026', '2026-04-01'],
  ])('%s begins on %s', (text, start) => {
    expect(isoDate(periodStart(text) ?? 0)).toBe(start);
  });

  it.each(['2026', '13/2026', '2026-Q5', '2026-01-31', 'Jan', 'Total', 'Jan 26', '31/01/2026', ''])(
    '%s is none',
    (text) => {
      expect(periodStart(text)).toBeNull();
    },
  );

  it.each(['costs', 'targets'] as const)('dates %s, and is nothing that a formula could read', (role) => {
    const rows: Row[] = [
      ['Bulan', 'Jumlah', 'Kategori'],
      ['Januari 2026', 5, 'Iklan'],
      [day('2026-02-01'), 6, 'Iklan'],
      ['2026-03', 7, 'Iklan'],
      ['nanti', 8, 'Iklan'],
      ['2026-04', 8, 'Iklan'],
      ['Total', 34, null],
    ];
    const { columns, formats, unreadable } = otherTableOf(role, tabOf('Sheet1', ...rows));
    const expected = ['2026-01-01', '2026-02-01', '2026-03-01'].map(serial);
    expect(valuesOf(columns.date)).toEqual([...expected, null, serial('2026-04-01')]);
    expect(formats.date?.typed).toBe(false);
    expect(unreadable).toEqual([{ field: 'date', row: 5, text: 'nanti' }]);
  });

  it('dates no activity: a day is meant there', () => {
    const rows: Row[] = [
      ['Type', 'Date', 'Start'],
      ['Call', 'Jan 2026', day('2026-01-05')],
    ];
    const { mapping } = otherTableOf('activities', tabOf('Sheet1', ...rows));
    expect(mapping.date?.header).toBe('Start');
  });
});
