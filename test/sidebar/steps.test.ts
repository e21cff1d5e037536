/** The steps of the wizard in a real browser: the short way, everything by keyboard, and what people wrote shown as text. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filled, sidebarWords } from '../../sidebar/words';
import { chromiumPath } from '../engines/chromium';
import { lastAsked, launch, openAll, openSidebar, tabTo } from './open-sidebar';

const words = sidebarWords.en;

describe.skipIf(chromiumPath === null)('the sidebar', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  it('builds at the first click, with nothing decided', async () => {
    const page = await openSidebar(browser);
    await page.getByText('won 3, lost 2, open 2').waitFor();
    await page.getByRole('button', { name: words.build }).click();
    await page.getByText('Done: the dashboard is on “KPI dashboard”.').waitFor();
    expect(await lastAsked(page, 'build')).toEqual({ language: 'en', decisions: {} });
  });

  it('shows the numbers before anything is written', async () => {
    const page = await openSidebar(browser);
    await page.getByRole('definition').filter({ hasText: '2,100' }).first().waitFor();
    await page.getByLabel(words.period).selectOption('last year');
    await page.getByText('From 1 January 2025 until before 1 January 2026').waitFor();
    await page.getByRole('definition').filter({ hasText: '2,000' }).first().waitFor();
    expect(await page.evaluate(() => window.asked.some(({ method }) => method === 'build'))).toBe(false);
  });

  it('lets every step be changed by the keyboard alone, and builds what was decided', async () => {
    const page = await openSidebar(browser);
    await page.getByText('won 3, lost 2, open 2').waitFor();
    const step = (name: string) => page.locator('summary').filter({ has: page.getByRole('heading', { name }) });
    const open = async (name: string): Promise<void> => {
      await tabTo(page, step(name));
      await page.keyboard.press('Enter');
    };
    const settled = (): Promise<unknown> =>
      page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);

    await open(words.steps.columns);
    await tabTo(page, page.getByRole('combobox', { name: 'Value', exact: true }));
    await page.keyboard.type('Old');
    await settled();
    await open(words.steps.stages);
    await tabTo(page, page.getByRole('combobox', { name: 'Parked' }));
    await page.keyboard.type('w');
    await settled();
    await tabTo(page, page.getByRole('button', { name: 'Move Lead down' }));
    await page.keyboard.press('Enter');
    await page.getByText('Lead is now stage 2 of 3.').waitFor();
    await settled();
    await tabTo(page, page.getByRole('spinbutton', { name: 'Chance to win in Proposal, %' }));
    await page.keyboard.press('Control+a');
    await page.keyboard.type('80');
    await page.keyboard.press('Tab');
    await settled();
    await open(words.steps.kpis);
    await tabTo(page, page.getByRole('checkbox', { name: /^Win rate/ }));
    await page.keyboard.press('Space');
    await settled();
    await tabTo(page, page.getByRole('spinbutton', { name: 'Target of Won value' }));
    await page.keyboard.type('5000');
    await page.keyboard.press('Tab');
    await settled();
    await tabTo(page, page.getByRole('combobox', { name: words.fiscalYear }));
    await page.keyboard.type('Apr');
    await settled();
    await tabTo(page, page.getByRole('combobox', { name: words.period }));
    await page.keyboard.type('all');
    await settled();
    await tabTo(page, page.getByRole('button', { name: words.build }));
    await page.keyboard.press('Enter');
    await page.getByText('Done: the dashboard is on').waitFor();
    expect(await lastAsked(page, 'build')).toMatchObject({
      decisions: {
        mapping: { value: 'Old value' },
        outcomes: { Parked: 'won' },
        stageOrder: ['Meeting', 'Lead', 'Proposal'],
        stageWeights: { Proposal: 0.8 },
        cards: expect.not.arrayContaining(['WIN_RATE']),
        targets: [{ kpi: 'REVENUE', per: 'year', amount: 5_000 }],
        fiscalYearStart: 4,
        period: 'all',
      },
    });
  });

  it('asks how dates are written with two real ones, and reads on once it knows', async () => {
    const page = await openSidebar(browser, { scenario: 'dates' });
    const question = page.getByRole('group', { name: 'How are the dates in “Closed” written?' });
    await question.getByText('03/04/2026 is 3 April 2026; 05/06/2026 is 5 June 2026').waitFor();
    expect(await page.getByRole('button', { name: words.build }).isDisabled()).toBe(true);
    await question.getByRole('radio', { name: /03\/04\/2026 is 4 March 2026/ }).click();
    await page.getByText('won 2, lost 1, open 0').waitFor();
    await page.getByRole('button', { name: words.build }).click();
    expect(await lastAsked(page, 'build')).toMatchObject({ decisions: { dateOrder: { closedDate: 'mdy' } } });
  });

  it('keeps the focus where a question was that was answered by keyboard', async () => {
    const page = await openSidebar(browser, { scenario: 'dates' });
    await tabTo(page, page.getByRole('radio', { name: /03\/04\/2026 is 3 April 2026/ }));
    await page.keyboard.press('ArrowDown');
    await page.getByText('won 2, lost 1, open 0').waitFor();
    const focused = page.locator('summary:focus');
    await focused.filter({ has: page.getByRole('heading', { name: words.steps.columns }) }).waitFor();
  });

  it('says before it builds that so many deals take minutes, where they do', async () => {
    const slow = await openSidebar(browser, { manyDeals: 7 });
    await slow.getByText(filled(words.manyDeals, { deals: '7' })).waitFor();
    const quick = await openSidebar(browser, { manyDeals: 8 });
    await quick.getByText('won 3, lost 2, open 2').waitFor();
    expect(await quick.getByText(words.manyDeals.split('{deals}')[1] ?? '').count()).toBe(0);
  });

  it('takes a list of sales once it is told that every row is one', async () => {
    const page = await openSidebar(browser, { scenario: 'sales' });
    await page.getByRole('checkbox', { name: words.everyRow }).check();
    await page.getByText('won 2, lost 0, open 0').waitFor();
  });

  it('offers the rates of the user’s own deals, and targets', async () => {
    const page = await openSidebar(browser);
    await page.getByText('won 3, lost 2, open 2').waitFor();
    await openAll(page);
    await page.getByRole('button', { name: 'Use 60% for Lead' }).click();
    await page.getByRole('button', { name: /^Use 2,400 as target of Won value/ }).click();
    await page.getByText('target: 2,400').waitFor();
    expect(await lastAsked(page, 'inspect')).toMatchObject({
      decisions: { stageWeights: { Lead: 0.6 }, targets: [{ kpi: 'REVENUE', per: 'year', amount: 2_400 }] },
    });
  });

  it('says what is wrong with a choice, and takes it back', async () => {
    const page = await openSidebar(browser);
    await page.getByText('won 3, lost 2, open 2').waitFor();
    await openAll(page);
    await page.getByRole('combobox', { name: 'Status', exact: true }).selectOption('');
    await page.getByRole('combobox', { name: 'Stage', exact: true }).selectOption('');
    await page.getByText(/is no deals tab/).waitFor();
    await page.getByRole('button', { name: words.startOver }).click();
    await page.getByText('won 3, lost 2, open 2').waitFor();
  });

  it('shows what takes longer than a second, and stops it', async () => {
    const page = await openSidebar(browser, { delay: 4_000 });
    await page.waitForFunction(() => window.asked.length > 0, null, { timeout: 20_000 });
    await page.getByRole('button', { name: words.cancel }).click({ timeout: 20_000 });
    await page.getByText(words.cancelled).waitFor();
    await page.evaluate(() => {
      window.delay = 0;
    });
    await page.getByLabel(words.language).selectOption('id');
    await page.getByText('menang 3, kalah 2, terbuka 2').waitFor();
  });

  it('finds a function by what it says in either language, fills it from the selection and writes it', async () => {
    const page = await openSidebar(browser);
    await page.getByText('won 3, lost 2, open 2').waitFor();
    await page.getByRole('heading', { name: words.formula.title }).click();
    const search = page.getByRole('searchbox', { name: words.formula.search });
    await search.fill('tidak dikenal siapa pun');
    await page.getByText('Found: 0').waitFor();
    await search.fill('weighted pipeline');
    await page.getByRole('button', { name: 'WEIGHTED_PIPELINE' }).click();
    await page.getByRole('button', { name: 'Take the selection for values' }).click();
    expect(await page.getByRole('button', { name: words.formula.insert }).isDisabled()).toBe(true);
    await page.getByRole('textbox', { name: 'stages_or_probabilities' }).fill('0.5');
    await page.getByRole('button', { name: words.formula.insert }).click();
    await page.getByText('Inserted into Deals!K2.').waitFor();
    expect(
      await page.evaluate(() => window.asked.filter(({ method }) => method === 'insert').map(({ tab }) => tab)),
    ).toEqual(['=KPI.WEIGHTED_PIPELINE(Deals!F2:F9, 0.5)']);
    await search.fill('tingkat kemenangan');
    await page.getByRole('button', { name: 'WIN_RATE', exact: true }).waitFor();
  });

  it('shows the rows behind a number, and why the others are not', async () => {
    const page = await openSidebar(browser);
    await page.getByText('won 3, lost 2, open 2').waitFor();
    await page.getByRole('heading', { name: words.behind.title }).click();
    await page.getByRole('combobox', { name: words.behind.number }).selectOption('REVENUE');
    await page.getByText(words.behind.parts.all).click();
    await page.getByText('2, 7', { exact: true }).waitFor();
    await page.getByText(words.behind.why['other-period']).click();
    await page.getByText('9', { exact: true }).waitFor();
    await page.getByText(words.behind.why['unknown-outcome']).click();
    await page.getByText('5', { exact: true }).waitFor();
  });

  it('opens a dashboard that stands, and removes it once that is confirmed', async () => {
    const page = await openSidebar(browser);
    await page.getByText('won 3, lost 2, open 2').waitFor();
    expect(await page.getByRole('button', { name: words.afterwards.open }).count()).toBe(0);
    await page.getByRole('button', { name: words.build }).click();
    await page.getByRole('button', { name: words.afterwards.open }).click();
    await page.getByRole('button', { name: words.afterwards.remove }).click();
    await page.getByRole('button', { name: words.afterwards.no }).click();
    expect(await lastAsked(page, 'remove')).toBeUndefined();
    await page.getByRole('button', { name: words.afterwards.remove }).click();
    await page.getByRole('button', { name: words.afterwards.yes.remove }).click();
    await page.getByText(words.afterwards.removed).waitFor();
    await page.getByRole('button', { name: words.afterwards.open }).waitFor({ state: 'detached' });
    // And what is found then is found without its setup.
    const asked = () => page.evaluate(() => window.asked.map(({ method }) => method).slice(-3));
    await expect.poll(asked).toEqual(['open', 'remove', 'inspect']);
  });

  it('asks for the decimal mark with two real amounts in both readings, and counts as it is told', async () => {
    const page = await openSidebar(browser, { scenario: 'numbers' });
    await page.getByRole('group', { name: filled(words.numbersAsked, { header: 'Value' }) }).waitFor();
    const point = page.getByRole('radio', { name: 'A point: 1.234 is 1.234; 2.500 is 2.5' });
    expect(await page.getByRole('radio', { name: 'A comma: 1.234 is 1,234; 2.500 is 2,500' }).isChecked()).toBe(true);
    await page.getByRole('definition').filter({ hasText: '4,984' }).first().waitFor();
    await tabTo(page, page.getByRole('radio', { checked: true }));
    await page.keyboard.press('ArrowDown');
    await page.getByRole('definition').filter({ hasText: '4,984' }).first().waitFor({ state: 'detached' });
    expect(await point.isChecked()).toBe(true);
    expect(await lastAsked(page, 'inspect')).toMatchObject({ decisions: { decimalMark: { value: 'point' } } });
  });

  it('freezes a dashboard once that is confirmed', async () => {
    const page = await openSidebar(browser);
    await page.getByText('won 3, lost 2, open 2').waitFor();
    await page.getByRole('button', { name: words.build }).click();
    await page.getByRole('button', { name: words.afterwards.freeze }).click();
    expect(await lastAsked(page, 'freeze')).toBeUndefined();
    await page.getByRole('button', { name: words.afterwards.yes.freeze }).click();
    await page.getByText('Frozen: “KPI dashboard” holds values now.').waitFor();
    expect(await lastAsked(page, 'freeze')).toEqual({ language: 'en' });
  });

  it('keeps each choice until it is built, brings them back, and forgets them when they are undone', async () => {
    const page = await openSidebar(browser, { drafts: { Deals: { outcomes: { Parked: 'won' } } } });
    await page.getByText('won 4, lost 2, open 2').waitFor();
    await page.getByText(words.resumed).waitFor();
    // Never asked about without the choices.
    expect(await page.evaluate(() => window.asked.filter(({ method }) => method === 'inspect').length)).toBe(1);
    await page.getByLabel(words.period).selectOption('last year');
    await page.getByText('From 1 January 2025').waitFor();
    const kept = () => page.evaluate(() => window.drafts?.Deals);
    expect(await kept()).toEqual({ outcomes: { Parked: 'won' }, period: 'last year' });
    await page.getByRole('button', { name: words.startOver }).click();
    await page.getByText('won 3, lost 2, open 2').waitFor();
    expect(await kept()).toBeNull();
    await page.getByLabel(words.period).selectOption('last year');
    await page.getByText('From 1 January 2025').waitFor();
    await page.getByRole('button', { name: words.build }).click();
    await page.getByRole('button', { name: words.again }).waitFor();
    await expect.poll(kept).toBeNull();
  });

  it('shows markup in tab names, headers, labels and names as the text it is', async () => {
    const page = await openSidebar(browser, { scenario: 'nasty', width: 450 });
    await page.getByText('won 3, lost 2, open 2').waitFor();
    await openAll(page);
    const text = await page.locator('main').innerText();
    expect(text.match(/<img src=x/g)?.length).toBeGreaterThan(5);
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.evaluate(() => window.attacked)).toBeUndefined();
  });
});
