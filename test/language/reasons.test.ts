/** A figure and its formula have no value for the same reasons, in the same order. */

import { describe, expect, it } from 'vitest';
import { evaluator, type RowData } from '../../core/language/evaluate';
import {
  count,
  countValues,
  type Expression,
  mean,
  median,
  minus,
  plus,
  previous,
  ratio,
  sum,
  whole,
} from '../../core/language/expression';
import { cell, column, columnPart, type Formula, number } from '../../core/language/formula';
import { partsOf, sampleOf } from '../../core/language/parts';
import { printFormula } from '../../core/language/print';
import { render, valueOrDash } from '../../core/language/render';
import type { RowsLayout } from '../../core/language/rows-layout';
import type { Scope } from '../../core/language/scope';
import type { KeyColumn, MeasureColumn } from '../../core/language/vocabulary';
import { failure } from '../../core/result';

const names: readonly string[] = ['closedState', 'rep', 'closedMonth', 'value', 'cycleDays', 'closed'];

const keyed: Readonly<Partial<Record<KeyColumn, Int32Array>>> = {
  closedState: Int32Array.of(1, 1, 2, 11),
  closed: Int32Array.of(46_090, 46_091, 46_092, 46_060),
  rep: Int32Array.of(1, 2, 1, 1),
  closedMonth: Int32Array.of(124_315, 124_315, 224_315, 124_314),
};

const measured: Readonly<Partial<Record<MeasureColumn, Float64Array>>> = {
  value: Float64Array.of(100, Number.NaN, 50, 80),
  cycleDays: new Float64Array(4).fill(Number.NaN),
};

const lacks: Readonly<Partial<Record<KeyColumn | MeasureColumn, string>>> = {
  bookingValue: 'dealType',
  weightedValue: 'value',
  createdState: 'createdDate',
  created: 'createdDate',
  location: 'location',
};

const lackOf = (name: KeyColumn | MeasureColumn) => ({ tab: 'deals', field: lacks[name] ?? name }) as const;

/** Four deals: two won (one without value), one lost in the period; one won in the period before. */
const data: RowData = {
  has: (name) => names.includes(name),
  key: (name) => keyed[name],
  measure: (name) => measured[name],
  missing: lackOf,
  inputs: () => 2,
  target: () => null,
  dated: (date) => names.includes(date),
  filterable: () => true,
  days: { start: () => 46_082, end: () => 46_113, opening: () => 46_081, closing: () => 46_112 },
  allDates: false,
  filtered: new Set(),
};

const layout: RowsLayout = {
  column: (name) => (names.some((known) => known === name) ? column('rows', names.indexOf(name)) : undefined),
  bounded: (name) =>
    names.some((known) => known === name) ? columnPart('rows', names.indexOf(name), 1, 9) : undefined,
  missing: (name) => (names.some((known) => known === name) ? undefined : lackOf(name)),
  anyColumn: {
    deals: 'closedState',
    activities: 'activityState',
    leads: 'leadState',
    quotes: 'quoteState',
    subscriptions: 'subscriptionInFilter',
    costs: 'costState',
    targets: 'targetState',
    stageLog: 'visitState',
  },
  filterApart: false,
  dated: (date) => names.includes(date),
  input: () => cell('setup', 1, 1),
  target: () => failure('no-target'),
  days: {
    start: () => cell('setup', 3, 1),
    end: () => cell('setup', 3, 2),
    opening: () => cell('setup', 3, 3),
    closing: () => cell('setup', 3, 4),
  },
  hasPrevious: cell('setup', 2, 1),
  filter: () => cell('setup', 4, 1),
  filterable: () => true,
};

const now = { window: 'current' } as const;
const evaluate = (expression: Expression, scope: Scope<number> = now, from: RowData = data) =>
  evaluator(from)(expression, scope);

