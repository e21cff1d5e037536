/** Where one stands against a goal, and what it takes to get there: QUOTA_ATTAINMENT, PACE_TO_GOAL, REQUIRED_PIPELINE … */
import { failure, success } from '../result';
import type { CustomFunction } from './custom-function';
import { numberFunction, quotient, ratio } from './number-function';
import { amount, duration, optional, quantity, rate, single } from './number-parameter';

const actual = amount('actual', { en: 'What was reached so far.', id: 'Yang sudah dicapai.' });
const target = quantity('target', { en: 'The goal of the period.', id: 'Target periode itu.' });
const elapsed = duration('elapsed', { en: 'Days elapsed, one number.', id: 'Hari yang sudah lewat, satu angka.' });
const wholeTime = duration('total', { en: 'Days of the whole period.', id: 'Hari seluruh periode.' });

const conversion = <Name extends string>(name: Name) =>
  rate(name, {
    en: 'Conversion of a milestone, such as 50%.',
    id: 'Konversi suatu tahap, misalnya 50%.',
  });

const tooLate = (time: { readonly elapsed: number; readonly total: number }) =>
  time.elapsed > time.total
    ? failure('part-exceeds-whole', { part: 'elapsed', value: time.elapsed, whole: 'total', limit: time.total })
    : undefined;

export const goalFunctions = [
  ratio({
    id: 'QUOTA_ATTAINMENT',
    about: {
      en: 'How much of the goal is reached: actual ÷ target.',
      id: 'Bagian target yang tercapai: aktual ÷ target.',
    },
    of: actual,
    by: target,
    example: { arguments: [4000, 10_000], value: 0.4 },
  }),
  numberFunction({
    id: 'PACE_TO_GOAL',
    about: {
      en: 'Actual ÷ what should be reached by now: actual ÷ (target × elapsed ÷ total). 1 is on pace.',
      id: 'Aktual ÷ yang seharusnya tercapai: aktual ÷ (target × hari lewat ÷ total). 1 berarti sesuai laju.',
    },
    parameters: [actual, target, elapsed, wholeTime],
    example: { arguments: [4000, 10_000, 15, 30], value: 0.8 },
    compute: (given) => {
      if (given.total === 0) return failure('zero-denominator', { name: 'total' });
      if (given.elapsed === 0) return failure('zero-denominator', { name: 'elapsed' });
      return tooLate(given) ?? quotient(given.actual, { target: given.target * (given.elapsed / given.total) });
    },
  }),
  numberFunction({
    id: 'PROJECTED_FINISH',
    about: {
      en: 'Where the period ends at this pace: actual × total ÷ elapsed.',
      id: 'Hasil akhir periode dengan laju ini: aktual × total ÷ hari lewat.',
    },
    parameters: [actual, elapsed, wholeTime],
    example: { arguments: [4000, 15, 30], value: 8000 },
    compute: (given) => tooLate(given) ?? quotient(given.actual * given.total, { elapsed: given.elapsed }),
  }),
  ratio({
    id: 'PIPELINE_COVERAGE',
    about: {
      en: 'Open pipeline ÷ what is still missing to the target.',
      id: 'Pipeline terbuka ÷ sisa target.',
    },
    of: quantity('pipeline', { en: 'Value of the open deals.', id: 'Nilai transaksi terbuka.' }),
    by: quantity('remaining_target', { en: 'Target less what is won.', id: 'Target dikurangi yang sudah menang.' }),
    example: { arguments: [300_000, 100_000], value: 3 },
  }),
  ratio({
    id: 'REQUIRED_PIPELINE',
    about: {
      en: 'Pipeline a target needs: target ÷ win rate.',
      id: 'Pipeline yang dibutuhkan: target ÷ tingkat kemenangan.',
    },
    of: target,
    by: rate('win_rate', { en: 'Win rate, such as 25%.', id: 'Tingkat kemenangan, misalnya 25%.' }),
    example: { arguments: [100_000, 0.25], value: 400_000 },
  }),
  numberFunction({
    id: 'REQUIRED_ACTIVITIES',
    about: {
      en: 'Activities a target needs, worked back through each conversion: target ÷ average sale ÷ rate1 ÷ rate2 …',
      id: 'Aktivitas yang dibutuhkan, dihitung mundur lewat tiap konversi: target ÷ penjualan rata-rata ÷ rate1 ÷ rate2 …',
    },
    parameters: [
      target,
      single('average_sale', { en: 'Average value of a sale, one number.', id: 'Nilai rata-rata satu penjualan.' }),
      conversion('rate1'),
      optional(conversion('rate2'), 1),
      optional(conversion('rate3'), 1),
      optional(conversion('rate4'), 1),
      optional(conversion('rate5'), 1),
    ],
    example: { arguments: [100_000, 5000, 0.25, 0.5, undefined, undefined, undefined], value: 160 },
    compute: ({ target: goal, average_sale, ...rates }) =>
      Object.entries(rates).reduce(
        (needed, [name, value]) => (needed.ok ? quotient(needed.value, { [name]: value }) : needed),
        quotient(goal, { average_sale }),
      ),
  }),
  numberFunction({
    id: 'SALES_VELOCITY',
    about: {
      en: 'What the pipeline brings per day: deals × win rate × average value ÷ cycle in days.',
      id: 'Hasil pipeline per hari: transaksi × tingkat kemenangan × nilai rata-rata ÷ siklus dalam hari.',
    },
    parameters: [
      quantity('deals', { en: 'Open deals.', id: 'Transaksi terbuka.' }),
      rate('win_rate', { en: 'Win rate, such as 25%.', id: 'Tingkat kemenangan, misalnya 25%.' }),
      single('average_value', { en: 'Average value of a won deal.', id: 'Nilai rata-rata transaksi menang.' }),
      duration('cycle_days', { en: 'Length of the sales cycle in days.', id: 'Lama siklus penjualan dalam hari.' }),
    ],
    example: { arguments: [40, 0.25, 3000, 60], value: 500 },
    compute: ({ deals, win_rate, average_value, cycle_days }) =>
      quotient(deals * win_rate * average_value, { cycle_days }),
  }),
  // FORECAST is a built-in of both hosts, and in Google Sheets nothing else can have its name.
  numberFunction({
    id: 'SALES_FORECAST',
    about: {
      en: 'What the period should end with: won + weighted pipeline. (FORECAST is a built-in that draws a line.)',
      id: 'Perkiraan akhir periode: menang + pipeline tertimbang. (FORECAST sudah ada: menarik garis lurus.)',
    },
    parameters: [
      amount('won', { en: 'Value won so far.', id: 'Nilai yang sudah menang.' }),
      amount('weighted_pipeline', {
        en: 'WEIGHTED_PIPELINE of the open deals.',
        id: 'WEIGHTED_PIPELINE transaksi terbuka.',
      }),
    ],
    example: { arguments: [50_000, 20_000], value: 70_000 },
    compute: ({ won, weighted_pipeline }) => success(won + weighted_pipeline),
  }),
] as const satisfies readonly CustomFunction[];
