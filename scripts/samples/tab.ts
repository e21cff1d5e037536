// What a tab of the sample is: its rows, and per column a header and how its cells are written.
import type { Language, Phrase } from './words';

export type Cell = string | number | Date | null;
export type Format = 'text' | 'number' | 'money' | 'date' | 'dateTime';
export type Tab = { name: string; headerRow: number; formats: Format[]; rows: Cell[][] };
export type Column<Entry> = { header: Phrase; format: Format; cell: (entry: Entry) => Cell };

export function column<Entry>(en: string, id: string, format: Format, cell: (entry: Entry) => Cell): Column<Entry> {
  return { header: { en, id }, format, cell };
}

export function plainTab<Entry>(
  name: Phrase,
  language: Language,
  columns: Column<Entry>[],
  entries: readonly Entry[],
): Tab {
  return {
    name: name[language],
    headerRow: 1,
    formats: columns.map(({ format }) => format),
    rows: [headers(columns, language), ...entries.map((entry) => cells(columns, entry))],
  };
}

export function headers<Entry>(columns: Column<Entry>[], language: Language): Cell[] {
  return columns.map(({ header }) => header[language]);
}

export function cells<Entry>(columns: Column<Entry>[], entry: Entry): Cell[] {
  return columns.map(({ cell }) => cell(entry));
}

export function blankCells<Entry>(columns: Column<Entry>[]): Cell[] {
  return columns.map(() => null);
}
