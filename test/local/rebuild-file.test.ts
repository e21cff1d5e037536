/** A file with a dashboard, opened, edited and saved in LibreOffice, and built again: what people did in it holds. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cell } from '../../core/table/cell';
import { readArguments } from '../../local/arguments';
import { type BuildOutput, build } from '../../local/build';
import { readSpreadsheet } from '../../local/hucre';
import type { Edit } from '../engines/libreoffice';
import { libreOffice, present } from '../engines/skip';

const dealsCsv = [
  'Deal,Owner,City,Stage,Status,Value,Created,Closed',
  'A,Sari,Medan,Proposal,Won,100,2026-01-05,2026-02-04',
  'B,Budi,Medan,Lead,Lost,250,2026-01-09,2026-02-20',
  'C,Sari,Jakarta,Lead,Open,400,2026-02-01,',
  'D,Budi,Jakarta,Meeting,Hmm,30,2026-02-01,2026-03-01',
  '',
].join('\n');

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dealsheet-rebuild-'));
  await writeFile(join(folder, 'deals.csv'), dealsCsv);
  await built('deals.csv', 'first.xlsx', '--as-of', '2026-03-31');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function built(file: string, out: string, ...words: string[]): Promise<BuildOutput> {
  const wanted = readArguments(['build', join(folder, file), '--out', join(folder, out), ...words]);
  if (wanted.command !== 'build') throw new Error('wrong usage');
  const done = await build(wanted, () => {});
  if (!done.ok) throw new Error(done.sentence);
  return done;
}

async function tabsOf(file: string) {
  const read = await readSpreadsheet(await readFile(join(folder, file)), file);
  if (!read.ok) throw new Error(read.why);
  const tab = (id: string): readonly (readonly Cell[])[] =>
    read.earlier.find((item) => item.tab === id)?.found.rows ?? [];
  return { ...read, dashboard: tab('dashboard'), setup: tab('setup') };
}

function placeOf(rows: readonly (readonly Cell[])[], text: string): { row: number; column: number } {
  const row = rows.findIndex((cells) => cells.includes(text));
  return { row, column: rows[row]?.indexOf(text) ?? -1 };
}

describe('our tabs in a file', () => {
  it('are known for ours and not taken for tabs of the user', async () => {
    const { tabs, earlier, builtFrom } = await tabsOf('first.xlsx');
    expect(tabs.map(({ name }) => name)).toEqual(['deals']);
    expect(earlier.map(({ tab }) => tab)).toEqual(['dashboard', 'setup', 'rows']);
    expect(builtFrom).toBe('deals');
  });

  it('are written again as they were, with nothing to say', async () => {
    const { said, report } = await built('first.xlsx', 'second.xlsx');
    expect(said).toEqual([]);
    expect(report.period).toEqual({ start: '2026-01-01', end: '2027-01-01' });
    const [one, two] = [await tabsOf('first.xlsx'), await tabsOf('second.xlsx')];
    expect(two.earlier.map(({ found }) => [...found.formulas])).toEqual(
      one.earlier.map(({ found }) => [...found.formulas]),
    );
    expect(two.setup).toEqual(one.setup);
    expect(two.tabs).toEqual(one.tabs);
  });
});

describe.skipIf(libreOffice === null)('after an afternoon in LibreOffice', () => {
  const edited = async (name: string, edits: readonly Edit[]): Promise<void> => {
    const bytes = await readFile(join(folder, 'first.xlsx'));
    await present(libreOffice).recalculate([{ bytes, edits: [edits], read: [], saveAs: join(folder, name) }]);
  };

  it('the setup, the filters and the notes are kept', async () => {
    const { setup, dashboard } = await tabsOf('first.xlsx');
    const label = placeOf(setup, 'Hmm');
    const stage = placeOf(setup, 'Lead');
    const rep = placeOf(dashboard, 'Rep');
    await edited('saved.xlsx', [
      { tab: 'KPI setup', row: label.row, column: label.column + 1, value: 'won' },
      { tab: 'KPI setup', row: stage.row, column: stage.column + 1, value: 0.35 },
      { tab: 'KPI setup', row: 1, column: 40, value: 'ask Budi' },
      { tab: 'KPI dashboard', row: rep.row + 1, column: rep.column, value: 'Budi' },
      { tab: 'KPI dashboard', row: 620, column: 3, value: 'agreed on Monday' },
    ]);
    const { said, report } = await built('saved.xlsx', 'third.xlsx');
    expect(said).toEqual([]);
    expect(report.outcomes.Hmm).toBe('won');
    const third = await tabsOf('third.xlsx');
    expect(third.setup[stage.row]?.[stage.column + 1]).toBe(0.35);
    expect(third.setup[1]?.[40]).toBe('ask Budi');
    expect(third.dashboard[rep.row + 1]?.[rep.column]).toBe('Budi');
    expect(third.dashboard[620]?.[3]).toBe('agreed on Monday');
    expect(third.tabs.map(({ name }) => name)).toEqual(['deals']);
  });

  it.each([
    ['whose title was changed', 0, 'Our numbers'],
    ['that has a number typed over a formula', 6, 1_000_000],
  ])('a dashboard %s is said to be changed, and its file is left as it is', async (_, row, value) => {
    await edited('changed.xlsx', [{ tab: 'KPI dashboard', row, column: 1, value }]);
    const before = await readFile(join(folder, 'changed.xlsx'));
    const { said } = await built('changed.xlsx', 'fourth.xlsx');
    expect(said).toEqual([
      '“KPI dashboard” had been changed by hand. The changes are not in the new file; “changed.xlsx” stays as it is.',
    ]);
    expect((await readFile(join(folder, 'changed.xlsx'))).equals(before)).toBe(true);
  });
});
