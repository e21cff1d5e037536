/** A KPI's worked example as Markdown: the rows of each tab, and what they come to. */
import type { Example, ExampleDeal, Kpi, Unit } from '../kpi';
import { otherSources, type Source } from '../language/vocabulary';
import { languages } from '../words/languages';
import { referenceWords } from '../words/reference';
import { fieldWord, fill, type Language } from '../words/words';
import { numberText, table } from './markdown';

export function exampleText({ example, by, unit }: Kpi, language: Language): string {
  const { period, today } = referenceWords[language];
  const where = [
    example.period === undefined ? languages[language].periods.all : fill(period, { period: example.period }),
    ...(example.today === undefined ? [] : [fill(today, { date: example.today })]),
    ...(by === undefined ? [] : [`${languages[language].segments[by]} ${segmentIn(example, by)}`]),
  ].join(', ');
  const value = `**${valueText(example.value, unit, language)}**`;
  return [`${firstCapital(where)}: ${value}.`, ...tabsIn(example, language)].join('\n\n');
}

const firstCapital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** As a cell would show it. */
export function valueText(value: number, unit: Unit, language: Language): string {
  const { values } = referenceWords[language];
  switch (unit) {
    case 'percent':
      return fill(values.percent, { number: numberText(value * 100, language) });
    case 'days':
    case 'hours':
      return fill(values[unit], { number: numberText(value, language) });
    case 'money':
    case 'count':
    case 'ratio':
      return fill(values.plain, { number: numberText(value, language) });
  }
}

/** Labels are numbered in order of appearance. */
function segmentIn({ deals = [], segment = 1 }: Example, by: NonNullable<Kpi['by']>): string {
  const labels = by === 'column' ? [] : deals.flatMap((deal) => deal[by] ?? []);
  return [...new Set(labels)][segment - 1] ?? '';
}

type Row = Readonly<Record<string, string | number | undefined>>;

const tabsIn = (example: Example, language: Language): readonly string[] => [
  ...(example.deals === undefined ? [] : [tabText('deals', example.deals.map(dealRow(language)), language)]),
  ...otherSources.flatMap((tab) => {
    const rows: readonly Row[] | undefined = example[tab];
    return rows === undefined ? [] : [tabText(tab, rows, language)];
  }),
];

/** The deal by the fields of a deals tab. */
const dealRow =
  (language: Language) =>
  (deal: ExampleDeal): Row => ({
    id: deal.id,
    status: languages[language].outcomes[deal.outcome],
    value: deal.value,
    createdDate: deal.created,
    closedDate: deal.closed,
    expectedCloseDate: deal.expectedClose,
    owner: deal.rep,
    account: deal.account,
    location: deal.location,
    stage: deal.stage,
    dealType: deal.dealType,
    probability: deal.weight,
  });

/** So many rows are shown; of more, the first and the last. */
const [mostRows, firstRows, lastRows] = [10, 3, 4] as const;

function tabText(tab: Source, rows: readonly Row[], language: Language): string {
  const words = languages[language];
  const { rowsOf, rowOf } = referenceWords[language];
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row).filter((field) => row[field] !== undefined)))];
  const cells = rows.map((row) => fields.map((field) => cellText(row[field], language)));
  const shown =
    rows.length <= mostRows ? cells : [...cells.slice(0, firstRows), fields.map(() => '…'), ...cells.slice(-lastRows)];
  const title = fill(rows.length === 1 ? rowOf : rowsOf, { tab: words.sources[tab], count: rows.length });
  return `${firstCapital(title)}:\n\n${table([fields.map((field) => fieldWord(field, words)), ...shown])}`;
}

const cellText = (value: string | number | undefined, language: Language): string =>
  typeof value === 'number' ? numberText(value, language) : (value ?? '');
