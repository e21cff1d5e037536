/** The built command line, as a user runs it: exit codes, what stands on which stream, what is written. */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue, customFunctions, isoDate } from '../../core/index';
import { readSpreadsheet } from '../../local/hucre';

const cli = resolve('dist/cli.js');
const run = promisify(execFile);

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dealsheet-cli-'));
  await writeFile(join(folder, 'deals.csv'), dealsCsv);
  await writeFile(join(folder, 'products.csv'), 'product,price\nChair,12\nTable,40\n');
  await writeFile(
    join(folder, 'calls.csv'),
    'Type,Date\nCall,2026-01-05\nCall,2026-02-05\nEmail,2026-02-06\nCall,2025-11-02\n',
  );
  await writeFile(
    join(folder, 'subscriptions.csv'),
    'Account,MRR,Start date,End date\nMaju,100,2025-03-01,\nSinar,300,2025-03-01,2026-01-15\n',
  );
  await writeFile(
    join(folder, 'months.csv'),
    'Periode,Produk,Penjualan\nJanuari 2025,Oli,1200\nFebruari 2025,Oli,900\n',
  );
  await writeFile(join(folder, 'long.csv'), dealsCsv.replace('A,Sari', `${'A'.repeat(40_000)},Sari`));
  await writeFile(join(folder, 'empty.csv'), '');
  await writeFile(join(folder, 'picture.csv'), Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]));
  await writeFile(join(folder, 'damaged.xlsx'), 'PK but no workbook');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const ofSari = {
  kpi: 'WON_COUNT',
  of: 'Sari',
  baseline: 2,
  changeAmount: 1,
  from: '2026-01-01',
  deadline: '2026-03-31',
};

const dealsCsv = [
  'Deal,Owner,City,Status,Value,Created,Closed',
  'A,Sari,Jakarta,Won,100,2026-01-05,2026-02-04',
  'B,Sari,Medan,Won,300,2026-01-10,2026-03-11',
  'C,Budi,Medan,Lost,50,2026-01-12,2026-03-01',
  'D,Budi,Jakarta,Open,700,2026-03-02,',
  'E,Budi,Jakarta,Won,,2025-11-02,2025-12-02',
  '',
].join('\n');

async function dealsheet(...words: string[]): Promise<Outcome> {
  try {
    return { code: 0, ...(await run('node', [cli, ...words], { cwd: folder })) };
  } catch (problem) {
    if (isOutcome(problem)) return problem;
    throw problem;
  }
}

const isOutcome = (problem: unknown): problem is Outcome =>
  typeof problem === 'object' && problem !== null && 'code' in problem && 'stdout' in problem && 'stderr' in problem;

