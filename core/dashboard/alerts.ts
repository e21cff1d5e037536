/**
 * What one should look at: each alert a sentence with its number, live, under every filter, and quiet where all is well.
 *
 * Every kind keeps its line, so that a reader sees what was looked for and found in order; an alert that cannot be told
 * says why not, instead of seeming quiet.
 */
import { call, cell, equals, text, when } from '../language/formula';
import { type Alert, type AlertRule, alertRules } from './alert-rules';
import type { Board } from './board';
import { gridColumn } from './dashboard-frame';
import type { Ask, FigureWriter } from './figure';
import type { KpiPlaces } from './kpi-table';
import type { SetupLayout } from './setup/tab';
import { colors, statusLooks } from './style';
import type { TabBuilder } from './tab-builder';

const now = { window: 'current' } as const;
const last = gridColumn(11);
const columns = { sentence: gridColumn(6), number: gridColumn(10), amount: last } as const;

/** In the right half, from that row on. */
export function alertBlock(
  tab: TabBuilder,
  board: Board,
  setup: SetupLayout,
  figures: FigureWriter,
  places: KpiPlaces,
  kpisRow: number,
  firstRow: number,
): void {
  const { words } = board;
  tab.put(firstRow, columns.sentence, words.alerts.title, { style: 'heading' });
  tab.fill({ firstRow, lastRow: firstRow, firstColumn: columns.sentence, lastColumn: last }, 'heading');
  for (const [index, rule] of alertRules(board, setup, places, kpisRow).entries()) {
    const row = firstRow + 1 + index;
    const said = words.alerts[rule.name];
    const value = cell('dashboard', row, columns.number);
    figures.derive({
      row,
      column: columns.number,
      formula: (figure) => {
        const found = rule.numberFormula(figure);
        return when(call('ISNUMBER', found), found, text('–'));
      },
      meaning: (ask) => rule.number(ask) ?? '–',
      look: { style: 'number', format: rule.format },
    });
    figures.derive({
      row,
      column: columns.sentence,
      formula: () => {
        const known = when(rule.isOnFormula(value), text(`▲ ${said.on}`), text(`✓ ${said.off}`));
        return when(call('ISNUMBER', value), known, text(`– ${said.unknown}`));
      },
      meaning: (ask) => {
        const { isOn } = alertOf(rule, board, ask);
        return isOn === null ? `– ${said.unknown}` : isOn ? `▲ ${said.on}` : `✓ ${said.off}`;
      },
      look: { style: 'body' },
    });
    const look = { style: 'number', format: 'money' } as const;
    if (rule.amount !== undefined) {
      figures.place({ row, column: columns.amount, expression: rule.amount, scope: now, look });
    }
    tab.conditionalFormat({
      kind: 'rule',
      area: { firstRow: row, lastRow: row, firstColumn: columns.sentence, lastColumn: columns.sentence },
      formula: equals(cell('dashboard', row, columns.sentence), text(`▲ ${said.on}`)),
      // The paper stays: words run over the cells beside it.
      fill: colors.paper,
      color: statusLooks.offTarget.color,
    });
  }
}

/** The same for the JSON. */
export const alertsOf = (board: Board, ask: Ask): readonly Alert[] =>
  alertRules(board, null, null, 0).map((rule) => alertOf(rule, board, ask));

function alertOf(rule: AlertRule, { reading }: Board, ask: Ask): Alert {
  const value = rule.number(ask);
  return {
    name: rule.name,
    isOn: value === null ? null : rule.isOn(value, reading.model.coverageWanted),
    number: value,
    amount: rule.amount === undefined ? null : ask(rule.amount),
  };
}
