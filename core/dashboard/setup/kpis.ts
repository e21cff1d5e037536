/** The setup's table of KPIs: what is suggested, what others come to, and what the targets given make of the filters. */
import { type CellReference, call, cell, equals, type Formula, number, text, when } from '../../language/formula';
import { addsUp } from '../../language/parts';
import { everyone } from '../../rows/kpi-targets';
import type { Board } from '../board';
import { shownKpis } from '../shown-kpis';
import { suggestedTargets } from '../suggestions';
import type { TabBuilder } from '../tab-builder';
import { kpiColumns, type NumberColumn, ownedBy, reps, total } from '../target-cells';
import { unitFormats } from '../unit-formats';
import { frameRows, type SetupFrame, settingCell } from './frame';
import { heads } from './lists';

/** Every KPI that a target can be given for, with what is suggested and what others come to. */
export function kpiTable(tab: TabBuilder, board: Board, frame: SetupFrame): void {
  const { words, language, reading } = board;
  const { setup } = words;
  const first = frame.kpis;
  const suggested = suggestedTargets(board);
  heads(tab, first, setup.kpiTargets, [
    ...[setup.kpi, setup.suggested, setup.benchmark, setup.benchmarkSource],
    ...[setup.targetRows, setup.perMonth, setup.perDay, setup.asItIs],
  ]);
  for (const [index, kpi] of shownKpis(board).entries()) {
    const row = frameRows.first + index;
    const format = unitFormats[kpi.unit];
    const place = index + 1;
    const benchmark = reading.model.benchmarks[kpi.id];
    tab.put(row, first, kpi.name[language], { style: 'body' });
    tab.put(row, first + kpiColumns.suggested, suggested.get(kpi.id) ?? null, { style: 'number', format });
    tab.put(row, first + kpiColumns.benchmark, benchmark?.value ?? null, { style: 'inputNumber', format });
    tab.put(row, first + kpiColumns.source, benchmark?.source ?? null, { style: 'input', format: 'text' });
    const owner = settingCell('targetOwner');
    const isAdditive = addsUp(kpi.value);
    const own = (column: NumberColumn | null): Formula => total(frame, column, place, ownedBy(owner));
    const ofTeam = (column: NumberColumn | null): Formula => {
      if (!isAdditive) return own(column);
      const isOfReps = call('AND', equals(owner, number(everyone)), equals(own(null), number(0)));
      return when(isOfReps, total(frame, column, place, reps), own(column));
    };
    const live = [ofTeam(null), ...(isAdditive ? [ofTeam('perMonth'), ofTeam('perDay')] : [text(''), text('')])];
    for (const [offset, formula] of [...live, isAdditive ? text('') : own('amount')].entries()) {
      tab.formula(row, first + kpiColumns.given + offset, formula, {
        style: 'code',
        format: offset === 0 ? 'integer' : format,
      });
    }
  }
}

/** The cell of a KPI's benchmark, the user's to fill. */
export function benchmarkCell(board: Board, frame: SetupFrame, kpi: string): CellReference | null {
  const index = shownKpis(board).findIndex(({ id }) => id === kpi);
  return index < 0 ? null : cell('setup', frameRows.first + index, frame.kpis + kpiColumns.benchmark);
}
