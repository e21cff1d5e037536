/** Cells of the tabs beside the deals that cannot be read – they count as blank – and durations that mean one of two things: asked. */
import type { ColumnFormat } from '../table/deals-table';
import type { HealthCode, HealthWarning } from '../table/health-codes';
import type { TabRows } from './tab-rows';
import type { TabsBeside } from './tabs-beside';

export const cellWarnings = (tabs: TabsBeside): readonly HealthWarning[] =>
  Object.values(tabs).flatMap((tab) => [...unreadableCells(tab), ...unclearDurations(tab)]);

interface CellText {
  readonly row: number;
  readonly text: string;
}

/** One warning per column, with its first such text. What is made of another tab's columns is reported there. */
function unreadableCells(tab: TabRows): readonly HealthWarning[] {
  const byField = new Map<string, CellText[]>();
  for (const { field, row, text } of tab.isMade === true ? [] : (tab.unreadable ?? [])) {
    const known = byField.get(field);
    if (known === undefined) byField.set(field, [{ row, text }]);
    else known.push({ row, text });
  }
  return [...byField].flatMap(([field, cells]) => {
    const kind = tab.formats[field]?.kind;
    return kind === undefined ? [] : warningFor(tab, field, unreadableCodes[kind], cells);
  });
}

const unreadableCodes = {
  number: 'unreadable-number-beside',
  date: 'unreadable-date-beside',
  moment: 'unreadable-date-beside',
  label: 'unreadable-label-beside',
  flag: 'unreadable-flag-beside',
} as const satisfies Record<ColumnFormat['kind'], HealthCode>;

function unclearDurations(tab: TabRows): readonly HealthWarning[] {
  return Object.entries(tab.durations ?? {}).flatMap(([field, { unreadable, inDoubt }]) =>
    [['unreadable-duration', unreadable] as const, ['ambiguous-duration', inDoubt] as const].flatMap(([code, cells]) =>
      warningFor(
        tab,
        field,
        code,
        cells.map(({ position, text }) => ({ row: tab.rowNumbers[position] ?? 0, text })),
      ),
    ),
  );
}

function warningFor(
  { raw, mapping }: TabRows,
  field: string,
  code: HealthCode,
  cells: readonly CellText[],
): readonly HealthWarning[] {
  const [first] = cells;
  if (first === undefined) return [];
  const details = { tab: raw.name, header: mapping[field]?.header ?? '', text: first.text };
  return [{ code, count: cells.length, rows: cells.map(({ row }) => row), value: null, details }];
}
