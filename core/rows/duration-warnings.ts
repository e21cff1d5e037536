/** Durations of the tabs beside the deals that cannot be read, or mean one of two things: asked, and blank until then. */
import type { HealthWarning } from '../table/health';
import type { TabsBeside } from './tabs-beside';

export function durationWarnings(tabs: TabsBeside): readonly HealthWarning[] {
  return Object.values(tabs).flatMap(({ durations = {}, mapping, raw, rowNumbers }) =>
    Object.entries(durations).flatMap(([field, { unreadable, inDoubt }]) =>
      [['unreadable-duration', unreadable] as const, ['ambiguous-duration', inDoubt] as const].flatMap(
        ([code, cells]): readonly HealthWarning[] => {
          const rows = cells.map(({ position }) => rowNumbers[position] ?? 0);
          const details = { tab: raw.name, header: mapping[field]?.header ?? '', text: cells[0]?.text ?? '' };
          return rows.length === 0 ? [] : [{ code, count: rows.length, rows, value: null, details }];
        },
      ),
    ),
  );
}
