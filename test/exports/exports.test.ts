/** Every CRM in every language it speaks, every way to write numbers, dates and files: read back to the one truth, or asked. */
import { expect, it } from 'vitest';
import { randomStream } from '../../scripts/samples/random';
import { close, frappe, frappeNames, qontak } from './crms/api-exports';
import { byHand, ledger, ownWords } from './crms/by-hand';
import { hubspot } from './crms/hubspot';
import { odoo, odooByProbability } from './crms/odoo';
import { pipedrive } from './crms/pipedrive';
import { salesforceNames, salesforceReport } from './crms/salesforce';
import { bigin, zoho } from './crms/zoho';
import type { ExportKind, LanguageCode, Words } from './export-kind';
import { fileForms } from './file-forms';
import { judge } from './judge-reading';
import { writeExport } from './write-export';

const kinds: readonly ExportKind[] = [
  ...[pipedrive, hubspot, salesforceReport, salesforceNames, zoho, bigin, close, qontak, frappe, frappeNames],
  ...[odoo, odooByProbability, byHand, ledger, ownWords],
];

/** A new one each day, so that CI keeps finding; SEED=… tries one again. */
const seed = process.env.SEED ?? new Date().toISOString().slice(0, 10);
const files = Number(process.env.FILES ?? 660);

const isLanguage = (code: string): code is LanguageCode => code !== '';

const exports = kinds.flatMap((kind) =>
  Object.entries(kind.words).flatMap(([language, words]): (readonly [ExportKind, LanguageCode, Words])[] =>
    isLanguage(language) ? [[kind, language, words]] : [],
  ),
);

it(`${files} exports are read right or asked about, and asked only where nobody could tell (SEED=${seed})`, async () => {
  const counts = { right: 0, dates: 0, sale: 0, outcomes: 0, millions: 0 };
  const failures: string[] = [];
  for (let file = 0; file < files; file++) {
    const [kind, language, words] = exports[file % exports.length] ?? [];
    if (kind === undefined || language === undefined || words === undefined) throw new Error('There are no exports.');
    const name = `${seed} ${file}`;
    const written = writeExport(name, kind, language, words);
    const form = randomStream(`exports form ${name}`).pick(fileForms);
    const verdict = judge(written, await form.read(written.rows));
    if ('wrong' in verdict || verdict.asked.join() !== written.asks.join()) {
      failures.push(`${written.name} | ${form.name} | should ask [${written.asks}]: ${JSON.stringify(verdict)}`);
    } else if (verdict.asked.length === 0) counts.right++;
    else for (const question of verdict.asked) counts[question]++;
  }
  console.info(`exports of SEED=${seed}: ${files} files, ${JSON.stringify(counts)}, wrong ${failures.length}`);
  expect(failures.slice(0, Number(process.env.SHOWN ?? 20))).toEqual([]);
  expect(files).toBeGreaterThanOrEqual(500);
  // Most are right without a question, and each question is asked by some.
  expect(counts.right).toBeGreaterThan(0.75 * files);
  for (const question of ['dates', 'sale', 'outcomes'] as const) expect(counts[question]).toBeGreaterThan(0);
});
