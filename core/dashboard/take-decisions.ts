/** What a row of the setup's table of decisions says: a column, an order of dates, a layout, a scorecard. */
import { type Cell, isBlank } from '../table/cell';
import { shownText, textOf } from '../table/cell-text';
import type { DecimalMark } from '../table/decimal-marks';
import { type DealField, dealFieldNames } from '../table/fields';
import { tidyLabel } from '../table/labels';
import { durationChoices } from '../table/read-durations';
import type { DateOrder } from '../table/scan-dates';
import { decidedWords } from '../words/decided';
import { fieldWord } from '../words/words';
import { dateOrders, decimalMarks } from './decision-lines';
import { layoutNames } from './layouts';
import { kpiSaid } from './take-goals';
import { type Gathered, isSaid } from './take-setup';

/** A row that people have emptied decides nothing any more. */
export function takeDecision(row: Readonly<Record<'what' | 'of' | 'choice', Cell>>, gathered: Gathered): void {
  if (isBlank(row.choice)) return;
  const { choices, layout } = gathered;
  const text = tidyLabel(textOf(row.choice));
  const field = fieldSaid(row.of);
  const order = ordersKnown.find((known) => dateOrders[known] === text);
  const mark = marksKnown.find((known) => decimalMarks[known] === text);
  const duration = durationChoices.find((known) => known === text);
  const kpi = kpiSaid(row.choice);
  const name = layoutNames.find((known) => known === text);
  if (isSaid(row.what, (words) => decidedWords(words).column) && field !== null) {
    const header = isSaid(row.choice, ({ labels }) => labels.none) ? null : textOf(row.choice);
    choices.mapping = { ...choices.mapping, [field]: header };
  } else if (isSaid(row.what, (words) => decidedWords(words).dateOrder) && field !== null && order !== undefined) {
    choices.dateOrder = { ...choices.dateOrder, [field]: order };
  } else if (isSaid(row.what, (words) => decidedWords(words).decimalMark) && field !== null && mark !== undefined) {
    choices.decimalMark = { ...choices.decimalMark, [field]: mark };
  } else if (isSaid(row.what, (words) => decidedWords(words).duration) && duration !== undefined) {
    choices.durations = { ...choices.durations, [textOf(row.of)]: duration };
  } else if (isSaid(row.what, (words) => decidedWords(words).everyRow)) {
    choices.everyRowIsASale = true;
  } else if (isSaid(row.what, (words) => decidedWords(words).layout) && name !== undefined) {
    layout.layout = name;
  } else if (isSaid(row.what, (words) => decidedWords(words).card) && kpi !== null) {
    layout.cards = [...(layout.cards ?? []), kpi];
  } else {
    const label = tidyLabel([row.what, row.of].map(textOf).join(' '));
    gathered.unusable.push({ text: shownText(row.choice), column: (words) => decidedWords(words).choice, label });
  }
}

const ordersKnown: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];

const marksKnown: readonly DecimalMark[] = ['point', 'comma'];

const fieldSaid = (cell: Cell): DealField | null =>
  dealFieldNames.find((field) => isSaid(cell, (words) => fieldWord(field, words))) ?? null;
