/** Which column was taken for which field, how surely and why; and what can be said where a tab is refused. */
import { columnLetters } from '../language/print';
import { mainRows, type Reading } from '../rows/reading';
import type { ChosenRefusal } from '../rows/tabs-beside';
import { isBlank, type RawTab } from '../table/cell';
import { shownText } from '../table/cell-text';
import { readDateText } from '../table/date-text';
import type { ColumnFormat, MappedColumn, Refusal } from '../table/deals-table';
import { type DealField, dealFieldNames, dealFields } from '../table/fields';
import { guessColumns } from '../table/guess-columns';
import { chosenHeaderRow, findHeaderRow, headerTexts } from '../table/header-row';
import { readNumberText } from '../table/number-text';
import { isoDate } from '../table/serial-date';
import { languages, type Words } from '../words/languages';
import { fieldWord } from '../words/words';
import type { WizardSettings } from './board';
import type { ColumnFound, DateQuestion, FieldFound, NumberQuestion, RefusedTab } from './inspection';
import { refusalSentence } from './refusal-sentence';
import { refused } from './refused';

/** Of a tab that is no deals tab the mapped fields alone: there is no choice between them. */
export function inspectColumns(
  reading: Reading,
  words: Words,
): { readonly fields: readonly FieldFound[]; readonly columns: readonly ColumnFound[] } {
  const { raw, table, main } = reading;
  const { mapping, formats, headerRow } = mainRows(reading);
  const unreadable = new Map<string, { count: number; first: string }>();
  for (const { field, text } of table.unreadable) {
    const known = unreadable.get(field);
    if (known === undefined) unreadable.set(field, { count: 1, first: text });
    else known.count++;
  }
  const found = (field: string, kind: string, mapped: MappedColumn | undefined): FieldFound => ({
    ...fieldFound(field, kind, mapped, words),
    style: styleOf(formats[field]),
    unreadable: unreadable.get(field)?.count ?? 0,
    firstUnreadable: unreadable.get(field)?.first ?? null,
    numbers: numberQuestion(formats[field]),
  });
  const fields =
    main === 'deals'
      ? dealFieldNames.map((field) => found(field, dealFields[field].kind, mapping[field]))
      : Object.entries(mapping).flatMap(([field, mapped]) =>
          mapped === undefined ? [] : [found(field, formats[field]?.kind ?? 'label', mapped)],
        );
  return { fields, columns: columnsOf(raw, headerRow - 1) };
}

/** A refusal with what the user could say about it. */
export function refusedTab(
  refusal: Refusal | ChosenRefusal,
  tab: RawTab,
  { language, choices = {} }: WizardSettings,
): RefusedTab {
  const words = languages[language];
  const said = refused(refusalSentence(refusal, tab.name, words));
  const { headerRow } = choices;
  const header = headerRow === undefined ? findHeaderRow(tab.rows) : chosenHeaderRow(tab.rows, headerRow);
  if (header < 0 || (refusal.code !== 'not-deals' && refusal.code !== 'ambiguous-dates')) return said;
  const { mapping } = guessColumns(tab.rows, header, choices);
  return {
    ...said,
    fields: dealFieldNames.map((field) => fieldFound(field, dealFields[field].kind, mapping[field], words)),
    columns: columnsOf(tab, header),
    ...(refusal.code === 'not-deals'
      ? { mayBeSales: refusal.missing.every((part) => part === 'outcome') }
      : dateQuestion(refusal.field, refusal.header, refusal.examples)),
  };
}

function fieldFound(
  field: DealField | string,
  kind: string,
  mapped: MappedColumn | undefined,
  words: Words,
): FieldFound {
  return {
    field,
    name: fieldWord(field, words),
    kind,
    header: mapped?.header ?? null,
    confidence: mapped?.confidence ?? 0,
    by: mapped?.by ?? null,
    style: null,
    unreadable: 0,
    firstUnreadable: null,
    numbers: null,
  };
}

function numberQuestion(format: ColumnFormat | undefined): NumberQuestion | null {
  const { either } = format ?? {};
  if (either === undefined) return null;
  const examples = either.texts.flatMap((text) => {
    const number = readNumberText(text);
    return number === null ? [] : [{ text, readings: { point: number.point, comma: number.comma } }];
  });
  return { mark: either.mark, examples };
}

const styleOf = (format: ColumnFormat | undefined): string | null =>
  format === undefined || format.kind === 'label' || format.kind === 'flag' ? null : format.style;

/** A column without a header cannot be named, so it cannot be chosen. */
function columnsOf({ rows }: RawTab, header: number): readonly ColumnFound[] {
  return headerTexts(rows[header] ?? []).flatMap((text, column) =>
    text === '' ? [] : [{ header: text, letters: columnLetters(column), examples: examplesIn(rows, header, column) }],
  );
}

function examplesIn(rows: RawTab['rows'], header: number, column: number): readonly string[] {
  const found: string[] = [];
  for (let row = header + 1; row < Math.min(rows.length, header + searched) && found.length < 2; row++) {
    const cell = rows[row]?.[column];
    if (isBlank(cell)) continue;
    const text = shownText(cell);
    if (!found.includes(text)) found.push(text);
  }
  return found;
}

/** A column that is blank for so long has no examples. */
const searched = 5_000;

function dateQuestion(
  field: string | undefined,
  header: string,
  examples: readonly string[],
): { readonly dates?: DateQuestion } {
  if (field === undefined) return {};
  const read = examples.slice(0, 2).map((text) => {
    const date = readDateText(text, false);
    const day = (serial: number | undefined): string | null =>
      serial === undefined || Number.isNaN(serial) ? null : isoDate(Math.floor(serial));
    return { text, readings: { dmy: day(date?.dayFirst), mdy: day(date?.monthFirst) } };
  });
  return { dates: { field, header, examples: read } };
}
