/** Settings of a dashboard's filters in tests: what core computes with, and what a user would enter for them. */
import type { Board } from '../../core/dashboard/board';
import { labelFilter, periodFilter } from '../../core/dashboard/dashboard-frame';
import { listedLabel } from '../../core/dashboard/period-label';
import { listedAs, periodList } from '../../core/dashboard/period-list';
import type { Plan } from '../../core/dashboard/plan';
import type { ListName } from '../../core/rows/model';
import type { Edit } from '../engines/libreoffice';
import { chosen } from './board-of';

export interface Setting {
  readonly period: string;
  /** Places in the lists, from 1. */
  readonly rep?: number;
  readonly location?: number;
  readonly pipeline?: number;
}

/** Of the settings those whose period the filter offers: the list begins with the first year of the data. */
export function offered<Wanted extends Setting>(board: Board, settings: readonly Wanted[]): readonly Wanted[] {
  const listed = new Set(periodList(board.reading.model, board).map((line) => listedLabel(line, board.words)));
  return settings.filter((setting) => listed.has(labelOf(filtered(board, setting))));
}

const labelOf = (board: Board): string => listedLabel(listedAs(board), board.words);

const listNames = ['rep', 'location', 'pipeline'] as const satisfies readonly ListName[];

export const filtered = (board: Board, { period, rep = 0, location = 0, pipeline = 0 }: Setting): Board => ({
  ...board,
  ...chosen(period, board.today, board.fiscalStart),
  filters: { rep, location, pipeline },
});

export function filterEdits(board: Board, plan: Plan, setting: Setting): Edit[] {
  const tab = plan.tabs[0]?.name ?? '';
  const { words, reading } = board;
  const period = {
    tab,
    row: periodFilter.row,
    column: periodFilter.column,
    value: labelOf(filtered(board, setting)),
  };
  const lists = listNames.flatMap((name) => {
    const labels = reading.model.lists[name]?.labels;
    if (labels === undefined) return [];
    const { row, column } = labelFilter(name);
    return [{ tab, row, column, value: labels[(setting[name] ?? 0) - 1] ?? words.labels.all }];
  });
  return [period, ...lists];
}
