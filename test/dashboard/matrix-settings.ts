/** Settings of the filters for one dashboard: of every kind of period it offers one, with names that chance picks, nobody’s too. */
import type { Board } from '../../core/dashboard/board';
import { type ListedPeriod, listedPeriod, periodList } from '../../core/dashboard/period-list';
import { daysOf } from '../../core/periods/period';
import { periodName } from '../../core/periods/period-name';
import { dateOf, serialOf } from '../../core/table/serial-date';
import { type Random, randomStream } from '../../scripts/samples/random';
import { filtered, type Setting } from './settings';

export interface MatrixSetting extends Setting {
  /** First day of the trend's last month. */
  readonly lastMonth: number;
}

export const settingsEach = 10;

/** `room` makes them other ones for each dashboard. */
export function matrixSettings(board: Board, room: string): readonly MatrixSetting[] {
  const random = randomStream(`matrix ${room}`);
  const lines = periodList(board.reading.model, board);
  const chosen = kinds.map((isKind) => random.pick(lines.filter((line) => isKind(line))));
  return chosen.map((line, place) => {
    const setting = { period: asked(line, board), ...names(board, random, place) };
    return { ...setting, lastMonth: lastMonthOf(filtered(board, setting)) };
  });
}

type IsKind = (line: ListedPeriod) => boolean;

const stands =
  (kind: string): IsKind =>
  (line) =>
    line.follows === 'nothing' && line.period.kind === kind;
const moves =
  (when: string): IsKind =>
  (line) =>
    line.follows === 'today' && line.moving.when === when;

const kinds: readonly IsKind[] = [
  ...[stands('all'), stands('year'), stands('quarter'), stands('quarter'), stands('month'), stands('month')],
  ...[moves('running'), moves('before'), moves('rolling'), ({ follows }: ListedPeriod) => follows === 'fiscalStart'],
];

/** As one types it: `2026-Q1`, `last month`. */
function asked(line: ListedPeriod, board: Board): string {
  if (line.follows !== 'today') return periodName(listedPeriod(line, board));
  const { moving } = line;
  switch (moving.when) {
    case 'today':
    case 'yesterday':
      return moving.when;
    case 'running':
    case 'before':
      return `${moving.when === 'running' ? 'this' : 'last'} ${moving.unit === 'fiscalYear' ? 'fiscal year' : moving.unit}`;
    case 'rolling':
      return `last ${moving.count} ${moving.unit}s`;
  }
}

/** The first setting asks for everybody, the second and third for nobody's rows where there are any, the rest for whom chance picks. */
function names(board: Board, random: Random, place: number): Pick<Setting, 'rep' | 'location' | 'pipeline'> {
  const { rep, location, pipeline } = board.reading.model.lists;
  const oneOf = (list: typeof rep, probability: number): number =>
    list !== undefined && random.chance(probability) ? random.whole(1, list.labels.length) : 0;
  const picked = { rep: oneOf(rep, 0.5), location: oneOf(location, 0.4), pipeline: oneOf(pipeline, 0.3) };
  if (place === 0) return {};
  if (place === 1 && (rep?.blank ?? 0) > 0) return { rep: rep?.blank ?? 0 };
  if (place === 2 && (location?.blank ?? 0) > 0) return { location: location?.blank ?? 0 };
  return picked;
}

/** As the setup finds it: of the period, of the data where all dates are asked for, never after today. */
function lastMonthOf({ period, today, reading }: Board): number {
  const lastClosed = reading.model.closed.reduce((latest, date) => (date > latest ? date : latest), 0);
  const ofData = lastClosed === 0 ? today : lastClosed;
  const { year, month } = dateOf(Math.min(today, period.kind === 'all' ? ofData : daysOf(period).end - 1));
  return serialOf(year, month, 1);
}
