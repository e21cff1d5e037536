/** The promise that nothing is cut off: each word on dashboard and setup has the room it takes, or blank cells to run over. */
import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../core/dashboard/build-plan';
import { type LayoutName, layoutNames } from '../../core/dashboard/layouts';
import type { Area, CellPlan, TabPlan } from '../../core/dashboard/plan';
import { type Style, styles } from '../../core/dashboard/style';
import type { Formula } from '../../core/language/formula';
import { serialOf } from '../../core/table/serial-date';
import type { Language } from '../../core/words/words';
import { boardOf } from './board-of';
import { sampleTabs } from './sample-deals';
import { linesIn, textWidth } from './text-width';

const cases = layoutNames.flatMap((layout) => (['en', 'id'] as const).map((language) => ({ layout, language })));

describe('every word has room', () => {
  it.each(cases)('on the dashboard and the setup of $layout in $language', async ({ layout, language }) => {
    const tabs = await tabsOf(layout, language);
    const texts = tabs.flatMap((tab) => textsIn(tab).map((shown) => ({ ...shown, tab })));
    expect(texts.length).toBeGreaterThan(700);
    const cut = texts.flatMap(({ tab, cell, text }) => {
      const short = lacking(tab, cell, text);
      return short <= 0 ? [] : [`${tab.id} ${cell.row + 1},${cell.column + 1}: “${text}” lacks ${Math.ceil(short)} px`];
    });
    expect(cut).toEqual([]);
  });
});

describe('every amount has room', () => {
  it.each(cases)('up to a hundred billion on the dashboard of $layout in $language', async ({ layout, language }) => {
    const [dashboard] = await tabsOf(layout, language);
    const amounts = (dashboard?.cells ?? []).filter(({ content, format }) => format === 'money' && content !== null);
    expect(amounts.length).toBeGreaterThan(100);
    // What is too wide is shown as ####.
    const cut = amounts.filter(({ row, column, style }) => {
      const { size, bold = false }: Style = styles[style ?? 'body'];
      const merged = dashboard?.merges.find((area) => holds(area, row, column));
      const own = dashboard === undefined ? 0 : span(dashboard, column, merged?.lastColumn ?? column) - padding;
      return textWidth('-99,999,999,999', size, bold) > own;
    });
    expect(cut).toEqual([]);
  });
});

async function tabsOf(layout: LayoutName, language: Language): Promise<readonly TabPlan[]> {
  const { deals, others } = await sampleTabs(language);
  const choices = {
    goals: [{ template: 'revenue-by-fiscal-year-end' }],
    segment: { en: 'Product', id: 'Produk' }[language],
  };
  const board = boardOf(deals, {
    ...{ today: serialOf(2026, 6, 30), period: '2026', language, others },
    ...{ choices, layout: { layout } },
  });
  return buildPlan(board).tabs.filter(({ id }) => id !== 'rows');
}

interface Shown {
  readonly cell: CellPlan;
  readonly text: string;
}

/** Texts that stand in a cell, and those that its formula may come to; what the user's data say is as long as it is. */
const textsIn = ({ cells }: TabPlan): readonly Shown[] =>
  cells.flatMap((cell): Shown[] => {
    const { content } = cell;
    if (typeof content === 'string') return cell.format === 'text' ? [] : [{ cell, text: content }];
    if (typeof content !== 'object' || content === null || !('formula' in content)) return [];
    return resultsOf(content.formula).map((text) => ({ cell, text }));
  });

function resultsOf(formula: Formula): readonly string[] {
  if (formula.kind === 'text') return [formula.value];
  if (formula.kind !== 'call' || formula.name !== 'IF') return [];
  return formula.arguments.slice(1).flatMap(resultsOf);
}

/** Between the text and the lines around its cell, as the narrowest host has it. */
const padding = 4;
/** Of the size of the letters. */
const lineHeight = 1.2;

/** By how many pixels the text is too wide for its room, or too high where it is broken into lines. */
function lacking(tab: TabPlan, { row, column, style }: CellPlan, text: string): number {
  const look: Style = styles[style ?? 'body'];
  const bold = look.bold === true;
  const merged = tab.merges.find((area) => holds(area, row, column));
  const own = span(tab, column, merged?.lastColumn ?? column) - padding;
  if (look.wrap === true) {
    const height = tab.rowHeights.find((line) => line.row === row)?.height;
    const needed = linesIn(text, own, look.size, bold) * ((look.size * 96) / 72) * lineHeight;
    const widest = Math.max(...text.split(' ').map((word) => textWidth(word, look.size, bold)));
    // Rows without a height of their own grow with their lines.
    return Math.max(widest - own, height === undefined ? 0 : needed - height);
  }
  const free = merged === undefined ? own + blankBeside(tab, row, column, look.align ?? 'left') : own;
  return textWidth(text, look.size, bold) - free;
}

/** Pixels of blank cells that words run over: to the right of those on the left, and so on. */
function blankBeside(tab: TabPlan, row: number, column: number, align: NonNullable<Style['align']>): number {
  const filled = tab.cells.filter((cell) => cell.row === row && cell.content !== null).map((cell) => cell.column);
  const next = Math.min(...filled.filter((other) => other > column), tab.columnWidths.length);
  const last = Math.max(...filled.filter((other) => other < column), -1);
  const right = next - 1 > column ? span(tab, column + 1, next - 1) : 0;
  const left = last + 1 < column ? span(tab, last + 1, column - 1) : 0;
  if (align === 'center') return 2 * Math.min(left, right);
  return align === 'right' ? left : right;
}

const span = ({ columnWidths }: TabPlan, first: number, last: number): number =>
  columnWidths.slice(first, last + 1).reduce((sum, width) => sum + width, 0);

const holds = ({ firstRow, lastRow, firstColumn, lastColumn }: Area, row: number, column: number): boolean =>
  row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
