/** The spreadsheet's formulas computed by the embedded engine, read by the spreadsheet's locale; its rules too. */
import type { ConditionalFormat, EvaluatedCell, SheetData } from '@odoo/o-spreadsheet';
import { columnLetters } from '../../../core/language/print';
import { loadedModel } from '../../../local/embedded';
import { cellContent } from '../../../local/embedded-cells';
import { embeddedTabName } from '../../../local/embedded-data';
import { translated } from './formula-text';
import type { Box, RuleState, State, StoredCell, Tab } from './state';

export interface Computed {
  /** As `getValues` gives it; an error as its text. */
  readonly valueAt: (tab: string, row: number, column: number) => number | string | boolean;
  /** What the rules paint on a cell. */
  readonly paintAt: (tab: string, row: number, column: number) => Paint;
}

export interface Paint {
  readonly fill?: string | undefined;
  readonly color?: string | undefined;
}

export function computedState(state: State): Computed {
  const model = loadedModel({ sheets: state.tabs.map((tab) => sheetData(tab, state)) });
  const positionOf = (tab: string, row: number, column: number) => {
    const sheetId = model.getters.getSheetIdByName(embeddedTabName(tab));
    if (sheetId === undefined) throw new Error(`no tab ${tab}`);
    return { sheetId, row: row - 1, col: column - 1 };
  };
  return {
    valueAt: (tab, row, column) => shown(model.getters.getEvaluatedCell(positionOf(tab, row, column))),
    paintAt: (tab, row, column) => {
      const { fillColor, textColor } = model.getters.getCellComputedStyle(positionOf(tab, row, column));
      return { fill: fillColor, color: textColor };
    },
  };
}

const shown = ({ value }: EvaluatedCell): number | string | boolean =>
  value === null ? '' : typeof value === 'string' ? (errors[value] ?? value) : value;

/** Google's names of the engine's errors. */
const errors: Readonly<Record<string, string>> = { '#REF': '#REF!', '#BAD_EXPR': '#ERROR!', '#ERROR': '#VALUE!' };

function sheetData(tab: Tab, state: State): Partial<SheetData> {
  const cells: SheetData['cells'] = {};
  for (const [at, cell] of tab.cells) {
    const [row = 1, column = 1] = at.split(' ').map(Number);
    const content = contentOf(cell, state);
    if (content !== undefined) cells[`${columnLetters(column - 1)}${row}`] = content;
  }
  return {
    id: `tab-${tab.id}`,
    name: embeddedTabName(tab.name),
    rowNumber: tab.rows,
    colNumber: tab.columns,
    cells,
    conditionalFormats: tab.rules.flatMap((rule, index) => ruleData(rule, `${tab.id}-${index}`, state.locale)),
  };
}

function contentOf({ value, formula }: StoredCell, state: State): string | undefined {
  if (formula !== '') return inEngine(formula, state.locale);
  return cellContent(value instanceof Date ? serialOf(value, state.timeZone) : value);
}

/** What the engine spells otherwise: names with an apostrophe; an escaped tilde, which there is none; every formula is one over arrays. */
const inEngine = (formula: string, locale: string): string =>
  translated(formula, locale)
    .replace(/^=ARRAYFORMULA\((.*)\)$/, '=$1')
    .replace(/'(?:[^']|'')*'/g, (name) => `'${embeddedTabName(name.slice(1, -1).replace(/''/g, "'"))}'`)
    .replace(/#REF!(?=\$?[A-Z])/g, `'${nowhere}'!`)
    .replace(/"~~"/g, '"~"');

/** A tab that there is not: only where such a reference is followed is there an error. */
const nowhere = 'no such tab';

/** By the clocks of the spreadsheet, as Google shows it. */
function serialOf(date: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(date);
  return Date.parse(`${parts.replace(' ', 'T')}Z`) / 86_400_000 + 25_569;
}

function ruleData(rule: RuleState, id: string, locale: string): ConditionalFormat[] {
  // The growing shades have no formula.
  if (rule.formula === undefined) return [];
  return [
    {
      id,
      ranges: rule.ranges.map(a1),
      rule: {
        type: 'CellIsRule',
        operator: 'customFormula',
        values: [inEngine(rule.formula, locale)],
        style: { fillColor: rule.background ?? '', textColor: rule.color ?? '' },
      },
    },
  ];
}

const a1 = ({ row, column, rows, columns }: Box): string =>
  `${columnLetters(column - 1)}${row}:${columnLetters(column + columns - 2)}${row + rows - 1}`;
