/** The command line's arguments as data, or what is wrong with them. */
import { parseArgs } from 'node:util';
import { isLanguage, type Language, type OtherTab, otherTabs, serialOf } from '../core/index';

export interface BuildArguments {
  readonly command: 'build';
  readonly file: string;
  readonly sheet: string | null;
  /** What a tab holds to its name, or to the file it is in: `activities` → `Aktivitas`. */
  readonly tabs: ReadonlyMap<OtherTab, string>;
  /** Files whose tabs stand beside the deals as if they were in one workbook with them: recognised by themselves. */
  readonly filesBeside: readonly string[];
  /** Header of a column of the deals that figures are told apart by. */
  readonly by: string | null;
  readonly out: string | null;
  /** `null`: that of the dashboard the file holds, else English. */
  readonly language: Language | null;
  /** Serial day; `null`: today. */
  readonly asOf: number | null;
  readonly period: string | null;
  /** The month, 1 to 12. */
  readonly fiscalYearStart: number | null;
  readonly filters: Readonly<Record<string, string>>;
  /** `sales`, `saas` or `coaching`; `null`: what the data can say best. */
  readonly layout: string | null;
  /** Goal templates, and whose each is to be: `customers-in-a-location` → `Bandung`. */
  readonly goals: readonly { readonly template: string; readonly of?: string }[];
  readonly config: string | null;
  /** A file's name, or `-` for standard output. */
  readonly json: string | null;
}

export interface ShareArguments {
  readonly command: 'share';
  /** A file with a dashboard that was built before. */
  readonly file: string;
  readonly out: string | null;
  readonly language: Language | null;
  /** Reps and customers become “Rep 1”, “Customer 1”. */
  readonly mask: boolean;
}

export type Arguments =
  | BuildArguments
  | ShareArguments
  | { readonly command: 'kpis' | 'functions'; readonly json: boolean }
  | { readonly command: 'help' }
  | { readonly command: 'wrong'; readonly problem: string };

export const usage = `usage:
  dealsheet build FILE [--sheet NAME] [--tab [activities=]NAME …] [--out FILE.xlsx] [--lang en|id] [--by COLUMN]
            [--as-of YYYY-MM-DD] [--period PERIOD] [--fiscal-year-start MONTH]
            [--filter "Column=Value" …] [--layout sales|saas|coaching] [--goal TEMPLATE[=WHOSE] …]
            [--config FILE.json] [--json FILE|-]
  dealsheet share FILE.xlsx [--out SHARE.xlsx] [--mask] [--lang en|id]
  dealsheet kpis [--json]
  dealsheet functions [--json]

PERIOD is 2026, 2026-Q1, 2026-03, 2026-W07, 2026-03-15, FY2026-04 (the fiscal year from April 2026), 2026-03-15/30d
(30 days up to then), all, or words such as “last month”, “last 30 days”, “bulan lalu”, which count from --as-of.
TEMPLATE is revenue-by-fiscal-year-end or customers-in-a-location, as in “customers-in-a-location=Bandung”.
FILE is .csv, .tsv, .txt or .xlsx. Its other tabs (${otherTabs.join(', ')})
are recognised by themselves, and so is a list of the people who sell; --tab names one, or a file that holds it, such as
leads=leads.csv, or with no role a file whose tabs are looked at as if they were FILE's own: --tab team.csv.
Without --out and --json the dashboard is FILE's name with .dashboard.xlsx, in this folder.
A FILE that holds a dashboard already is built again: what was chosen and noted there is kept in the new file.
share writes a copy of such a dashboard to be passed on: values and charts, no formulas, no data; --mask hides names.`;

export function readArguments(words: readonly string[]): Arguments {
  const [command, ...rest] = words;
  switch (command) {
    case 'build':
      return buildArguments(rest);
    case 'share':
      return shareArguments(rest);
    case 'kpis':
    case 'functions':
      return listArguments(command, rest);
    case undefined:
    case 'help':
    case '--help':
    case '-h':
      return { command: 'help' };
    default:
      return wrong(`there is no command “${command}”`);
  }
}

const wrong = (problem: string): Arguments => ({ command: 'wrong', problem });

const text = { type: 'string' } as const;
const many = { type: 'string', multiple: true } as const;

