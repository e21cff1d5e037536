/** Custom functions as cells call them: from the built files, with what Google hands over for scalars, ranges and blanks. */
import { beforeAll, describe, expect, test } from 'vitest';
import { serverFiles } from '../../scripts/build-apps-script';
import { type Files, load } from './bundle';
import { hostOver, spreadsheetWith } from './spreadsheet-app';

let files: Files;
beforeAll(async () => {
  files = await serverFiles();
});

function typed(name: string, args: readonly unknown[], spreadsheet: { timeZone?: string; locale?: string } = {}) {
  const host = hostOver(spreadsheetWith([{ name: 'Deals', rows: [] }], spreadsheet), { permission: 'CUSTOM_FUNCTION' });
  const script = load(files, host.globals);
  try {
    return { shows: script(name, ...args), calls: host.calls.names };
  } catch (problem) {
    // Not `instanceof Error`: the script has a global scope of its own.
    const message = typeof problem === 'object' && problem !== null && Reflect.get(problem, 'message');
    return { shows: `#ERROR! ${message}`, calls: host.calls.names };
  }
}

describe('=CHURN_RATE(lost; at_start)', () => {
  test.each<[string, readonly unknown[], unknown]>([
    ['two numbers', [12, 340], 12 / 340],
    ['a range of months and one number', [[[5], [7]], 340], 12 / 340],
    ['a range in a row', [[[5, 7]], [[100, 240]]], 12 / 340],
    [
      'blank cells among them',
      [
        [[5], [''], [7]],
        [[340], ['']],
      ],
      12 / 340,
    ],
    ['a header on top of the range', [[['Lost'], [5], [7]], 340], 12 / 340],
    ['a blank cell as the first argument: nobody was lost', ['', 340], 0],
  ])('%s', (_, args, value) => {
    expect(typed('CHURN_RATE', args).shows).toBe(value);
  });

  test.each<[string, readonly unknown[], string]>([
    ['nobody at the start', [3, 0], '#ERROR! #DIV/0! – nothing to divide by'],
    ['the second argument left out', [3, undefined], '#ERROR! #DIV/0! – nothing to divide by'],
    ['a text', ['many', 340], '#ERROR! lost, row 1: “many” is not a number. Type a number or leave the cell empty.'],
    [
      'an error cell in a range',
      [[[5], ['#N/A']], 340],
      '#ERROR! lost, row 2: the cell holds #N/A. Mend it or leave it out.',
    ],
    ['an error cell alone', ['#DIV/0!', 340], '#ERROR! lost, row 1: the cell holds #DIV/0!. Mend it or leave it out.'],
    [
      'a date cell',
      [new Date('2026-03-01T17:00:00Z'), 340],
      '#ERROR! lost, row 1: “2026-03-02” is not a number. Type a number or leave the cell empty.',
    ],
    [
      'more lost than there were',
      [12, 3],
      '#ERROR! More lost (12) than there were at the start (3). Check the two numbers.',
    ],
  ])('%s: the cell shows an error, and pointed at, the sentence', (_, args, shown) => {
    expect(typed('CHURN_RATE', args).shows).toBe(shown);
  });

  test('the sentence is in the spreadsheet’s language, also under the old code for Indonesian', () => {
    for (const locale of ['id_ID', 'in_ID']) {
      expect(typed('CHURN_RATE', [3, 0], { locale }).shows).toBe('#ERROR! #DIV/0! – tidak ada pembagi');
    }
    expect(typed('CHURN_RATE', [3, 0], { locale: 'de_DE' }).shows).toContain('nothing to divide by');
  });
});

describe('=WEIGHTED_PIPELINE(values; stages_or_probabilities; stage_weights; statuses)', () => {
  const values = [['Value'], [1000], [2000], [''], [500]];
  const stages = [['Stage'], ['Demo'], ['Proposal'], ['Demo'], ['Won']];
  const weights = [
    ['Demo', 0.2],
    ['Proposal', 0.5],
    ['', ''],
  ];

  test.each<[string, readonly unknown[], number]>([
    ['scalars', [100000, 0.2], 20000],
    ['a percentage that is text', [100000, '20%'], 20000],
    [
      'ranges with probabilities of 0 to 100',
      [
        [[1000], [2000]],
        [[20], [50]],
      ],
      1200,
    ],
    ['stages with weights, a header, a blank value, a won deal', [values, stages, weights], 1200],
    ['weights left out in the middle', [[[1000], [2000]], [[0.2], [0.5]], undefined, [['Open'], ['Lost']]], 200],
    ['an empty argument in the middle', [[[1000], [2000]], [[0.2], [0.5]], '', [['Open'], ['Lost']]], 200],
  ])('%s', (_, args, value) => {
    expect(typed('WEIGHTED_PIPELINE', args).shows).toBe(value);
  });

  test('a stage without a weight is named with its row', () => {
    expect(typed('WEIGHTED_PIPELINE', [values, stages, [['Demo', 0.2]]]).shows).toBe(
      '#ERROR! Row 3: no probability for the stage “Proposal”. Add it to stage_weights.',
    );
  });

  test('ranges of different length are refused', () => {
    expect(typed('WEIGHTED_PIPELINE', [[[1], [2]], [[0.5]]]).shows).toContain('Give ranges with the same rows.');
  });
});

