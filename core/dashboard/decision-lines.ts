/** What was decided and shows nowhere else in a setup, in words: columns, the order of dates, what the first page shows. */
import { catalogue } from '../catalogue/index';
import type { DecimalMark } from '../table/decimal-marks';
import type { DateOrder } from '../table/scan-dates';
import { decidedWords } from '../words/decided';
import type { Words } from '../words/languages';
import { fieldWord } from '../words/words';
import type { Board } from './board';

/** What is decided, of which field, and how. */
export type DecisionLine = readonly [what: string, of: string, choice: string];

/** How an order of dates is written, in every language. */
export const dateOrders: Readonly<Record<DateOrder, string>> = { dmy: 'd/m/y', mdy: 'm/d/y', ymd: 'y/m/d' };

/** And how numbers are: one as it is written with the mark. */
export const decimalMarks: Readonly<Record<DecimalMark, string>> = { comma: '1.234,56', point: '1,234.56' };

/** Empty where nothing was decided: most dashboards have no such table. */
export function decisionLines({
  reading,
  layout,
  words,
  language,
}: Pick<Board, 'reading' | 'layout' | 'words' | 'language'>): readonly DecisionLine[] {
  const { mapping, dateOrder, decimalMark, durations, everyRowIsASale } = reading.choices;
  const said = decidedWords(words);
  const named = (id: string): string => catalogue.find((kpi) => kpi.id === id)?.name[language] ?? id;
  return [
    ...linesOf(said.column, mapping, words, (header) => header ?? words.labels.none),
    ...linesOf(said.dateOrder, dateOrder, words, (order) => dateOrders[order]),
    ...linesOf(said.decimalMark, decimalMark, words, (mark) => decimalMarks[mark]),
    ...Object.entries(durations ?? {}).flatMap(([header, choice]) =>
      typeof choice === 'string' ? [[said.duration, header, choice] as const] : [],
    ),
    ...(everyRowIsASale === true ? [[said.everyRow, '', words.outcomes.won] as const] : []),
    ...(layout.layout === undefined ? [] : [[said.layout, '', layout.layout] as const]),
    ...(layout.cards ?? []).map((id) => [said.card, '', named(id)] as const),
  ];
}

/** Choices come from files that people write: what is no text is no line. */
function linesOf<Choice>(
  what: string,
  choices: Readonly<Partial<Record<string, Choice>>> | null | undefined,
  words: Words,
  say: (choice: Choice) => string | undefined,
): readonly DecisionLine[] {
  return Object.entries(choices ?? {}).flatMap(([field, choice]) => {
    const said = choice === undefined ? undefined : say(choice);
    return typeof said === 'string' ? [[what, fieldWord(field, words), said] as const] : [];
  });
}
