/** A KPI's worked example as a raw tab, read and evaluated as any deals tab is. */
import type { Example, ExampleDeal, Kpi } from '../../core/kpi';
import { evaluator } from '../../core/language/evaluate';
import { windowsAt } from '../../core/periods/windows';
import type { Result } from '../../core/result';
import { noFilters, rowData } from '../../core/rows/row-data';
import type { Cell, RawTab } from '../../core/table/cell';
import { serialOf } from '../../core/table/serial-date';
import { boardOf, periodNamed } from '../dashboard/board-of';

const outcomeWords = { won: 'Won', lost: 'Lost', open: 'Open', unknown: 'In review' } as const;

const date = (iso: string | undefined): Cell => {
  if (iso === undefined) return null;
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return { date: serialOf(year, month, day) };
};

const columns: readonly (readonly [string, (deal: ExampleDeal) => Cell])[] = [
  ['Status', ({ outcome }) => outcomeWords[outcome]],
  ['Value', ({ value }) => value ?? null],
  ['Created', ({ created }) => date(created)],
  ['Closed', ({ closed }) => date(closed)],
  ['Owner', ({ rep }) => rep ?? null],
  ['City', ({ location }) => location ?? null],
  ['Stage', ({ stage }) => stage ?? null],
  ['Deal type', ({ dealType }) => dealType ?? null],
  ['Probability', ({ weight }) => weight ?? null],
];

/** Only the columns that the example uses, beside the ones every deals tab has. */
export function exampleTab({ deals }: Example): RawTab {
  const used = columns.filter(([header, cellOf]) => header === 'Value' || deals.some((deal) => cellOf(deal) !== null));
  return {
    name: 'Deals',
    rows: [
      ['Deal', ...used.map(([header]) => header)],
      ...deals.map((deal, index): Cell[] => [`Deal ${index + 1}`, ...used.map(([, cellOf]) => cellOf(deal))]),
    ],
  };
}

/** `segment` counts labels in order of appearance; the setup's lists are in alphabetical order. */
export function evaluateExample(kpi: Kpi): Result<number> {
  const { example } = kpi;
  const today = serialOf(2026, 12, 31);
  const { model } = boardOf(exampleTab(example), { today }).reading;
  const window = windowsAt(periodNamed(example.period ?? 'all'), today);
  const evaluate = evaluator(rowData(model, window, noFilters));
  if (kpi.by === undefined) return evaluate(kpi.value, { window: 'current' });
  const property = kpi.by;
  const appeared = [...new Set(example.deals.flatMap((deal) => deal[property] ?? []))];
  const label = appeared[(example.segment ?? 1) - 1] ?? '';
  const list = property === 'stage' ? model.stages.map((stage) => stage.label) : (model.lists[property]?.labels ?? []);
  const number = list.indexOf(label) + 1;
  return evaluate(kpi.value, { window: 'current', segment: { column: property, number } });
}
