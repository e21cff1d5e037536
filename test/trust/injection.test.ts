/** Whatever is written in a label, a name or a header stays text: in the file, in the embedded spreadsheet, in Google Sheets, in Excel. */
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Plan, TabPlan } from '../../core/dashboard/plan';
import { shareCopy } from '../../core/dashboard/share-copy';
import { tabNamesOf } from '../../core/dashboard/tab-names';
import type { DialectName } from '../../core/language/dialects/index';
import { printFormula } from '../../core/language/print';
import type { Cell, RawTab, Row } from '../../core/table/cell';
import { labelKey } from '../../core/table/labels';
import type { WizardSettings } from '../../core/wizard/board';
import { planDashboard } from '../../core/wizard/wizard';
import { embeddedModel, formulasIn, readTab } from '../../local/embedded';
import { readSpreadsheet } from '../../local/hucre';
import { planToXlsx } from '../../local/write-xlsx';
import { serialToday } from '../../office-addin/date-system';
import { excelHost } from '../../office-addin/host';
import { serverFiles } from '../../scripts/build-apps-script';
import type { Files } from '../apps-script/bundle';
import { expectedTab } from '../apps-script/expected-cells';
import { spreadsheetWith } from '../apps-script/spreadsheet-app';
import { buildDashboard } from '../apps-script/wizard-run';
import type { Recalculated } from '../engines/libreoffice';
import { libreOffice, present } from '../engines/skip';
import { partsOf } from '../local/xlsx-parts';
import { expectedCells, foundCells } from '../office-addin/expected';
import { type Client, loadClient } from '../office-addin/host/client';
import { excelOver } from '../office-addin/host/excel';
import { type Value, workbookOf } from '../office-addin/host/workbook';
import { hostileTexts } from './hostile-texts';

const fixedToday = 46_203;
/** So many that every one has a line in every table: the setup lists fifty labels at most. */
const atOnce = 40;
/** Two spellings of one label count as one, and a blank one is none. */
const different = [...new Map(hostileTexts.map((text) => [labelKey(text), text])).values()].filter(
  (text) => labelKey(text) !== '',
);
const batches = Array.from({ length: Math.ceil(different.length / atOnce) }, (_, batch) =>
  different.slice(batch * atOnce, (batch + 1) * atOnce),
);

it('is tried with more than three hundred texts', () => {
  console.info(`${different.length} hostile texts, in ${batches.length} workbooks`);
  expect(different.length).toBeGreaterThan(300);
});