describe('build', () => {
  it('of subscriptions alone writes their dashboard, and is silent about deals', async () => {
    const done = await dealsheet('build', 'subscriptions.csv', '--as-of', '2026-03-31', '--period', '2026-01');
    expect(done).toMatchObject({ code: 0, stderr: '' });
    expect(done.stdout).toMatch(/MRR\).*100/);
    expect(done.stdout).toMatch(/Churn rate.*50\.0 %/);
    expect(done.stdout).not.toContain('deals');
    const read = await readSpreadsheet(await readFile(join(folder, 'subscriptions.dashboard.xlsx')), 'it.xlsx');
    expect(read.ok && read.earlier.map(({ found }) => found.name)).toEqual(['KPI dashboard', 'KPI setup', 'KPI rows']);
    expect(read.ok && read.tabs.map(({ name }) => name)).toEqual(['subscriptions']);
    await rm(join(folder, 'subscriptions.dashboard.xlsx'));
  });

  it('of totals by month is refused with what is missing', async () => {
    const done = await dealsheet('build', 'months.csv', '--as-of', '2026-03-31');
    expect(done).toMatchObject({ code: 1, stdout: '' });
    expect(done.stderr).toContain('“months” is no deals tab: a column that tells won from lost');
  });

  it('writes the dashboard beside nothing else and prints the KPIs', async () => {
    const done = await dealsheet('build', 'deals.csv', '--as-of', '2026-03-31');
    expect(done).toMatchObject({ code: 0, stderr: '' });
    expect(done.stdout).toMatch(/Won value\s+400\s+n 2/);
    const written = await readSpreadsheet(await readFile(join(folder, 'deals.dashboard.xlsx')), 'deals.dashboard.xlsx');
    expect(
      written.ok && [...written.earlier.map(({ found }) => found), ...written.tabs].map(({ name }) => name),
    ).toEqual(['KPI dashboard', 'KPI setup', 'KPI rows', 'deals']);
    expect((await readdir(folder)).filter((name) => name.includes('unfinished'))).toEqual([]);
  });

  it('prints nothing but JSON with --json -, and writes no workbook', async () => {
    const done = await dealsheet(
      'build',
      'deals.csv',
      '--json',
      '-',
      '--as-of',
      '2026-03-31',
      '--period',
      '2026-Q1',
      '--out',
      'x.xlsx',
    );
    const report = JSON.parse(done.stdout);
    expect(done.stderr).toBe('');
    expect(report.source).toEqual({ file: 'deals.csv', sheet: 'deals', headerRow: 1, rows: 5 });
    expect(report.period).toEqual({ start: '2026-01-01', end: '2026-04-01' });
    const alone = await dealsheet('build', 'deals.csv', '--json', 'numbers.json', '--as-of', '2026-03-31');
    expect(alone.code).toBe(0);
    expect(JSON.parse(await readFile(join(folder, 'numbers.json'), 'utf8')).kpis.length).toBeGreaterThan(10);
    expect(await readdir(folder)).not.toContain('numbers.xlsx');
  });

  it('says which cells no workbook can hold whole', async () => {
    const done = await dealsheet('build', 'long.csv', '--out', 'long.xlsx', '--as-of', '2026-03-31');
    expect(done.code).toBe(0);
    expect(done.stderr).toContain('Cells of “long” with more than 32767 characters: 1, the first in row 2.');
    const short = await dealsheet('build', 'deals.csv', '--out', 'short.xlsx', '--as-of', '2026-03-31');
    expect(short.stderr).not.toContain('32767');
  });

  it('is in Indonesian when asked', async () => {
    const done = await dealsheet('build', 'deals.csv', '--lang', 'id', '--as-of', '2026-03-31', '--out', 'dasbor.xlsx');
    expect(done.stdout).toContain('Nilai menang');
    const written = await readSpreadsheet(await readFile(join(folder, 'dasbor.xlsx')), 'dasbor.xlsx');
    expect(written.ok && written.earlier[0]?.found.name).toBe('Dasbor KPI');
  });

  it('is in the language it was in when it is built again, and is copied in it', async () => {
    await dealsheet('build', 'deals.csv', '--lang', 'id', '--out', 'pertama.xlsx');
    const again = await dealsheet('build', 'pertama.xlsx', '--out', 'lagi.xlsx');
    expect(again.code).toBe(0);
    expect(again.stdout).toContain('Nilai menang');
    const shared = await dealsheet('share', 'lagi.xlsx', '--mask', '--out', 'salinan.xlsx');
    expect(shared).toMatchObject({ code: 0, stdout: 'salinan.xlsx\n' });
    const copy = await readSpreadsheet(await readFile(join(folder, 'salinan.xlsx')), 'salinan.xlsx');
    expect(copy.ok && copy.tabs.map(({ name }) => name)).toEqual(['Dasbor KPI']);
    expect(copy.ok && JSON.stringify(copy.tabs).includes('Sales 1')).toBe(true);
    expect((await dealsheet('share', 'deals.csv')).code).toBe(1);
  });

  it('reads a period in words relative to --as-of', async () => {
    const words = ['--json', '-', '--as-of', '2026-03-31', '--period', 'Last quarter'];
    const done = await dealsheet('build', 'deals.csv', ...words);
    expect(JSON.parse(done.stdout).period).toEqual({ start: '2025-10-01', end: '2026-01-01' });
  });

  it('takes the year of today where no period is given', async () => {
    const done = await dealsheet('build', 'deals.csv', '--json', '-');
    const now = new Date();
    expect(JSON.parse(done.stdout).period.start).toBe(isoDate(Date.UTC(now.getFullYear(), 0, 1) / 86_400_000 + 25_569));
  });

  it.each([
    ['--filter', 'Owner=sari', 400],
    ['--filter', 'rep=Budi', 0],
    ['--filter', 'City=Medan', 300],
  ])('filters with %s %s', async (flag, filter, value) => {
    const done = await dealsheet('build', 'deals.csv', '--json', '-', '--as-of', '2026-03-31', flag, filter);
    const kpi = JSON.parse(done.stdout).kpis.find(({ id }: { id: string }) => id === 'REVENUE');
    expect(kpi.value).toBe(value);
  });

  it('counts over tabs beside the deals, in the file or in files of their own, and names what a KPI lacks', async () => {
    const asked = ['build', 'deals.csv', '--json', '-', '--as-of', '2026-03-31', '--period', '2026-Q1'] as const;
    const kpis = async (...more: readonly string[]): Promise<readonly unknown[]> => {
      const done = await dealsheet(...asked, ...more);
      expect(done).toMatchObject({ code: 0, stderr: '' });
      return JSON.parse(done.stdout).kpis.filter(({ id }: { id: string }) => id === 'CALLS');
    };
    expect(await kpis('--tab', 'activities=calls.csv')).toMatchObject([{ value: 2, n: 2, why: null }]);
    expect(await kpis()).toMatchObject([{ value: null, why: 'missing-tab', needs: 'activities' }]);
  });

  it('recognises what a file holds that --tab names with no role, and says what of the deals was left out', async () => {
    await writeFile(join(folder, 'team.csv'), 'Rep,Region\nSari,West\nBudi,East\n');
    await writeFile(join(folder, 'no-city.csv'), dealsCsv.replace(/,(Jakarta|Medan)/g, ',').replace(',City', ',Note'));
    const words = ['build', 'no-city.csv', '--as-of', '2026-03-31', '--period', '2026-Q1', '--tab', 'team.csv'];
    const west = await dealsheet(...words, '--json', '-', '--filter', 'location=West');
    expect(JSON.parse(west.stdout).kpis.find(({ id }: { id: string }) => id === 'REVENUE').value).toBe(400);
    const shown = await dealsheet(...words, '--out', 'team.xlsx');
    expect(shown.stdout).toContain('Won deals without a value: 1.');
    expect(await dealsheet(...words, '--tab', 'nobody.csv')).toMatchObject({ code: 1, stdout: '' });
  });

  it.each([
    ['a tab that is not there', 'activities=Calls', 'There is no tab “Calls” in the file'],
    ['a file that is not there', 'activities=none.csv', 'There is no file “none.csv”'],
    ['a file that holds something else', 'activities=products.csv', 'cannot be read as a tab of activities'],
  ])('refuses %s', async (_what, tab, sentence) => {
    const done = await dealsheet('build', 'deals.csv', '--json', '-', '--tab', tab);
    expect(done).toMatchObject({ code: 1, stdout: '' });
    expect(done.stderr).toContain(sentence);
  });

  it('reads a tab of another kind from the file that --tab names', async () => {
    await writeFile(
      join(folder, 'requests.csv'),
      ['Lead,Received,First response', 'L1,2026-03-02 09:00,2026-03-02 11:00', 'L2,2026-03-03 09:00,', ''].join('\n'),
    );
    const words = ['build', 'deals.csv', '--json', '-', '--as-of', '2026-03-31'];
    const answered = (done: Outcome): unknown =>
      JSON.parse(done.stdout).kpis.find(({ id }: { id: string }) => id === 'RESPONSE_TIME');
    expect(answered(await dealsheet(...words))).toMatchObject({ value: null, why: 'missing-tab' });
    expect(answered(await dealsheet(...words, '--tab', 'leads=requests.csv'))).toMatchObject({ value: 2 });
  });

  it('takes what the user decided from a configuration', async () => {
    await writeFile(join(folder, 'config.json'), JSON.stringify({ outcomes: { Open: 'lost' } }));
    const done = await dealsheet(
      'build',
      'deals.csv',
      '--json',
      '-',
      '--as-of',
      '2026-03-31',
      '--config',
      'config.json',
    );
    expect(JSON.parse(done.stdout).outcomes).toEqual({ Won: 'won', Lost: 'lost', Open: 'lost' });
  });

  it('sets the goals of the configuration, and those of the templates that are named', async () => {
    await writeFile(join(folder, 'goals.json'), JSON.stringify({ goals: [ofSari] }));
    await writeFile(join(folder, 'two-years.csv'), `${dealsCsv}F,Budi,Medan,Won,1000,2025-01-02,2025-02-02\n`);
    const goal = ['--goal', 'revenue-by-fiscal-year-end', '--config', 'goals.json'];
    const { code, stdout } = await dealsheet('build', 'two-years.csv', '--as-of', '2026-03-31', '--json', '-', ...goal);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).goals).toMatchObject([
      { kpi: 'WON_COUNT', scope: { by: 'rep', label: 'Sari' }, value: 2, target: 3 },
      { id: 'revenue-by-fiscal-year-end', deadline: '2026-12-31', value: 400, baseline: 1000, target: 1050 },
    ]);
  });

  it('refuses a goal that is none, with what to do', async () => {
    const asked = ['build', 'deals.csv', '--json', '-', '--goal', 'customers-in-a-location=Atlantis'];
    const { code, stdout, stderr } = await dealsheet(...asked);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(
      /“Atlantis” is neither a rep nor a location in the data. There are: Budi, Sari, Jakarta, Medan/,
    );
  });

  it('takes holidays and the month fiscal years start in from there, the month from the command too', async () => {
    const calendar = { fiscalYearStart: 4, holidays: ['2026-03-19', '2026-03-20'] };
    await writeFile(join(folder, 'calendar.json'), JSON.stringify(calendar));
    const words = ['build', 'deals.csv', '--json', '-', '--as-of', '2026-03-31', '--period', 'fiscal year to date'];
    const period = async (...more: string[]): Promise<unknown> =>
      JSON.parse((await dealsheet(...words, ...more)).stdout).period;
    expect(await period()).toEqual({ start: '2026-01-01', end: '2027-01-01' });
    expect(await period('--config', 'calendar.json')).toEqual({ start: '2025-04-01', end: '2026-04-01' });
    const july = ['--fiscal-year-start', '7'];
    expect(await period('--config', 'calendar.json', ...july)).toEqual({ start: '2025-07-01', end: '2026-07-01' });
  });
});

