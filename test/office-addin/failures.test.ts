import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Plan } from '../../core/dashboard/plan';
import { writePlan } from '../../office-addin/write-plan';
import { smallPlan, smallRaw } from '../local/small-plan';
import { type Client, loadClient } from './host/client';
import { excelOver, type Fault } from './host/excel';
import { snapshot, type Workbook, workbookOf } from './host/workbook';
import { workbookWith } from './workbooks';

let client: Client;

beforeAll(() => {
  client = loadClient();
  vi.stubGlobal('Excel', client.Excel);
  vi.stubGlobal('OfficeExtension', client.OfficeExtension);
});

/** Of the four charts one is enough: each more would be some 150 statements to stop at. */
const plan: Plan = { ...smallPlan, tabs: smallPlan.tabs.map((tab) => ({ ...tab, charts: tab.charts.slice(0, 1) })) };

describe('a build that fails', () => {
  it('leaves the workbook as it was, at whatever statement Excel stops', async () => {
    const before = snapshot(workbookWith(smallRaw));
    for (const fault of await everyFault()) {
      const { workbook, outcome } = await buildWith(fault);
      expect(outcome, JSON.stringify(fault)).toMatchObject({ ok: false, problem: 'stopped', leftBehind: false });
      expect(snapshot(workbook), JSON.stringify(fault)).toBe(before);
    }
  });

  it('is cleared away at the next start where nothing could be done at once', async () => {
    const finished = contents(await built());
    const faults = await everyFault();
    for (const [index, once] of faults.entries()) {
      // Each statement where tabs are made and marked; of the many in between every ninth.
      if (index > 200 && index < faults.length - 60 && index % 9 > 0) continue;
      const fault = { ...once, lasting: true };
      const { workbook, outcome } = await buildWith(fault);
      expect(outcome, JSON.stringify(fault)).toMatchObject({ ok: false, problem: 'stopped', leftBehind: true });
      client.connect(excelOver(workbook));
      expect(await writePlan(plan), JSON.stringify(fault)).toEqual({ ok: true });
      expect(contents(workbook), JSON.stringify(fault)).toBe(finished);
    }
  });

  it('never deletes what a person made, even a blank tab under a name of ours', async () => {
    const { workbook } = await buildWith({ request: 2, action: 0, lasting: true });
    const mine = workbookOf({ ...asSheets(workbook), 'KPI rows': [] });
    client.connect(excelOver(mine));
    expect(await writePlan(plan)).toMatchObject({ ok: false, problem: 'name-taken', tab: 'KPI rows' });
    expect(mine.sheets.map(({ name }) => name)).toContain('KPI rows');
  });

  it('leaves an earlier dashboard alone', async () => {
    const workbook = await built();
    const before = contents(workbook);
    const again = { ...plan, tabs: plan.tabs.map((tab) => ({ ...tab, name: `${tab.name} 2` })) };
    client.connect(excelOver(workbook, { fault: { request: 2, action: 300 } }));
    expect(await writePlan(again)).toMatchObject({ ok: false, leftBehind: false });
    expect(contents(workbook)).toBe(before);
  });
});

/** Each of the build's requests lost as a whole, and stopped at each of its actions. */
async function everyFault(): Promise<readonly Fault[]> {
  const excel = excelOver(workbookWith(smallRaw));
  client.connect(excel);
  await writePlan(plan);
  return excel.requests.flatMap(({ actions }, request) => [
    { request },
    ...Array.from({ length: actions }, (_, action) => ({ request, action })),
  ]);
}

async function buildWith(fault: Fault) {
  const workbook = workbookWith(smallRaw);
  client.connect(excelOver(workbook, { fault }));
  return { workbook, outcome: await writePlan(plan) };
}

async function built(): Promise<Workbook> {
  const workbook = workbookWith(smallRaw);
  client.connect(excelOver(workbook));
  await writePlan(plan);
  return workbook;
}

/** All but what differs from build to build: the build's own id and the sheets' ids. */
const contents = (workbook: Workbook): string =>
  snapshot(workbook)
    .replace(/"id":"\{\d+-/g, '"id":"{')
    .replace(/\\"build\\":\\"[^"]*\\"/g, '');

const asSheets = (workbook: Workbook) => Object.fromEntries(workbook.sheets.map(({ name }) => [name, [['mine']]]));
