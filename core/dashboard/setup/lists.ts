/** The setup's lists: names to filter by, the columns as they were read, and the words to choose from. */
import type { RangeReference } from '../../language/formula';
import { targetPeriods } from '../../rows/kpi-targets';
import { type MeaningName, meaningNames, meanings } from '../../rows/meanings';
import type { ListName } from '../../rows/model';
import type { Words } from '../../words/languages';
import { fieldWord } from '../../words/words';
import type { Board } from '../board';
import type { TabBuilder } from '../tab-builder';
import { frameRows, type SetupFrame } from './frame';

/** The heading of a table and the heads of its columns. */
export function heads(tab: TabBuilder, first: number, heading: string, columns: readonly string[]): void {
  for (const [index, head] of columns.entries()) {
    tab.put(frameRows.heading, first + index, index === 0 ? heading : null, { style: 'heading' });
    tab.put(frameRows.heads, first + index, head, { style: 'columnHead' });
  }
}

/** "All" first, at 0; then the labels in the order of their numbers, with room for more. */
export function listTable(tab: TabBuilder, board: Board, frame: SetupFrame, name: ListName): void {
  const { words, reading } = board;
  const first = frame.lists[name];
  const list = reading.model.lists[name];
  if (first === undefined || list === undefined) return;
  const { reps, locations, pipelines, segments } = words.setup;
  const heading = { rep: reps, location: locations, pipeline: pipelines, segment: segments }[name];
  heads(tab, first, heading, ['#', words.setup.name]);
  tab.put(frameRows.first, first, 0, { style: 'number' });
  tab.put(frameRows.first, first + 1, words.labels.all, { style: 'body', format: 'text' });
  const last = frame.lastRow(list.labels.length + 1);
  for (let row = frameRows.first + 1; row <= last; row++) {
    const label = list.labels[row - frameRows.first - 1];
    tab.put(row, first, label === undefined ? null : row - frameRows.first, { style: 'number' });
    tab.put(row, first + 1, label ?? null, { style: 'input', format: 'text' });
  }
}

/** Which column was taken for what, and why: to be read, not to be changed here. */
export function columnTable(tab: TabBuilder, board: Board, frame: SetupFrame): void {
  const { words, reading } = board;
  const first = frame.columnTable;
  heads(tab, first, words.setup.columns, [words.setup.tab, words.setup.field, words.setup.header, words.setup.read]);
  let row: number = frameRows.first;
  for (const { raw, mapping, formats } of Object.values(reading.model.tabs)) {
    for (const [field, mapped] of Object.entries(mapping)) {
      if (mapped === undefined) continue;
      tab.put(row, first, raw.name, { style: 'body', format: 'text' });
      tab.put(row, first + 1, fieldWord(field, words), { style: 'body' });
      tab.put(row, first + 2, mapped.header, { style: 'body', format: 'text' });
      tab.put(row, first + 3, formats[field]?.evidence ?? '', { style: 'note', format: 'text' });
      row++;
    }
  }
}

export function choiceTable(tab: TabBuilder, board: Board, frame: SetupFrame): void {
  const { words } = board;
  const { setup } = words;
  heads(tab, frame.choices, setup.choices, [
    setup.means,
    ...meaningNames.map((name) => setup.meanings[name]),
    setup.per,
    setup.month,
  ]);
  for (const [index, word] of Object.values(words.outcomes).entries()) {
    tab.put(frameRows.first + index, frame.choices, word, { style: 'body' });
  }
  const listed = (choices: RangeReference, said: readonly string[]): void => {
    for (const [code, choice] of said.entries()) {
      tab.put(choices.firstRow + code, choices.firstColumn, choice, { style: 'body' });
    }
  };
  for (const name of meaningNames) listed(frame.meaningChoices(name), choiceWords(name, words));
  listed(
    frame.targetPeriodChoices,
    targetPeriods.map((name) => setup.targetPeriods[name]),
  );
  const { firstRow, lastRow, firstColumn } = frame.monthChoices;
  for (let row = firstRow; row <= lastRow; row++) tab.put(row, firstColumn, row - firstRow + 1, { style: 'number' });
}

/** In the order of their codes. */
export const choiceWords = (name: MeaningName, { meanings: said }: Words): readonly string[] =>
  meanings[name].choices.map((choice) => said[choice]);
