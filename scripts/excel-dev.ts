/** `npm run excel:dev`: the add-in served to Excel on this machine, built anew whenever its source changes. */
import { watch } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildOfficeAddin, localBaseUrl } from './build-office-addin';
import { localCertificate } from './certificate';
import { serveFolder } from './serve-folder';

const folder = 'dist/office-addin';
await buildOfficeAddin(localBaseUrl, folder);
const { cert, key, authorityFile, isNew } = await localCertificate(join('.cache', 'excel-dev'));
// The manifest names the port, so there is no other.
await serveFolder(folder, Number(new URL(localBaseUrl).port), { certificate: { cert, key }, ports: 1 });
console.log(steps(resolve(authorityFile), resolve('manifest.xml')));
if (isNew) console.log('The certificate is new: trust it once more, even if you have before.');

let waiting: NodeJS.Timeout | null = null;
for (const source of ['core', 'sidebar', 'office-addin']) {
  watch(source, { recursive: true }, () => {
    if (waiting !== null) clearTimeout(waiting);
    waiting = setTimeout(() => buildOfficeAddin(localBaseUrl, folder).then(reloaded, failed), 300);
  });
}

function reloaded(): void {
  console.log('Built anew: close the task pane and open it again.');
}

function failed(problem: unknown): void {
  console.error(problem instanceof Error ? problem.message : problem);
}

function steps(authority: string, manifest: string): string {
  return `
Excel finds the add-in at ${localBaseUrl} until Ctrl+C.

1. Once: let this machine trust the certificate (it is valid for this machine's localhost alone, and its key is gone).
   Windows  certutil -addstore -user Root "${authority}"
   Mac      security add-trusted-cert -r trustRoot -k ~/Library/Keychains/login.keychain-db "${authority}"
   Others   in the browser: Settings, Certificates, Authorities, Import, ${authority}
2. Once: tell Excel of the add-in, by ${manifest}
   Web      Home, Add-ins, More add-ins, My add-ins, Upload my add-in
   Windows  put it into a shared folder; File, Options, Trust Center, Trusted add-in catalogs: add that folder;
            then Home, Add-ins, Advanced, Shared folder
   Mac      copy it into ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef, and start Excel anew
3. Home, KPI dashboard opens the wizard; =KPI.CHURN_RATE(12,340) works in any cell.
`;
}
