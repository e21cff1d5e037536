/** The dashboard's head: title, where the numbers come from, and the filters that work in the file itself. */
import { count, plus } from '../language/expression';
import { columnPart } from '../language/formula';
import { type FilterName, filterNames } from '../language/vocabulary';
import { fill } from '../words/words';
import type { Board } from './board';
import { filterColumns, filterRows, labelFilter, leftHalf, periodFilter } from './dashboard-frame';
import type { FigureWriter } from './figure';
import { showsMillions } from './large-amounts';
import { listedLabel } from './period-label';
import { listedAs } from './period-list';
import { setupFrame } from './setup/frame';
import type { SetupLayout } from './setup/tab';
import type { TabBuilder } from './tab-builder';

export function filterRow(tab: TabBuilder, board: Board, setup: SetupLayout, figures: FigureWriter): void {
  const { words, reading } = board;
  const { dashboard } = words;
  tab.put(0, leftHalf.first, dashboard.title, { style: 'title' });
  const from = fill(dashboard.subtitle, { tab: reading.raw.name });
  tab.put(1, leftHalf.first, showsMillions(board) ? `${from} ${dashboard.inMillions}` : from, { style: 'subtitle' });
  tab.rowHeight(0, 34);
  tab.rowHeight(filterRows.input, 24);
  periodInput(tab, board);
  for (const name of filterNames) if (reading.model.lists[name] !== undefined) labelInput(tab, board, setup, name);
  tab.put(filterRows.label, filterColumns.today, dashboard.today, { style: 'filterLabel' });
  tab.formula(filterRows.input, filterColumns.today, setup.today, { style: 'name', format: 'date' });
  if (reading.main !== 'deals') return;
  tab.put(filterRows.label, filterColumns.deals, dashboard.dealsCounted, { style: 'filterLabel' });
  figures.place({
    row: filterRows.input,
    column: filterColumns.deals,
    expression: dealsInFilter,
    scope: { window: 'current' },
    look: { style: 'name', format: 'integer' },
  });
}

/** Won and lost in the period, and open now: what the figures below are made of. */
const dealsInFilter = plus(plus(count('won'), count('lost')), count('open'));

function periodInput(tab: TabBuilder, board: Board): void {
  const { words } = board;
  const { row, column } = periodFilter;
  tab.put(filterRows.label, column, words.dashboard.period, { style: 'filterLabel' });
  tab.put(row, column, listedLabel(listedAs(board), words), { style: 'filterInput', format: 'text' });
  inputCell(tab, row, column);
  tab.validation({
    area: { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column },
    source: setupFrame(board).periodLabels,
    help: words.setup.choosePeriod,
  });
}

function labelInput(tab: TabBuilder, board: Board, setup: SetupLayout, name: FilterName): void {
  const { words, reading, filters } = board;
  const { row, column } = labelFilter(name);
  const list = reading.model.lists[name];
  tab.put(filterRows.label, column, words.dashboard[name], { style: 'filterLabel' });
  const chosen = list?.labels[filters[name] - 1] ?? words.labels.all;
  tab.put(row, column, chosen, { style: 'filterInput', format: 'text' });
  inputCell(tab, row, column);
  const names = setup.list(name);
  tab.validation({
    area: { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column },
    // From "All", which stands above the names, to the last name there is.
    source: columnPart('setup', names.firstColumn, names.firstRow - 1, names.firstRow + (list?.labels.length ?? 0) - 1),
    help: words.setup.chooseLabel,
  });
}

/** A filter is two columns wide, because names are. */
function inputCell(tab: TabBuilder, row: number, column: number): void {
  tab.fill({ firstRow: row, lastRow: row, firstColumn: column + 1, lastColumn: column + 1 }, 'filterInput');
  tab.merge({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column + 1 });
}
