/** What is wrong with the deals as they stand, as codes with rows: the sentences are in words/. */
import { closedDatesOf } from './closed-dates';
import { contradictions } from './contradictions';
import { mixedCurrencies } from './currencies';
import { damagedIds } from './damaged-ids';
import type { DealsTable, LabelColumn } from './deals-table';
import { repeatedIds, withoutDamaged } from './duplicates';
import { type DealField, dealFields } from './fields';
import { labelKey } from './labels';
import { zeroTwins } from './lost-zeros';
import { moneyOf } from './money-concerned';
import { type OutcomeChoices, type Outcomes, outcomeCodes } from './outcomes';
import { repeatedRows, similarLabels } from './repeats';
import type { Stage } from './stages';

export const healthCodes = [
  'won-without-value',
  'won-without-closed-date',
  'closed-before-created',
  'closed-after-today',
  'open-past-expected-close',
  'negative-value',
  'unreadable-number',
  'unreadable-date',
  'unreadable-label',
  'unreadable-flag',
  'deals-without-owner',
  'mixed-currencies',
  'amounts-in-cents',
  'amounts-maybe-cents',
  'outcome-contradicts-stage',
  'outcome-contradicts-probability',
  'outcome-by-probability',
  'damaged-id',
  'lost-zeros',
  'lost-zeros-matched',
  'lost-zeros-unmatched',
  'no-such-deal',
  'unreadable-number-beside',
  'unreadable-date-beside',
  'unreadable-label-beside',
  'unreadable-flag-beside',
  'unreadable-duration',
  'ambiguous-duration',
  'duplicate-id-kept',
  'duplicate-id-left-out',
  'repeated-row-kept',
  'similar-labels',
  'unknown-outcome',
  'no-lost-deals',
  'unlisted-stage',
  'expected-date-stands-in',
] as const;

export type HealthCode = (typeof healthCodes)[number];

export interface HealthWarning {
  readonly code: HealthCode;
  /** Deals, cells or pairs of labels: whatever the code counts; never 0. */
  readonly count: number;
  /** Sheet row numbers; empty where the warning is about the whole tab. */
  readonly rows: readonly number[];
  /**
   * The money of these deals together; `null` where none of them has a value, where they are in several currencies, and
   * where the warning is about the whole tab.
   */
  readonly value: number | null;
  readonly details?: Readonly<Record<string, string | number>>;
}

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

type Found = Omit<HealthWarning, 'value'>;

function found(
  table: DealsTable,
  outcomes: Outcomes,
  asOf: number,
  choices: OutcomeChoices,
  stages: readonly Stage[],
): readonly Found[] {
  const { value, createdDate, closedDate, expectedCloseDate, owner, id } = table.columns;
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
    ...(id === undefined ? [] : damaged(table, id)),
    ...lostZeros(table),
    ...(id === undefined ? [] : [...keptDuplicates(table, id), ...leftOutDuplicates(table, id)]),
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

const warningFor = (code: HealthCode, rows: readonly number[]): readonly Found[] =>
  rows.length === 0 ? [] : [{ code, count: rows.length, rows }];

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

function keptDuplicates({ rowNumbers }: DealsTable, ids: LabelColumn): readonly Found[] {
  const repeated = repeatedIds(withoutDamaged(ids));
  const positions = [...repeated.values()].flat().sort((one, other) => one - other);
  if (positions.length === 0) return [];
  const [first] = repeated.keys();
  const details = { ids: repeated.size, first: ids.labels[first ?? 0] ?? '' };
  const rows = positions.map((position) => rowNumbers[position] ?? 0);
  return [{ code: 'duplicate-id-kept', count: rows.length, rows, details }];
}

/** Their value is that of the rows which count in their place, once each. */
function leftOutDuplicates(table: DealsTable, ids: LabelColumn): readonly Found[] {
  const { repeats = [], rowNumbers } = table;
  if (repeats.length === 0) return [];
  const counted = new Set(repeats.map(({ of }) => of));
  const positions = Array.from(rowNumbers.keys()).filter((position) => counted.has(rowNumbers[position] ?? 0));
  const first = ids.labels[ids.codes[positions[0] ?? 0] ?? -1] ?? '';
  const details = { ids: counted.size, first, value: totalValue(table, positions) };
  return [{ code: 'duplicate-id-left-out', count: repeats.length, rows: repeats.map(({ row }) => row), details }];
}

const totalValue = ({ columns: { value } }: DealsTable, positions: readonly number[]): number =>
  positions.map((position) => at(value, position)).reduce((sum, own) => (Number.isNaN(own) ? sum : sum + own), 0);
function damaged({ rowNumbers, mapping }: DealsTable, ids: LabelColumn): readonly Found[] {
  if (ids.areDifferent === true) return [];
  const { codes, labels } = ids;
  const lost = damagedIds(labels);
  const rows: number[] = [];
  codes.forEach((code, row) => {
    if (lost.has(code)) rows.push(rowNumbers[row] ?? 0);
  });
  const [first = -1] = lost;
  const details = { header: mapping.id?.header ?? '', text: labels[first] ?? '' };
  return rows.length === 0 ? [] : [{ code: 'damaged-id', count: rows.length, rows, details }];
}

/** Ids of one column that differ in nothing but zeros: of deals, accounts and owners. */
function lostZeros({ rowNumbers, mapping, columns }: DealsTable): readonly Found[] {
  return (['id', 'account', 'owner'] as const).flatMap((field) => {
    const column = columns[field];
    // Numbers that are all different have no zeros in front.
    if (column === undefined || column.areDifferent === true) return [];
    const twins = zeroTwins(column.labels);
    if (twins === null) return [];
    const isShort = column.labels.map((label) => twins.short.has(labelKey(label)));
    const rows = Array.from(rowNumbers).filter((_, row) => isShort[column.codes[row] ?? -1] === true);
    const details = { header: mapping[field]?.header ?? '', first: twins.first, as: twins.as };
    return warningFor('lost-zeros', rows).map((warning) => ({ ...warning, details }));
  });
}
