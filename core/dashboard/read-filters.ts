/** What is chosen in a dashboard's filters, read from its cells: each label stands above what is chosen. */
import { type FilterName, filterNames } from '../language/vocabulary';
import { isBlank, type Row } from '../table/cell';
import { textOf } from '../table/cell-text';
import { labelKey } from '../table/labels';
import { languages, type Words } from '../words/languages';
import { cellsSaying } from './find-table';
import type { FoundTab } from './found-tab';

export interface FoundFilters {
  /** As the cell says it, and as one types it. */
  readonly period: { readonly label: string; readonly asked: string } | null;
  /** What is chosen where it is not "All". */
  readonly labels: Readonly<Partial<Record<FilterName, string>>>;
}

export function readFilters({ rows }: FoundTab): FoundFilters {
  const period = chosen(rows, ({ dashboard }) => dashboard.period);
  const labels: Partial<Record<FilterName, string>> = {};
  for (const name of filterNames) {
    const label = chosen(rows, ({ dashboard }) => dashboard[name]);
    const isAll = Object.values(languages).some(({ labels: { all } }) => labelKey(all) === labelKey(label ?? ''));
    if (label !== null && !isAll) labels[name] = label;
  }
  return { period: period === null ? null : { label: period, asked: periodAsked(period) }, labels };
}

/** The first cell that says the word is the filter's: tables with the same word among their heads stand below. */
function chosen(rows: readonly Row[], word: (words: Words) => string): string | null {
  const [at] = cellsSaying(rows.slice(0, headRows), Object.values(languages).map(word));
  const cell = at === undefined ? null : (rows[at.row + 1]?.[at.column] ?? null);
  return isBlank(cell) ? null : textOf(cell);
}

/** The filters stand on top; people may have put a few rows above them. */
const headRows = 12;

/** `2026 Q1` → `2026-Q1`: what the list of periods says, as one types it. */
function periodAsked(label: string): string {
  for (const { periods } of Object.values(languages)) {
    for (const [kind, ask] of Object.entries(askedBy)) {
      const template: unknown = Object.entries(periods).find(([name]) => name === kind)?.[1];
      const found = typeof template === 'string' ? patternOf(template).exec(label.trim()) : null;
      if (found !== null) return ask(found.groups ?? {});
    }
  }
  // This month, last 30 days: the words themselves are what one types.
  return label.trim();
}

type StandingPeriod = Exclude<keyof Words['periods'], 'today' | 'yesterday' | 'running' | 'before' | 'rolling'>;

const askedBy: Readonly<Record<StandingPeriod, (part: Readonly<Record<string, string>>) => string>> = {
  all: () => 'all',
  year: ({ year }) => `${year}`,
  quarter: ({ year, quarter }) => `${year}-Q${quarter}`,
  month: ({ year, month }) => `${year}-${month}`,
  week: ({ year, week }) => `${year}-W${week?.padStart(2, '0')}`,
  day: ({ date }) => `${date}`,
  fiscalYear: ({ year, month }) => `FY${year}-${month}`,
  /** Without its month, which the setup says. */
  listedFiscalYear: ({ year }) => `FY${year}`,
  days: ({ date, count }) => `${date}/${count}d`,
};

/** A template's sentence as a pattern: every blank is a run of what dates and months are written with. */
const patternOf = (template: string): RegExp =>
  new RegExp(
    `^${template
      .replace(/[.*+?^$()[\]\\|]/g, '\\$&')
      .replace(/\{(\w+)\}/g, (_, name: string) => `(?<${name}>${name === 'name' ? '[^()]+' : '[\\d-]+'})`)}$`,
    'i',
  );
