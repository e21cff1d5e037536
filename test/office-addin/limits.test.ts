/** What a cell of Excel holds: texts as long as that have a dashboard, and no formula is longer than it may be. */
import { expect, test } from 'vitest';
import { excel } from '../sidebar/hosts/excel';

test('texts as long as a cell may be have a dashboard, whatever says them again', async () => {
  const long = (text: string): string => text.repeat(Math.floor(32_767 / text.length));
  const rows = [
    ['Deal', 'Owner', 'Status', 'Value', 'Closed'],
    [long('deal'), long('owner'), long('status'), 100, { date: 46_000 }],
    ['B', 'Sari', 'Won', 200, { date: 46_001 }],
    ['C', 'Sari', 'Lost', 300, { date: 46_002 }],
    ['D', 'Budi', 'Open', 400, null],
  ];
  const { host } = await excel([{ name: 'Deals', rows }]);
  const choices = { language: 'en', decisions: { period: 'all' } } as const;
  expect(await host.build('Deals', choices)).toMatchObject({ ok: true });
  expect(await host.share('Deals', { ...choices, mask: false })).toMatchObject({ ok: true });
});
