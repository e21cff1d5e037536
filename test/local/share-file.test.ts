/** A copy to be passed on: what it shows is what the dashboard shows, and what it must not hold is nowhere in the file. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../core/words/languages';
import { readArguments } from '../../local/arguments';
import { build } from '../../local/build';
import { readSpreadsheet } from '../../local/hucre';
import { share } from '../../local/share';
import { libreOffice } from '../engines/skip';
import { type CalculatedCell, libreOfficeCells } from './calculated';
import { partsOf } from './xlsx-parts';

const { en } = languages;

const reps = ['Sariwangi', 'Budiman', 'Anneliese'];
const customers = ['Tirtasari Group', 'Mandala Makmur', 'Zenith Abadi', 'Karya Lestari'];
const titles = Array.from({ length: 24 }, (_, deal) => `Kontrak ${deal} Rahasia`);
const dealsCsv = [
  'Deal title,Owner,Customer,City,Stage,Status,Value,Created,Closed',
  ...titles.map((title, deal) =>
    [
      title,
      reps[deal % 3],
      customers[deal % 4],
      ['Medan', 'Jakarta'][deal % 2],
      ['Lead', 'Meeting', 'Proposal'][deal % 3],
      ['Won', 'Lost', 'Open', 'Won'][deal % 4],
      deal === 5 ? 'secret remark' : 1000 + deal * 37,
      `2026-0${1 + (deal % 3)}-05`,
      deal % 4 === 2 ? '' : `2026-0${2 + (deal % 3)}-1${deal % 7}`,
    ].join(),
  ),
  '',
].join('\n');

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dealsheet-share-'));
  await writeFile(join(folder, 'deals.csv'), dealsCsv);
  const wanted = readArguments(['build', file('deals.csv'), '--out', file('live.xlsx'), '--as-of', '2026-06-30']);
  const built = wanted.command === 'build' ? await build(wanted, () => {}) : null;
  expect(built?.ok).toBe(true);
  await shared('copy.xlsx');
  await shared('masked.xlsx', '--mask');
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const file = (name: string): string => join(folder, name);

async function shared(out: string, ...words: string[]): Promise<void> {
  const wanted = readArguments(['share', file('live.xlsx'), '--out', file(out), ...words]);
  const done = wanted.command === 'share' ? await share(wanted, () => {}) : null;
  expect(done).toMatchObject({ ok: true, said: [] });
}

async function tabsIn(name: string) {
  const read = await readSpreadsheet(await readFile(file(name)), name);
  if (!read.ok) throw new Error(read.why);
  return read;
}

/** Everything the file holds, unzipped. */
const textOf = async (name: string): Promise<string> => [...partsOf(await readFile(file(name))).values()].join('\n');

describe('a copy to be passed on', () => {
  it('is one tab without a formula, a list to choose from, a hidden tab or a name but for printing', async () => {
    const { tabs, earlier } = await tabsIn('copy.xlsx');
    expect(tabs.map(({ name }) => name)).toEqual(['KPI dashboard']);
    expect(earlier).toEqual([]);
    const text = await textOf('copy.xlsx');
    expect(/<f[ >]|<dataValidation|<formula>|state="hidden"|KPI setup|KPI rows|dealsheet\./.exec(text)).toBeNull();
    const names = [...text.matchAll(/<definedName name="([^"]+)"/g)].map(([, name]) => name);
    expect(names.sort()).toEqual(['_xlnm.Print_Area', '_xlnm.Print_Titles']);
  });

  it('keeps its charts, over its own cells, and how it is printed', async () => {
    const [live, copy] = [await textOf('live.xlsx'), await textOf('copy.xlsx')];
    const charts = (text: string): number => text.match(/<c:chartSpace/g)?.length ?? 0;
    expect(charts(copy)).toBe(charts(live));
    expect(charts(copy)).toBeGreaterThan(2);
    const tabs = [...copy.matchAll(/<c:f>'?([^'!]+)'?!/g)].map(([, tab]) => tab);
    expect([...new Set(tabs)]).toEqual(['KPI dashboard']);
    expect(copy.includes('orientation="landscape"')).toBe(true);
  });

  it('holds no deal, and nothing of how healthy the data are', async () => {
    const text = await textOf('copy.xlsx');
    for (const secret of [...titles, 'secret remark', en.dashboard.health])
      expect([secret, text.includes(secret)]).toEqual([secret, false]);
    for (const rep of reps) expect(text.includes(rep)).toBe(true);
    expect(text.includes('Values as of 2026-06-30')).toBe(true);
  });

  it('holds no name of a rep or a customer where names are masked', async () => {
    const text = await textOf('masked.xlsx');
    for (const name of [...reps, ...customers, ...titles]) expect([name, text.includes(name)]).toEqual([name, false]);
    for (const number of [1, 2, 3]) expect(text.includes(`Rep ${number}`)).toBe(true);
    expect(text.includes('Medan')).toBe(true);
  });

  it('is refused of a file that holds no dashboard, and never written over it', async () => {
    const of = async (...words: string[]) => {
      const wanted = readArguments(['share', ...words]);
      return wanted.command === 'share' ? share(wanted, () => {}) : null;
    };
    expect(await of(file('copy.xlsx'), '--out', file('x.xlsx'))).toMatchObject({ ok: false });
    expect(await of(file('live.xlsx'), '--out', file('live.xlsx'))).toMatchObject({ ok: false });
    expect(readArguments(['share', 'a.xlsx', '--out', 'b.csv'])).toMatchObject({ command: 'wrong' });
  });

  it.skipIf(libreOffice === null)('shows in LibreOffice what the live dashboard shows', async () => {
    const [live, copy, masked] = await libreOfficeCells(
      ['live.xlsx', 'copy.xlsx', 'masked.xlsx'].map(file),
      'KPI dashboard',
    );
    const shown = (rows: readonly (readonly CalculatedCell[])[] = []) =>
      rows.map((row) => row.map((cell) => (cell === '' ? null : cell)));
    const health = shown(live).findIndex((row) => row.includes(en.dashboard.health));
    expect(health).toBeGreaterThan(60);
    const expected = shown(live).slice(0, health);
    expected[1] = shown(copy)[1] ?? [];
    const found = shown(copy).slice(0, health);
    expect(found).toEqual(
      expected.map((row) => row.map((cell) => (typeof cell === 'number' ? expect.closeTo(cell, 6) : cell))),
    );
    const numbers = (rows: typeof expected) => rows.map((row) => row.filter((cell) => typeof cell === 'number'));
    expect(numbers(shown(masked))).toEqual(numbers(shown(copy)));
  });
});
