/** A stage log out of the deals' own columns, one for each stage: `Date entered "Demo (Sales pipeline)"`, `date_exited_demo`. */
import type { Cell, RawTab, Row } from '../cell';
import { isBlank } from '../cell';
import type { DealsTable, MappedColumn } from '../deals-table';
import { headerTexts } from '../header-row';
import { labelKey } from '../labels';
import type { OtherTable } from './other-table';
import { readOtherTab } from './read-other-tab';

/** With the rows that were made of those columns, as if they were a tab of their own. */
export interface EnteredLog extends OtherTable<'stageLog'> {
  readonly raw: RawTab;
  /** No tab of the workbook: every row was made, so none is blank. */
  readonly isMade: true;
  /** The first of those columns in the deals' tab. */
  readonly from: MappedColumn;
}

/**
 * `null` where the deals have no such columns, or no ids. Without columns for leaving a stage, a deal left it when it
 * entered the next one. No formula can read these rows, for they stand in no tab: their columns hold values.
 */
export function enteredLog({ name, rows }: RawTab, deals: DealsTable): EnteredLog | null {
  const { id } = deals.columns;
  const headers = headerTexts(rows[deals.headerRow - 1] ?? []);
  const columns = stageColumns(headers, deals.columns.stage?.labels ?? []);
  const [first] = columns;
  if (id === undefined || first === undefined || columns.length < 2) return null;
  const hasLeft = columns.some(({ left }) => left !== null);
  const visits: Row[] = [['Deal ID', 'Stage', 'Entered', ...(hasLeft ? ['Left'] : [])]];
  for (const [position, row] of deals.rowNumbers.entries()) {
    const cells = rows[row - 1] ?? [];
    const deal = id.labels[id.codes[position] ?? -1];
    if (deal === undefined) continue;
    for (const { stage, entered, left } of columns) {
      const at: Cell = cells[entered] ?? null;
      if (isBlank(at)) continue;
      visits.push([deal, stage, at, ...(hasLeft ? [left === null ? null : (cells[left] ?? null)] : [])]);
    }
  }
  const raw: RawTab = { name, rows: visits };
  const reading = readOtherTab('stageLog', raw, { mapping: { dealId: 'Deal ID', stage: 'Stage', entered: 'Entered' } });
  if (!reading.ok) return null;
  const { table } = reading;
  const { dealId: _, ...mapping } = table.mapping;
  const untyped = Object.fromEntries(
    Object.entries(table.formats).map(([field, format]) => [field, { ...format, typed: false }]),
  );
  const from: MappedColumn = {
    header: headers[first.entered] ?? '',
    column: first.entered,
    confidence: 1,
    by: 'values',
  };
  return { ...table, raw, isMade: true, from, mapping, formats: untyped };
}

interface StageColumns {
  readonly stage: string;
  readonly entered: number;
  readonly left: number | null;
}

/** In the order of the columns; a stage is called as the deals call it, where they do. */
function stageColumns(headers: readonly string[], stages: readonly string[]): readonly StageColumns[] {
  const left = new Map<string, number>();
  const entered = new Map<string, number>();
  for (const [column, header] of headers.entries()) {
    const { what, stage } = partsOf(header) ?? {};
    if (stage === undefined) continue;
    const columns = what === 'entered' ? entered : left;
    if (!columns.has(stage)) columns.set(stage, column);
  }
  const spelt = new Map(stages.map((stage) => [plain(stage), stage]));
  return [...entered].map(([stage, column]) => ({
    stage: spelt.get(plain(stage)) ?? stage,
    entered: column,
    left: left.get(stage) ?? null,
  }));
}

/** Pipelines stand in brackets behind the stage, quotes of any kind around both. */
function partsOf(header: string): { readonly what: 'entered' | 'left'; readonly stage: string } | null {
  const match = stageHeader.exec(header.slice(0, 200));
  if (match === null) return null;
  const quoted = (match[2] ?? '').replace(/["'“”‘’„«»]/g, '').trim();
  const open = quoted.lastIndexOf(' (');
  const stage = open > 0 && quoted.endsWith(')') ? quoted.slice(0, open) : quoted;
  return stage === '' ? null : { what: /^entered/i.test(match[1] ?? '') ? 'entered' : 'left', stage };
}

const stageHeader = /^(?:hs_(?:v2_)?)?date[ _](entered|exited|left)[ _](.+)$/i;

/** `closed_won`, `Closed Won` and `closedwon` are one stage. */
const plain = (stage: string): string => labelKey(stage).replace(/[\s_-]+/g, '');
