/** The promise of the tie-out: it adds up while dashboard and raw tab agree, and turns red when they part. */
import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../core/dashboard/build-plan';
import type { Cell, RawTab } from '../../core/table/cell';
import { serialOf } from '../../core/table/serial-date';
import { languages } from '../../core/words/languages';
import { planToXlsx } from '../../local/write-xlsx';
import { libreOffice, present } from '../engines/skip';
import { boardOf } from './board-of';
import { wholeDashboard } from './sample-deals';

const { en } = languages;

const day = (month: number, date: number): Cell => ({ date: serialOf(2026, month, date) });

const head: readonly Cell[] = ['Deal ID', 'Owner', 'Status', 'Value', 'Created', 'Closed'];
const rows: readonly (readonly Cell[])[] = [
  [1, 'Sari', 'Won', 0.1, day(1, 5), day(2, 4)],
  [2, 'Budi', 'Lost', 0.2, day(1, 9), day(2, 20)],
  [3, 'Budi', 'Open', -400, day(2, 2), null],
  [4, 'Budi', 'In review', 70, day(2, 2), null],
  // Left out: the same deal once more.
  [3, 'Budi', 'Open', -400, day(2, 2), null],
];

const typed: RawTab = { name: 'Deals', rows: [['Report', null, 'of', 2026], head, ...rows] };
const asText: RawTab = {
  name: 'Deals',
  rows: [head, ...rows.map((cells) => cells.map((cell, at) => (at === 3 ? `Rp ${String(cell)}` : cell)))],
};

/** Far below the room that the rows tab keeps for rows to come. */
const beyond = 700;

const cases = [
  { what: 'numbers, with a number above the header', raw: typed, added: 777, differs: en.tieOut.differs },
  { what: 'cleaned copies of texts', raw: asText, added: 'Rp 777', differs: en.tieOut.changed },
];

describe.skipIf(libreOffice === null)('in LibreOffice, over', () => {
  it.each(cases)('$what', async ({ raw, added, differs }) => {
    const plan = buildPlan(boardOf(raw, { today: serialOf(2026, 3, 31), period: '2026' }));
    const edit = { tab: raw.name, row: beyond, column: 3, value: added };
    const [answer] = await present(libreOffice).recalculate([
      { bytes: await planToXlsx(plan, raw), edits: [[edit]], read: [wholeDashboard(plan)] },
    ]);
    const [before, after] = [answer?.[0]?.[0]?.flat() ?? [], answer?.[1]?.[0]?.flat() ?? []];
    expect([before.includes(en.tieOut.fine), before.includes(differs)]).toEqual([true, false]);
    expect([after.includes(en.tieOut.fine), after.includes(differs)]).toEqual([false, true]);
  });
});
