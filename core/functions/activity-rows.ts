/** Functions over the rows of activities: CALLS, EMAILS, PROPOSALS_SENT, DEMOS, FIRST_MEETINGS, NEW_OUTREACH. */
import { type Result, success } from '../result';
import { type ActivityKind, activityKind, wasHeld } from '../table/activity-words';
import { labelKey } from '../table/labels';
import type { CustomFunction } from './custom-function';
import { countRows, daysBetween, firstDays } from './kept-rows';
import { rowFunction } from './row-function';
import { dates, day, type LabelColumn, labels, leftOut } from './row-parameter';

const types = labels('types', {
  en: 'The type of each activity: Call, E-mail, Demo …',
  id: 'Jenis tiap aktivitas: Telepon, Email, Demo …',
});
const days = dates('dates', { en: 'The day of each activity.', id: 'Tanggal tiap aktivitas.' });
const start = day('start', { en: 'First day of the period.', id: 'Hari pertama periode.' });
const end = day('end', { en: 'Last day of the period, included.', id: 'Hari terakhir periode, ikut dihitung.' });
const outcomes = leftOut(
  labels('outcomes', {
    en: 'What came of each: only Held, Done, Completed count. (optional)',
    id: 'Hasil tiap aktivitas: hanya Selesai, Terlaksana, Hadir dihitung. (opsional)',
  }),
);
const accounts = labels('accounts', { en: 'The account of each activity.', id: 'Akun tiap aktivitas.' });

const someDays = [['2026-01-05'], ['2026-01-31'], ['2026-02-01']];

export const activityRowFunctions = [
  rowFunction({
    id: 'CALLS',
    about: { en: 'How many calls were made in the period.', id: 'Berapa telepon dilakukan dalam periode.' },
    parameters: [types, days, start, end],
    example: { arguments: [[['Call'], ['Telepon'], ['Call']], someDays, '2026-01-01', '2026-01-31'], value: 2 },
    compute: (given) => countOf('call', { ...given, outcomes: null }),
  }),
  rowFunction({
    id: 'EMAILS',
    about: { en: 'How many e-mails were sent in the period.', id: 'Berapa email dikirim dalam periode.' },
    parameters: [types, days, start, end],
    example: { arguments: [[['E-mail'], ['Call'], ['Surel']], someDays, '2026-01-01', '2026-02-28'], value: 2 },
    compute: (given) => countOf('email', { ...given, outcomes: null }),
  }),
  rowFunction({
    id: 'PROPOSALS_SENT',
    about: { en: 'How many proposals were sent in the period.', id: 'Berapa proposal dikirim dalam periode.' },
    parameters: [types, days, start, end],
    example: { arguments: [[['Proposal'], ['Call'], ['Penawaran']], someDays, '2026-01-01', '2026-02-28'], value: 2 },
    compute: (given) => countOf('proposal', { ...given, outcomes: null }),
  }),
  rowFunction({
    id: 'DEMOS',
    about: {
      en: 'How many demos were held in the period; all of them where no outcome is given.',
      id: 'Berapa demo terlaksana dalam periode; semuanya bila hasil tidak diberikan.',
    },
    parameters: [types, days, start, end, outcomes],
    example: {
      arguments: [
        [['Demo'], ['Demo'], ['Demo']],
        someDays,
        '2026-01-01',
        '2026-02-28',
        [['Held'], ['No show'], ['Selesai']],
      ],
      value: 2,
    },
    compute: (given) => countOf('demo', given),
  }),
  rowFunction({
    id: 'FIRST_MEETINGS',
    about: {
      en: 'Accounts whose first meeting that was held falls in the period.',
      id: 'Akun yang pertemuan pertamanya yang terlaksana jatuh dalam periode.',
    },
    parameters: [accounts, types, days, start, end, outcomes],
    example: {
      arguments: [
        [['A'], ['B'], ['A']],
        [['Meeting'], ['Rapat'], ['Meeting']],
        someDays,
        '2026-01-10',
        '2026-02-28',
        [['Held'], ['Selesai'], ['Held']],
      ],
      value: 1,
    },
    compute: (given) => {
      const isIn = daysBetween(given.start, given.end);
      if (!isIn.ok) return isIn;
      const first = firstDays(given.accounts, given.dates, heldRow('meeting', given.types, given.outcomes));
      return success([...first.values()].filter(isIn.value).length);
    },
  }),
  rowFunction({
    id: 'NEW_OUTREACH',
    about: {
      en: 'Contacts in the period with accounts that had not bought yet.',
      id: 'Kontak dalam periode dengan akun yang belum pernah membeli.',
    },
    parameters: [
      accounts,
      days,
      dates('first_won_dates', {
        en: 'The day the account first bought; blank where it has not.',
        id: 'Tanggal pembelian pertama akun; kosong bila belum.',
      }),
      start,
      end,
    ],
    example: {
      arguments: [
        [['A'], ['B'], ['C']],
        someDays,
        [['2025-06-01'], [null], ['2026-03-01']],
        '2026-01-01',
        '2026-02-28',
      ],
      value: 2,
    },
    compute: (given) => {
      const isIn = daysBetween(given.start, given.end);
      if (!isIn.ok) return isIn;
      const won = firstDays(given.accounts, given.first_won_dates);
      const isNew = (row: number): boolean => {
        const account = labelKey(given.accounts[row] ?? '');
        const contact = given.dates[row];
        return account !== '' && isIn.value(contact) && !((won.get(account) ?? Number.NaN) < (contact ?? 0));
      };
      return success(countRows(given.accounts, isNew));
    },
  }),
] as const satisfies readonly CustomFunction[];

interface Activities {
  readonly types: LabelColumn;
  readonly dates: readonly number[];
  readonly start: number;
  readonly end: number;
  readonly outcomes: LabelColumn | null;
}

function countOf(kind: ActivityKind, given: Activities): Result<number> {
  const isIn = daysBetween(given.start, given.end);
  if (!isIn.ok) return isIn;
  const isHeld = heldRow(kind, given.types, given.outcomes);
  return success(countRows(given.types, (row) => isIn.value(given.dates[row]) && isHeld(row)));
}

/** Of this kind, and held where outcomes tell. */
function heldRow(kind: ActivityKind, labelled: LabelColumn, ended: LabelColumn | null): (row: number) => boolean {
  const kinds = new Map([...new Set(labelled)].map((label) => [label, activityKind(label)]));
  return (row) => kinds.get(labelled[row] ?? '') === kind && (ended === null || wasHeld(ended[row] ?? ''));
}
