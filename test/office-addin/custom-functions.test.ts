import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRange } from '../../core/functions/arguments';
import type { Answer, Argument } from '../../core/functions/custom-function';
import { customFunctions } from '../../core/functions/index';
import { functionsJson } from '../../core/publish/functions-json';
import type { Cell } from '../../core/table/cell';
import { bundleScript } from '../../scripts/build-office-addin';
import { asInExample } from '../functions/apply';
import { textBytes } from '../text-bytes';
import { loadClient } from './host/client';
import {
  type FunctionsMetadata,
  functionCaller,
  type Given,
  type GivenCell,
  type Returned,
} from './host/custom-functions';

let folder: string;
let script: string;
let call: (name: string, given: readonly (Given | undefined)[]) => Promise<Returned>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dealsheet-functions-'));
  await bundleScript('functions', folder);
  script = await readFile(join(folder, 'functions.js'), 'utf8');
  call = callerIn('en-US');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** The built script in a page of its own, as Excel runs it. */
function callerIn(displayLanguage: string) {
  const client = loadClient({ displayLanguage });
  client.run(script);
  const metadata: FunctionsMetadata = JSON.parse(functionsJson(customFunctions, 'en'));
  return functionCaller(client, metadata);
}

const column = (...cells: GivenCell[]) => cells.map((cell) => [cell]);

