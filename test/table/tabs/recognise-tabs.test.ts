import { describe, expect, it } from 'vitest';
import type { RawTab, Row } from '../../../core/table/cell';
import { type RoleChoices, recogniseTabs } from '../../../core/table/tabs/recognise-tabs';
import { otherTabs } from '../../../core/table/tabs/tab-fields';
import { day } from '../tab';
import { otherTableOf, sampleTabs, tabOf } from './other-tab';

const roles = (tabs: readonly RawTab[], choices: RoleChoices = {}): Record<string, string> =>
  Object.fromEntries([...recogniseTabs(tabs, choices)].map(([role, { name }]) => [role, name]));

const log = (name: string): RawTab =>
  tabOf(
    name,
    ['Deal ID', 'Stage', 'Entered', 'Left'],
    [1, 'Demo', day('2026-01-05'), null],
    [1, 'Won', day('2026-01-09'), null],
  );

const deals = (name: string): RawTab =>
  tabOf(
    name,
    ['Deal ID', 'Stage', 'Value', 'Close date'],
    [1, 'Won', 5, day('2026-01-05')],
    [2, 'Lost', 5, day('2026-01-06')],
  );

describe('the sample workbooks', () => {
  const names = {
    en: ['Activities', 'Leads', 'Quotes', 'Subscriptions', 'Costs', 'Targets', 'Stage log'],
    id: ['Aktivitas', 'Prospek', 'Penawaran', 'Langganan', 'Biaya', 'Target', 'Riwayat tahap'],
  };
  const counts = [3025, 1500, 756, 196, 144, 270, 4049];
  const played = otherTabs.filter((role) => role !== 'rates' && role !== 'stages');

  it.each(['en', 'id'] as const)('%s: each tab plays its role, and all of it can be read', async (language) => {
    const found = recogniseTabs(await sampleTabs(language));
    expect([...found].map(([role, { name }]) => [role, name])).toEqual(
      played.map((role, index) => [role, names[language][index]]),
    );
    const tables = [...found].map(([role, tab]) => otherTableOf(role, tab));
    expect(tables.map(({ rowNumbers }) => rowNumbers.length)).toEqual(counts);
    expect(tables.flatMap(({ unreadable }) => unreadable)).toEqual([]);
  });

  it.each(['en', 'id'] as const)('%s: so do tabs without a name that says anything', async (language) => {
    const tabs = (await sampleTabs(language)).map(({ rows }, index) => ({ name: `Sheet${index}`, rows }));
    expect(roles(tabs)).toEqual(Object.fromEntries(played.map((role, index) => [role, `Sheet${index + 1}`])));
  });

  it('their columns may stand in any order', async () => {
    const turned = (await sampleTabs('id')).map(({ name, rows }) => {
      const width = rows[0]?.length ?? 0;
      return {
        name,
        rows: rows.map((row) => Array.from({ length: width }, (_, index) => row[width - 1 - index] ?? null)),
      };
    });
    expect(Object.keys(roles(turned))).toEqual(played);
  });
});

describe('a role', () => {
  it('is played by one tab, the surest', () => {
    expect(roles([log('Sheet2'), log('Stage history')])).toEqual({ stageLog: 'Stage history' });
  });

  it('is not played by the deals, whatever the columns of theirs', () => {
    expect(roles([deals('Sheet1')])).toEqual({});
    expect(roles([deals('Deals')])).toEqual({});
  });

  it('is played by a log of deals whose ids repeat, though its stages are won and lost', () => {
    const rows: Row[] = [
      ['ID transaksi', 'Tahap', 'Tanggal masuk', 'Tanggal keluar'],
      [1, 'Demo', day('2026-01-05'), day('2026-01-09')],
      [1, 'Menang', day('2026-01-09'), null],
      [2, 'Demo', day('2026-01-05'), day('2026-01-09')],
      [2, 'Kalah', day('2026-01-09'), null],
    ];
    expect(roles([tabOf('Sheet2', ...rows)])).toEqual({ stageLog: 'Sheet2' });
  });

  it('goes with the name of the tab where the columns would do for several', () => {
    const rows: Row[] = [
      ['Rep', 'Month', 'Amount'],
      ['Sari', day('2026-01-01'), 5],
    ];
    expect(roles([tabOf('Quota 2026', ...rows)])).toEqual({ targets: 'Quota 2026' });
    expect(roles([tabOf('Sales_expenses', ...rows)])).toEqual({ costs: 'Sales_expenses' });
  });

  it('is not played by a tab of that name without its columns', () => {
    expect(roles([tabOf('Target accounts', ['Company', 'City'], ['Mill', 'Bandung'])])).toEqual({});
    expect(roles([tabOf('Leads'), tabOf('Costs', [null])])).toEqual({});
  });

  it('needs more than an amount and a date where the name says nothing', () => {
    const invoices: Row[] = [
      ['Invoice', 'Customer', 'Date', 'Amount', 'Paid'],
      [1, 'Mill', day('2026-01-05'), 5, 'Yes'],
    ];
    expect(roles([tabOf('Sheet1', ...invoices)])).toEqual({});
  });

  it('goes by currency codes for rates', () => {
    const rows: Row[] = [
      ['Currency', 'Rate'],
      ['USD', 16000],
      ['EUR', 18000],
    ];
    expect(roles([tabOf('Sheet1', ...rows)])).toEqual({ rates: 'Sheet1' });
  });
});

describe('what the user says', () => {
  it('gives a role to a tab that nobody would have taken', () => {
    const tabs = [log('Stage history'), tabOf('Notes', ['a', 'b'])];
    expect(roles(tabs, { roles: { stageLog: 'Notes' } })).toEqual({ stageLog: 'Notes' });
  });

  it('takes a tab from every other role, and leaves a role empty', () => {
    expect(roles([log('Sheet2')], { roles: { activities: 'Sheet2' } })).toEqual({ activities: 'Sheet2' });
    expect(roles([log('Sheet2')], { roles: { stageLog: null } })).toEqual({});
  });

  it('is guessed anew where the tab is gone', () => {
    expect(roles([log('Sheet2')], { roles: { stageLog: 'Gone' } })).toEqual({ stageLog: 'Sheet2' });
  });
});
