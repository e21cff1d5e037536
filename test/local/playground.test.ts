/** The playground in a real browser: sample deals open, two clicks to a dashboard, nothing leaves the page. */
import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import { buildPlayground } from '../../scripts/build-playground';
import { serveFolder } from '../../scripts/serve-folder';
import { sidebarWords } from '../../sidebar/words';
import { chromiumPath } from '../engines/chromium';

test.skipIf(chromiumPath === null)(
  'open the page, press the button, and the dashboard stands with its charts',
  async () => {
    await buildPlayground();
    const { address, server } = await serveFolder('dist/playground', 18_080);
    const browser = await chromium.launch({
      executablePath: chromiumPath ?? '',
      args: ['--no-sandbox', '--disable-gpu'],
    });
    try {
      const page = await browser.newPage({ viewport: { width: 1400, height: 1000 }, locale: 'id-ID' });
      const problems: string[] = [];
      const elsewhere: string[] = [];
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('request', (request) => {
        if (!/^(data:|blob:)/.test(request.url()) && !request.url().startsWith(address)) elsewhere.push(request.url());
      });
      await page.goto(address);
      const words = sidebarWords.id;
      await page.getByText('menang 386, kalah 611').waitFor({ timeout: 30_000 });
      await page.getByRole('button', { name: words.build }).click({ timeout: 120_000 });
      await page.getByRole('button', { name: words.again }).waitFor({ timeout: 120_000 });
      await page.getByRole('status').filter({ hasText: 'Dasbor KPI' }).waitFor();
      const tabs = await page.locator('.o-sheet').allTextContents();
      expect(tabs.map((name) => name.trim())).toEqual([
        ...['Dasbor KPI', 'Pengaturan KPI', 'Baris KPI', 'Transaksi', 'Aktivitas', 'Prospek', 'Penawaran'],
        ...['Langganan', 'Biaya', 'Target', 'Riwayat tahap'],
      ]);
      await page.locator('.o-figure canvas').nth(3).waitFor();
      expect(problems).toEqual([]);
      expect(elsewhere).toEqual([]);
    } finally {
      await browser.close();
      server.close();
    }
  },
);

test('only files inside the folder are served, and to this machine only', async () => {
  const { address, server } = await serveFolder('samples', 18_180);
  try {
    expect((await fetch(`${address}README.md`)).status).toBe(200);
    expect((await fetch(`${address}%2e%2e%2fpackage.json`)).status).toBe(404);
    expect((await fetch(`${address}nothing`)).status).toBe(404);
    expect(server.address()).toMatchObject({ address: '127.0.0.1' });
  } finally {
    server.close();
  }
});
