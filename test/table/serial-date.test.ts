import { describe, expect, it } from 'vitest';
import { dateOf, isoDate, serialOf, serialOfWritten } from '../../core/table/serial-date';

describe('serial days', () => {
  it.each([
    [1900, 3, 1, 61],
    [1970, 1, 1, 25569],
    [2000, 2, 29, 36585],
    [2026, 1, 1, 46023],
    [2100, 3, 1, 73110],
    [9999, 12, 31, 2958465],
  ])('%i-%i-%i is the number both hosts show', (year, month, day, serial) => {
    expect(serialOf(year, month, day)).toBe(serial);
    expect(dateOf(serial)).toEqual({ year, month, day });
  });

  it('counts every day from 1900 to 2200 once, as the calendar of the platform does', () => {
    const start = Date.UTC(1900, 2, 1);
    for (let offset = 0; offset < 110_000; offset += 1) {
      const date = new Date(start + offset * 86_400_000);
      const serial = serialOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
      if (serial !== 61 + offset || isoDate(serial) !== date.toISOString().slice(0, 10)) {
        expect({ offset, serial, iso: isoDate(serial) }).toEqual({ offset, iso: date.toISOString().slice(0, 10) });
      }
    }
  });

  it('drops the time of day', () => {
    expect(dateOf(46023.99)).toEqual({ year: 2026, month: 1, day: 1 });
  });

  it.each([
    [2026, 2, 29],
    [2100, 2, 29],
    [2026, 4, 31],
    [2026, 13, 1],
    [2026, 0, 1],
    [2026, 1, 0],
    [1899, 12, 31],
    [2200, 1, 1],
    [Number.NaN, 1, 1],
  ])('knows no day %i-%i-%i', (year, month, day) => {
    expect(serialOfWritten(year, month, day)).toBeNaN();
  });

  it('knows leap days', () => {
    expect(serialOfWritten(2024, 2, 29)).toBe(serialOf(2024, 2, 29));
    expect(serialOfWritten(2000, 2, 29)).toBe(36585);
  });
});
