/** What every generated formula must be, whatever the deals: portable, with no volatile function and no user text. */
import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../core/dashboard/build-plan';
import type { Plan, TabPlan } from '../../core/dashboard/plan';
import { type DialectName, dialects } from '../../core/language/dialects/index';
import { embeddedFunctions, type Formula, portableFunctions, type TabId } from '../../core/language/formula';
import { operators } from '../../core/language/operators/index';
import { printFormula } from '../../core/language/print';
import { serialOf } from '../../core/table/serial-date';
import { boardOf } from './board-of';
import { sampleDeals, sampleTabs } from './sample-deals';

interface Standing {
  readonly tab: TabId;
  readonly formula: Formula;
  readonly array: boolean;
}

function standing({ tabs }: Plan): readonly Standing[] {
  const inTab = ({ id, cells, columnFormulas, conditionalFormats }: TabPlan): readonly Standing[] => [
    ...cells.flatMap(({ content }) =>
      typeof content === 'object' && content !== null && 'formula' in content
        ? [{ tab: id, formula: content.formula, array: content.array === true }]
        : [],
    ),
    ...columnFormulas.map(({ formula }) => ({ tab: id, formula, array: false })),
    ...conditionalFormats.flatMap((one) =>
      one.kind === 'rule' ? [{ tab: id, formula: one.formula, array: false }] : [],
    ),
  ];
  return tabs.flatMap(inTab);
}

/** Every node, aggregates as the dialect writes them. */
function nodes(formula: Formula, dialect: DialectName): readonly Formula[] {
  switch (formula.kind) {
    case 'call':
      return [formula, ...formula.arguments.flatMap((argument) => nodes(argument, dialect))];
    case 'literal':
      return [formula, ...nodes(formula.of, dialect)];
    case 'binary':
      return [formula, ...nodes(formula.left, dialect), ...nodes(formula.right, dialect)];
    case 'aggregate': {
      const written = operators[formula.operator].formula[dialect](formula.of, formula.where);
      return 'unsupported' in written ? [formula] : [formula, ...nodes(written, dialect)];
    }
    default:
      return [formula];
  }
}

const ownTabs: ReadonlySet<TabId> = new Set(['dashboard', 'setup', 'rows']);

const goals = [{ template: 'revenue-by-fiscal-year-end' }, { template: 'customers-in-a-location', of: 'Bandung' }];

const tabNames = { raw: 'Deals', dashboard: 'KPI dashboard', setup: 'KPI setup', rows: 'KPI rows' };

describe.each(['en', 'id'] as const)('the formulas over the sample deals, in %s', (language) => {
  const today = serialOf(2026, 6, 30);
  const planned = sampleDeals(language).then((raw) => {
    const board = { ...boardOf(raw, { today, period: '2026', language, choices: { goals } }), fixedToday: false };
    return { board, formulas: standing(buildPlan(board)) };
  });

  it.each(Object.keys(dialects).filter((name): name is DialectName => name in dialects))(
    'use only portable functions with all their arguments, in the %s dialect',
    async (dialect) => {
      const { board } = await planned;
      const formulas = standing(buildPlan({ ...board, dialect }));
      expect(formulas.length).toBeGreaterThan(300);
      for (const node of formulas.flatMap(({ formula }) => nodes(formula, dialect))) {
        if (node.kind !== 'call') continue;
        expect(dialect === 'embedded' ? [...portableFunctions, ...embeddedFunctions] : portableFunctions).toContain(
          node.name,
        );
        if (node.name === 'IF') expect(node.arguments).toHaveLength(3);
        if (node.name === 'COUNTIFS') expect(node.arguments.length).toBeGreaterThanOrEqual(2);
        if (node.name === 'SUMIFS' || node.name === 'AVERAGEIFS')
          expect(node.arguments.length).toBeGreaterThanOrEqual(3);
      }
    },
  );

  it('hold the clock in one cell only', async () => {
    const { formulas } = await planned;
    const clocks = formulas.filter(({ formula }) => JSON.stringify(formula).includes('"TODAY"'));
    expect(clocks.map(({ tab, formula }) => [tab, formula.kind === 'call' && formula.name])).toEqual([
      ['setup', 'TODAY'],
    ]);
  });

  it('read raw tabs not from the dashboard; from the rows the own row by INDEX(column, ROW()), other rows by MATCH', async () => {
    const { deals, others } = await sampleTabs(language);
    const board = boardOf(deals, { today, period: '2026', language, others });
    const formulas = standing(buildPlan(board));
    const seen = { indexed: 0, searched: 0 };
    for (const { tab, formula } of formulas) {
      const all = nodes(formula, 'xlsx');
      const raw = all.filter((node) => 'tab' in node && !ownTabs.has(node.tab));
      if (tab === 'dashboard') expect(raw).toEqual([]);
      if (tab !== 'rows') continue;
      const calls = all.filter((node) => node.kind === 'call');
      const indexed = calls.filter(
        ({ name, arguments: [column, row] }) =>
          name === 'INDEX' && raw.includes(column ?? formula) && row?.kind === 'call' && row.name === 'ROW',
      );
      const searched = calls.filter(
        ({ name, arguments: [, column] }) => name === 'MATCH' && raw.includes(column ?? formula),
      );
      expect([tab, indexed.length + searched.length]).toEqual([tab, raw.length]);
      seen.indexed += indexed.length;
      seen.searched += searched.length;
    }
    expect(seen.indexed).toBeGreaterThan(40);
    expect(seen.searched).toBeGreaterThan(3);
  });

  it('take all ranges of one aggregate from one tab', async () => {
    const { formulas } = await planned;
    for (const node of formulas.flatMap(({ formula }) => nodes(formula, 'xlsx'))) {
      if (node.kind !== 'aggregate') continue;
      const tabs = new Set([node.of.tab, ...node.where.map(({ column }) => column.tab)]);
      expect([...tabs]).toHaveLength(1);
      // Rows hold what is counted, the setup the targets; no figure counts over a raw tab.
      expect(['rows', 'setup']).toContain(node.of.tab);
    }
  });

  it('hold no label of the deals', async () => {
    const { board, formulas } = await planned;
    const { model, table } = board.reading;
    const labels = [
      ...Object.values(model.lists).flatMap((list) => list.labels.slice(0, list.blank > 0 ? -1 : undefined)),
      ...model.stages.map(({ label }) => label),
      ...Object.values(model.meant).flat(),
      ...(table.columns.account?.labels ?? []),
      ...(table.columns.title?.labels ?? []),
    ];
    expect(labels.length).toBeGreaterThan(500);
    const texts = new Set(
      formulas
        .flatMap(({ formula }) => nodes(formula, 'xlsx'))
        .flatMap((node) => (node.kind === 'text' ? [node.value] : [])),
    );
    expect(labels.filter((label) => texts.has(label))).toEqual([]);
  });

  it('are readable in every locale in the Sheets dialect: no comma and no decimal point outside quotes', async () => {
    const { formulas } = await planned;
    for (const { tab, formula, array } of formulas) {
      const printed = printFormula(formula, { dialect: 'sheets', tabNames, tab, row: 7 }, array);
      const bare = (printed.ok ? printed.text : '').replace(/"[^"]*"|'[^']*'/g, '');
      expect(bare).toMatch(/^=/);
      expect(bare).not.toMatch(/,|\d\.\d/);
    }
  });
});
