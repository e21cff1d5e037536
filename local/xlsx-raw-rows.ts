/** The user's cells as they are, as the XML of a sheet's rows; the formats that some need are taken from samples that hucre wrote. */
import { type Cell, columnLetters, isDate, numberFormats, type RawTab } from '../core/index';
import { fileErrors, type WorkbookCell } from './hucre';
import type { SharedStrings } from './shared-strings';
import { fileText, looksLikeFormulaOrNumber } from './xlsx-cells';
import type { LongSheet } from './xlsx-rows';

const dateFormat = numberFormats.date;
/** In the order of the samples. */
const sampled = { text: numberFormats.text, date: dateFormat, time: `${dateFormat} hh:mm` } as const;
type Sampled = keyof typeof sampled;

/** In the first row; with them an empty text, for a workbook without any text has no part for texts. */
export function rawSamples(): ReadonlyMap<string, Partial<WorkbookCell>> {
  const formats = Object.values(sampled).map((numFmt) => ({ value: 0, style: { numFmt } }));
  return new Map([...formats, { value: '' }].map((cell, column) => [`0,${column}`, cell]));
}

export function rawRows({ rows }: RawTab): LongSheet {
  return (samples, strings) => {
    const write = cellWriter(looksIn(samples), strings);
    const letters = Array.from({ length: width(rows) }, (_, column) => columnLetters(column));
    return {
      count: rows.length,
      at(row) {
        const number = row + 1;
        let cells = '';
        rows[row]?.forEach((cell, column) => {
          cells += write(cell, `<c r="${letters[column]}${number}"`);
        });
        return cells === '' ? '' : `<row r="${number}">${cells}</row>`;
      },
    };
  };
}

const width = (rows: RawTab['rows']): number => rows.reduce((most, { length }) => Math.max(most, length), 0);

function looksIn(samples: string): Readonly<Record<Sampled, string>> {
  const look = (column: number): string => {
    const [, looks] = new RegExp(`<c r="${columnLetters(column)}1"( s="\\d+")>`).exec(samples) ?? [];
    if (looks === undefined) throw new Error('the samples of the raw tab were not written');
    return looks;
  };
  return { text: look(0), date: look(1), time: look(2) };
}

/** The XML of a cell whose element begins with `start`. */
function cellWriter(looks: Readonly<Record<Sampled, string>>, strings: SharedStrings) {
  return (cell: Cell, start: string): string => {
    switch (typeof cell) {
      case 'string': {
        const look = looksLikeFormulaOrNumber(cell) ? looks.text : '';
        return `${start} t="s"${look}><v>${strings.numberOf(fileText(cell))}</v></c>`;
      }
      case 'number':
        return Number.isFinite(cell) ? `${start}><v>${cell}</v></c>` : '';
      case 'boolean':
        return `${start} t="b"><v>${cell ? 1 : 0}</v></c>`;
    }
    if (cell === null) return '';
    if (isDate(cell)) {
      return `${start}${Number.isInteger(cell.date) ? looks.date : looks.time}><v>${cell.date}</v></c>`;
    }
    // An error that files have no code for is still an error, never text.
    return `${start} t="e"><v>${fileErrors.includes(cell.error) ? cell.error : '#N/A'}</v></c>`;
  };
}