describe('the functions people type, from the built script through Microsoft’s own proxy', () => {
  it('=KPI.CHURN_RATE(12,340)', async () => {
    expect(await call('CHURN_RATE', [12, 340])).toEqual({ ok: true, value: 12 / 340 });
  });

  it('computes every example as it stands in the reference', async () => {
    const all = customFunctions.map(async (definition) => {
      const { id, example } = definition;
      const given = example.arguments.map(asTyped);
      while (given[given.length - 1] === undefined) given.pop();
      const returned = await call(id, given);
      if (!returned.ok) throw new Error(`${id}: ${returned.text}`);
      expect(asInExample(definition, answerIn(returned.value)), id).toEqual(example.value);
    });
    expect(await Promise.all(all)).toHaveLength(customFunctions.length);
  });

  it('spills rows of cells, and gives a sentence where that is the answer', async () => {
    const stages = column('Stage', 'Lead', 'Demo', 'Offer');
    expect(await call('PIPELINE_BY_STAGE', [stages, column('Value', 100, 60, 80), stages])).toEqual({
      ok: true,
      value: [
        ['Stage', 'Open value', 'Open deals', 'Bulge'],
        ['Lead', 100, 1, ''],
        ['Demo', 60, 1, ''],
        ['Offer', 80, 1, '◆ bulge'],
      ],
    });
    expect(await call('KPI_EXPLAIN', ['win rate'])).toEqual({
      ok: true,
      value: 'Win rate: Deals won divided by deals won or lost in the period. Open deals are not counted.',
    });
  });

  it('reads a table as desktop Excel hands it over: days as numbers, empty cells as 0, rows without end', async () => {
    const deals = [
      ['Deal', 'Owner', 'Status', 'Value', 'Created', 'Closed'],
      ['A', 'Sari', 'Won', 100, 46_023, 46_040],
      ['B', 'Sari', 'Lost', 300, 46_024, 46_045],
      ['C', 0, 'Won', 0, 46_025, 46_050],
      ['D', 'Budi', 'Open', 400, 46_026, 0],
      ...Array.from({ length: 500 }, () => [0, 0, 0, 0, 0, 0]),
    ];
    const calls = [
      call('KPI', ['tingkat_kemenangan', deals]),
      call('KPI', ['WON_COUNT', deals, '2026-01', undefined, 'Owner', '']),
      call('KPI', ['open pipeline', deals]),
      call('KPI', ['sales cycle, mean', deals, '2026', undefined, 'owner', 'SARI']),
    ];
    expect(await Promise.all(calls)).toEqual([2 / 3, 1, 400, 17].map((value) => ({ ok: true, value })));
    expect(await call('KPI', ['how well', deals])).toMatchObject({ ok: false, error: '#VALUE!' });
    expect(await call('KPI', ['win rate', deals, 2025])).toMatchObject({ ok: false, error: '#DIV/0!' });
  });

  it('adds up a range, with a header on top and blanks in whatever shape they come', async () => {
    for (const blank of [null, '', 0]) {
      expect(await call('CHURN_RATE', [column('Lost', 7, blank, 5), column(blank, 340)])).toEqual({
        ok: true,
        value: 12 / 340,
      });
    }
  });

  it('reads ranges row by row', async () => {
    const stages = column('New', 'Offer', 'Won');
    const weights = [
      ['New', 0.1],
      ['Offer', '50%'],
    ];
    expect(await call('WEIGHTED_PIPELINE', [column(1000, 2000, 4000), stages, weights])).toEqual({
      ok: true,
      value: 1100,
    });
    expect(await call('WEIGHTED_PIPELINE', [column(100_000, null), column(20, null)])).toEqual({
      ok: true,
      value: 20_000,
    });
  });

  it('takes an argument that is left out for one that is not there', async () => {
    expect(await call('WEIGHTED_PIPELINE', [100_000, 0.2])).toEqual({ ok: true, value: 20_000 });
    expect(() => call('CHURN_RATE', [12])).toThrow('Excel does not accept the formula');
  });

  it('gives Excel’s own errors: #DIV/0!, #NUM!, and #VALUE! with a sentence', async () => {
    expect(await call('CHURN_RATE', [0, 0])).toMatchObject({ ok: false, error: '#DIV/0!' });
    expect(await call('CHURN_RATE', [12, 3])).toMatchObject({ ok: false, error: '#NUM!' });
    expect(await call('CHURN_RATE', [-1, 3])).toMatchObject({ ok: false, error: '#NUM!' });
    expect(await call('CHURN_RATE', ['twelve', 340])).toEqual({
      ok: false,
      error: '#VALUE!',
      text: 'lost, row 1: “twelve” is not a number. Type a number or leave the cell empty.',
    });
    expect(await call('WEIGHTED_PIPELINE', [column(1, 2), column(0.1)])).toMatchObject({ ok: false, error: '#VALUE!' });
  });

  it('names the cell that holds an error instead of failing without a word', async () => {
    expect(await call('CHURN_RATE', [column(7, { error: '#N/A' }), 340])).toEqual({
      ok: false,
      error: '#VALUE!',
      text: 'lost, row 2: the cell holds #N/A. Mend it or leave it out.',
    });
  });

  it('answers in Indonesian where Office is set to it', async () => {
    expect(await callerIn('id-ID')('CHURN_RATE', ['dua', 340])).toMatchObject({
      text: 'lost, baris 1: “dua” bukan angka. Ketik angka atau kosongkan selnya.',
    });
  });

  it('has no help and no example in it: Excel shows functions.json', () => {
    const help = customFunctions.flatMap(({ about, parameters }) => [about, ...parameters.map((each) => each.about)]);
    const found = help.flatMap(({ en, id }) => [en, id]).filter((text) => text.length > 20 && script.includes(text));
    expect(found).toEqual([]);
    expect(script).not.toContain('Up-sell');
  });

  it('is small, and reads no file or network', () => {
    const texts = textBytes(script);
    const code = Buffer.byteLength(script) - texts;
    console.info(`functions.js: ${code} bytes of code, ${texts} of texts`);
    // KPI and KPI_REPORT read a deals tab with headers in any of the seven languages: of its texts a fifth are their names.
    expect(code).toBeLessThan(130_000);
    expect(texts).toBeLessThan(160_000);
    // What the tabs beside the deals are called is not among them.
    expect(script).not.toContain('angebotsnummer');
    expect(script).not.toMatch(/fetch\(|XMLHttpRequest|WebSocket|https?:/);
  });
});

/** Excel has no dates: it hands over day numbers. */
function asTyped(argument: Argument): Given | undefined {
  if (argument === undefined) return undefined;
  return isRange(argument) ? argument.map((row) => row.map(cellTyped)) : cellTyped(argument);
}

const cellTyped = (cell: Cell): GivenCell =>
  typeof cell === 'object' && cell !== null && 'date' in cell ? cell.date : cell;

const answerIn = (value: unknown): Answer => {
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (!Array.isArray(value)) throw new Error('neither a cell nor rows of cells');
  return value;
};

/** Characters of a script that stand in quotes. */
