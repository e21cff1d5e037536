/** The playground: the embedded spreadsheet, shown to nobody; core answers in the page itself. */
import { helpers } from '@odoo/o-spreadsheet';
import { askHere } from '../../../background/ask';
import { type EmbeddedModel, formulasIn, readTab, setCell, showTab } from '../../../local/embedded';
import { playgroundAnswers } from '../../../local/playground/answers';
import { draftsIn } from '../../../local/playground/drafts';
import { playgroundHost } from '../../../local/playground/host';
import { tabsOfFile } from '../../../local/tabs-of-file';
import { type OpenWorld, plain } from './world';

/** What the page hands to the browser; the test puts it in the place of the real one. */
export const downloads: { readonly name: string; readonly bytes: Uint8Array }[] = [];

export const playground: OpenWorld = async (tabs) => {
  const shown: EmbeddedModel[] = [];
  const view = {
    async show(model: EmbeddedModel): Promise<void> {
      shown.push(model);
    },
  };
  const host = await playgroundHost(view, askHere(playgroundAnswers()), tabs, 'en', draftsIn(new Map()));
  const model = (): EmbeddedModel => {
    const last = shown[shown.length - 1];
    if (last === undefined) throw new Error('nothing is shown');
    return last;
  };
  const idOf = (tab: string): string => {
    const id = model().getters.getSheetIdByName(tab);
    if (id === undefined) throw new Error(`no tab ${tab}`);
    return id;
  };
  const did = ({ isSuccessful, reasons }: ReturnType<EmbeddedModel['dispatch']>): void => {
    if (!isSuccessful) throw new Error(reasons.join(', '));
  };
  return {
    host,
    copy: null,
    tabNames: () => {
      const { getters } = model();
      return getters.getSheetIds().map((id) => getters.getSheetName(id));
    },
    shownAt: (tab) => {
      const rows = readTab(model(), tab);
      return (row, column) => plain(rows[row]?.[column] ?? null);
    },
    contents: (tab) => {
      const values = readTab(model(), tab).flatMap((row, index) =>
        row.map((cell, column) => `${index} ${column} ${plain(cell)}`),
      );
      const formulas = formulasIn(model(), tab).map(({ row, column, text }) => `${row} ${column} ${text}`);
      return [...values, ...formulas].join('\n');
    },
    type: (tab, row, column, content) => setCell(model(), tab, row, column, content),
    hand: {
      rename: (tab, newName) => did(model().dispatch('RENAME_SHEET', { sheetId: idOf(tab), oldName: tab, newName })),
      moveLast: (tab) => {
        const ids = model().getters.getSheetIds();
        const delta = ids.length - 1 - ids.indexOf(idOf(tab));
        if (delta > 0) did(model().dispatch('MOVE_SHEET', { sheetId: idOf(tab), delta }));
      },
      remove: (tab) => did(model().dispatch('DELETE_SHEET', { sheetId: idOf(tab), sheetName: tab })),
      insertColumn: (tab, base) => {
        const place = { sheetId: idOf(tab), sheetName: tab, base, dimension: 'COL', position: 'before' } as const;
        did(model().dispatch('ADD_COLUMNS_ROWS', { ...place, quantity: 1 }));
      },
      protect: null,
      protectStructure: null,
    },
    select: (tab, address) => {
      showTab(model(), tab);
      const zone = helpers.toZone(address);
      model().selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone });
    },
    copied: async (name) => {
      const file = downloads.filter((one) => one.name === name).pop();
      const read = file === undefined ? null : await tabsOfFile(file.bytes, name);
      if (read?.ok !== true) throw new Error(`no file ${name}`);
      return read.tabs.flatMap(({ rows }) => rows.flatMap((row) => row.map((cell) => String(plain(cell)))));
    },
    failing: null,
    short: null,
  };
};
