/** The setup's lists: names to filter by, periods, the columns as they were read, and the words to choose from. */
import type { ListName } from '../rows/model';
import { dealFieldNames } from '../table/fields';
import type { Board } from './board';
import { periodList } from './period-list';
import { frameRows, type SetupFrame } from './setup-frame';
import type { TabBuilder } from './tab-builder';

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
  const heading = { rep: words.setup.reps, location: words.setup.locations, pipeline: words.setup.pipelines }[name];
  heads(tab, first, heading, ['#', words.setup.name]);
  tab.put(frameRows.first, first, 0, { style: 'number' });
  tab.put(frameRows.first, first + 1, words.labels.all, { style: 'body', format: 'text' });
  const last = frame.lastRow(list.labels.length + 1);
  for (let row = frameRows.first + 1; row <= last; row++) {
    const label = list.labels[row - frameRows.first - 1];
    if (label !== undefined) tab.put(row, first, row - frameRows.first, { style: 'number' });
    tab.put(row, first + 1, label ?? null, { style: 'input', format: 'text' });
  }
}

export function periodTable(tab: TabBuilder, board: Board, frame: SetupFrame): void {
  const { words, reading, today, period } = board;
  const first = frame.periodTable;
  const { setup } = words;
  heads(tab, first, setup.periods, [setup.name, setup.start, setup.end, setup.previousStart, setup.previousEnd]);
  for (const [index, listed] of periodList(reading.model, today, period, words).entries()) {
    const row = frameRows.first + index;
    tab.put(row, first, listed.label, { style: 'body', format: 'text' });
    const days = [listed.days.start, listed.days.end, listed.before.start, listed.before.end];
    for (const [offset, day] of days.entries()) {
      const isNone = listed.period.kind === 'all';
      tab.put(row, first + 1 + offset, isNone ? 0 : { date: day }, {
        style: 'number',
        format: 'dateOrNone',
      });
    }
  }
}

/** Which column was taken for what, and why: to be read, not to be changed here. */
export function columnTable(tab: TabBuilder, board: Board, frame: SetupFrame): void {
  const { words, reading } = board;
  const first = frame.columnTable;
  heads(tab, first, words.setup.columns, [words.setup.field, words.setup.header, words.setup.read]);
  let row: number = frameRows.first;
  for (const field of dealFieldNames) {
    const mapped = reading.table.mapping[field];
    if (mapped === undefined) continue;
    tab.put(row, first, words.fields[field], { style: 'body' });
    tab.put(row, first + 1, mapped.header, { style: 'body', format: 'text' });
    tab.put(row, first + 2, reading.table.formats[field]?.evidence ?? '', { style: 'note', format: 'text' });
    row++;
  }
}

export function choiceTable(tab: TabBuilder, board: Board, frame: SetupFrame): void {
  const { words } = board;
  heads(tab, frame.choices, words.setup.choices, [words.setup.means, words.setup.countsAs]);
  for (const [index, word] of Object.values(words.outcomes).entries()) {
    tab.put(frameRows.first + index, frame.choices, word, { style: 'body' });
  }
  for (const [index, word] of Object.values(words.dealTypes).entries()) {
    tab.put(frameRows.first + index, frame.choices + 1, word, { style: 'body' });
  }
}