describe('evaluating', () => {
  it.each<readonly [string, Expression, number]>([
    ['counts', count('won'), 2],
    ['adds up what has a value', sum('value', 'won'), 100],
    ['takes the mean of what has a value', mean('value', 'won'), 100],
    ['counts values', countValues('value', 'won'), 1],
    ['divides', ratio(count('won'), plus(count('won'), count('lost'))), 2 / 3],
    ['looks at the period before', previous(sum('value', 'won')), 80],
    ['grows', ratio(minus(sum('value', 'won'), previous(sum('value', 'won'))), previous(sum('value', 'won'))), 0.25],
  ])('%s', (_what, expression, value) => expect(evaluate(expression)).toEqual({ ok: true, value }));

  it.each<readonly [string, Expression, Scope<number>, object]>([
    ['rows, but no value in any: no 0', sum('cycleDays', 'won'), now, { why: 'no-values' }],
    ['a mean of none', mean('cycleDays', 'won'), now, { why: 'no-values' }],
    ['a median of none', median('cycleDays', 'won'), now, { why: 'no-values' }],
    ['nothing to divide by', ratio(count('won'), count('open')), now, { why: 'zero-denominator' }],
    [
      'a measure the deals lack',
      sum('weightedValue', 'open'),
      now,
      { why: 'missing-column', details: { field: 'value' } },
    ],
    ['a key the deals lack', count('created'), now, { why: 'missing-column', details: { field: 'createdDate' } }],
    [
      'a segment the deals lack',
      count('won'),
      { ...now, segment: { column: 'location', number: 1 } },
      { why: 'missing-column' },
    ],
    ['three periods back', previous(previous(previous(count('won')))), now, { why: 'no-history' }],
    ['open deals of the past', previous(count('open')), now, { why: 'no-history' }],
    ['open deals of a month', count('open'), { window: { month: 24_315 } }, { why: 'no-history' }],
  ])('has no value: %s', (_what, expression, scope, reason) => {
    expect(evaluate(expression, scope)).toMatchObject({ ok: false, ...reason });
  });

  it('keeps to the segment, and leaves it for the whole', () => {
    const scope = { ...now, segment: { column: 'rep', number: 1 } } as const;
    expect(evaluate(count('won'), scope)).toEqual({ ok: true, value: 1 });
    expect(evaluate(ratio(count('won'), whole(count('won'))), scope)).toEqual({ ok: true, value: 0.5 });
  });

  it('takes months by their own key, and the month before as one less', () => {
    const scope = { window: { month: 24_315 } } as const;
    expect(evaluate(count('won'), scope)).toEqual({ ok: true, value: 2 });
    expect(evaluate(previous(sum('value', 'won')), scope)).toEqual({ ok: true, value: 80 });
  });

  it('has no period before where there is none, and no won deals of a period without closed dates', () => {
    expect(evaluate(previous(count('won')), now, { ...data, allDates: true })).toMatchObject({
      why: 'no-previous-period',
    });
    const undated: RowData = {
      ...data,
      has: (name) => name !== 'closed' && names.includes(name),
      key: (name) => (name === 'closed' ? undefined : keyed[name]),
      dated: (date) => date !== 'closed' && names.includes(date),
      missing: () => ({ tab: 'deals', field: 'closedDate' }),
    };
    expect(evaluate(count('won'), now, undated)).toMatchObject({
      why: 'missing-column',
      details: { field: 'closedDate' },
    });
    expect(evaluate(count('won'), now, { ...undated, allDates: true })).toEqual({ ok: true, value: 2 });
  });
});

describe('rendering', () => {
  const text = (formula: Formula): string => {
    const printed = printFormula(formula, {
      dialect: 'xlsx',
      tab: 'rows',
      row: 0,
      tabNames: { raw: 'r', dashboard: 'd', setup: 's', rows: 'k' },
    });
    return printed.ok ? printed.text : printed.unsupported;
  };

  it.each<readonly [string, Expression, readonly string[]]>([
    ['a count is never without value', count('won'), []],
    ['a sum: no values', sum('value', 'won'), ['no-values']],
    [
      'a ratio of sums: their reasons, then the division',
      ratio(sum('value', 'won'), sum('cycleDays', 'won')),
      ['no-values', 'no-values', 'zero-denominator'],
    ],
    ['the period before comes first', previous(mean('value', 'won')), ['no-previous-period', 'no-values']],
    [
      'the same condition is asked once',
      ratio(sum('value', 'won'), sum('value', 'won')),
      ['no-values', 'zero-denominator'],
    ],
  ])('%s', (_what, expression, whys) => {
    const rendered = render(expression, now, layout);
    expect(rendered.ok && rendered.value.absences.map(({ why }) => why)).toEqual(whys);
  });

  it('asks before it divides', () => {
    const rendered = render(ratio(count('won'), count('lost')), now, layout);
    expect(rendered.ok && text(valueOrDash(rendered.value))).toBe(
      '=IF(COUNTIFS($A:$A,2)=0,"–",COUNTIFS($A:$A,1)/COUNTIFS($A:$A,2))',
    );
  });

  it('reads what a cell shows already instead of counting again', () => {
    const won = cell('rows', 4, 7);
    const rendered = render(ratio(count('won'), plus(count('won'), count('lost'))), now, layout, (expression) =>
      JSON.stringify(expression) === JSON.stringify(count('won')) ? { cell: won, isMissing: number(0) } : null,
    );
    expect(rendered.ok && text(rendered.value.value)).toBe('=$H$5/($H$5+COUNTIFS($A:$A,2))');
  });

  it.each<readonly [string, Expression, string]>([
    ['a column the deals lack', sum('weightedValue', 'open'), 'missing-column'],
    ['open deals of the past', previous(count('open')), 'no-history'],
    ['three periods back', previous(previous(previous(count('won')))), 'no-history'],
  ])('fails as evaluating does: %s', (_what, expression, why) => {
    expect(render(expression, now, layout)).toMatchObject({ ok: false, why });
    expect(evaluate(expression)).toMatchObject({ ok: false, why });
  });
});

describe('what a figure is made of', () => {
  const winRate = ratio(count('won'), plus(count('won'), count('lost')));
  it('is read off its expression', () => {
    expect(partsOf(winRate)).toEqual({ numerator: count('won'), denominator: plus(count('won'), count('lost')) });
    expect(partsOf(mean('value', 'won'))).toEqual({
      numerator: sum('value', 'won'),
      denominator: countValues('value', 'won'),
    });
    expect(partsOf(sum('value', 'won'))).toBeNull();
  });

  it.each<readonly [Expression, Expression]>([
    [winRate, plus(count('won'), count('lost'))],
    [sum('value', 'won'), countValues('value', 'won')],
    [count('open'), count('open')],
    [
      ratio(minus(sum('value', 'won'), previous(sum('value', 'won'))), previous(sum('value', 'won'))),
      countValues('value', 'won'),
    ],
  ])('n of %j', (expression, sample) => expect(sampleOf(expression)).toEqual(sample));
});
