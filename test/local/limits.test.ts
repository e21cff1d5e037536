/** What an .xlsx file cannot hold is refused before a workbook is computed; the numbers are had without one. */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readArguments } from '../../local/arguments';
import { type BuildResult, build } from '../../local/build';
import { progress } from '../../local/progress';

const deals = [
  'Deal,Owner,Status,Value,Created,Closed',
  'A,Sari,Won,100,2026-01-05,2026-02-04',
  'B,Budi,Lost,50,2026-01-12,2026-03-01',
].join('\n');
const last = 'C,Sari,Won,300,2026-01-10,2026-03-11';
const rowsOfASheet = 1_048_576;

async function built(folder: string, ...words: readonly string[]): Promise<BuildResult> {
  const wanted = readArguments(['build', join(folder, 'deals.csv'), '--as-of', '2026-03-31', ...words]);
  if (wanted.command !== 'build') throw new Error('no build');
  return build(
    wanted,
    progress(() => undefined, Date.now),
  );
}

test('a file of more rows than a sheet has is refused in both languages, and has its numbers', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dealsheet-rows-'));
  try {
    await writeFile(join(folder, 'deals.csv'), `${deals}${'\n'.repeat(rowsOfASheet - 2)}${last}\n`);
    for (const [language, sentence] of [
      ['en', /“deals” has 1048577 rows, and a sheet .* ends at 1048576.*--json/],
      ['id', /“deals” punya 1048577 baris.*1048576.*--json/],
    ] as const) {
      const done = await built(folder, '--out', join(folder, 'deals.xlsx'), '--lang', language);
      expect(done).toMatchObject({ ok: false, sentence: expect.stringMatching(sentence) });
    }
    expect(await readdir(folder)).toEqual(['deals.csv']);
    const numbers = await built(folder, '--json', '-');
    expect(numbers).toMatchObject({ ok: true, workbook: null });
    const won = numbers.ok ? numbers.report.kpis.find(({ id }) => id === 'WON_COUNT')?.value : null;
    expect(won).toBe(2);
  } finally {
    await rm(folder, { recursive: true });
  }
}, 120_000);