function buildArguments(words: readonly string[]): Arguments {
  const options = {
    sheet: text,
    tab: many,
    by: text,
    out: text,
    lang: text,
    'as-of': text,
    period: text,
    'fiscal-year-start': text,
    filter: many,
    layout: text,
    goal: many,
    config: text,
    json: text,
  };
  let parsed: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;
  try {
    parsed = parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (problem) {
    return wrong(problem instanceof Error ? problem.message : String(problem));
  }
  const { values, positionals } = parsed;
  const [file, ...others] = positionals;
  if (file === undefined) return wrong('name the file to build from');
  if (others.length > 0) return wrong(`one file at a time; “${others.join(' ')}” is too many`);
  const language = values.lang ?? null;
  if (language !== null && !isLanguage(language)) return wrong(`--lang is en or id, not “${language}”`);
  const asOf = values['as-of'] === undefined ? null : isoSerial(values['as-of']);
  if (asOf === undefined) return wrong(`--as-of is a date such as 2026-06-30, not “${values['as-of']}”`);
  const fiscalYearStart = monthNumber(values['fiscal-year-start']);
  if (fiscalYearStart === undefined) {
    return wrong(`--fiscal-year-start is a month from 1 to 12, not “${values['fiscal-year-start']}”`);
  }
  const filters = pairs(values.filter ?? []);
  if (filters === null) return wrong('--filter is “Column=Value”');
  const named = values.tab ?? [];
  const filesBeside = named.filter((text) => !text.includes('=') && isFileName(text));
  const tabs = pairs(named.filter((text) => !filesBeside.includes(text)));
  if (tabs === null) return wrong('--tab is role=NAME, such as activities=Calls, or a file’s name, such as team.csv');
  const roles = new Map<OtherTab, string>();
  for (const [written, name] of tabs) {
    const role = otherTabs.find((known) => known.toLowerCase() === written.toLowerCase());
    if (role === undefined) return wrong(`--tab ${written}: the roles are ${otherTabs.join(', ')}`);
    roles.set(role, name);
  }
  if (values.out !== undefined && !values.out.toLowerCase().endsWith('.xlsx')) return wrong('--out ends in .xlsx');
  return {
    command: 'build',
    file,
    sheet: values.sheet ?? null,
    tabs: roles,
    filesBeside,
    by: values.by ?? null,
    out: values.out ?? null,
    language,
    asOf,
    period: values.period ?? null,
    fiscalYearStart,
    filters: Object.fromEntries(filters),
    layout: values.layout ?? null,
    goals: (values.goal ?? []).map(goalNamed),
    config: values.config ?? null,
    json: values.json ?? null,
  };
}

export const isFileName = (text: string): boolean => /\.(csv|tsv|txt|xlsx)$/i.test(text);

function shareArguments(words: readonly string[]): Arguments {
  const options = { out: text, lang: text, mask: { type: 'boolean' } } as const;
  let parsed: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;
  try {
    parsed = parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (problem) {
    return wrong(problem instanceof Error ? problem.message : String(problem));
  }
  const { values, positionals } = parsed;
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) return wrong('name one file with a dashboard');
  const language = values.lang ?? null;
  if (language !== null && !isLanguage(language)) return wrong(`--lang is en or id, not “${language}”`);
  if (values.out !== undefined && !values.out.toLowerCase().endsWith('.xlsx')) return wrong('--out ends in .xlsx');
  return { command: 'share', file, out: values.out ?? null, language, mask: values.mask === true };
}

function listArguments(command: 'kpis' | 'functions', words: readonly string[]): Arguments {
  const unknown = words.find((word) => word !== '--json');
  return unknown === undefined
    ? { command, json: words.includes('--json') }
    : wrong(`${command} takes --json, not “${unknown}”`);
}

/** `undefined` for what is no date. */
function isoSerial(written: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
  return exists && year > 1900 ? serialOf(year, month, day) : undefined;
}

/** `undefined` for what is no month. */
function monthNumber(written: string | undefined): number | null | undefined {
  if (written === undefined) return null;
  return /^(0?[1-9]|1[0-2])$/.test(written) ? Number(written) : undefined;
}

/** Whether there is such a template is for core to say, in the reader's language. */
function goalNamed(written: string): BuildArguments['goals'][number] {
  const [template = '', ...whose] = written.split('=');
  const of = whose.join('=').trim();
  return of === '' ? { template: template.trim() } : { template: template.trim(), of };
}

function pairs(written: readonly string[]): ReadonlyMap<string, string> | null {
  const found = new Map<string, string>();
  for (const pair of written) {
    const at = pair.indexOf('=');
    if (at <= 0) return null;
    found.set(pair.slice(0, at).trim(), pair.slice(at + 1).trim());
  }
  return found;
}
