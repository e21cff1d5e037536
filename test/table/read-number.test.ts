import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../core/table/cell';
import { readAlone } from '../../core/table/column-reader';
import { readNumberText } from '../../core/table/number-text';
import { numberReader } from '../../core/table/read-number';
import { columnOf, day, everyRow } from './tab';

const read = (cells: readonly Cell[], indonesian = false, percent = false) => {
  const rows = columnOf(cells);
  return readAlone(numberReader(rows, everyRow(rows), 0, { indonesian, percent }), rows.length);
};

const valuesOf = (cells: readonly Cell[], indonesian = false): number[] => [...read(cells, indonesian).values];

describe('one cell that can be meant in one way only', () => {
  it.each<[string, number]>([
    ['1250', 1250],
    ['-1250', -1250],
    ['\u22121250', -1250],
    ['1.234,56', 1234.56],
    ['1,234.56', 1234.56],
    ['1.250.000', 1250000],
    ['1,250,000', 1250000],
    ['1.250.000,50', 1250000.5],
    ['12,34,567.50', 1234567.5],
    ['1 250 000,50', 1250000.5],
    ['1\u00a0250\u00a0000', 1250000],
    ['1\u202f250,5', 1250.5],
    ["1'250'000.50", 1250000.5],
    ['1’250’000', 1250000],
    ['Rp 2.500.000', 2500000],
    ['Rp1.250.000,-', 1250000],
    ['Rp. 1.250.000,00', 1250000],
    ['Rp.2.500.000', 2500000],
    ['1.250.000,-', 1250000],
    ['IDR 1,250,000', 1250000],
    ['1.250.000 IDR', 1250000],
    ['€ 2.900,00', 2900],
    ['2.900,00 €', 2900],
    ['$1,234,567', 1234567],
    ['USD 45,000.00', 45000],
    ['R$ 1.234,56', 1234.56],
    ['(1.234.567)', -1234567],
    ['($1,234.50)', -1234.5],
    ['-Rp 500', -500],
    ['Rp -500', -500],
    ['1,234.00-', -1234],
    ['0,125', 0.125],
    ['0.125', 0.125],
    [',5', 0.5],
    ['.5', 0.5],
    ['1234.567', 1234.567],
    ['1,25 jt', 1250000],
    ['Rp 1,1 juta', 1100000],
    ['500 rb', 500000],
    ['500rb', 500000],
    ['1,5 miliar', 1500000000],
    ['2 T', 2e12],
    ['1.5k', 1500],
    ['2.5 million', 2500000],
    ['1.5E+06', 1500000],
    ['0', 0],
    ['007', 7],
    ['  42  ', 42],
  ])('%s is %d', (text, number) => {
    expect(valuesOf([text])).toEqual([number]);
  });

  it.each([
    ...['n/a', 'tbd', '-', '12 months', '5-20', '1.2.3', '12.34.56', '1,2345,678', '31/12/2025', '2025-12-31', '1-2'],
    ...[
      'A12',
      '12A',
      '1C1I7A6R',
      '.',
      ',',
      '()',
      'Rp',
      '%',
      '1..2',
      '1.,2',
      '--5',
      '€ $ 5',
      '$5 €',
      '0x10',
      'Infinity',
    ],
    ...['12345678901234567890', '1.234.56', '01.234.567', '(-5)', 'NaN'],
  ])('%s is no number, and is reported with its text', (text) => {
    const { values, unreadable } = read([5, text]);
    expect(values[1]).toBeNaN();
    expect(unreadable).toEqual([{ position: 1, text }]);
  });

  it('is not read from a date, an error, a truth value or an endless number', () => {
    const cells: Cell[] = [day('2026-01-05'), { error: '#N/A' }, true, Number.POSITIVE_INFINITY, Number.NaN, null];
    const { values, unreadable, format } = read(cells);
    expect([...values].every(Number.isNaN)).toBe(true);
    expect(unreadable.map(({ text }) => text)).toEqual(['2026-01-05', '#N/A', 'TRUE', 'Infinity', 'NaN']);
    expect(format.typed).toBe(false);
  });
});

