/** Evaluating over deals as they are read: what each population needs, what filters change, how many deals stand behind it. */
import { describe, expect, it } from 'vitest';
import { kpi } from '../../core/catalogue/index';
import { evaluator } from '../../core/language/evaluate';
import {
  count,
  countValues,
  type Expression,
  input,
  minus,
  plus,
  previous,
  ratio,
  sum,
} from '../../core/language/expression';
import { sampleOf } from '../../core/language/parts';
import type { Scope } from '../../core/language/scope';
import { windowsAt } from '../../core/periods/windows';
import { failure, type Result, success } from '../../core/result';
import type { Filters } from '../../core/rows/row-column';
import { noFilters, rowData } from '../../core/rows/row-data';
import type { Row } from '../../core/table/cell';
import { periodNamed } from '../dashboard/board-of';
import { modelOf } from '../rows/model-of';
import { day, serial } from '../table/tab';

interface Asked {
  readonly period?: string;
  readonly filters?: Partial<Filters>;
  readonly without?: readonly string[];
}

const rows: readonly Row[] = [
  ['ID', 'Owner', 'City', 'Status', 'Value', 'Created', 'Closed'],
  ['A', 'Ari', 'Bali', 'Won', 100, day('2026-01-05'), day('2026-02-07')],
  ['B', 'Budi', 'Bali', 'Won', 40, day('2026-01-09'), day('2026-03-01')],
  ['C', 'Ari', 'Medan', 'Open', 300, day('2026-02-02'), null],
  ['D', null, 'Medan', 'Lost', 70, day('2025-12-02'), day('2026-03-09')],
  ['E', 'Cici', 'Medan', 'Won', 60, null, null],
];

/** On 1 April 2026. */
function asking({ period = 'all', filters = {}, without = [] }: Asked) {
  const kept = (rows[0] ?? []).flatMap((header, column) => (without.includes(String(header)) ? [] : [column]));
  const model = modelOf(rows.map((row) => kept.map((column) => row[column] ?? null)));
  const data = rowData(model, windowsAt(periodNamed(period), serial('2026-04-01')), serial('2026-04-01'), {
    ...noFilters,
    ...filters,
  });
  const evaluate = evaluator(data);
  return (expression: Expression, scope: Scope<number> = { window: 'current' }): Result<number> =>
    evaluate(expression, scope);
}

describe('the date of closing', () => {
  const needed = failure('missing-column', { tab: 'deals', field: 'closedDate' });
  it.each<readonly [string, Expression, string, Result<number>]>([
    ['is needed for the deals won in a period', count('won'), '2026', needed],
    ['is needed for the deals lost in a period', count('lost'), '2026', needed],
    ['is not needed for all dates', count('won'), 'all', success(3)],
    ['is not needed for open deals', count('open'), '2026', success(1)],
    ['is not needed for created deals', count('created'), '2026', success(3)],
    ['is needed for a week, as for any stretch of days', count('lost'), '2026-W01', needed],
  ])('%s', (_what, expression, period, result) => {
    expect(asking({ period, without: ['Closed'] })(expression)).toEqual(result);
  });

  it('is needed for a month of all dates', () => {
    const month = { window: { month: 2026 * 12 + 2 } };
    expect(asking({ without: ['Closed'] })(count('won'), month)).toEqual(needed);
    expect(asking({})(count('won'), month)).toEqual(success(1));
  });
});

describe('deals without a date', () => {
  it('are among those of all dates and of no period', () => {
    expect(asking({})(count('won'))).toEqual(success(3));
    expect(asking({ period: '2026' })(count('won'))).toEqual(success(2));
    expect(asking({})(count('created'))).toEqual(success(5));
    expect(asking({ period: '2026' })(count('created'))).toEqual(success(3));
  });
});

describe('a period', () => {
  const at = (moment: number, status = 'Won'): Row => [`D${moment}`, status, 1, { date: moment }, { date: moment }];
  const countedAt = (moment: number, status?: string) => {
    const one = modelOf([['ID', 'Status', 'Value', 'Created', 'Closed'], at(moment, status), at(serial('2020-01-01'))]);
    const evaluate = evaluator(
      rowData(one, windowsAt(periodNamed('2026-03'), serial('2026-03-10')), serial('2026-03-10'), noFilters),
    );
    const result = (expression: Expression) => evaluate(expression, { window: 'current' });
    return [count('won'), count('created')].flatMap((expression) => [result(expression), result(previous(expression))]);
  };

  it.each([
    ['31 January', serial('2026-01-31'), 0, 0],
    ['the first day before', serial('2026-02-01'), 0, 1],
    ['as many days into the one before as have passed', serial('2026-02-10'), 0, 1],
    ['a day later in the one before', serial('2026-02-11'), 0, 0],
    ['its first day', serial('2026-03-01'), 1, 0],
    ['a day after today', serial('2026-03-20'), 1, 0],
    ['the last hour of its last day', serial('2026-03-31') + 23.5 / 24, 1, 0],
    ['the day after it', serial('2026-04-01'), 0, 0],
  ])('that runs counts what was created or closed on %s: %d', (_what, moment, now, before) => {
    expect(countedAt(moment)).toEqual([now, before, now, before].map(success));
  });

  it('counts no deal whose outcome is not known, not even as created', () => {
    expect(countedAt(serial('2026-03-01'), 'In review')).toEqual([0, 0, 0, 0].map(success));
  });
});

