/** Owners that are ids get their names, and deals the place of their owner, from whatever tab lists the people. */
import { describe, expect, it } from 'vitest';
import type { RawTab, Row } from '../../../core/table/cell';
import { findPeople, withPeople } from '../../../core/table/tabs/people';
import { boardOf } from '../../dashboard/board-of';
import { day, labelsOf, serial, tableOf } from '../tab';

const today = serial('2026-06-30');
const header: Row = ['Deal ID', 'manager_id', 'Status', 'Value', 'Closed'];
const deals: readonly Row[] = [
  header,
  ['D1', 'U10', 'Won', 10, day('2026-03-01')],
  ['D2', 'U11', 'Lost', 20, day('2026-03-02')],
  ['D3', 'u10', 'Won', 30, day('2026-04-01')],
  ['D4', 'U99', 'Open', 40, null],
  ['D5', null, 'Won', 50, day('2026-04-02')],
  ['D6', 'U12', 'Won', 60, day('2026-04-02')],
  ['D7', 'U13', 'Won', 70, day('2026-04-02')],
];
const users: RawTab = {
  name: 'Sheet2',
  rows: [
    ['Company users'],
    [],
    ['user_id', 'name', 'role', 'active'],
    ['U10', 'Иван Петров', 'sales', true],
    ['U11', 'Sari Dewi', 'sales', true],
    ['U12', 'Budi', 'sales', false],
    ['U13', 'Ana', 'lead', true],
  ],
};
const team: RawTab = {
  name: 'Team',
  rows: [
    ['Sales agent', 'Manager', 'Regional office'],
    ['Sari', 'Nur', 'West'],
    ['Budi', 'Nur', 'East'],
    ['Ana', 'Eko', 'East'],
  ],
};
const named: readonly Row[] = [
  ['Sales agent', 'Status', 'Value', 'Closed'],
  ['Sari', 'Won', 10, day('2026-03-01')],
  ['Budi', 'Won', 20, day('2026-03-01')],
  ['Ana', 'Lost', 30, day('2026-03-01')],
];

describe('people', () => {
  it('are called by their names, whoever is not in the list by the id', () => {
    const table = tableOf(deals);
    const people = findPeople(table, [users]);
    const owner = people === null ? undefined : withPeople(table, people).columns.owner;
    expect(owner && labelsOf(owner)).toEqual([
      ...['Иван Петров', 'Sari Dewi', 'Иван Петров', 'U99', null, 'Budi', 'Ana'],
    ]);
  });

  it('bring their place with them', () => {
    const table = tableOf(named);
    const people = findPeople(table, [users, team]);
    const location = people === null ? undefined : withPeople(table, people).columns.location;
    expect(location && labelsOf(location)).toEqual(['West', 'East', 'East']);
  });

  it('keep their own names where these stand in the deals', () => {
    expect(findPeople(tableOf(named), [team])?.names).toBeNull();
  });

  it.each<[string, RawTab]>([
    ['has other people', { ...team, rows: team.rows.map(([name, ...rest]) => [`${name} X`, ...rest]) }],
    ['says the same person twice', { ...team, rows: [...team.rows, ['Ana', 'Eko', 'West'], ['Ana', 'Eko', 'North']] }],
    ['says nothing of them', { ...team, rows: team.rows.map(([name]) => [name ?? null, 1]) }],
  ])('are not taken from a tab that %s', (_, tab) => {
    expect(findPeople(tableOf(named), [tab])).toBeNull();
  });

  it('are not those of activities, where each stands once by chance', () => {
    const activities: RawTab = {
      name: 'Activities',
      rows: [
        ['Type', 'Date', 'Rep', 'City'],
        ['Call', day('2026-03-01'), 'Sari', 'Medan'],
        ['Call', day('2026-03-02'), 'Budi', 'Solo'],
        ['Demo', day('2026-03-03'), 'Ana', 'Solo'],
      ],
    };
    const board = boardOf({ name: 'Deals', rows: named }, { today, others: [activities] });
    expect(board.reading.model.tabs.activities?.rowCount).toBe(3);
    expect(board.reading.model.lists.location).toBeUndefined();
  });

  it('are reps by name on the dashboard, with their activities, and locations can be chosen', () => {
    const activities: RawTab = {
      name: 'Activities',
      rows: [
        ['Activity ID', 'Assigned to', 'Type', 'Due date', 'Done'],
        [1, 'U11', 'Call', day('2026-03-01'), true],
      ],
    };
    const { model } = boardOf({ name: 'Deals', rows: deals }, { today, others: [users, activities] }).reading;
    expect(model.lists.rep?.labels).toEqual(['Ana', 'Budi', 'Sari Dewi', 'U99', 'Иван Петров', '(blank)']);
    const locations = boardOf({ name: 'Deals', rows: named }, { today, others: [team] }).reading.model.lists.location;
    expect(locations?.labels).toEqual(['East', 'West']);
  });

  it.each<[string, readonly (string | number)[], readonly (string | number)[]]>([
    ['the list', ['007', '008', '012'], [7, 8, 12]],
    ['the deals', [7, 8, 12], ['007', '008', '012']],
  ])('are known where %s lost the zeros in front, and that is said', (_, own, listed) => {
    const rows = own.map((id): Row => ['D', id, 'Won', 10, day('2026-03-01')]);
    const list = listed.map((id, index): Row => [id, ['Sari', 'Budi', 'Ana'][index] ?? null]);
    const raw: RawTab = { name: 'Deals', rows: [['Deal', 'Owner ID', 'Status', 'Value', 'Closed'], ...rows] };
    const others = [{ name: 'Users', rows: [['user_id', 'name'], ...list] }];
    const { reading } = boardOf(raw, { today, others });
    expect(reading.model.lists.rep?.labels).toEqual(['Ana', 'Budi', 'Sari']);
    expect(reading.joins).toMatchObject([
      { code: 'lost-zeros-matched', count: 3, rows: [2, 3, 4], details: { tab: 'Users', header: 'user_id' } },
    ]);
  });
});
