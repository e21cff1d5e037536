/** What the rows of the setup's targets, benchmarks, goals and holidays say, and the numbers that figures are held against. */
import { catalogue } from '../catalogue/index';
import { targetPeriods } from '../rows/kpi-targets';
import { type Cell, isBlank, isDate } from '../table/cell';
import { shownText, textOf } from '../table/cell-text';
import { tidyLabel } from '../table/labels';
import { isoDate } from '../table/serial-date';
import { languages } from '../words/languages';
import { type Gathered, isSaid } from './take-setup';

/** A number of 0 or more. */
export const takeShare =
  (name: 'tolerance' | 'coverageWanted' | 'smallSample') =>
  (cell: Cell, { choices }: Gathered): boolean => {
    if (typeof cell !== 'number' || !(cell >= 0)) return false;
    choices[name] = cell;
    return true;
  };

export function takeMonth(cell: Cell, { choices }: Gathered): boolean {
  if (typeof cell !== 'number' || !Number.isInteger(cell) || cell < 1 || cell > 12) return false;
  choices.fiscalYearStart = cell;
  return true;
}

/** A line that names no KPI, no amount or no period counted for nothing, and is said. */
export function takeTarget(
  row: Readonly<Record<'kpi' | 'of' | 'per' | 'amount', Cell>>,
  { choices, unusable }: Gathered,
): void {
  const kpi = kpiSaid(row.kpi);
  const per = targetPeriods.find((name) => isSaid(row.per, ({ setup }) => setup.targetPeriods[name]));
  const label = tidyLabel(textOf(row.kpi));
  if (kpi === null) unusable.push({ text: shownText(row.kpi), column: ({ setup }) => setup.kpi, label });
  else if (typeof row.amount !== 'number') {
    unusable.push({ text: shownText(row.amount), column: ({ setup }) => setup.amount, label });
  } else if (per === undefined) unusable.push({ text: shownText(row.per), column: ({ setup }) => setup.per, label });
  else {
    const of = tidyLabel(textOf(row.of));
    const target = { kpi, per, amount: row.amount, ...(of !== '' && { of }) };
    choices.targets = [...(choices.targets ?? []), target];
  }
}

export function takeBenchmark(
  { kpi, value, source }: Readonly<Record<'kpi' | 'value' | 'source', Cell>>,
  { choices, unusable }: Gathered,
): void {
  const id = kpiSaid(kpi);
  if (id === null || isBlank(value)) return;
  if (typeof value === 'number') {
    choices.benchmarks = { ...choices.benchmarks, [id]: { value, source: tidyLabel(textOf(source)) } };
  } else {
    unusable.push({ text: shownText(value), column: ({ setup }) => setup.benchmark, label: tidyLabel(textOf(kpi)) });
  }
}

export function takeHoliday({ day }: Readonly<Record<'day', Cell>>, { choices, unusable }: Gathered): void {
  const written = dayIn(day);
  if (written !== null) choices.holidays = [...(choices.holidays ?? []), written];
  else unusable.push({ text: shownText(day), column: ({ setup }) => setup.holidays, label: '' });
}

/** A line with days is a goal; the ones without below it are its objectives. */
export function takeGoal(
  row: Readonly<
    Record<'kpi' | 'name' | 'of' | 'from' | 'deadline' | 'baseline' | 'percent' | 'amount' | 'tracking', Cell>
  >,
  gathered: Gathered,
): void {
  const kpi = kpiSaid(row.kpi);
  if (kpi === null) return;
  const aim = {
    kpi,
    ...(typeof row.baseline === 'number' && { baseline: row.baseline }),
    ...(typeof row.percent === 'number' && { changePercent: row.percent }),
    ...(typeof row.amount === 'number' && { changeAmount: row.amount }),
  };
  const [from, deadline] = [dayIn(row.from), dayIn(row.deadline)];
  if (from === null || deadline === null) {
    const last = gathered.goals[gathered.goals.length - 1];
    // A goal whose days were broken would make its objectives those of the goal above.
    if (last === undefined || !isBlank(row.name)) {
      const label = tidyLabel(textOf(row.name));
      gathered.unusable.push({ text: shownText(row.deadline), column: ({ goals }) => goals.setup.deadline, label });
    } else {
      const objectives = [...(last.objectives ?? []), aim];
      gathered.goals = [...gathered.goals.slice(0, -1), { ...last, objectives }];
    }
    return;
  }
  const of = tidyLabel(textOf(row.of));
  const tracking = textOf(row.tracking)
    .split(/\s+/)
    .filter((id) => id !== '');
  const name = tidyLabel(textOf(row.name));
  const isTeam = of === '' || of === gathered.choices.teamLabel;
  const goal = { ...aim, name, from, deadline, tracking, ...(!isTeam && { of }) };
  gathered.goals = [...gathered.goals, goal];
}

function dayIn(cell: Cell): string | null {
  const serial = isDate(cell) ? cell.date : typeof cell === 'number' ? cell : Number.NaN;
  return serial >= 1 ? isoDate(Math.floor(serial)) : null;
}

/** By its name in any language. */
export function kpiSaid(cell: Cell): string | null {
  const known = catalogue.find(({ name }) => isSaid(cell, (words) => name[words === languages.id ? 'id' : 'en']));
  return known?.id ?? null;
}
