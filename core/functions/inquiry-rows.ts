/** Functions over the rows of inquiries: RESPONSE_TIME, RESPONSE_WITHIN, NEVER_ANSWERED. */
import { failure } from '../result';
import type { CustomFunction } from './custom-function';
import { countRows } from './kept-rows';
import { quotient } from './number-function';
import { rowFunction } from './row-function';
import { moments, type NumberColumn, oneOf } from './row-parameter';
import { statistic, statisticParameter } from './statistics';

const received = moments('received', {
  en: 'When each inquiry came, with its time.',
  id: 'Kapan tiap permintaan masuk, dengan jamnya.',
});
const responded = moments('responded', {
  en: 'When each was answered; blank where never.',
  id: 'Kapan tiap permintaan dijawab; kosong bila belum.',
});

const asked = [['2026-01-05 09:00'], ['2026-01-05 10:00'], ['2026-01-06 09:00'], ['2026-01-07 09:00']];
const answered = [['2026-01-05 10:00'], ['2026-01-05 13:00'], ['2026-01-06 11:00'], [null]];

export const inquiryRowFunctions = [
  rowFunction({
    id: 'RESPONSE_TIME',
    about: {
      en: 'Hours until an inquiry was answered. Unanswered ones are left out: see NEVER_ANSWERED.',
      id: 'Jam sampai permintaan dijawab. Yang tidak dijawab tidak dihitung: lihat NEVER_ANSWERED.',
    },
    parameters: [received, responded, statisticParameter],
    example: { arguments: [asked, answered, undefined], value: 2 },
    compute: (given) => {
      const waited = waits(given.received, given.responded).filter((hours) => hours >= 0);
      return statistic(waited, given.statistic);
    },
  }),
  rowFunction({
    id: 'RESPONSE_WITHIN',
    about: {
      en: 'Share of all inquiries that were answered within so many hours; unanswered ones count as not.',
      id: 'Bagian semua permintaan yang dijawab dalam sekian jam; yang tidak dijawab dihitung tidak.',
    },
    parameters: [received, responded, oneOf('hours', { en: 'How many hours.', id: 'Berapa jam batasnya.' })],
    example: { arguments: [asked, answered, 1], value: 0.25 },
    compute: (given) => {
      if (given.hours < 0) return failure('negative', { name: 'hours' });
      const waited = waits(given.received, given.responded);
      const possible = (row: number): boolean => !Number.isNaN(given.received[row]) && !((waited[row] ?? 0) < 0);
      const inTime = countRows(waited, (row) => possible(row) && (waited[row] ?? Number.NaN) <= given.hours);
      return quotient(inTime, { received: countRows(waited, possible) });
    },
  }),
  rowFunction({
    id: 'NEVER_ANSWERED',
    about: {
      en: 'Share of the inquiries that were never answered.',
      id: 'Bagian permintaan yang tidak pernah dijawab.',
    },
    parameters: [received, responded],
    example: { arguments: [asked, answered], value: 0.25 },
    compute: (given) => {
      const isThere = (row: number): boolean => !Number.isNaN(given.received[row]);
      const isOpen = (row: number): boolean => isThere(row) && Number.isNaN(given.responded[row]);
      return quotient(countRows(given.received, isOpen), { received: countRows(given.received, isThere) });
    },
  }),
] as const satisfies readonly CustomFunction[];

/** In hours, to the millisecond: the difference of two serial days would make 1.0000000001 of an hour. */
const waits = (from: NumberColumn, to: NumberColumn): readonly number[] =>
  to.map((answer, row) => Math.round((answer - (from[row] ?? Number.NaN)) * 86_400_000) / 3_600_000);
