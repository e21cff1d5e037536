/** Where everything on the setup tab stands: tables side by side, each with room for the user's own rows. */
import {
  type CellReference,
  type ColumnReference,
  cell,
  column,
  columnPart,
  type RangeReference,
} from '../language/formula';
import type { ListName } from '../rows/model';
import type { SetupCells } from '../rows/row-column';
import { type DealField, dealFieldNames } from '../table/fields';
import type { Board } from './board';
import { periodList } from './period-list';

/** Rows of all tables: heading, column heads, then content. */
export const frameRows = { heading: 3, heads: 4, first: 5 } as const;

/** Blank rows a table keeps for labels the user adds. */
const room = 20;

export const settingRows = [
  'today',
  'periodNumber',
  'start',
  'end',
  'previousStart',
  'previousEnd',
  'periodIsAll',
  'hasPrevious',
  'repFilter',
  'locationFilter',
  'pipelineFilter',
  'repCount',
  'trendEnd',
  'rawRows',
  'rowLimit',
] as const;

export type SettingName = (typeof settingRows)[number];

export const settingCell = (name: SettingName): CellReference =>
  cell('setup', frameRows.first + settingRows.indexOf(name), 1);

/** First columns of the tables; a table without content is absent. */
export interface SetupFrame extends Pick<SetupCells, 'list' | 'stageWeights' | 'outcomeCodes' | 'renewals'> {
  readonly outcomes: number;
  readonly stages: number | null;
  readonly dealTypes: number | null;
  readonly lists: Readonly<Partial<Record<ListName, number>>>;
  readonly periodTable: number;
  readonly columnTable: number;
  readonly choices: number;
  readonly periods: Readonly<Record<'label' | 'start' | 'end' | 'previousStart' | 'previousEnd', RangeReference>>;
  /** The words an outcome or a deal type may be set to. */
  readonly outcomeChoices: RangeReference;
  readonly typeChoices: RangeReference;
  /** The column of the raw tab that outcomes are read from. */
  readonly rawLabels: ColumnReference;
  readonly widths: readonly number[];
  /** Rows of the table with that many labels, room included: index of the last one. */
  readonly lastRow: (labels: number) => number;
}

export function setupFrame(board: Board): SetupFrame {
  const { model, table } = board.reading;
  const widths: number[] = [220, 110, 24];
  const place = (...columns: readonly number[]): number => {
    const first = widths.length;
    widths.push(...columns, 24);
    return first;
  };
  const lastRow = (labels: number): number => frameRows.first + labels + room - 1;
  const outcomes = place(160, 110, 60);
  const stages = model.stages.length > 0 ? place(40, 160, 80) : null;
  const dealTypes = model.dealTypes.length > 0 ? place(160, 110, 60) : null;
  const lists: Partial<Record<ListName, number>> = {};
  for (const name of ['rep', 'location', 'pipeline'] as const) {
    if (model.lists[name] !== undefined) lists[name] = place(40, 180);
  }
  const periodTable = place(140, 90, 90, 90, 90);
  const columnTable = place(130, 200, 380);
  const choices = place(120, 120);
  const periodCount = periodList(model, board.today, board.period, board.words).length;
  const inPeriods = (offset: number): RangeReference =>
    columnPart('setup', periodTable + offset, frameRows.first, frameRows.first + periodCount - 1);
  // An absent list has no range: its column does not exist, so nothing may ask for it.
  const labels = (first: number | null | undefined, offset: number, skip: number, count: number): RangeReference => {
    if (first === null || first === undefined) throw new Error('a list is asked for that the deals do not have');
    return columnPart('setup', first + offset, frameRows.first + skip, lastRow(count + skip));
  };
  return {
    outcomes,
    stages,
    dealTypes,
    lists,
    periodTable,
    columnTable,
    choices,
    list(name) {
      if (name === 'outcomeLabel') return labels(outcomes, 0, 0, model.outcomeLabels.length);
      if (name === 'stage') return labels(stages, 1, 0, model.stages.length);
      if (name === 'dealType') return labels(dealTypes, 0, 0, model.dealTypes.length);
      return labels(lists[name], 1, 1, model.lists[name]?.labels.length ?? 0);
    },
    get stageWeights() {
      return labels(stages, 2, 0, model.stages.length);
    },
    outcomeCodes: labels(outcomes, 2, 0, model.outcomeLabels.length),
    get renewals() {
      return labels(dealTypes, 2, 0, model.dealTypes.length);
    },
    periods: {
      label: inPeriods(0),
      start: inPeriods(1),
      end: inPeriods(2),
      previousStart: inPeriods(3),
      previousEnd: inPeriods(4),
    },
    outcomeChoices: columnPart('setup', choices, frameRows.first, frameRows.first + 3),
    typeChoices: columnPart('setup', choices + 1, frameRows.first, frameRows.first + 1),
    rawLabels: column('raw', table.mapping[outcomeField(board)]?.column ?? 0),
    widths: widths.slice(0, -1),
    lastRow,
  };
}

/** The fullest column: the one outcomes are read from, else the first that is mapped. */
function outcomeField({ reading }: Board): DealField {
  const { source } = reading.outcomes;
  if (source === 'status' || source === 'stage') return source;
  return dealFieldNames.find((field) => reading.table.mapping[field] !== undefined) ?? 'id';
}