describe('what cannot be a dashboard is refused: exit 1, a sentence that says what to do, nothing written', () => {
  it.each([
    ['a file that is not there', ['missing.csv'], /There is no file “missing.csv”. Check the name/],
    ['an empty file', ['empty.csv'], /is empty. Export the deals again/],
    ['a picture', ['picture.csv'], /not a .csv, .tsv, .txt or .xlsx file/],
    ['a damaged workbook', ['damaged.xlsx'], /Save it as one of these/],
    ['a folder', ['.'], /is a folder. Name the/],
    ['no deals', ['products.csv'], /“products” is no deals tab: .* missing among the columns “product”, “price”/],
    ['a sheet that is not there', ['deals.csv', '--sheet', 'Sales'], /There is no tab “Sales”. The file has “deals”/],
    ['a role’s tab that is not there', ['deals.csv', '--tab', 'activities=Calls'], /There is no tab “Calls”/],
    ['no period', ['deals.csv', '--period', '2026-13'], /“2026-13” is no period. Write 2026, 2026-Q1/],
    [
      'a filter on another column',
      ['deals.csv', '--filter', 'Colour=red'],
      /no column “Colour” to filter by. .*Owner, City/,
    ],
    [
      'a filter on nobody',
      ['deals.csv', '--filter', 'Owner=Ann'],
      /“Ann” does not occur in “Owner”. It has: Budi, Sari/,
    ],
    ['a configuration that is no JSON', ['deals.csv', '--config', 'deals.csv'], /“deals.csv” is not valid JSON/],
  ])('%s', async (_what, words, sentence) => {
    const before = await readdir(folder);
    const refused = await dealsheet('build', ...words);
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toMatch(sentence);
    expect(await readdir(folder)).toEqual(before);
  });
});

