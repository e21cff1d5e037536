// Writes the sample files: the workbook in English and Indonesian, and an export in the style of Pipedrive.
import { mkdir, writeFile } from 'node:fs/promises';
import { pipedriveStyleCsv } from './samples/pipedrive-export';
import { sampleWorkbook } from './samples/workbook';
import { xlsxBytes } from './samples/xlsx-file';

const folder = 'samples';

await mkdir(folder, { recursive: true });
await write('dealsheet-sample-en.xlsx', await xlsxBytes(sampleWorkbook('en')));
await write('dealsheet-sample-id.xlsx', await xlsxBytes(sampleWorkbook('id')));
await write('deals-pipedrive-style.csv', new TextEncoder().encode(pipedriveStyleCsv()));

async function write(name: string, bytes: Uint8Array): Promise<void> {
  await writeFile(`${folder}/${name}`, bytes);
  console.log(`${folder}/${name}: ${Math.round(bytes.length / 1024)} KB`);
}
