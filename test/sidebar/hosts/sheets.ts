/** Google Sheets: the built script over the in-memory spreadsheet, asked through google.script.run. */
import { sheetsHost } from '../../../apps-script/sidebar-host';
import type { Cell } from '../../../core/index';
import { quotedTabName } from '../../../core/language/dialects/dialect';
import { serverFiles } from '../../../scripts/build-apps-script';
import { computedState } from '../../apps-script/fake/computed';
import { boxOf } from '../../apps-script/fake/range-list';
import { deleteTab, renameTab } from '../../apps-script/fake/sheet';
import { place, type State, type Tab } from '../../apps-script/fake/state';
import { runnerOver } from '../../apps-script/page';
import { spreadsheetWith } from '../../apps-script/spreadsheet-app';
import { afterInsertion, moveCells } from './inserted-column';
import type { OpenWorld, World } from './world';

let files: ReturnType<typeof serverFiles> | null = null;

export const googleSheets: OpenWorld = async (tabs) => {
  files ??= serverFiles();
  const seeds = tabs.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(inGoogle)) }));
  return worldOver({ ...spreadsheetWith(seeds, { timeZone: 'Etc/UTC' }), computes: true }, await files);
};

function worldOver(state: State, script: Awaited<ReturnType<typeof serverFiles>>): World {
  const tabNamed = (name: string): Tab => {
    const tab = state.tabs.find((item) => item.name === name);
    if (tab === undefined) throw new Error(`no tab ${name}`);
    return tab;
  };
  return {
    host: sheetsHost(runnerOver(script, state), 'en'),
    copy: () => worldOver(structuredClone(state), script),
    tabNames: () => state.tabs.map(({ name }) => name),
    shownAt: (tab) => {
      const computed = computedState(state);
      return (row, column) => {
        const { rows, columns } = tabNamed(tab);
        return row < rows && column < columns ? computed.valueAt(tab, row + 1, column + 1) : '';
      };
    },
    contents: (tab) => JSON.stringify([...tabNamed(tab).cells].sort(), null, 1) + tabNamed(tab).writes.join(),
    type: (tab, row, column, value) => {
      tabNamed(tab).cells.set(place(row + 1, column + 1), { value, formula: '' });
    },
    hand: {
      rename: (tab, name) => renameTab(state, tabNamed(tab), name),
      moveLast: (tab) => {
        const moving = tabNamed(tab);
        state.tabs.splice(state.tabs.indexOf(moving), 1);
        state.tabs.push(moving);
      },
      remove: (tab) => deleteTab(state, tabNamed(tab)),
      insertColumn: (tab, before) => {
        const { cells, formats, looks } = tabNamed(tab);
        moveCells(cells, before + 1);
        moveCells(formats, before + 1);
        moveCells(looks, before + 1);
        tabNamed(tab).columns++;
        for (const other of state.tabs) {
          for (const [at, cell] of other.cells) {
            const formula = afterInsertion(cell.formula, quotedTabName(tab), before);
            if (formula !== cell.formula) other.cells.set(at, { ...cell, formula });
          }
        }
      },
      protectStructure: null,
      protect: (tab) => {
        tabNamed(tab).isLocked = true;
      },
    },
    select: (tab, address) => {
      state.active = tabNamed(tab);
      state.selected = boxOf(address);
    },
    copied: async (name) => [...tabNamed(name).cells.values()].map(({ value }) => String(value)),
    short: () => sheetsHost(runnerOver(script, state, { failing: { call: 1, when: 'short', lasting: true } }), 'en'),
    failing: () => sheetsHost(runnerOver(script, state, { failing: { call: 1, when: 'before', lasting: true } }), 'en'),
  };
}

function inGoogle(cell: Cell): string | number | boolean | Date | null {
  if (cell === null || typeof cell !== 'object') return cell;
  return 'date' in cell ? new Date((cell.date - 25_569) * 86_400_000) : cell.error;
}
