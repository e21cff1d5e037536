/** `npm start`: the sample deals' dashboard into out/, the KPI table on the screen, the playground on localhost. */
import { mkdir } from 'node:fs/promises';
import { readArguments } from '../local/arguments';
import { build } from '../local/build';
import { kpiText } from '../local/kpi-text';
import { sampleAsOf } from './samples/workbook';
import { serveFolder } from './serve-folder';

await mkdir('out', { recursive: true });
for (const language of ['en', 'id'] as const) {
  const sample = `samples/dealsheet-sample-${language}.xlsx`;
  const out = `out/dealsheet-sample-${language}.dashboard.xlsx`;
  const words = ['build', sample, '--out', out, '--lang', language, '--as-of', sampleAsOf, '--period', '2026'];
  const wanted = readArguments(words);
  if (wanted.command !== 'build') throw new Error('the sample is asked for wrongly');
  const result = await build(wanted, () => {});
  if (!result.ok) throw new Error(result.sentence);
  if (language === 'en') console.log(`\n${sample}, 2026 as of ${sampleAsOf}:\n\n${kpiText(result.report, language)}\n`);
  console.log(`dashboard: ${out}`);
}
const { address } = await serveFolder('dist/playground', Number(process.env.PORT ?? 8080));
console.log(`playground: ${address}  (Ctrl+C ends it)`);