it('a deal won on the day it was created took no days, one closed before it was created took none that count', () => {
  const one = (created: string, closed: string): Row => [`${created}${closed}`, 'Won', 1, day(created), day(closed)];
  const cycles = (...deals: readonly Row[]) => {
    const model = modelOf([['ID', 'Status', 'Value', 'Created', 'Closed'], ...deals]);
    const evaluate = evaluator(
      rowData(model, windowsAt({ kind: 'all' }, serial('2026-04-01')), serial('2026-04-01'), noFilters),
    );
    return evaluate(kpi('SALES_CYCLE_LENGTH').value, { window: 'current' });
  };
  const [same, later, before] = [
    one('2026-03-01', '2026-03-01'),
    one('2026-03-01', '2026-03-11'),
    one('2026-03-05', '2026-03-04'),
  ];
  expect([cycles(same, later), cycles(later, before), cycles(same), cycles(before)]).toEqual([
    ...[5, 10, 0].map(success),
    failure('no-values'),
  ]);
});

describe('sales per rep', () => {
  const { value } = kpi('SALES_PER_REP');
  it.each<readonly [string, Asked, Result<number>]>([
    ['is over every rep; deals without an owner are nobody’s', {}, success(200 / 3)],
    ['is the rep’s own, where one is chosen', { filters: { rep: 1 } }, success(100)],
    ['is over every rep in a city too', { filters: { location: 1 } }, success(140 / 3)],
    ['has nothing to divide by without owners', { without: ['Owner'] }, failure('zero-denominator')],
  ])('%s', (_what, asked, result) => {
    expect(asking(asked)(value)).toEqual(result);
  });
});

it('keeps apart what is asked one after the other', () => {
  const evaluate = asking({ period: '2026' });
  const won = sum('value', 'won');
  const rep = (number: number): Scope<number> => ({ window: 'current', segment: { column: 'rep', number } });
  const city = (number: number): Scope<number> => ({ window: 'current', segment: { column: 'location', number } });
  const asked = [rep(1), rep(2), city(1), city(2), rep(1), { window: 'current' }] as const;
  const results = [100, 40, 140, 0, 100, 140].map(success);
  expect(asked.map((scope) => evaluate(won, scope))).toEqual(results);
});

it('leaves the rest where some are named: those of nobody too, of a stage none', () => {
  const evaluate = asking({ period: '2026' });
  const rest = (...others: readonly number[]): Scope<number> => ({
    window: 'current',
    segment: { column: 'rep', otherThan: others },
  });
  expect([rest(1), rest(1, 2), rest()].map((scope) => evaluate(sum('value', 'won'), scope))).toEqual(
    [40, 0, 140].map(success),
  );
  expect(evaluate(count('lost'), rest(1, 2, 3))).toEqual(success(1));
  const stages: Scope<number> = { window: 'current', segment: { column: 'stage', otherThan: [1] } };
  expect(evaluate(count('passedStage'), stages)).toMatchObject({ ok: false, why: 'not-by-segment' });
});

describe('behind', () => {
  const decided = plus(count('won'), count('lost'));
  it.each<readonly [string, Expression, Expression]>([
    ['counts added up stand all of them', decided, decided],
    ['a count taken from another stand both', minus(count('won'), count('lost')), minus(count('won'), count('lost'))],
    ['values added to a count stand the values', plus(sum('value', 'won'), count('lost')), countValues('value', 'won')],
    ['a count with values added stands the count', plus(count('lost'), sum('value', 'won')), count('lost')],
    ['a ratio of counts stands the whole', ratio(count('won'), decided), decided],
    [
      'a ratio by an input stand the values on top',
      ratio(sum('value', 'won'), input('repCount')),
      countValues('value', 'won'),
    ],
  ])('%s', (_what, expression, sample) => {
    expect(sampleOf(expression)).toEqual(sample);
  });
});
