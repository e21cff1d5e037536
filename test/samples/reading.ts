// Reads the English sample workbook as the tests speak of it: entries by header, planted rows, the counted deals.
import { expect } from 'vitest';
import { type Cell, plantedDirt, sampleAsOf, sampleWorkbook } from '../../scripts/samples/workbook';

export type Entry = (header: string) => Cell;

const english = sampleWorkbook('en');
const notCounted = [...rowsWith('blankRow'), ...rowsWith('totalFooter'), ...rowsWith('duplicateId').slice(1)];

export const asOf = time(new Date(`${sampleAsOf}T00:00:00Z`));
export const stages = ['Qualified', 'Contact made', 'Demo scheduled', 'Proposal made', 'Negotiation'];
export const deals = sheetRows('Deals').filter(({ row }) => !notCounted.includes(row));
export const won = withStatus('Won');
export const lost = withStatus('Lost');
export const open = withStatus('Open').map(({ entry }) => entry);
export const dealOf = new Map(deals.map(({ entry }) => [entry('ID'), entry]));
export const cleanDeals = deals.filter(({ row }) => !allPlantedRows().includes(row)).map(({ entry }) => entry);

export function withStatus(status: string) {
  return deals.filter(({ entry }) => entry('Status') === status);
}

export function sheetRows(name: string): { row: number; entry: Entry }[] {
  const tab = english.tabs.find((one) => one.name === name);
  const header = tab?.rows[0] ?? [];
  const data = tab?.rows.slice(1) ?? [];
  return data.map((cells, index) => ({ row: index + 2, entry: (title) => cellUnder(header, cells, title) }));
}

export function entries(name: string): Entry[] {
  return sheetRows(name).map(({ entry }) => entry);
}

export function rowsWith(kind: string): number[] {
  return plantedDirt.en.find((dirt) => dirt.kind === kind)?.rows ?? [];
}

// Dates of one day are different objects, so days are grouped by their time.
export function groups(list: Entry[], header: string): Map<Cell, Entry[]> {
  const found = new Map<Cell, Entry[]>();
  for (const one of list) {
    const cell = one(header);
    const key = cell instanceof Date ? cell.getTime() : cell;
    found.set(key, [...(found.get(key) ?? []), one]);
  }
  return found;
}

export function time(cell: Cell | undefined): number {
  return cell instanceof Date ? cell.getTime() : Number.NaN;
}

export function amount(cell: Cell): number {
  return typeof cell === 'number' ? cell : 0;
}

export function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

export function expectBetween(number: number, least: number, most: number): void {
  expect(number).toBeGreaterThanOrEqual(least);
  expect(number).toBeLessThanOrEqual(most);
}

function allPlantedRows(): number[] {
  return plantedDirt.en.flatMap(({ rows }) => rows);
}

function cellUnder(header: Cell[], cells: Cell[], title: string): Cell {
  const cell = cells[header.indexOf(title)];
  if (cell === undefined) throw new Error(`No column is called ${title}.`);
  return cell;
}
