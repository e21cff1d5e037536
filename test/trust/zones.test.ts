/** Whatever the clock of the computer or of the spreadsheet: the same file gives the same rows, report, file and dashboard. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Row } from '../../core/table/cell';
import { serialOf } from '../../core/table/serial-date';
import { writeWorkbook } from '../../local/hucre';
import { dayIn, days, firstMoment, instants, type Zone, zones } from './zones/zones';

const serials = days.map((day) => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return serialOf(year, month, date);
});

/** Won on each of the days, created two days before; what was won on 29 February 2024 and before is to date. */
const deals = <Written>(dateOf: (serial: number) => Written): (Written | string | number)[][] => [
  ['ID', 'Status', 'Value', 'Created', 'Closed'],
  ...serials.map((serial, at) => [`D${at}`, 'Won', 100 + at, dateOf(serial - 2), dateOf(serial)]),
];

const csv = (dateOf: (serial: number) => string): string =>
  deals(dateOf)
    .map((row) => row.join(','))
    .join('\n');

const instantOf = (serial: number): Date => new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
const iso = (serial: number): string => instantOf(serial).toISOString().slice(0, 10);

interface Probed {
  readonly reports: Readonly<
    Record<string, { readonly rows: readonly Row[]; readonly report: { readonly report: unknown } }>
  >;
  /** Digests of the file and of the embedded spreadsheet's cells. */
  readonly made: { readonly written: string; readonly embedded: string } | null;
  readonly sheetDays: Readonly<Record<string, readonly (string | null)[]>>;
  readonly today: readonly string[];
}

let folder = '';
let probe = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dealsheet-zones-'));
  probe = join('.cache', `zones-${process.pid}.mjs`);
  await build({
    entryPoints: ['test/trust/zones/probe.ts'],
    bundle: true,
    outfile: probe,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
  const typed = { name: 'Deals', rows: deals(instantOf) };
  await writeFile(join(folder, 'iso.csv'), csv(iso));
  await writeFile(
    join(folder, 'slashes.csv'),
    csv((serial) => iso(serial).split('-').reverse().join('/')),
  );
  await writeFile(
    join(folder, 'times.csv'),
    csv((serial) => `${iso(serial)} 23:59:59`),
  );
  await writeFile(join(folder, '1900.xlsx'), await writeWorkbook({ sheets: [typed], dateSystem: '1900' }));
  await writeFile(join(folder, '1904.xlsx'), await writeWorkbook({ sheets: [typed], dateSystem: '1904' }));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await rm(probe, { force: true });
});

const files = ['iso.csv', 'slashes.csv', 'times.csv', '1900.xlsx', '1904.xlsx'];

/** Making a file and loading it takes longest. */
const isMadeIn: readonly Zone[] = ['UTC', 'Pacific/Pago_Pago', 'America/Sao_Paulo', 'Pacific/Kiritimati'];

const probed = new Map<Zone, Promise<Probed>>();

function probeIn(zone: Zone): Promise<Probed> {
  const known = probed.get(zone) ?? run(zone);
  probed.set(zone, known);
  return known;
}

it.each(zones)('with the computer’s clock in %s', async (zone) => {
  const [here, there] = [await probeIn(zone), await probeIn('UTC')];
  expect(here.reports).toEqual(there.reports);
  expect(here.made).toEqual(isMadeIn.includes(zone) ? there.made : null);
  // Today alone is where the user is.
  expect(here.today).toEqual(instants.map((instant) => dayIn(new Date(instant), zone)));
  for (const [sheetZone, found] of Object.entries(here.sheetDays)) {
    const expected = days.map((day) => (firstMoment(day, sheetZone) === null ? null : day));
    expect([sheetZone, ...found]).toEqual([sheetZone, ...expected]);
  }
});

it('skipped midnights are among the days, and a day that Samoa never had', () => {
  const skipped = zones.flatMap((zone) =>
    days.filter((day) => firstMoment(day, zone) === null).map((day) => `${zone} ${day}`),
  );
  expect(skipped).toEqual(['Pacific/Apia 2011-12-30']);
  expect(dayIn(new Date(Number(firstMoment('2018-11-04', 'America/Sao_Paulo')) - 1), 'America/Sao_Paulo')).toBe(
    '2018-11-03',
  );
});

it('every file says the same, the one that counts from 1904 too', async () => {
  const { reports } = await probeIn('Pacific/Kiritimati');
  const [first, ...others] = files.map((file) => reports[file]?.report);
  const figures = (report: unknown): unknown => {
    const { kpis, byMonth, period } = Object(Reflect.get(Object(report), 'report'));
    return { kpis, byMonth, period };
  };
  for (const other of others) expect(figures(other)).toEqual(figures(first));
  // Of the first quarter of 2024 sixty days had passed: a year before they ended on 1 March.
  const kpis: unknown = Reflect.get(Object(figures(first)), 'kpis');
  expect(kpis).toContainEqual(expect.objectContaining({ id: 'WON_COUNT', value: 3, yearAgo: 2 }));
});

function run(zone: Zone): Promise<Probed> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [probe, folder, isMadeIn.includes(zone) ? 'made' : 'read', ...files], {
      env: { ...process.env, TZ: zone },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [output, errors]: [string[], string[]] = [[], []];
    child.stdout.on('data', (text: Buffer) => output.push(text.toString()));
    child.stderr.on('data', (text: Buffer) => errors.push(text.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(output.join('').trim().split('\n').at(-1) ?? ''));
      else reject(new Error(errors.join('')));
    });
  });
}
