/** What a dashboard says around its figures, by core: its cards, the trend’s months, and of every KPI what it means or why there is none. */
import { catalogue } from '../../core/catalogue/index';
import type { Board } from '../../core/dashboard/board';
import { dashboardFigures } from '../../core/dashboard/build-plan';
import { gridColumn } from '../../core/dashboard/dashboard-frame';
import { kpiReports } from '../../core/dashboard/kpi-reports';
import { changeBetween, kpiRows } from '../../core/dashboard/kpi-table';
import { layoutOf } from '../../core/dashboard/layouts';
import type { TabPlan } from '../../core/dashboard/plan';
import type { KpiReport } from '../../core/dashboard/report';
import { monthCount, monthStart } from '../../core/periods/period';
import type { ExpectedFigure } from './expected-figures';

/** `null` is "–", as among the figures. */
export function expectedWords(
  built: Board,
  board: Board,
  dashboard: TabPlan,
  lastMonth: number,
): readonly ExpectedFigure[] {
  const reports = new Map(kpiReports(board).map((report) => [report.id, report]));
  const reportOf = (id: string): KpiReport => {
    const report = reports.get(id);
    if (report === undefined) throw new Error(`no report of ${id}`);
    return report;
  };
  return [...cardWords(built, board, reportOf), ...meanings(built, dashboard, reportOf), ...months()];

  function months(): readonly ExpectedFigure[] {
    const rows = dashboardFigures(built).figures.flatMap(({ row, scope: { window } }) =>
      typeof window === 'object' && 'month' in window ? [row] : [],
    );
    const last = Math.max(...rows);
    return [...new Set(rows)].map((row) => ({
      row,
      column: gridColumn(0),
      label: 'month of the trend',
      value: monthStart(monthCount(lastMonth) - (last - row)),
    }));
  }
}

const cardsFrom = 5;
const cardsInLine = 4;
const rowsOfCard = 6;
const columnsOfCard = 3;

function cardWords(built: Board, { words }: Board, reportOf: (id: string) => KpiReport): readonly ExpectedFigure[] {
  const said = words.dashboard;
  return layoutOf(built).cards.flatMap(({ id, unit }, place) => {
    const { value, previous, n, attainment, status, reason } = reportOf(id);
    const row = cardsFrom + Math.floor(place / cardsInLine) * rowsOfCard;
    const column = (offset: number): number => gridColumn((place % cardsInLine) * columnsOfCard + offset);
    const change = changeBetween(value, previous, unit);
    const [up, down, same] =
      unit === 'percent' ? [said.upPoints, said.downPoints, said.samePoints] : [said.up, said.down, said.same];
    const direction = change === null ? '' : change > 0 ? up : change < 0 ? down : same;
    const standing = attainment === null ? '' : `${said.ofTarget}  ${status === null ? '–' : words.statuses[status]}`;
    const cell = (line: number, offset: number, shown: number | string | null): ExpectedFigure => ({
      row: row + line,
      column: column(offset),
      label: `card of ${id}, line ${line}`,
      value: shown,
    });
    return [
      cell(1, 0, value),
      cell(2, 0, change ?? ''),
      cell(2, 1, direction),
      cell(3, 0, attainment ?? ''),
      cell(3, 1, standing),
      cell(4, 0, value === null ? reason : `${said.sample} = ${n ?? '–'}`),
    ];
  });
}

function meanings(built: Board, { cells }: TabPlan, reportOf: (id: string) => KpiReport): readonly ExpectedFigure[] {
  const heading = cells.find(({ content }) => content === built.words.dashboard.definitions);
  if (heading === undefined) throw new Error('the dashboard says what its figures mean');
  return kpiRows(built, heading.row).flatMap(({ row, kpi }) => {
    if (kpi === null) return [];
    const about = catalogue.find(({ id }) => id === kpi.id)?.about[built.language] ?? null;
    const { value, reason } = reportOf(kpi.id);
    return [{ row, column: gridColumn(5), label: `what ${kpi.id} means`, value: value === null ? reason : about }];
  });
}
