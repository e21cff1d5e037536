/** The rows of each stage, and the stages in their order: as given, else as their names tell. */
import { labelKey, tidyLabel } from '../table/labels';
import { inStageOrder } from '../table/stages';
import { spoken } from '../words/words';
import type { LabelColumn } from './row-parameter';

export interface StageRows {
  readonly label: string;
  readonly rows: readonly number[];
  /** False for a stage that the given order does not name, and for rows without a stage: they stand last. */
  readonly placed: boolean;
}

/** Stages of the kept rows, and all of the given order; spellings that differ in case or spaces are one stage. */
export function stagesInOrder(
  stages: LabelColumn,
  order: readonly string[] | null,
  isKept: (row: number) => boolean,
): readonly StageRows[] {
  const spelled = new Map<string, string>();
  const rowsOf = new Map<string, number[]>();
  for (const label of order ?? []) spelled.set(labelKey(label), spelled.get(labelKey(label)) ?? tidyLabel(label));
  const given = spelled.size;
  for (const [row, label] of stages.entries()) {
    if (!isKept(row)) continue;
    const key = labelKey(label);
    if (key !== '' && !spelled.has(key)) spelled.set(key, tidyLabel(label));
    const rows = rowsOf.get(key);
    if (rows === undefined) rowsOf.set(key, [row]);
    else rows.push(row);
  }
  const labels = order === null ? inStageOrder([...spelled.values()]) : [...spelled.values()];
  const found = labels.map((label, place) => ({
    label,
    rows: rowsOf.get(labelKey(label)) ?? [],
    placed: order === null || place < given,
  }));
  const unnamed = rowsOf.get('');
  return unnamed === undefined ? found : [...found, { label: spoken.en.labels.blank, rows: unnamed, placed: false }];
}