describe('functions that spill, and those over a whole tab', () => {
  const deals = [
    ['Deal', 'Owner', 'Status', 'Value', 'Created', 'Closed'],
    ['A', 'Sari', 'Won', 100, new Date('2026-01-01T00:00:00Z'), new Date('2026-01-18T00:00:00Z')],
    ['B', 'Sari', 'Lost', 300, new Date('2026-01-02T00:00:00Z'), new Date('2026-01-23T00:00:00Z')],
    ['C', '', 'Won', '', new Date('2026-01-03T00:00:00Z'), new Date('2026-02-28T00:00:00Z')],
    ['', '', '', '', '', ''],
  ];
  const utc = { timeZone: 'Etc/GMT' };

  test('rows of cells come back as rows of cells', () => {
    const stages = [['Lead'], ['Demo'], ['Offer']];
    expect(typed('PIPELINE_BY_STAGE', [stages, [[100], [60], [80]], stages]).shows).toEqual([
      ['Stage', 'Open value', 'Open deals', 'Bulge'],
      ['Lead', 100, 1, ''],
      ['Demo', 60, 1, ''],
      ['Offer', 80, 1, '◆ bulge'],
    ]);
  });

  test.each<[string, readonly unknown[], unknown]>([
    ['all dates', ['win rate', deals], 2 / 3],
    ['a month', ['Nilai menang', deals, '2026-01'], 100],
    ['arguments left empty in the middle', ['WON_COUNT', deals, '', '', 'Owner', 'sari'], 1],
    ['blank cells of a column', ['WON_COUNT', deals, '', '', 'Owner', ''], 1],
    ['a year that is a number', ['lost count', deals, 2026], 1],
    ['a KPI without a value', ['win rate', deals, 2025], '#ERROR! #DIV/0! – nothing to divide by'],
    [
      'a name that is none',
      ['win raet', deals],
      '#ERROR! name: “win raet” is not known. Write one of: WIN_RATE, Won value, WON_COUNT.',
    ],
  ])('KPI: %s', (_, args, shown) => {
    expect(typed('KPI', args, utc).shows).toBe(shown);
  });

  test('KPI_REPORT has a line for every KPI, in the language asked for', () => {
    const { shows } = typed('KPI_REPORT', [deals, '', '', 'id'], utc);
    expect(shows).toContainEqual([
      ...['Tingkat kemenangan', 2 / 3, '–', 3],
      'Transaksi menang dibagi transaksi menang atau kalah dalam periode. Yang terbuka tidak dihitung.',
    ]);
    expect(shows).toContainEqual(['Porsi per lokasi', '–', '–', '–', expect.any(String)]);
  });

  test('a tab that is no deals tab is refused in the spreadsheet’s language', () => {
    const tab = [
      ['Product', 'Price'],
      ['Pro', 5],
    ];
    expect(typed('KPI', ['win rate', tab]).shows).toContain('The table cannot be read. “table” is no deals tab');
    expect(typed('KPI', ['win rate', tab], { locale: 'id_ID' }).shows).toContain('Tabelnya tidak bisa dibaca.');
  });
});

test('computing asks Google for nothing; only a date costs a question, and only an error the locale', () => {
  expect(typed('CHURN_RATE', [12, 340]).calls).toEqual([]);
  const dates = [[new Date(0)], [new Date(0)], [new Date(0)]];
  expect(typed('CHURN_RATE', [dates, 340]).calls).toEqual([
    'SpreadsheetApp.getActiveSpreadsheet',
    'Spreadsheet.getSpreadsheetTimeZone',
    'Utilities.formatDate',
    'SpreadsheetApp.getActiveSpreadsheet',
    'Spreadsheet.getSpreadsheetLocale',
  ]);
});

test('one argument too many is an error: Google itself would drop it without a word', () => {
  expect(typed('CHURN_RATE', [12, 340, 5]).shows).toBe(
    '#ERROR! CHURN_RATE takes 2 arguments, not 3. Take the last ones out.',
  );
});

test('what Google cannot spell is reported, not computed', () => {
  expect(typed('CHURN_RATE', [Number.POSITIVE_INFINITY, 340]).shows).toContain('is not a number');
  expect(typed('CHURN_RATE', [true, 340]).shows).toContain('“true” is not a number');
});
