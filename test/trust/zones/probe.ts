/** Run under one time zone: reads files as the command line does, and says all that depends on days, as JSON. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { serialDays } from '../../../apps-script/time-zone';
import { computeReport, planDashboard, type RawTab, serialOf, type WizardSettings } from '../../../core/index';
import { isoDate } from '../../../core/table/serial-date';
import { embeddedModel, readTab } from '../../../local/embedded';
import { readSource } from '../../../local/read-source';
import { planToXlsx } from '../../../local/write-xlsx';
import { serialToday } from '../../../office-addin/date-system';
import { partsOf } from '../../local/xlsx-parts';
import { clockIn, days, firstMoment, instants, zones } from './zones';

const [folder = '', how = '', ...files] = process.argv.slice(2);

const settings: WizardSettings = {
  language: 'en',
  today: serialOf(2024, 2, 29),
  fixedToday: true,
  period: '2024-Q1',
  takenTabNames: [],
  choices: { holidays: ['2024-02-28', '2024-03-29'] },
};

const digest = (content: unknown): string => createHash('sha256').update(JSON.stringify(content)).digest('hex');

const read = await Promise.all(files.map((file) => readSource(join(folder, file))));
const reports = Object.fromEntries(
  read.map((source, at) => {
    const tab = source.ok ? source.tabs[0] : undefined;
    if (tab === undefined) return [files[at], source];
    const report = computeReport(tab, settings);
    return [files[at], { rows: tab.rows, report }];
  }),
);

const [first] = read;
const tab = first?.ok === true ? first.tabs[0] : undefined;
if (tab === undefined) throw new Error('nothing was read');

/** The file that is written, and what the embedded spreadsheet makes of the same plan. */
async function made(raw: RawTab): Promise<{ readonly written: string; readonly embedded: string }> {
  const planned = planDashboard(raw, settings);
  if (!planned.ok) throw new Error(planned.sentence);
  const parts = [...partsOf(await planToXlsx(planned.plan, raw))];
  const model = embeddedModel(planned.plan, [raw]);
  return {
    written: digest(parts.filter(([name]) => name.startsWith('xl/worksheets/'))),
    embedded: digest(planned.plan.tabs.map(({ name }) => readTab(model, name))),
  };
}

/** Google's clock, as `Utilities` has it. */
Object.assign(globalThis, {
  Utilities: { formatDate: (date: Date, zone: string): string => clockIn(date, zone) },
});
const sheetDays = Object.fromEntries(
  zones.map((zone) => {
    const serial = serialDays(zone);
    const found = days.map((day) => {
      const moment = firstMoment(day, zone);
      return moment === null ? null : isoDate(Math.floor(serial(moment)));
    });
    return [zone, found];
  }),
);

console.log(
  JSON.stringify({
    reports,
    made: how === 'made' ? await made(tab) : null,
    sheetDays,
    today: instants.map((instant) => isoDate(serialToday(new Date(instant)))),
  }),
);
