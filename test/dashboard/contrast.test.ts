/** The promise that everybody can read it: words stand out from their paper, lines from theirs, and no colour says what no word says. */
import { describe, expect, it } from 'vitest';
import type { Board } from '../../core/dashboard/board';
import { buildPlan } from '../../core/dashboard/build-plan';
import { layoutNames } from '../../core/dashboard/layouts';
import type { Area, ConditionalFormat, TabPlan } from '../../core/dashboard/plan';
import type { Style } from '../../core/dashboard/style';
import { colors, styles } from '../../core/dashboard/style';
import type { Formula } from '../../core/language/formula';
import { serialOf } from '../../core/table/serial-date';
import { boardOf } from './board-of';
import { sampleTabs } from './sample-deals';

const today = serialOf(2026, 6, 30);

/** Every tab of every layout in both languages, with a goal and a column more. */
const built = allTabs();

async function allTabs(): Promise<readonly TabPlan[]> {
  const boards: Board[] = [];
  for (const language of ['en', 'id'] as const) {
    const { deals, others } = await sampleTabs(language);
    const choices = {
      goals: [{ template: 'revenue-by-fiscal-year-end' }],
      segment: { en: 'Product', id: 'Produk' }[language],
    };
    for (const layout of layoutNames) {
      boards.push(boardOf(deals, { today, period: '2026', language, others, choices, layout: { layout } }));
    }
  }
  return boards.flatMap((board) => buildPlan(board).tabs);
}

type Rule = Extract<ConditionalFormat, { kind: 'rule' }>;

const rulesOf = (all: readonly TabPlan[]): readonly Rule[] =>
  all.flatMap(({ conditionalFormats }) =>
    conditionalFormats.filter((format): format is Rule => format.kind === 'rule'),
  );

describe('words', () => {
  it('stand out from their paper by 4.5 to 1 at least, in every cell and under every rule', async () => {
    const all = await built;
    const pairs = new Map<string, number>();
    const seen = (color: string, paper: string): void => {
      pairs.set(`${color} on ${paper}`, contrast(color, paper));
    };
    for (const { cells } of all) {
      for (const { style, content } of cells) {
        const look: Style = styles[style ?? 'body'];
        if (content !== null) seen(look.color, look.fill ?? colors.paper);
      }
    }
    for (const { color, fill } of rulesOf(all)) seen(color, fill);
    // The titles of charts and the words at their axes.
    for (const color of [colors.ink, colors.muted]) seen(color, colors.paper);
    expect(pairs.size).toBeGreaterThan(6);
    expect([...pairs].filter(([, ratio]) => ratio < 4.5)).toEqual([]);
  });

  it('are not written over bars, whose colour no rule of contrast knows', async () => {
    const bars = (await built).flatMap(({ conditionalFormats }) =>
      conditionalFormats.filter(({ kind }) => kind === 'bar'),
    );
    expect(bars).toEqual([]);
  });
});

describe('what is drawn', () => {
  it('stands out from its paper by 3 to 1 at least', async () => {
    const drawn = (await built).flatMap(({ charts }) =>
      charts.flatMap(({ kind, series }) => (kind === 'pie' ? [] : series.map(({ color }) => color))),
    );
    expect(drawn.length).toBeGreaterThan(20);
    const ratios = [...new Set(drawn)].map((color) => [color, contrast(color, colors.paper)] as const);
    expect(ratios.filter(([, ratio]) => ratio < 3)).toEqual([]);
  });

  it('has a legend wherever there is more than one thing in it', async () => {
    for (const { charts } of await built) {
      for (const { title, kind, series, legend } of charts) {
        expect([title, legend]).toEqual([title, kind === 'pie' || series.length > 1]);
      }
    }
  });
});

describe('a state', () => {
  it('is coloured by nothing but the words that its own cell then says, other words for each state', async () => {
    for (const tab of await built) {
      const said = new Map<string, string[]>();
      for (const { area, formula } of rulesOf([tab])) {
        const word = saidIn(formula, area, tab);
        expect([tab.id, formula, word === null || word.trim() === '']).toEqual([tab.id, formula, false]);
        const key = JSON.stringify(area);
        said.set(key, [...(said.get(key) ?? []), word ?? '']);
      }
      for (const words of said.values()) expect(new Set(words).size).toBe(words.length);
    }
  });
});

/** The text that a cell of the area must equal, or must not, for the rule to apply; `null` where it depends on anything else. */
function saidIn(formula: Formula, area: Area, { id }: TabPlan): string | null {
  if (formula.kind !== 'binary' || formula.right.kind !== 'text') return null;
  const { left, right, operator } = formula;
  if (operator !== '=' && operator !== '<>') return null;
  const isOwn =
    left.kind === 'cell'
      ? left.tab === id && left.row === area.firstRow && left.column === area.firstColumn
      : left.kind === 'sameRow' && left.column === area.firstColumn;
  return isOwn ? right.value.trim() && `${operator} ${right.value}` : null;
}

/** As WCAG 2 defines it. */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((place) => {
    const part = Number.parseInt(color.slice(place, place + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