describe('a column', () => {
  it.each<[string, readonly Cell[], readonly number[], string]>([
    ['of points in threes counts thousands', ['Rp 1.054', 'Rp 517', 'Rp 26.768'], [1054, 517, 26768], '1.234,56'],
    ['of commas in threes counts thousands', ['1,054', '517', '26,768'], [1054, 517, 26768], '1,234.56'],
    ['with one decimal comma has them all', ['1.054', '517,5', '2.000'], [1054, 517.5, 2000], '1.234,56'],
    ['with one decimal point has them all', ['1.054', '517.5', '2.000'], [1.054, 517.5, 2], '1,234.56'],
    ['of millions settles the thousands', ['1.054.000', '2.000'], [1054000, 2000], '1.234,56'],
    ['of plain digits needs no style', ['1054', '517'], [1054, 517], '1234'],
    ['of number cells is typed', [1054, 517.5, null], [1054, 517.5, Number.NaN], 'number'],
  ])('%s', (_, cells, values, style) => {
    const reading = read(cells);
    expect([...reading.values]).toEqual(values);
    expect(reading.format.style).toBe(style);
    expect(reading.unreadable).toEqual([]);
    expect(reading.format.typed).toBe(style === 'number');
  });

  it('is not typed as soon as one number is text', () => {
    expect(read([5, '6']).format.typed).toBe(false);
  });

  it('reports the cells that could be either where both styles stand in it', () => {
    const { values, unreadable, format } = read(['1.234,56', '1,234.56', '5.000']);
    expect([...values]).toEqual([1234.56, 1234.56, Number.NaN]);
    expect(unreadable).toEqual([{ position: 2, text: '5.000' }]);
    expect(format.style).toBe('mixed');
  });

  it('follows ten to one, and says so', () => {
    const cells = [...Array.from({ length: 19 }, () => '1.234,56'), '1,234.56', '5.000'];
    const { values, unreadable, format } = read(cells);
    expect(values[20]).toBe(5000);
    expect(values[19]).toBe(1234.56);
    expect(unreadable).toEqual([]);
    expect(format.evidence).toContain('19 fit only 1.234,56, 1 fit only 1,234.56');
  });

  it('reports the odd one out where nothing decides', () => {
    const cells = [...Array.from({ length: 20 }, () => '1.234'), '1,234'];
    const { values, unreadable } = read(cells);
    expect(values[0]).toBe(1234);
    expect(unreadable).toEqual([{ position: 20, text: '1,234' }]);
  });

  it('counts M in miliar where it speaks Indonesian, else in millions', () => {
    expect(valuesOf(['2 M'])).toEqual([2e6]);
    expect(valuesOf(['2 M'], true)).toEqual([2e9]);
    expect(valuesOf(['Rp 2 M', '500 jt'])).toEqual([2e9, 5e8]);
    expect(valuesOf(['Rp 1,5 M'])).toEqual([1.5e9]);
  });

  it('takes a percent sign only where it may have one', () => {
    expect(read(['20%']).unreadable).toEqual([{ position: 0, text: '20%' }]);
    expect([...read(['20%', '7,5 %'], false, true).values]).toEqual([0.2, 0.075]);
  });

  it('keeps the currency of each amount', () => {
    const { signs } = read(['Rp 5', '$6', 'rp7', '8']);
    expect(Array.from(signs?.codes ?? [], (code) => signs?.labels[code])).toEqual(['rp', '$', 'rp', undefined]);
    expect(read(['5', '6,50']).signs).toBeNull();
  });

  it('says how many cells are what', () => {
    const cells = [...Array.from({ length: 1204 }, () => 5), 'x', null];
    expect(read(cells).format.evidence).toBe('1,204 of 1,205 filled cells are numbers');
  });
});

type Written = (number: number) => string;

const threes = (digits: string, sign: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, sign);

const written = (group: string, decimal: string): Written => {
  return (number) => {
    const [whole = '', fraction] = Math.abs(number).toFixed(2).split('.');
    return `${number < 0 ? '-' : ''}${threes(whole, group)}${decimal}${fraction}`;
  };
};

const styles: readonly [string, Written][] = [
  ['1.234,56', written('.', ',')],
  ['1,234.56', written(',', '.')],
  ['1 234,56', written(' ', ',')],
  ["1'234.56", written("'", '.')],
  ['1234,56', written('', ',')],
  ['Rp 1.234,56', (number) => `Rp ${written('.', ',')(number)}`],
  ['USD 1,234.56', (number) => `USD ${written(',', '.')(number)}`],
  ['1.234,56 €', (number) => `${written('.', ',')(number)} €`],
  ['(1,234.56)', (number) => (number < 0 ? `(${written(',', '.')(-number)})` : written(',', '.')(number))],
];

describe.each(styles)('numbers written %s', (_, write) => {
  it('read back, all of them', () => {
    const cents = fc.integer({ min: -1e12, max: 1e12 }).map((number) => number / 100);
    fc.assert(
      fc.property(fc.array(cents, { minLength: 1, maxLength: 20 }), (numbers) => {
        const reading = read(numbers.map(write));
        expect([...reading.values]).toEqual(numbers.map((number) => number + 0));
        expect(reading.unreadable).toEqual([]);
      }),
    );
  });
});

describe('whole numbers in groups', () => {
  it.each(['.', ','])('with %s read back, though nothing decides', (sign) => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 20 }), (numbers) => {
        expect(valuesOf(numbers.map((number) => threes(String(number), sign)))).toEqual(numbers);
      }),
    );
  });
});

describe('any text at all', () => {
  it('is a number in one style at least, or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const number = readNumberText(text);
        expect(number === null || !(Number.isNaN(number.point) && Number.isNaN(number.comma))).toBe(true);
      }),
    );
  });

  it.each(['1'.repeat(50_000), ' '.repeat(50_000), '1.'.repeat(25_000), `${' '.repeat(50_000)}7`, '('.repeat(50_000)])(
    'of 50,000 characters takes no time',
    (text) => {
      const start = performance.now();
      for (let round = 0; round < 100; round++) readNumberText(text);
      expect(performance.now() - start).toBeLessThan(1000);
    },
  );
});
