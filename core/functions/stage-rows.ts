/** Functions over the stages of deals that spill: PIPELINE_BY_STAGE, STAGE_DURATION, STALE_DEALS. */
import { failure, success } from '../result';
import { labelKey } from '../table/labels';
import { spoken } from '../words/words';
import type { CustomFunction } from './custom-function';
import { outcomesIn } from './kept-rows';
import { list, pairs } from './range-parameter';
import { rowFunction } from './row-function';
import { dates, day, isFilled, labels, leftOut, numbers } from './row-parameter';
import { stagesInOrder } from './stage-order';
import { statistic } from './statistics';

const { tables, labels: said } = spoken.en;

const stages = labels('stages', { en: 'The stage of each deal.', id: 'Tahap tiap transaksi.' });
const openStatuses = leftOut(
  labels('statuses', {
    en: 'The status of each deal; won and lost ones are left out. (optional)',
    id: 'Status tiap transaksi; yang menang dan kalah tidak dihitung. (opsional)',
  }),
);

export const stageRowFunctions = [
  rowFunction({
    id: 'PIPELINE_BY_STAGE',
    about: {
      en: 'Value of the open deals, stage by stage. A bulge is a stage that holds more than the one before it.',
      id: 'Nilai transaksi terbuka per tahap. Gelembung adalah tahap yang berisi lebih dari tahap sebelumnya.',
    },
    parameters: [
      stages,
      numbers('values', { en: 'The value of each deal.', id: 'Nilai tiap transaksi.' }),
      leftOut(
        list('order', {
          en: 'The stages in their order; known ones are ordered by themselves. (optional)',
          id: 'Tahap menurut urutannya; yang dikenal terurut sendiri. (opsional)',
        }),
      ),
      openStatuses,
    ],
    result: 'table',
    example: {
      arguments: [
        [['Lead'], ['Demo'], ['Offer'], ['Won']],
        [[100], [60], [80], [900]],
        [['Lead', 'Demo', 'Offer']],
        undefined,
      ],
      value: [
        ['Stage', 'Open value', 'Open deals', 'Bulge'],
        ['Lead', 100, 1, ''],
        ['Demo', 60, 1, ''],
        ['Offer', 80, 1, '◆ bulge'],
      ],
    },
    compute: ({ stages: stageOf, values, order, statuses }) => {
      const outcomeOf = outcomesIn(statuses, stageOf);
      const isOpen = (row: number): boolean =>
        (isFilled(stageOf[row]) || isFilled(values[row])) && outcomeOf(row) !== 'won' && outcomeOf(row) !== 'lost';
      const found = stagesInOrder(stageOf, order, isOpen);
      const rows = found.map(({ label, rows: deals }) => {
        const filled = deals.flatMap((row) => (isFilled(values[row]) ? [values[row] ?? 0] : []));
        const sum = filled.reduce((total, value) => total + value, 0);
        return { label, value: deals.length > 0 && filled.length === 0 ? null : sum, deals: deals.length };
      });
      const isBulge = (place: number): boolean =>
        found[place]?.placed === true &&
        (rows[place]?.value ?? 0) > (rows[place - 1]?.value ?? Number.POSITIVE_INFINITY);
      return success([
        [tables.stage, tables.value, tables.deals, tables.bulge],
        ...rows.map(({ label, value, deals }, place) => [
          ...[label, value ?? said.none, deals],
          isBulge(place) ? tables.isBulge : '',
        ]),
      ]);
    },
  }),
  rowFunction({
    id: 'STAGE_DURATION',
    about: {
      en: 'Mean days that visits to each stage took. Only completed ones count, which have a day they left.',
      id: 'Rata-rata hari di tiap tahap. Hanya kunjungan yang selesai (punya tanggal keluar) dihitung.',
    },
    parameters: [
      labels('stages', { en: 'The stage of each visit.', id: 'Tahap tiap kunjungan.' }),
      dates('entered', { en: 'The day it was entered.', id: 'Tanggal masuk tahap.' }),
      dates('left', {
        en: 'The day it was left; blank while there.',
        id: 'Tanggal keluar; kosong bila masih di sana.',
      }),
    ],
    result: 'table',
    example: {
      arguments: [
        [['Demo'], ['Demo'], ['Demo']],
        [['2026-01-01'], ['2026-01-01'], ['2026-01-01']],
        [['2026-01-05'], ['2026-01-11'], [null]],
      ],
      value: [
        ['Stage', 'Mean days', 'Visits'],
        ['Demo', 7, 2],
      ],
    },
    compute: ({ stages: stageOf, entered, left }) => {
      const days = left.map((end, row) => end - (entered[row] ?? Number.NaN));
      const rows = stagesInOrder(stageOf, null, (row) => isFilled(stageOf[row]) || isFilled(entered[row])).map(
        (stage) => {
          const completed = stage.rows.flatMap((row) => ((days[row] ?? Number.NaN) >= 0 ? [days[row] ?? 0] : []));
          const mean = statistic(completed, 'mean');
          return [stage.label, mean.ok ? mean.value : said.none, completed.length];
        },
      );
      return success([[tables.stage, tables.meanDays, tables.visits], ...rows]);
    },
  }),
  rowFunction({
    id: 'STALE_DEALS',
    about: {
      en: 'Open deals that are longer in their stage than your days for it, else than 1.5 × its median; the oldest first.',
      id: 'Transaksi terbuka yang lebih lama di tahapnya dari batas Anda, atau dari 1,5 × mediannya; yang terlama dulu.',
    },
    parameters: [
      stages,
      dates('entered', { en: 'The day each entered its stage.', id: 'Tanggal masuk tahap itu.' }),
      day('as_of', { en: 'The day that is looked at.', id: 'Hari yang dilihat.' }),
      leftOut(
        pairs('days_per_stage', {
          en: 'Two columns: stage and its days; or one number for all. (optional)',
          id: 'Dua kolom: tahap dan harinya; atau satu angka untuk semua. (opsional)',
        }),
      ),
      openStatuses,
    ],
    result: 'table',
    example: {
      arguments: [
        [['Demo'], ['Demo'], ['Won']],
        [['2026-01-01'], ['2026-01-25'], ['2025-01-01']],
        '2026-01-31',
        [['Demo', 14]],
        undefined,
      ],
      value: [
        ['Row', 'Stage', 'Days in stage', 'Limit in days'],
        [1, 'Demo', 30, 14],
      ],
    },
    compute: ({ stages: stageOf, entered, as_of, days_per_stage, statuses }, firstRow) => {
      if ([...(days_per_stage?.values() ?? [])].some((days) => days < 0)) {
        return failure('negative', { name: 'days_per_stage' });
      }
      const outcomeOf = outcomesIn(statuses, stageOf);
      const ages = entered.map((date) => as_of - date);
      const isAging = (row: number): boolean =>
        (ages[row] ?? Number.NaN) >= 0 && outcomeOf(row) !== 'won' && outcomeOf(row) !== 'lost';
      const stale = stagesInOrder(stageOf, null, isAging).flatMap(({ label, rows }) => {
        const median = statistic(
          rows.map((row) => ages[row] ?? 0),
          'median',
        );
        const own = days_per_stage?.get(labelKey(label)) ?? days_per_stage?.get('');
        const limit = own ?? (median.ok ? 1.5 * median.value : Number.POSITIVE_INFINITY);
        return rows.flatMap((row) => ((ages[row] ?? 0) > limit ? [{ row, label, age: ages[row] ?? 0, limit }] : []));
      });
      stale.sort((one, other) => other.age - one.age || one.row - other.row);
      return success([
        [tables.row, tables.stage, tables.days, tables.limit],
        ...stale.map(({ row, label, age, limit }) => [row + firstRow, label, age, limit]),
      ]);
    },
  }),
] as const satisfies readonly CustomFunction[];
