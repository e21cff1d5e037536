/** What is wrong with the deals as they stand, as codes with rows: the sentences are in words/. */
import { closedDatesOf } from './closed-dates';
import { contradictions } from './contradictions';
import { mixedCurrencies } from './currencies';
import type { DealsTable } from './deals-table';
import { type DealField, dealFields } from './fields';
import { type Found, type HealthCode, type HealthWarning, healthCodes, warningFor } from './health-codes';
import { idWarnings } from './health-ids';
import { moneyOf } from './money-concerned';
import { type OutcomeChoices, type Outcomes, outcomeCodes } from './outcomes';
import { repeatedRows, similarLabels } from './repeats';
import type { Stage } from './stages';

/** `asOf` is today as a serial day. In the order of `healthCodes`, only what was found. */
export function healthWarnings(
  table: DealsTable,
  outcomes: Outcomes,
  asOf: number,
  choices: OutcomeChoices = {},
  stages: readonly Stage[] = [],
): readonly HealthWarning[] {
  const moneyIn = moneyOf(table);
  return found(table, outcomes, asOf, choices, stages).map((warning) => ({ ...warning, value: moneyIn(warning.rows) }));
}

function found(
  table: DealsTable,
  outcomes: Outcomes,
  asOf: number,
  choices: OutcomeChoices,
  stages: readonly Stage[],
): readonly Found[] {
  const { value, createdDate, closedDate, expectedCloseDate, owner } = table.columns;
  const { stage, probability } = table.mapping;
  const closed = closedDatesOf(table, outcomes);
  const isOutcome = (row: number, code: number): boolean => outcomes.codes[row] === code;
  const where = (code: HealthCode, holds: (row: number) => boolean): readonly Found[] =>
    warningFor(code, rowsWhere(table, holds));
  // In exports with one close date only, the close date of an open deal is the one expected.
  const expected = expectedCloseDate ?? closedDate;
  const won = outcomes.codes.filter((code) => code === outcomeCodes.won).length;
  const lost = outcomes.codes.filter((code) => code === outcomeCodes.lost).length;
  return [
    ...where(
      'won-without-value',
      (row) => value !== undefined && isOutcome(row, outcomeCodes.won) && isNaNAt(value, row),
    ),
    ...where(
      'won-without-closed-date',
      (row) => closed.from !== null && isOutcome(row, outcomeCodes.won) && isNaNAt(closed, row),
    ),
    ...where('closed-before-created', (row) => at(closed, row) < at(createdDate, row)),
    ...where('closed-after-today', (row) => at(closed, row) > asOf),
    ...where('open-past-expected-close', (row) => isOutcome(row, outcomeCodes.open) && at(expected, row) < asOf),
    ...where('negative-value', (row) => at(value, row) < 0),
    ...unreadable(table),
    ...where('deals-without-owner', (row) => owner !== undefined && owner.codes[row] === -1),
    ...mixed(table),
    ...amountsInCents(table),
    ...warningFor('amounts-maybe-millions', table.doubtfulMillions ?? []).map((warning) => ({
      ...warning,
      details: { header: table.mapping.value?.header ?? '' },
    })),
    ...contradictions(table, outcomes, choices).map(({ code, deals, first }) => ({
      code,
      count: deals.length,
      rows: deals.map((deal) => table.rowNumbers[deal] ?? 0),
      details: { first, header: (code === 'outcome-contradicts-stage' ? stage : probability)?.header ?? '' },
    })),
    ...where(
      'outcome-by-probability',
      (row) => outcomes.source === 'probability' && !isOutcome(row, outcomeCodes.open),
    ),
    ...idWarnings(table),
    ...warningFor('repeated-row-kept', repeatedRows(table)),
    ...similarLabels(table).map(
      ({ field, count, one, other }): Found => ({
        code: 'similar-labels',
        count,
        rows: [],
        details: { field, one, other },
      }),
    ),
    ...where('unknown-outcome', (row) => isOutcome(row, outcomeCodes.unknown)),
    ...(won > 0 && lost === 0 ? [{ code: 'no-lost-deals', count: won, rows: [] } as const] : []),
    ...unlistedStages(table, outcomes, stages),
    ...where('expected-date-stands-in', (row) => closed.from === 'expectedCloseDate' && !isNaNAt(closed, row)),
  ];
}

/** Open deals in stages that nobody gave a weight. */
function unlistedStages(table: DealsTable, outcomes: Outcomes, stages: readonly Stage[]): readonly Found[] {
  const { stage } = table.columns;
  const unlisted = stages.filter(({ weight }) => weight === null).map(({ label }) => label);
  if (stage === undefined || unlisted.length === 0) return [];
  const rows = rowsWhere(
    table,
    (row) => outcomes.codes[row] === outcomeCodes.open && unlisted.includes(stage.labels[stage.codes[row] ?? -1] ?? ''),
  );
  return warningFor('unlisted-stage', rows).map((warning) => ({
    ...warning,
    details: { stages: unlisted.join(', ') },
  }));
}

interface Numbers {
  readonly values: Float64Array;
}

const at = (column: Numbers | undefined, row: number): number => column?.values[row] ?? Number.NaN;

const isNaNAt = (column: Numbers, row: number): boolean => Number.isNaN(at(column, row));

function rowsWhere({ rowNumbers }: DealsTable, holds: (row: number) => boolean): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < rowNumbers.length; row++) if (holds(row)) rows.push(rowNumbers[row] ?? 0);
  return rows;
}

const unreadableCodes = {
  number: 'unreadable-number',
  date: 'unreadable-date',
  label: 'unreadable-label',
  flag: 'unreadable-flag',
} as const satisfies Record<(typeof dealFields)[DealField]['kind'], HealthCode>;

/** One warning per column, with its first such text. */
function unreadable({ unreadable: cells, mapping }: DealsTable): readonly Found[] {
  const found = new Map<string, { code: HealthCode; header: string; text: string; rows: number[] }>();
  for (const { field, row, text } of cells) {
    const known = found.get(field);
    if (known !== undefined) known.rows.push(row);
    else {
      const code = unreadableCodes[dealFields[field].kind];
      found.set(field, { code, header: mapping[field]?.header ?? '', text, rows: [row] });
    }
  }
  return [...found]
    .map(([field, { code, header, text, rows }]) => ({
      code,
      count: rows.length,
      rows,
      details: { field, header, text },
    }))
    .sort((one, other) => healthCodes.indexOf(one.code) - healthCodes.indexOf(other.code));
}

function mixed(table: DealsTable): readonly Found[] {
  const currencies = mixedCurrencies(table);
  if (currencies === null) return [];
  const { names, count, rows } = currencies;
  return [{ code: 'mixed-currencies', count, rows, details: { currencies: names.join(', ') } }];
}

function amountsInCents({ cents, mapping, columns: { value } }: DealsTable): readonly Found[] {
  const count = value?.values.filter((amount) => !Number.isNaN(amount)).length ?? 0;
  if (cents === undefined || count === 0) return [];
  const header = mapping.value?.header ?? '';
  if (cents.unit === 'maybe') return [{ code: 'amounts-maybe-cents', count, rows: [], details: { header } }];
  return [{ code: 'amounts-in-cents', count, rows: [], details: { header, by: cents.shownBy ?? header } }];
}
