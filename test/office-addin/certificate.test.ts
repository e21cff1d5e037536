/** https on localhost for `npm run excel:dev`: who trusts the authority gets the add-in, and nobody can sign more with it. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { localCertificate } from '../../scripts/certificate';
import { serveFolder } from '../../scripts/serve-folder';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dealsheet-certificate-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

it('is trusted by who trusts the authority, and by nobody else', async () => {
  const { cert, key, authorityFile } = await localCertificate(folder);
  const { address, server } = await serveFolder('samples', 18_380, { certificate: { cert, key } });
  try {
    expect(address).toBe('https://localhost:18380/');
    expect(await statusOf(`${address}README.md`, await readFile(authorityFile))).toBe(200);
    await expect(statusOf(`${address}README.md`)).rejects.toThrow('certificate');
  } finally {
    server.close();
  }
});

it('is kept until it runs out, and its authority’s key is nowhere', async () => {
  const first = await localCertificate(folder);
  expect(await localCertificate(folder)).toEqual({ ...first, isNew: false });
  const later = await localCertificate(folder, new Date(Date.now() + 366 * 86_400_000));
  expect(later).toMatchObject({ isNew: true });
  expect(later.cert).not.toBe(first.cert);
  expect((await readdir(folder)).sort()).toEqual(['authority.crt', 'localhost.crt', 'localhost.key']);
});

it('is served from the port the manifest names or not at all', async () => {
  const { server } = await serveFolder('samples', 18_390);
  try {
    await expect(serveFolder('samples', 18_390, { ports: 1 })).rejects.toThrow('The port 18390 is taken.');
  } finally {
    server.close();
  }
});

const statusOf = (address: string, ca?: Buffer): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    get(address, { ...(ca !== undefined && { ca }), agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject);
  });
