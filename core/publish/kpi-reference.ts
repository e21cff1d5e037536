/** docs/kpi-reference.md: every KPI and every typed function, as one page of Markdown derived from what they are. */
import { catalogue } from '../catalogue/index';
import { customFunctions } from '../functions/index';
import type { Family, Kpi } from '../kpi';
import type { Source } from '../language/vocabulary';
import { languages } from '../words/languages';
import { referenceWords } from '../words/reference';
import { fieldWord, fill, type Language } from '../words/words';
import { formulaInWords } from './formula-words';
import { exampleText } from './kpi-example';
import { code } from './markdown';
import { type ColumnsByTab, neededColumns } from './needed-columns';
import { typedFunctionText } from './typed-function';

/** The page in a language; `namespace` is what Excel puts before a function's name. */
export function kpiReference(language: Language, namespace: string): string {
  const words = referenceWords[language];
  const intro = fill(words.intro.join('\n\n'), {
    namespace,
    outcome: languages[language].missing.outcome,
  });
  return [
    `# ${words.title}`,
    intro,
    `## ${words.contents}`,
    ...families.map((family) => contents(family, language)),
    `- [${words.otherFunctions}](#${otherFunctionsAnchor})`,
    ...families.flatMap((family) => [
      `## ${words.families[family]}`,
      ...ofFamily(family).map((kpi) => section(kpi, language, namespace)),
    ]),
    `<a id="${otherFunctionsAnchor}"></a>\n\n## ${words.otherFunctions}`,
    ...otherFunctions.map((one) => `### ${one.id}\n\n${typedFunctionText(one, language, namespace)}`),
  ]
    .join('\n\n')
    .concat('\n');
}

const families = ['activity', 'behaviour', 'result'] as const satisfies readonly Family[];

const otherFunctionsAnchor = 'other-functions';

const ofFamily = (family: Family): readonly Kpi[] => catalogue.filter((kpi) => kpi.family === family);

/** The functions that come to the same as the KPI, from numbers and ranges. */
const functionsOf = ({ id, typed = [] }: Kpi) =>
  customFunctions.filter((one) => one.id === id || typed.includes(one.id));

const otherFunctions = customFunctions.filter((one) => !catalogue.some((kpi) => functionsOf(kpi).includes(one)));

const contents = (family: Family, language: Language): string =>
  [
    `**${referenceWords[language].families[family]}**\n`,
    ...ofFamily(family).map((kpi) => `- ${link(kpi, language)} ${code(kpi.id)}`),
  ].join('\n');

const link = ({ id, name }: Kpi, language: Language): string => `[${name[language]}](#${id})`;

function section(kpi: Kpi, language: Language, namespace: string): string {
  const words = referenceWords[language];
  const functions = functionsOf(kpi).map((one) => typedFunctionText(one, language, namespace));
  return [
    `<a id="${kpi.id}"></a>\n\n### ${kpi.name[language]}`,
    [code(kpi.id), ...factsOf(kpi, language)].join(' · '),
    kpi.about[language],
    `**${words.formula}.** ${formulaInWords(kpi, language)}`,
    `**${words.needs}.** ${needsText(kpi, language)}`,
    ...kinOf(kpi, language),
    `**${words.example}.** ${exampleText(kpi, language)}`,
    ...(functions.length === 0 ? [] : [`**${words.typed}.**`, ...functions]),
  ].join('\n\n');
}

function factsOf({ unit, better, rhythm, source, by }: Kpi, language: Language): readonly string[] {
  const words = referenceWords[language];
  const list = source === null ? words.noSource : fill(words.sources[source.startsWith('P') ? 'P' : 'Q'], { source });
  const perSegment = by === undefined ? [] : [fill(words.bySegment, { segment: languages[language].segments[by] })];
  return [words.units[unit], words.better[better], words.rhythms[rhythm], list, ...perSegment];
}

/** `deals: Value; for any period but all dates: deals: Closed` */
function needsText(kpi: Kpi, language: Language): string {
  const words = referenceWords[language];
  const { tabs, columns, inPeriods, inputs, period } = neededColumns(kpi);
  const dated = columnsText(Object.keys(inPeriods).length === 0 ? [] : tabs, inPeriods, language);
  return [
    ...columnsText(tabs, columns, language, words.anyColumns),
    ...(dated.length === 0 ? [] : [fill(words.inPeriods, { columns: dated.join(', ') })]),
    ...inputs.map((input) => fill(words.fromSetup, { input: words.inputs[input] })),
    ...(period ? [words.needsPeriod] : []),
  ]
    .join('; ')
    .concat('.');
}

/** Tabs without columns are said with `alone`, or not at all. */
function columnsText(
  tabs: readonly Source[],
  columns: ColumnsByTab,
  language: Language,
  alone: string | null = null,
): readonly string[] {
  const words = languages[language];
  return tabs.flatMap((tab) => {
    const fields = (columns[tab] ?? []).map((field) => fieldWord(field, words)).join(', ');
    const said = fields === '' ? alone : fields;
    return said === null ? [] : [`*${words.sources[tab]}* (${said})`];
  });
}

function kinOf(kpi: Kpi, language: Language): readonly string[] {
  const words = referenceWords[language];
  const base = catalogue.find(({ id }) => id === kpi.variantOf);
  const variants = catalogue.filter(({ variantOf }) => variantOf === kpi.id);
  return [
    ...(base === undefined ? [] : [`**${words.variantOf}** ${link(base, language)}.`]),
    ...(variants.length === 0
      ? []
      : [`**${words.variants}.** ${variants.map((one) => link(one, language)).join(', ')}.`]),
  ];
}