describe.each(batches.map((texts, batch) => ({ batch, texts })))('batch $batch', ({ texts }) => {
  let raw: RawTab;
  let plan: Plan;

  beforeAll(() => {
    raw = dealsOf(texts);
    plan = planOf(raw);
  });

  it('no formula, rule or choice holds what a label says', () => {
    const usual = formulasOf(planOf(dealsOf(texts.map((_, index) => `label ${index}`)))).join('\n');
    const formulas = formulasOf(plan);
    const found = texts.filter(
      (text) => text.length > 4 && !usual.includes(text) && formulas.some((formula) => formula.includes(text)),
    );
    expect(found).toEqual([]);
    expect(formulas.length).toBeGreaterThan(1_000);
  });

  it('in the file every text is a text, and formulas stand only where core put them', async () => {
    const bytes = await planToXlsx(plan, raw);
    const parts = partsOf(bytes);
    const formulas = (sheet: number): number =>
      parts.get(`xl/worksheets/sheet${sheet}.xml`)?.match(/<f[ >]/g)?.length ?? 0;
    expect(plan.tabs.map((_, index) => formulas(index + 1))).toEqual(plan.tabs.map(formulaCount));
    expect(formulas(plan.tabs.length + 1)).toBe(0);
    expect([...parts].filter(([name]) => /externalLink|vbaProject|hyperlink/i.test(name))).toEqual([]);
    for (const text of parts.values()) expect(/<hyperlink|TargetMode="External"/.test(text)).toBe(false);
    const read = await readSpreadsheet(bytes, 'x.xlsx');
    if (!read.ok) throw new Error(read.why);
    const back = read.tabs.find(({ name }) => name === raw.name);
    expect(back?.rows.map((row) => row[1])).toEqual(raw.rows.map((row) => inXml(row[1])));
  });

  it('in the embedded spreadsheet', () => {
    const model = embeddedModel(plan, [raw]);
    expect(readTab(model, raw.name)).toEqual(raw.rows.map(withoutBlankEnd));
    for (const tab of plan.tabs) {
      expect(formulasIn(model, tab.name)).toHaveLength(formulaCount(tab));
      const cells = readTab(model, tab.name);
      for (const { row, column, content } of tab.cells) {
        if (typeof content === 'string' && content !== '') expect(cells[row]?.[column]).toBe(content);
      }
    }
  });

  it('in a copy for others: no formula, and where names are masked, none of them', async () => {
    const planned = planDashboard(raw, settings);
    if (!planned.ok) throw new Error(planned.sentence);
    const values = readTab(embeddedModel(plan, [raw]), plan.tabs[0]?.name ?? '');
    const copyOf = (masking: ReturnType<typeof planned.masking> | null): Plan | null =>
      shareCopy(planned.plan, values, { name: 'Copy', language: 'en', today: fixedToday, masking });
    const [open, masked] = [copyOf(null), copyOf(planned.masking())];
    if (open === null || masked === null) throw new Error('there is no dashboard to copy');
    expect(formulasOf(open).filter((text) => text.includes('='))).toEqual([]);
    const shown = (copy: Plan): string =>
      JSON.stringify(copy.tabs.map(({ cells }) => cells.map(({ content }) => content)));
    const longer = texts.filter((text) => text.length > 6).map((text) => JSON.stringify(text).slice(1, -1));
    expect(longer.filter((text) => shown(masked).includes(text))).toEqual([]);
    const [plain, hidden] = [
      partsOf(await planToXlsx(open, null)),
      [...partsOf(await planToXlsx(masked, null)).values()].join(),
    ];
    expect(/<f[ >]/.test([...plain.values()].join())).toBe(false);
    expect(texts.filter((text) => text.length > 6 && hidden.includes(escaped(text)))).toEqual([]);
  });

  it('in Google Sheets', () => {
    const state = spreadsheetWith([{ name: raw.name, rows: raw.rows.map((row) => row.map(forSheets)) }]);
    const run = buildDashboard(files, state, raw.name);
    expect(run).toMatchObject({ ok: true });
    const planned = planOf(raw, todayInJakarta(), 'sheets');
    for (const tab of planned.tabs) {
      const found = state.tabs.find(({ name }) => name === tab.name);
      for (const [at, cell] of expectedTab(planned, tab).cells) {
        const stored = found?.cells.get(at);
        expect([at, stored?.formula !== '']).toEqual([at, cell.formula !== '']);
        if (typeof cell.value === 'string') expect([at, stored?.value]).toEqual([at, cell.value]);
      }
    }
    expect(state.tabs[0]?.writes).toEqual([]);
  });

  it('in Excel', async () => {
    const workbook = workbookOf({ [raw.name]: raw.rows.map((row) => row.map(forExcel)) });
    client.connect(excelOver(workbook));
    expect(await excelHost().build(raw.name, { language: 'en' })).toMatchObject({ ok: true });
    const planned = planOf(raw, serialToday());
    const found = foundCells(workbook, planned);
    for (const [at, cell] of expectedCells(planned)) {
      const stored = found.get(at);
      expect([at, stored?.formula !== undefined]).toEqual([at, cell.formula !== undefined]);
      if (typeof cell.value === 'string') expect([at, stored?.value]).toEqual([at, cell.value]);
    }
  });
});

describe.skipIf(libreOffice === null)('in LibreOffice', () => {
  it('every text that a person could type is read as it was written, and a dashboard under any tab name computes the same', async () => {
    const typed = different.filter((text) => !control.test(text) && text.length < 1_000);
    const raw = dealsOf(typed);
    const few = dealsOf(['Sari', 'Budi', 'Ayu']);
    const named = await Promise.all(
      ['Deals', ...tabNames].map(async (name) => {
        const tab = { ...few, name };
        const plan = planOf(tab, fixedToday, 'xlsx');
        return { bytes: await planToXlsx(plan, tab), read: [{ tab: plan.tabs[0]?.name ?? '', area: areaOf(90, 12) }] };
      }),
    );
    const whole = {
      bytes: await planToXlsx(planOf(raw, fixedToday, 'xlsx'), raw),
      read: [{ tab: 'Deals', area: areaOf(typed.length, 1) }],
    };
    const [texts, first, ...others] = await present(libreOffice).recalculate([whole, ...named]);
    expect(texts?.[0]?.[0]?.map((row) => row[1])).toEqual(['Owner', ...typed]);
    // The one sentence that names the tab is left aside.
    const numbers = (steps: Recalculated | undefined) =>
      steps?.[0]?.[0]?.map((row) => row.filter((cell) => typeof cell !== 'string'));
    expect(
      numbers(first)
        ?.flat()
        .filter((cell) => typeof cell === 'number').length,
    ).toBeGreaterThan(30);
    for (const [index, steps] of others.entries())
      expect([tabNames[index], numbers(steps)]).toEqual([tabNames[index], numbers(first)]);
  }, 240_000);
});

