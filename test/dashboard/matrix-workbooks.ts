/** Small workbooks of many kinds, in both languages, that every layout is tried on: each cheap enough for ten recalculations. */
import fc from 'fast-check';
import { isBlank, type RawTab, type Row } from '../../core/table/cell';
import { serialOf } from '../../core/table/serial-date';
import type { WizardChoices } from '../../core/wizard/board';
import type { Language } from '../../core/words/words';
import { readSource } from '../../local/read-source';
import { qontak } from '../exports/crms/api-exports';
import { hubspot } from '../exports/crms/hubspot';
import { writeExport } from '../exports/write-export';
import { realDataIsHere, realTab } from '../real-data';
import { sampleTabs } from './sample-deals';
import { untidyWorkbook } from './untidy-workbooks';

export interface MatrixWorkbook {
  readonly name: string;
  readonly main: RawTab;
  readonly others: readonly RawTab[];
  readonly today: number;
  readonly choices?: WizardChoices;
}

const endOfJune = serialOf(2026, 6, 30);

/** The project's own in that language, and real ones where they are at hand. `seed` makes the random one. */
export async function matrixWorkbooks(language: Language, seed: number): Promise<readonly MatrixWorkbook[]> {
  const { deals, others } = await smallSample(language);
  const [activities, leads, , subscriptions] = others;
  if (activities === undefined || leads === undefined || subscriptions === undefined) throw new Error('tabs are gone');
  const own: readonly MatrixWorkbook[] = [
    { name: 'sample', main: deals, others, today: endOfJune, choices: sampleChoices[language] },
    { name: 'subscriptions without deals', main: subscriptions, others: [activities], today: endOfJune },
    { name: 'activities and leads without deals', main: activities, others: [leads], today: serialOf(2026, 2, 11) },
    { name: 'Pipedrive’s style', main: await pipedriveStyle(), others: [], today: serialOf(2024, 12, 31) },
    { name: 'untidy', ...untidy(seed), today: serialOf(2025, 3, 20), choices: { fiscalYearStart: 4 } },
    { name: 'an export', main: exported(language), others: [], today: serialOf(2026, 8, 14) },
  ];
  return realDataIsHere() ? [...own, ...(await real())] : own;
}

/** Targets of all kinds and a goal in each language. */
const sampleChoices: Readonly<Record<Language, WizardChoices>> = {
  en: {
    segment: 'Product',
    fiscalYearStart: 4,
    holidays: ['2026-03-20', '2026-05-01'],
    targets: [
      { kpi: 'REVENUE', per: 'month', amount: 90_000_000 },
      { kpi: 'CALLS', per: 'week', amount: 12, of: 'Ayu Prameswari' },
      { kpi: 'WIN_RATE', per: 'quarter', amount: 0.35 },
    ],
  },
  id: {
    segment: 'Produk',
    stageDays: { Terkualifikasi: 9 },
    targets: [
      { kpi: 'WON_COUNT', per: 'quarter', amount: 15, of: 'Jakarta' },
      { kpi: 'SALES_CYCLE_LENGTH', per: 'year', amount: 40 },
    ],
  },
};

/** Every sixth deal and what belongs to those; of what belongs to none a part. The first deals are its blank and odd rows too. */
async function smallSample(
  language: Language,
): Promise<{ readonly deals: RawTab; readonly others: readonly RawTab[] }> {
  const { deals, others } = await sampleTabs(language);
  const header = deals.rows.findIndex(([first]) => first === 'ID');
  const rows = deals.rows.filter((_, row) => row <= header || (row - header) % 6 === 0 || isOdd(deals.rows[row]));
  const kept = new Set(rows.slice(header + 1).map(([id]) => id));
  const ids = new Set(deals.rows.slice(header + 1).map(([id]) => id));
  const small = others.map((tab): RawTab => {
    const dealOf = tab.rows[0]?.findIndex((text) => /deal id|id transaksi/i.test(String(text))) ?? -1;
    const isKept = (row: Row, index: number): boolean => {
      const deal = dealOf < 0 ? null : row[dealOf];
      return deal !== undefined && ids.has(deal) ? kept.has(deal) : index % 3 === 0;
    };
    const isWhole = tab.rows.length < 280;
    return isWhole ? tab : { ...tab, rows: tab.rows.filter((row, index) => index === 0 || isKept(row, index)) };
  });
  return { deals: { ...deals, rows }, others: small };
}

/** Blank, or without an owner. */
const isOdd = (row: Row | undefined): boolean =>
  row === undefined || isBlank(row[0] ?? null) || isBlank(row[2] ?? null);

async function pipedriveStyle(): Promise<RawTab> {
  const source = await readSource('samples/deals-pipedrive-style.csv');
  const [tab] = source.ok ? source.tabs : [];
  if (tab === undefined) throw new Error('the sample has deals');
  return tab;
}

function untidy(seed: number): Pick<MatrixWorkbook, 'main' | 'others'> {
  const [workbook] = fc.sample(untidyWorkbook(60), { seed, numRuns: 1 });
  if (workbook === undefined) throw new Error('nothing was generated');
  return { main: workbook.deals, others: workbook.others };
}

function exported(language: Language): RawTab {
  const kind = language === 'en' ? hubspot : qontak;
  const words = kind.words[language];
  if (words === undefined) throw new Error(`${kind.name} does not speak ${language}`);
  const { rows, asks } = writeExport(`matrix ${language}`, kind, language, words);
  if (asks.length > 0) throw new Error(`${kind.name} would ask: ${asks.join()}`);
  return { name: kind.name, rows };
}

async function real(): Promise<readonly MatrixWorkbook[]> {
  const tabs = (files: readonly string[]): Promise<readonly RawTab[]> =>
    Promise.all(files.map(async (file) => firstRows(await realTab(`${file}.csv`))));
  const [deals, ...beside] = await tabs(
    ['deals', 'activities', 'stage_history', 'marketing_costs', 'pipeline_stages', 'users'].map(
      (n) => `bitrix-ru/${n}`,
    ),
  );
  const [subscriptions] = await tabs(['ravenstack-saas/ravenstack_subscriptions']);
  if (deals === undefined || subscriptions === undefined) throw new Error('real tabs are gone');
  return [
    { name: 'bitrix-ru', main: deals, others: beside, today: endOfJune },
    { name: 'ravenstack-saas', main: subscriptions, others: [], today: serialOf(2024, 12, 31) },
  ];
}

const firstRows = (tab: RawTab): RawTab => ({ ...tab, rows: tab.rows.slice(0, 300) });
