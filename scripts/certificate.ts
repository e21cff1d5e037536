/** A certificate for https on localhost, which Excel insists on, and the authority this machine may be told to trust. */
import { X509Certificate } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createCA, createCert } from 'mkcert';

export interface LocalCertificate {
  readonly cert: string;
  readonly key: string;
  /** What is to be trusted. Its own key is never written down, so nothing else can be signed with it. */
  readonly authorityFile: string;
  readonly isNew: boolean;
}

/** Kept in the folder until it runs out; then, or where it cannot be read, a new one is made. */
export async function localCertificate(folder: string, now = new Date()): Promise<LocalCertificate> {
  const [authorityFile, certFile, keyFile] = ['authority.crt', 'localhost.crt', 'localhost.key'].map((name) =>
    join(folder, name),
  );
  if (authorityFile === undefined || certFile === undefined || keyFile === undefined) throw new Error('three files');
  const kept = await readKept(authorityFile, certFile, keyFile);
  if (kept !== null && isValid(kept.cert, now)) return { ...kept, authorityFile, isNew: false };
  const ca = await createCA({
    organization: 'Dealsheet on this machine',
    countryCode: 'ID',
    state: '-',
    locality: '-',
    validity: days,
  });
  const { cert, key } = await createCert({ ca, domains: ['localhost', '127.0.0.1'], validity: days });
  await mkdir(folder, { recursive: true });
  await writeFile(authorityFile, ca.cert);
  await writeFile(certFile, cert);
  await writeFile(keyFile, key, { mode: 0o600 });
  return { cert, key, authorityFile, isNew: true };
}

/** Browsers take none that is valid for longer than 398. */
const days = 365;

async function readKept(authorityFile: string, certFile: string, keyFile: string) {
  try {
    await readFile(authorityFile);
    return { cert: await readFile(certFile, 'utf8'), key: await readFile(keyFile, 'utf8') };
  } catch {
    return null;
  }
}

function isValid(cert: string, now: Date): boolean {
  try {
    return new Date(new X509Certificate(cert).validTo) > now;
  } catch {
    return false;
  }
}
