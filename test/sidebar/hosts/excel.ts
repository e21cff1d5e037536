/** Excel: the real client library over the in-memory workbook. */
import { vi } from 'vitest';
import { askHere } from '../../../background/ask';
import { coreAnswers } from '../../../background/core-answers';
import { type Cell, customFunctions } from '../../../core/index';
import { quotedTabName } from '../../../core/language/dialects/dialect';
import { functionsJson } from '../../../core/publish/functions-json';
import { excelHost } from '../../../office-addin/host';
import { calculate } from '../../office-addin/host/calculate';
import { type Client, loadClient } from '../../office-addin/host/client';
import { excelOver } from '../../office-addin/host/excel';
import { deleteSheet, renameSheet } from '../../office-addin/host/references';
import { cellKey, type Sheet, type Value, type Workbook, workbookOf } from '../../office-addin/host/workbook';
import { afterInsertion, moveCells } from './inserted-column';
import type { OpenWorld, World } from './world';

let client: Client | null = null;

export const excel: OpenWorld = async (tabs) => {
  client ??= loadClient();
  const library = client;
  vi.stubGlobal('Excel', library.Excel);
  vi.stubGlobal('OfficeExtension', library.OfficeExtension);
  vi.stubGlobal('Office', { context: { displayLanguage: 'en-US' } });
  vi.stubGlobal('fetch', async (file: string) => ({
    json: async () => JSON.parse(functionsJson(customFunctions, file.includes('-id') ? 'id' : 'en')),
  }));
  const workbook = workbookOf(
    Object.fromEntries(tabs.map(({ name, rows }) => [name, rows.map((row) => row.map(inExcel))])),
  );
  return worldOver(workbook, library);
};

function worldOver(workbook: Workbook, library: Client): World {
  library.connect(excelOver(workbook, { calculates: true }));
  const sheetNamed = (name: string): Sheet => {
    const sheet = workbook.sheets.find((item) => item.name === name);
    if (sheet === undefined) throw new Error(`no sheet ${name}`);
    return sheet;
  };
  return {
    host: excelHost(askHere(coreAnswers())),
    copy: () => worldOver(structuredClone(workbook), library),
    tabNames: () => workbook.sheets.map(({ name }) => name),
    shownAt: (tab) => {
      calculate(workbook);
      const { cells } = sheetNamed(tab);
      return (row, column) => cells.get(cellKey(row, column))?.value ?? '';
    },
    contents: (tab) => JSON.stringify([...sheetNamed(tab).cells].sort(), null, 1),
    type: (tab, row, column, value) => {
      sheetNamed(tab).cells.set(cellKey(row, column), { value });
    },
    hand: {
      rename: (tab, name) => renameSheet(workbook, sheetNamed(tab), name),
      moveLast: (tab) => {
        const moving = sheetNamed(tab);
        workbook.sheets.splice(workbook.sheets.indexOf(moving), 1);
        workbook.sheets.push(moving);
      },
      remove: (tab) => deleteSheet(workbook, sheetNamed(tab)),
      insertColumn: (tab, before) => {
        moveCells(sheetNamed(tab).cells, before);
        for (const { cells } of workbook.sheets) {
          for (const cell of cells.values()) {
            if (cell.formula !== undefined) cell.formula = afterInsertion(cell.formula, quotedTabName(tab), before);
          }
        }
      },
      protectStructure: () => {
        workbook.isProtected = true;
      },
      protect: (tab) => {
        sheetNamed(tab).properties.set('protected', true);
      },
    },
    select: (tab, address) => {
      workbook.active = tab;
      workbook.selected = address;
    },
    copied: async (name) => [...sheetNamed(name).cells.values()].map(({ value }) => String(value ?? '')),
    short: () => {
      library.connect(excelOver(workbook, { short: 'values' }));
      return excelHost(askHere(coreAnswers()));
    },
    failing: () => {
      library.connect(excelOver(workbook, { fault: { request: 0, lasting: true } }));
      return excelHost(askHere(coreAnswers()));
    },
  };
}

function inExcel(cell: Cell): Value | null | readonly [number, string] {
  if (cell === null || typeof cell !== 'object') return cell;
  return 'date' in cell ? [cell.date, 'yyyy-mm-dd'] : cell.error;
}