describe('wrong usage is exit 2 with the usage', () => {
  it.each([
    ['no file', ['build']],
    ['two files', ['build', 'deals.csv', 'more.csv']],
    ['an unknown command', ['make']],
    ['an unknown option', ['build', 'deals.csv', '--colour']],
    ['a date that does not exist', ['build', 'deals.csv', '--as-of', '2026-02-30']],
    ['another language', ['build', 'deals.csv', '--lang', 'fr']],
    ['a month that is none', ['build', 'deals.csv', '--fiscal-year-start', '13']],
    ['an output that is no workbook', ['build', 'deals.csv', '--out', 'x.pdf']],
    ['a filter without a value', ['build', 'deals.csv', '--filter', 'Owner']],
    ['an unknown role', ['build', 'deals.csv', '--tab', 'weather=deals']],
    ['kpis with more', ['kpis', '--all']],
  ])('%s', async (_what, words) => {
    const wrong = await dealsheet(...words);
    expect(wrong).toMatchObject({ code: 2, stdout: '' });
    expect(wrong.stderr).toContain('usage:');
  });
});

describe('lists', () => {
  it('kpis names every KPI once, family by family, in columns', async () => {
    const { stdout } = await dealsheet('kpis');
    expect(stdout.match(/^\w+ \(\d+\)$/gm)).toHaveLength(3);
    const lines = stdout.split('\n').filter((line) => line.startsWith('  '));
    expect(lines.map((line) => line.trim().split(' ')[0]).sort()).toEqual(catalogue.map(({ id }) => id).sort());
    expect(new Set(lines.map((line) => line.search(/(weekly|monthly|quarterly)$/))).size).toBe(1);
    expect(stdout).toMatch(/^ {2}WIN_RATE +Win rate +percent +monthly$/m);
  });

  it('kpis --json says all there is to say of each', async () => {
    const kpis: readonly { readonly id: string }[] = JSON.parse((await dealsheet('kpis', '--json')).stdout);
    const named = new Map(kpis.map((kpi) => [kpi.id, kpi]));
    expect([...named.keys()]).toEqual(catalogue.map(({ id }) => id));
    expect(named.get('CHURN_RATE')).toEqual({
      id: 'CHURN_RATE',
      name: { en: 'Churn rate', id: 'Tingkat churn pelanggan' },
      about: { en: expect.stringMatching(/divided by/), id: expect.stringMatching(/dibagi/) },
      ...{ unit: 'percent', better: 'lower', family: 'result', rhythm: 'monthly', source: 'P6' },
      ...{ by: null, variantOf: null, typed: ['CHURN_RATE', 'CUSTOMER_CHURN'] },
      needs: {
        tabs: ['subscriptions'],
        columns: { subscriptions: ['start', 'account'] },
        ...{ inPeriods: {}, inputs: [], period: true },
      },
      formula: { en: expect.stringContaining(' ÷ customers with'), id: expect.stringContaining(' ÷ pelanggan dengan') },
      example: { period: '2026-01', value: 0.05 },
    });
    expect(named.get('LOCATION_SHARE.by_count')).toMatchObject({ by: 'location', variantOf: 'LOCATION_SHARE' });
  });

  it('functions names every custom function with its arguments', async () => {
    const { stdout } = await dealsheet('functions');
    expect(stdout).toContain('  =CHURN_RATE(lost, at_start)\n      Share of the customers');
    expect(stdout.match(/^ {2}=/gm)).toHaveLength(customFunctions.length);
    expect(stdout.split('A table that spills')[1]).toContain('=STAGE_FUNNEL(stages, outcomes, order)');
    const functions = JSON.parse((await dealsheet('functions', '--json')).stdout);
    expect(functions).toHaveLength(customFunctions.length);
    expect(functions[0]).toMatchObject({
      id: 'CHURN_RATE',
      about: { en: expect.any(String), id: expect.any(String) },
      parameters: [
        { name: 'lost', optional: false, about: { en: 'Customers lost in the period.' } },
        { name: 'at_start' },
      ],
      result: 'number',
      example: { arguments: [5, 100], value: 0.05 },
    });
  });
});
