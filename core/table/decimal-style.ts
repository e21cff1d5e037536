/** Which decimal sign a column of numbers has, by what its cells are, and how that is told. */
import { grouped } from './cell-text';
import type { ColumnFormat } from './deals-table';
import type { PlainNumber } from './plain-number';

/** What the cells of a column have been. */
export interface NumbersSeen {
  readonly filled: number;
  readonly numbers: number;
  readonly texts: number;
  /** Cells that only the decimal point explains: `1,234.56`, `2500.5`. */
  readonly onlyPoint: number;
  readonly onlyComma: number;
  /** Cells such as `1.234`: thousands if the comma is the decimal sign. */
  readonly groupedByPoint: number;
  readonly groupedByComma: number;
}

export type DecimalStyle = 'point' | 'comma' | 'undecided';

/** A style may be contradicted by this share of the cells that decide. */
const tolerated = 0.1;

export function decimalStyle({ onlyPoint, onlyComma, groupedByPoint, groupedByComma }: NumbersSeen): DecimalStyle {
  if (onlyPoint + onlyComma > 0) return majority(onlyPoint, onlyComma);
  return majority(groupedByComma, groupedByPoint);
}

function majority(point: number, comma: number): DecimalStyle {
  if (point === comma) return 'undecided';
  if (Math.min(point, comma) > tolerated * (point + comma)) return 'undecided';
  return point > comma ? 'point' : 'comma';
}

/** Without a deciding cell, `1,234` among many `1.234` would read as 1.234: it is reported instead. */
export function fitsStyle(number: PlainNumber, style: 'point' | 'comma', seen: NumbersSeen): boolean {
  if (seen.onlyPoint + seen.onlyComma > 0) return true;
  const thousands = Math.abs(number.comma) > Math.abs(number.point) ? 'comma' : 'point';
  return thousands === style;
}

/** `twofold`: how many cells can be read in both styles. */
export function formatOf(seen: NumbersSeen, style: DecimalStyle, twofold: number): ColumnFormat {
  const typed = seen.numbers === seen.filled;
  const parts = [`${grouped(seen.numbers)} of ${grouped(seen.filled)} filled cells are numbers`];
  if (seen.texts > 0) {
    parts.push(`${grouped(seen.texts)} are texts that read as numbers`);
    const { onlyPoint, onlyComma } = seen;
    if (onlyPoint + onlyComma > 0) {
      parts.push(`${grouped(onlyComma)} fit only 1.234,56`, `${grouped(onlyPoint)} fit only 1,234.56`);
    }
    if (twofold > 0) parts.push(`${grouped(twofold)} fit both`);
  }
  return { kind: 'number', style: typed ? 'number' : styleName(seen, style), evidence: parts.join(', '), typed };
}

function styleName(seen: NumbersSeen, style: DecimalStyle): string {
  if (style === 'comma') return '1.234,56';
  if (style === 'point') return '1,234.56';
  return seen.onlyPoint + seen.onlyComma + seen.groupedByPoint + seen.groupedByComma > 0 ? 'mixed' : '1234';
}
