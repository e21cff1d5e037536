/** `npm run pictures`: draws the sample dashboards as LibreOffice prints them, into docs/pictures. Look at them. */
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments } from '../local/arguments';
import { build } from '../local/build';
import { findLibreOffice } from '../test/engines/libreoffice';
import { sampleAsOf } from './samples/workbook';

const office = await findLibreOffice();
if (office === null) throw new Error('LibreOffice is needed to draw the pictures: libreoffice-calc, python3-uno');
const folder = await mkdtemp(join(tmpdir(), 'dealsheet-pictures-'));
try {
  for (const language of ['en', 'id']) {
    const out = join(folder, `${language}.xlsx`);
    const sample = `samples/dealsheet-sample-${language}.xlsx`;
    const wanted = readArguments(['build', sample, '--out', out, '--lang', language, '--as-of', sampleAsOf]);
    if (wanted.command !== 'build') throw new Error('the sample is asked for wrongly');
    const built = await build(wanted, () => {});
    if (!built.ok) throw new Error(built.sentence);
    const pages = await office.renderPng(await readFile(out), join(folder, language), 3);
    for (const [index, page] of pages.entries()) {
      const picture = `docs/pictures/dashboard-${language}-${index + 1}.png`;
      await copyFile(page, picture);
      console.log(picture);
    }
  }
} finally {
  await rm(folder, { recursive: true });
}
