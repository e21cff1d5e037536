/** Amounts in cents, as one CRM's interface gives them: whole where something shows it, asked where nothing does, never silent. */
import { describe, expect, it } from 'vitest';
import type { Cell, Row } from '../../core/table/cell';
import { healthWarnings } from '../../core/table/health';
import { resolveOutcomes } from '../../core/table/outcomes';
import { day, serial, tableOf } from './tab';

const columns = ['id', 'status_type', 'date_won', 'value', 'value_currency', 'value_period'];
const deal = (id: string, value: Cell, ...more: readonly Cell[]): Row => [
  ...[id, 'won', day('2026-02-03'), value, 'USD', 'one_time'],
  ...more,
];

function read(header: Row, ...rows: readonly Row[]) {
  const table = tableOf([header, ...rows]);
  const codes = healthWarnings(table, resolveOutcomes(table, {}), serial('2026-03-31')).map(({ code }) => code);
  return {
    values: [...(table.columns.value?.values ?? [])],
    typed: table.formats.value?.typed,
    about: codes.filter((code) => code.startsWith('amounts')),
  };
}

describe('amounts', () => {
  it.each<[string, readonly [Cell, Cell][], readonly number[]]>([
    [
      'with a comma for thousands',
      [
        [500000, '$5,000'],
        [12550, '$125.50'],
        [99, '$0.99'],
      ],
      [5000, 125.5, 0.99],
    ],
    [
      'without the cents',
      [
        [500000, '$5,000'],
        [12550, '$126'],
      ],
      [5000, 125.5],
    ],
    [
      'as another country writes them',
      [
        [500000, '5.000 €'],
        [12550, '125,50 €'],
      ],
      [5000, 125.5],
    ],
    [
      'blank here and there',
      [
        [500000, '$5,000'],
        [null, null],
        [0, '$0'],
      ],
      [5000, Number.NaN, 0],
    ],
  ])('whose shown twin is a hundredth, %s, are in cents, and that is said', (_, amounts, values) => {
    const rows = amounts.map(([value, shown], index) => deal(`oppo_${index}`, value, shown));
    expect(read([...columns, 'value_formatted'], ...rows)).toEqual({
      values,
      typed: false,
      about: ['amounts-in-cents'],
    });
  });

  it('whose shown twin is the same are whole', () => {
    const rows = [deal('oppo_1', 5000, '$5,000'), deal('oppo_2', 1000, '$1,000'), deal('oppo_3', 120, '$120')];
    const read3 = read([...columns, 'value_formatted'], ...rows);
    expect(read3).toEqual({ values: [5000, 1000, 120], typed: true, about: [] });
  });

  it('under the names of that interface with nothing to show what they are: taken as they stand, and asked', () => {
    const rows = [deal('oppo_1', 500000), deal('oppo_2', 12500)];
    expect(read(columns, ...rows)).toEqual({ values: [500000, 12500], typed: true, about: ['amounts-maybe-cents'] });
  });

  it('with cents of their own, or under other names, are not asked about', () => {
    expect(read(columns, deal('oppo_1', 5000.25), deal('oppo_2', 125)).about).toEqual([]);
    const others = columns.map((name) => (name === 'value_period' ? 'note' : name));
    expect(read(others, deal('oppo_1', 500000)).about).toEqual([]);
  });

  it('are in cents where the header says so: what the question asks for', () => {
    const named = columns.map((name) => (name === 'value' ? 'value (cents)' : name));
    expect(read(named, deal('oppo_1', 500000), deal('oppo_2', 12550))).toEqual({
      values: [5000, 125.5],
      typed: false,
      about: ['amounts-in-cents'],
    });
  });
});
