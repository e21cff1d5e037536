/** The catalogue over a raw tab: KPI, KPI_REPORT and KPI_EXPLAIN. */
import type { KpiReport } from '../dashboard/report';
import { type Failure, failure, type Result, success } from '../result';
import type { Cell } from '../table/cell';
import { type Language, spoken } from '../words/words';
import type { CustomFunction } from './custom-function';
import { kpiNamed } from './kpi-names';
import { asOf, column, deals, inLanguage, languageNamed, name, period, value } from './kpi-parameters';
import { reportOver } from './kpi-report';
import type { Condition } from './raw-range';
import { rowFunction } from './row-function';

const someDeals = [
  ['Deal', 'Owner', 'Status', 'Value', 'Created', 'Closed'],
  ['A', 'Sari', 'Won', 100, { date: 46_023 }, { date: 46_040 }],
  ['B', 'Sari', 'Lost', 300, { date: 46_024 }, { date: 46_045 }],
  ['C', 'Budi', 'Won', 200, { date: 46_025 }, { date: 46_050 }],
  ['D', 'Budi', 'Open', 400, { date: 46_026 }, null],
];

export const kpiFunctions = [
  rowFunction({
    id: 'KPI',
    about: {
      en: 'A KPI of a table of deals, in a period, of all deals or of those with a value in a column.',
      id: 'Satu KPI dari tabel transaksi, dalam suatu periode, dari semua transaksi atau yang punya nilai tertentu.',
    },
    parameters: [
      ...[name, deals, period, asOf],
      ...[column('column1'), value('value1'), column('column2'), value('value2'), column('column3'), value('value3')],
    ],
    example: { arguments: ['win rate', someDeals, '2026-01', undefined, 'Owner', 'Sari', ...nothing(4)], value: 0.5 },
    compute: (given) => {
      const named = kpiNamed(given.name);
      if (!named.ok) return named;
      const conditions = conditionsIn([
        ['column1', given.column1, 'value1', given.value1],
        ['column2', given.column2, 'value2', given.value2],
        ['column3', given.column3, 'value3', given.value3],
      ]);
      if (!conditions.ok) return conditions;
      const report = reportOver({ ...given, conditions: conditions.value, language: 'en' });
      if (!report.ok) return report;
      const found = report.value.find(({ id }) => id === named.value.id);
      if (found === undefined || found.value === null) return reasonFor(named.value.id, found);
      return success(found.value);
    },
  }),
  rowFunction({
    id: 'KPI_REPORT',
    about: {
      en: 'All KPIs of a table of deals: value, the one before, how many deals, and what it says or why there is none.',
      id: 'Semua KPI dari tabel transaksi: nilai, sebelumnya, jumlah transaksi, dan artinya atau mengapa tidak ada.',
    },
    parameters: [deals, period, asOf, inLanguage],
    result: 'table',
    example: {
      arguments: [someDeals, '2026', undefined, 'en'],
      value: [
        ['KPI', 'Value', 'Before', 'n', 'What it says, or why there is none'],
        [
          ...['Won value', 300, 0, 2],
          'Value of the deals won in the period, by closed date; over a year it is the annual revenue.',
        ],
      ],
    },
    compute: (given) => {
      const language = languageNamed(given.language);
      if (!language.ok) return language;
      const report = reportOver({ ...given, conditions: [], language: language.value });
      if (!report.ok) return report;
      const { report: heads, labels } = spoken[language.value];
      const { kpi, value: number, previous, sample, definition } = heads;
      const shown = (figure: number | null): number | string => figure ?? labels.none;
      return success([
        [kpi, number, previous, sample, definition],
        ...report.value.map((figure) => [
          ...[figure.name, shown(figure.value), shown(figure.previous), shown(figure.n)],
          meaningOf(figure, language.value),
        ]),
      ]);
    },
  }),
  rowFunction({
    id: 'KPI_EXPLAIN',
    about: { en: 'What a KPI says, in a sentence.', id: 'Arti suatu KPI dalam satu kalimat.' },
    parameters: [name, inLanguage],
    result: 'text',
    example: {
      arguments: ['tingkat kemenangan', 'en'],
      value: 'Win rate: Deals won divided by deals won or lost in the period. Open deals are not counted.',
    },
    compute: (given) => {
      const named = kpiNamed(given.name);
      if (!named.ok) return named;
      const language = languageNamed(given.language);
      if (!language.ok) return language;
      const { name: title, about } = named.value;
      return success(`${title[language.value]}: ${about[language.value]}`);
    },
  }),
] as const satisfies readonly CustomFunction[];

function nothing(times: number): readonly undefined[] {
  return Array.from({ length: times }, () => undefined);
}

type Pair = readonly [columnName: string, column: string | null, valueName: string, value: Cell | undefined];

/** A pair of which nothing was given is none; a column needs its value, for "all" and "blank" are not the same. */
function conditionsIn(pairs: readonly Pair[]): Result<readonly Condition[]> {
  const conditions: Condition[] = [];
  for (const [columnName, named, valueName, wanted] of pairs) {
    if (named === null && (wanted === undefined || wanted === null)) continue;
    if (wanted === undefined) return failure('missing-value', { name: valueName, column: named ?? '' });
    conditions.push({ name: columnName, column: named ?? '', value: wanted });
  }
  return success(conditions);
}

function reasonFor(id: string, figure: KpiReport | undefined): Failure {
  const why = figure?.why ?? 'no-values';
  if (why === 'needs-segment') return failure('only-by-segment', { name: id });
  const named = (words: Readonly<Record<string, string>>): string | undefined =>
    Object.entries(words).find(([, said]) => said === figure?.needs)?.[0];
  const field = named(spoken.en.fields) ?? named(spoken.en.otherFields);
  const tab = named(spoken.en.sources);
  return failure(why, { name: id, ...(field !== undefined && { field }), ...(tab !== undefined && { tab }) });
}

function meaningOf(figure: KpiReport, language: Language): string {
  if (figure.reason !== null) return figure.reason;
  const named = kpiNamed(figure.id);
  return named.ok ? named.value.about[language] : '';
}
