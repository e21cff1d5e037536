/** Core in a worker of the built add-in, asked from a page as the task pane asks it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildOfficeAddin } from '../../scripts/build-office-addin';
import { serveFolder } from '../../scripts/serve-folder';
import { chromiumPath } from '../engines/chromium';
import { launch } from '../sidebar/open-sidebar';

test.skipIf(chromiumPath === null)(
  'the worker inspects and plans what it is given, and says what it cannot do',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dealsheet-worker-'));
    await buildOfficeAddin('https://kpi.example', folder);
    const { address, server } = await serveFolder(folder, 18_680);
    const browser = await launch();
    try {
      const page = await browser.newPage();
      // The pane's own page would load office.js from Microsoft.
      await page.goto(`${address}functions.json`);
      const replies = await page.evaluate(async () => {
        const worker = new Worker('worker.js');
        const settings = { language: 'en', today: 46_112, fixedToday: true, takenTabNames: [], dialect: 'excel' };
        const deals = [
          ['Deal', 'Status', 'Value', 'Closed'],
          ['A', 'Won', 100, { date: 46_023 }],
        ];
        const asked: [string, unknown[]][] = [
          ['give', ['Deals', true, deals]],
          ['give', ['Deals', false, [['B', 'Lost', 50, { date: 46_024 }]]]],
          ['inspect', ['Deals', settings, []]],
          ['plan', ['Deals', settings, []]],
          ['sing', []],
        ];
        for (const [number, [name, question]] of asked.entries()) worker.postMessage({ number, name, question });
        const heard: unknown[] = [];
        await new Promise<void>((resolve) =>
          worker.addEventListener('message', ({ data }) => {
            heard.push(data);
            if (heard.length === asked.length) resolve();
          }),
        );
        return JSON.stringify(heard);
      });
      expect(JSON.parse(replies)).toMatchObject([
        { number: 0 },
        { number: 1 },
        { number: 2, answer: { ok: true, won: 1, lost: 1 } },
        { number: 3, answer: { ok: true, plan: { tabs: [{ id: 'dashboard' }, { id: 'setup' }, { id: 'rows' }] } } },
        { number: 4, problem: 'nobody knows how to answer that' },
      ]);
    } finally {
      await browser.close();
      server.close();
      await rm(folder, { recursive: true });
    }
  },
);
