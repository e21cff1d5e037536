/** `npm run pictures`: draws the sample dashboards, as LibreOffice prints them and in the playground, into docs/pictures. Look at them. */
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments } from '../local/arguments';
import { build } from '../local/build';
import { chromiumPath } from '../test/engines/chromium';
import { findLibreOffice } from '../test/engines/libreoffice';
import { playgroundPictures } from './playground-pictures';
import { sampleAsOf } from './samples/workbook';

const office = await findLibreOffice();
if (office === null) throw new Error('LibreOffice is needed to draw the pictures: libreoffice-calc, python3-uno');
/** Layout, name of the pictures, and how many pages of it. */
const pictured = [
  ['sales', 'dashboard', 3],
  ['saas', 'dashboard-saas', 1],
  ['coaching', 'dashboard-coaching', 1],
] as const;
const folder = await mkdtemp(join(tmpdir(), 'dealsheet-pictures-'));
try {
  for (const language of ['en', 'id']) {
    for (const [layout, name, pages] of pictured) {
      const out = join(folder, `${name}-${language}.xlsx`);
      const sample = `samples/dealsheet-sample-${language}.xlsx`;
      const words = ['build', sample, '--out', out, '--lang', language, '--as-of', sampleAsOf, '--layout', layout];
      const wanted = readArguments([...words, '--goal', 'revenue-by-fiscal-year-end']);
      if (wanted.command !== 'build') throw new Error('the sample is asked for wrongly');
      const built = await build(wanted, () => {});
      if (!built.ok) throw new Error(built.sentence);
      const drawn = await office.renderPng(await readFile(out), join(folder, `${name}-${language}`), pages);
      for (const [index, page] of drawn.entries()) {
        const picture = `docs/pictures/${name}-${language}-${index + 1}.png`;
        await copyFile(page, picture);
        console.log(picture);
      }
    }
  }
} finally {
  await rm(folder, { recursive: true });
}
if (chromiumPath !== null) {
  const drawn = await playgroundPictures((language) => `docs/pictures/playground-${language}.png`);
  for (const picture of drawn) console.log(picture);
}
