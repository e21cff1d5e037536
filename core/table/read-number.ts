/** A column of numbers, its decimal style decided from all its rows. */
import { type Cell, isBlank, type Row } from './cell';
import { shownText } from './cell-text';
import type { ColumnReader } from './column-reader';
import type { ColumnFormat, LabelColumn } from './deals-table';
import type { DecimalMark } from './decimal-marks';
import { decimalStyle, fitsStyle, formatOf } from './decimal-style';
import { readDressedNumber } from './number-text';
import { type PlainNumber, readPlainNumber } from './plain-number';

export interface NumberReading {
  /** By position in `rowIndexes`; `NaN` where blank or unreadable. */
  readonly values: Float64Array;
  readonly format: ColumnFormat;
  readonly unreadable: readonly UnreadableAt[];
  /** Positions written with a percent sign; their values are fractions. */
  readonly percents: readonly number[];
  /** Positions counted in `M` that are read as millions, where nothing in the column speaks Indonesian. */
  readonly millions: readonly number[];
  /** The currency sign in each text, lower case as written; `null` where no cell has one. */
  readonly signs: LabelColumn | null;
}

/** `position` counts within the rows that were read. */
export interface UnreadableAt {
  readonly position: number;
  readonly text: string;
}

export interface NumberOptions {
  /** The tab speaks Indonesian: `2 M` is two miliar. Words such as `jt` and `Rp` in the column say so too. */
  readonly indonesian: boolean;
  /** `20%` can be meant; else it is unreadable: no amount of money has a percent sign. */
  readonly percent: boolean;
  /** The user's word. */
  readonly mark?: DecimalMark | undefined;
}

/**
 * A cell that can be meant in one way only is read so. `1.234` and `1,234` can be meant in two: the rest of the column
 * decides, and where all of it looks like that, three digits behind the sign are thousands, for money has no three
 * decimals. Where the column speaks for both styles – more than one cell in ten against – such a cell is unreadable.
 */
export function numberReader(
  rows: readonly Row[],
  rowIndexes: Int32Array,
  column: number,
  { indonesian, percent, mark }: NumberOptions,
): ColumnReader<NumberReading> {
  const places = new Float64Array(rowIndexes.length).fill(Number.NaN);
  const unreadable: UnreadableAt[] = [];
  const percents: number[] = [];
  let signCodes: Int32Array | null = null;
  const signs: string[] = [];
  const twofold: Twofold[] = [];
  const inM: number[] = [];
  const seen = { filled: 0, numbers: 0, texts: 0, onlyPoint: 0, onlyComma: 0, groupedByPoint: 0, groupedByComma: 0 };
  let speaksIndonesian = indonesian;

  function take(from: number, to: number): void {
    let numbers = 0;
    for (let position = from; position < to; position++) {
      const cell = cellAt(rows, rowIndexes, position, column);
      if (typeof cell === 'number' && Number.isFinite(cell)) {
        places[position] = cell;
        numbers++;
      } else if (typeof cell === 'string') takeText(position, cell);
      else if (!isBlank(cell)) takeUnreadable(position, cell);
    }
    seen.filled += numbers;
    seen.numbers += numbers;
  }

  function takeUnreadable(position: number, cell: Cell | undefined): void {
    seen.filled++;
    unreadable.push({ position, text: shownText(cell) });
  }

  function takeText(position: number, text: string): void {
    // Nearly all are plain, and say nothing but the number.
    const plain = readPlainNumber(text);
    if (plain !== null) {
      takeNumber(position, plain);
      return;
    }
    const number = readDressedNumber(text);
    if (number === null || (number.percent && !percent)) {
      if (!isBlank(text)) takeUnreadable(position, text);
      return;
    }
    if (number.currency !== '') {
      signCodes ??= new Int32Array(rowIndexes.length).fill(-1);
      signCodes[position] = placeIn(signs, number.currency);
    }
    if (number.percent) percents.push(position);
    if (number.indonesian) speaksIndonesian = true;
    if (number.inM) inM.push(position);
    takeNumber(position, number);
  }

  function takeNumber(position: number, number: PlainNumber): void {
    seen.filled++;
    seen.texts++;
    if (number.point === number.comma) places[position] = number.point;
    else if (Number.isNaN(number.comma)) {
      places[position] = number.point;
      seen.onlyPoint++;
    } else if (Number.isNaN(number.point)) {
      places[position] = number.comma;
      seen.onlyComma++;
    } else {
      twofold.push({ position, number });
      // Read with a decimal comma the number is the larger one where the sign in it is a point: 1.234.
      if (Math.abs(number.comma) > Math.abs(number.point)) seen.groupedByPoint++;
      else seen.groupedByComma++;
    }
  }

  function finish(count: number): NumberReading {
    const values = places.subarray(0, count);
    const found = decimalStyle(seen);
    const style = mark ?? found;
    const textAt = (position: number): string => shownText(cellAt(rows, rowIndexes, position, column));
    for (const { position, number } of twofold) {
      if (style === 'undecided' || (mark === undefined && !fitsStyle(number, style, seen))) {
        unreadable.push({ position, text: textAt(position) });
      } else places[position] = style === 'point' ? number.point : number.comma;
    }
    if (speaksIndonesian) for (const position of inM) values[position] = (values[position] ?? Number.NaN) * 1000;
    unreadable.sort((one, other) => one.position - other.position);
    return {
      values,
      format: {
        ...formatOf(seen, style, twofold.length),
        ...(twofold.length > 0 && (found === 'undecided' || seen.onlyPoint + seen.onlyComma === 0)
          ? { either: { texts: firstDifferent(twofold, textAt), mark: style === 'undecided' ? null : style } }
          : {}),
      },
      unreadable,
      percents,
      millions: speaksIndonesian ? [] : inM,
      signs: signCodes === null ? null : { codes: signCodes.subarray(0, count), labels: signs },
    };
  }

  return { take, finish };
}

function firstDifferent(twofold: readonly Twofold[], textAt: (position: number) => string): readonly string[] {
  const texts = new Set<string>();
  for (const { position } of twofold) {
    texts.add(textAt(position));
    if (texts.size === 2) break;
  }
  return [...texts];
}

/** A column has one sign or a few. */
function placeIn(signs: string[], sign: string): number {
  const place = signs.indexOf(sign);
  return place === -1 ? signs.push(sign) - 1 : place;
}

interface Twofold {
  readonly position: number;
  readonly number: PlainNumber;
}

const cellAt = (rows: readonly Row[], rowIndexes: Int32Array, position: number, column: number): Cell | undefined =>
  rows[rowIndexes[position] ?? -1]?.[column];