const control = /[\p{Cc}\p{Cs}\ufffe\uffff]/u;

/** As a program lets a person call a tab. */
const tabNames = [
  ...[
    "it's",
    "a'b'c",
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    'A1',
    'R1C1',
    'RC',
    'TRUE',
    '2026',
    '1e5',
    'x!y',
    '$A$1',
    'say "x"',
  ],
  ...[
    '😀',
    '\u202eabc',
    'مرحبا',
    '<script>',
    '&amp;',

    '{0}',
    '%s',
    '__proto__',
    'constructor',
    ' x ',
    'x;y,z',
    '#REF!',
  ],
];

const areaOf = (rows: number, columns: number) => ({ firstRow: 0, lastRow: rows, firstColumn: 0, lastColumn: columns });

let files: Files;
let client: Client;

beforeAll(async () => {
  files = await serverFiles();
  client = loadClient();
  vi.stubGlobal('Excel', client.Excel);
  vi.stubGlobal('OfficeExtension', client.OfficeExtension);
  vi.stubGlobal('Office', { context: { displayLanguage: 'en-US' } });
});

function dealsOf(texts: readonly string[]): RawTab {
  const header = ['Deal', 'Owner', 'Region', 'Company', 'Stage', 'Status', 'Value', 'Created', 'Closed'];
  const rows = texts.map((text, index) => [
    ...[
      `Deal ${index}`,
      text,
      text,
      text,
      ['Lead', 'Proposal'][index % 2] ?? '',
      ['Won', 'Lost', 'Open'][index % 3] ?? '',
    ],
    ...[1000 - index, { date: fixedToday - 60 }, index % 3 === 2 ? null : { date: fixedToday - 10 }],
  ]);
  return { name: 'Deals', rows: [header, ...rows] };
}

const settings = {
  language: 'en',
  today: fixedToday,
  fixedToday: false,
  takenTabNames: ['Deals'],
  dialect: 'excel',
} as const satisfies WizardSettings;

function planOf(raw: RawTab, today = fixedToday, dialect: DialectName = 'excel'): Plan {
  const planned = planDashboard(raw, { ...settings, today, dialect, takenTabNames: [raw.name] });
  if (!planned.ok) throw new Error(planned.sentence);
  return planned.plan;
}

/** Every formula of the plan as text, with where it stands. */
function formulasOf(plan: Plan): readonly string[] {
  const tabNames = tabNamesOf(plan);
  return plan.tabs.flatMap((tab) => {
    const text = (formula: Parameters<typeof printFormula>[0], row: number): string => {
      const printed = printFormula(formula, { dialect: 'xlsx', tabNames, tab: tab.id, row });
      return printed.ok ? printed.text : printed.unsupported;
    };
    return [
      ...tab.cells.flatMap(({ row, column, content }) =>
        typeof content === 'object' && content !== null && 'formula' in content
          ? [`${tab.id} ${row} ${column} ${text(content.formula, row)}`]
          : [],
      ),
      ...tab.columnFormulas.map(({ column, formula, firstRow }) => `${tab.id} ${column} ${text(formula, firstRow)}`),
      ...tab.conditionalFormats.flatMap((rule) =>
        rule.kind === 'rule' ? [text(rule.formula, rule.area.firstRow)] : [],
      ),
      ...tab.validations.map((choice) => JSON.stringify(choice)),
    ];
  });
}

const formulaCount = (tab: TabPlan): number =>
  tab.cells.filter(({ content }) => typeof content === 'object' && content !== null && 'formula' in content).length +
  tab.columnFormulas.reduce(
    (sum, { firstRow, lastRow, overrides }) => sum + lastRow - firstRow + 1 - overrides.length,
    0,
  );

const forExcel = (cell: Cell): Value | null | readonly [number, string] => {
  if (cell === null || typeof cell !== 'object') return cell;
  return 'date' in cell ? [cell.date, 'yyyy-mm-dd'] : cell.error;
};

/** Midnight in Jakarta. */
const forSheets = (cell: Cell): string | number | boolean | Date | null => {
  if (cell === null || typeof cell !== 'object') return cell;
  return 'date' in cell ? new Date((cell.date - 25_569) * 86_400_000 - 7 * 3_600_000) : cell.error;
};

const todayInJakarta = (): number => Math.floor((Date.now() + 7 * 3_600_000) / 86_400_000) + 25_569;

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** Half a character is none: no file can hold it. */
const inXml = (cell: Cell | undefined): Cell =>
  typeof cell === 'string' ? Buffer.from(cell).toString() : (cell ?? null);

function withoutBlankEnd(row: Row): Row {
  const last = row.reduce((found: number, cell, column) => (cell === null ? found : column), -1);
  return row.slice(0, last + 1);
}
