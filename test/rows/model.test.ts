/** The deals as numbers: what each row counts as, where its labels stand in their lists, and what the tab lacks. */
import { describe, expect, it } from 'vitest';
import type { Cell, Row } from '../../core/table/cell';
import { day } from '../table/tab';
import { modelOf, numbers, withColumn } from './model-of';

const none = Number.NaN;

describe('a list of labels', () => {
  it.each([
    [
      'in the order of the alphabet, whatever their case',
      ['Sari', 'budi', 'Dewi'],
      ['budi', 'Dewi', 'Sari'],
      [3, 1, 2],
    ],
    ['one for spellings that differ in case and spaces', ['Sari', ' SARI', 'sari '], ['Sari'], [1, 1, 1]],
    ['with the deals without one last', ['Sari', null, 'Budi'], ['Budi', 'Sari', '(blank)'], [2, 3, 1]],
    ['blank where there is only space', ['Sari', '  ', 'Budi'], ['Budi', 'Sari', '(blank)'], [2, 3, 1]],
    ['by code unit, not by any country’s alphabet', ['Ätna', 'Zoë', 'Éva'], ['Zoë', 'Ätna', 'Éva'], [2, 1, 3]],
  ])('%s', (_what, cells, labels, places) => {
    for (const [header, name] of [
      ['Owner', 'rep'],
      ['City', 'location'],
      ['Pipeline', 'pipeline'],
    ] as const) {
      const model = withColumn(header, ...cells);
      expect(model.lists[name]?.labels).toEqual(labels);
      expect(numbers(model.listed[name])).toEqual(places);
    }
  });

  it('keeps a place for the deals without a label only where there are some', () => {
    expect(withColumn('Owner', 'Sari', 'Budi').lists.rep).toEqual({ labels: ['Budi', 'Sari'], blank: 0 });
    expect(withColumn('Owner', 'Sari', null).lists.rep).toEqual({ labels: ['Sari', '(blank)'], blank: 2 });
    expect(withColumn('Owner', null, null).lists.rep).toEqual({ labels: ['(blank)'], blank: 1 });
  });

  it('is there only for columns that are there', () => {
    const model = withColumn('Owner', 'Sari', 'Budi');
    expect(Object.keys(model.lists)).toEqual(['rep']);
    expect(numbers(model.listed.location)).toEqual([0, 0]);
  });
});

describe('stages', () => {
  const rows: readonly Row[] = [
    ['ID', 'Stage', 'Value', 'Probability'],
    ['D1', 'Negotiation', 100, null],
    ['D2', 'Qualified', 200, 0.25],
    ['D3', 'Won', 300, null],
    ['D4', 'Lost', 400, 0.5],
    ['D5', 'negotiation ', 500, null],
    ['D6', null, 600, null],
  ];

  it('are numbered along the way to a sale; won, lost and blank are none of them', () => {
    const model = modelOf(rows);
    expect(model.stages.map(({ label }) => label)).toEqual(['Qualified', 'Negotiation']);
    expect(numbers(model.stage)).toEqual([2, 1, 0, 0, 2, 0]);
    expect(numbers(model.outcome)).toEqual([3, 3, 1, 2, 3, 0]);
    expect(model.outcomeSource).toBe('stage');
  });

  it('weigh for the deals that have no probability of their own', () => {
    const model = modelOf(rows, { stageWeights: { Qualified: 0.4, Negotiation: 0.9 } });
    expect(numbers(model.probability)).toEqual([none, 0.25, none, 0.5, none, none]);
    expect(numbers(model.weight)).toEqual([0.9, 0.25, none, 0.5, 0.9, none]);
  });

  it('weigh nothing where there are none', () => {
    const model = modelOf([
      ['ID', 'Status', 'Value', 'Probability'],
      ['D1', 'Open', 100, 20],
      ['D2', 'Open', 100, null],
    ]);
    expect(model.stages).toEqual([]);
    expect(numbers(model.weight)).toEqual([0.2, none]);
  });
});

describe('booking values', () => {
  it.each(['Renewal', 'Contract renewed', 'PERPANJANGAN', 'Renovação', 'Vertragsverlängerung', 'Pembaruan kontrak'])(
    'leave out %s',
    (type) => {
      const model = withColumn('Deal type', 'New business', type, null, 'Upsell');
      expect(numbers(model.bookingValue)).toEqual([100, none, 102, 103]);
      expect(numbers(model.value)).toEqual([100, 101, 102, 103]);
      expect(model.meant.dealType).toEqual(['New business', type, 'Upsell']);
    },
  );

  it('are all values where no deal has a type', () => {
    for (const model of [withColumn('Owner', 'Sari', 'Budi'), withColumn('Deal type', null, null)]) {
      expect(numbers(model.bookingValue)).toEqual([100, 101]);
      expect(model.meant.dealType).toEqual([]);
    }
  });
});

describe('what the tab lacks', () => {
  const fields = ['value', 'createdDate', 'closedDate', 'owner', 'location', 'stage', 'dealType', 'probability'];
  it.each<readonly [string, Cell, string | null]>([
    ['Owner', 'Sari', 'owner'],
    ['City', 'Medan', 'location'],
    ['Stage', 'Proposal', 'stage'],
    ['Deal type', 'Renewal', 'dealType'],
    ['Probability', 0.5, 'probability'],
    ['Created', day('2026-01-05'), 'createdDate'],
    ['Closed', day('2026-01-05'), 'closedDate'],
    ['Expected close date', day('2026-01-05'), 'closedDate'],
    ['Notes', 'call back', null],
    ['Deal type', null, null],
  ])('is all but its value and %s with %j', (header, cell, field) => {
    const model = withColumn(header, cell, cell);
    expect([...model.absent].sort()).toEqual(fields.filter((name) => name !== 'value' && name !== field).sort());
  });

  it('is its value too, where only dates are given', () => {
    const model = modelOf([
      ['ID', 'Status', 'Closed'],
      ['D1', 'Won', day('2026-01-05')],
    ]);
    expect(model.absent.has('value')).toBe(true);
    expect(numbers(model.value)).toEqual([none]);
  });
});

it('has one place per kept row, each with its own row number', () => {
  const model = modelOf([
    ['Deals of 2026'],
    ['ID', 'Status', 'Value'],
    ['D1', 'Won', 100],
    [],
    ['D2', 'In review', 200],
    ['Total', null, 300],
  ]);
  expect(numbers(model.rowNumbers)).toEqual([3, 5]);
  expect(numbers(model.value)).toEqual([100, 200]);
  expect(numbers(model.outcome)).toEqual([1, 0]);
  expect([model.length, model.weight.length, model.stage.length, model.created.length]).toEqual([2, 2, 2, 2]);
});
