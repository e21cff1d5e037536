/** The KPIs with their numbers before anything is written: what can be computed, what would be needed, which target to set. */
import type { Board } from '../dashboard/board';
import type { Ask } from '../dashboard/figure';
import { needed } from '../dashboard/kpi-reports';
import type { Layout } from '../dashboard/layouts';
import { shownKpis } from '../dashboard/shown-kpis';
import { suggestedTargets } from '../dashboard/suggestions';
import type { Evaluate } from '../language/evaluate';
import { previous } from '../language/expression';
import type { Period } from '../periods/period';
import { everyone, ownerNumber, type TargetPeriod, targetPeriods } from '../rows/kpi-targets';
import { dateOf } from '../table/serial-date';
import { sentence } from '../words/words';
import type { KpiFound } from './inspection';

export function inspectKpis(board: Board, evaluate: Evaluate, number: Ask, { cards }: Layout): readonly KpiFound[] {
  const { language, reading, words } = board;
  const suggested = suggestedTargets({ ...board, period: targetPeriodOf(board) });
  const per = targetsPerOf(board);
  return shownKpis(board).map((kpi) => {
    const { id, name, about, unit, better, family, value } = kpi;
    const result = evaluate(value, { window: 'current' });
    const target = reading.model.kpiTargets.find(
      (given) => given.kpi === id && given.per === per && ownerNumber(given.of, reading.model) === everyone,
    );
    return {
      ...{ id, name: name[language], about: about[language], unit, better, family },
      value: result.ok ? result.value + 0 : null,
      previous: number(previous(value)),
      reason: result.ok ? null : sentence(result, language),
      needs: result.ok ? null : needed(result, words),
      target: target?.amount ?? null,
      suggested: suggested.get(id) ?? null,
      onFirstPage: cards.some((card) => card.id === id),
    };
  });
}

/** Targets are set for a period like the chosen one; for a year where there is no such period of targets. */
export const targetsPerOf = ({ period }: Pick<Board, 'period'>): TargetPeriod =>
  targetPeriods.find((per) => per === period.kind) ?? 'year';

const targetPeriodOf = ({ period, today }: Board): Period =>
  targetPeriods.some((per) => per === period.kind) ? period : { kind: 'year', year: dateOf(today).year };
