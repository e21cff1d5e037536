/** What the user wants on the first page, checked: choices may come from a file and hold anything. */
import { catalogue } from '../catalogue/index';
import {
  type ChartChoice,
  chartKinds,
  chartSegments,
  type LayoutChoices,
  layoutNames,
  mostCards,
} from '../dashboard/layouts';
import type { Words } from '../words/languages';
import { fill } from '../words/words';
import { type Refused, refused } from './refused';

/** `layout`, `cards` and `charts` of a configuration, as they were found there. */
export interface LayoutWanted {
  readonly layout?: unknown;
  readonly cards?: unknown;
  readonly charts?: unknown;
}

export function chooseLayout(
  { layout, cards, charts }: LayoutWanted,
  words: Words,
): { readonly ok: true; readonly layout: LayoutChoices } | Refused {
  const { errors } = words;
  const name = layoutNames.find((known) => known === layout);
  if (layout !== undefined && name === undefined) {
    return refused(fill(errors.layout, { text: said(layout), choices: layoutNames.join(', ') }));
  }
  const wanted = cards === undefined ? [] : listOf(cards);
  const notACard = wanted.find((id) => !isKpi(id));
  if (notACard !== undefined) return refused(fill(errors.kpi, { text: said(notACard) }));
  if (wanted.length > mostCards) return refused(fill(errors.tooManyCards, { count: wanted.length, most: mostCards }));
  const drawn = charts === undefined ? undefined : listOf(charts);
  const notAChart = drawn?.find((one) => !isChart(one));
  if (notAChart !== undefined) {
    const blanks = { text: said(notAChart), segments: chartSegments.join(', '), kinds: chartKinds.join(', ') };
    return refused(fill(errors.chart, blanks));
  }
  return {
    ok: true,
    layout: {
      ...(name !== undefined && { layout: name }),
      cards: wanted.filter(isKpi),
      ...(drawn !== undefined && { charts: drawn.filter(isChart) }),
    },
  };
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

const isKpi = (id: unknown): id is string => catalogue.some((known) => known.id === id);

function isChart(value: unknown): value is ChartChoice {
  if (typeof value !== 'object' || value === null || !('kpi' in value)) return false;
  const by = 'by' in value ? value.by : null;
  const kind = 'kind' in value ? value.kind : null;
  return isKpi(value.kpi) && chartSegments.some((one) => one === by) && chartKinds.some((one) => one === kind);
}

const said = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value)));
