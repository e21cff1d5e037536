import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { customFunctions } from '../../core/functions/index';
import { functionsJson } from '../../core/publish/functions-json';
import { bundleScripts } from '../../scripts/build-office-addin';
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
let call: (name: string, given: readonly Given[]) => Promise<Returned>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dealsheet-functions-'));
  await bundleScripts(['functions'], folder);
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
    for (const { id, example } of customFunctions) {
      const given: Given[] = JSON.parse(JSON.stringify(example.arguments.filter((argument) => argument !== undefined)));
      expect(await call(id, given), id).toEqual({ ok: true, value: example.value });
    }
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

  it('is small, and reads no file or network', () => {
    console.info('functions.js:', script.length, 'characters');
    expect(script.length).toBeLessThan(100_000);
    expect(script).not.toMatch(/fetch\(|XMLHttpRequest|WebSocket|https?:/);
  });
});
