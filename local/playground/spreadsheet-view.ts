/** The embedded spreadsheet on the page: shows one workbook at a time. */
// The engine expects Chart.js as a global, and only the UMD build makes one; the package does not export it by name.
import '../../node_modules/chart.js/dist/chart.umd.js';
import 'bootstrap/dist/css/bootstrap.min.css';
import '@odoo/o-spreadsheet/dist/o_spreadsheet.css';
import { Spreadsheet } from '@odoo/o-spreadsheet';
import templates from '@odoo/o-spreadsheet/dist/o_spreadsheet.xml';
import { App } from '@odoo/owl';
import { type EmbeddedModel, engineSince, engineTask } from '../embedded';

export interface SpreadsheetView {
  readonly show: (model: EmbeddedModel) => Promise<void>;
}

export function spreadsheetView(element: HTMLElement): SpreadsheetView {
  let shown: App | null = null;
  return {
    async show(model) {
      engineTask(() => shown?.destroy());
      const props = {
        model,
        notifyUser: ({ text }: { text: string }) => console.info(text),
        raiseError: (text: string) => console.error(text),
        askConfirmation: (_text: string, confirm: () => void) => confirm(),
      };
      const app = engineTask(() => new App(Spreadsheet, { props, templates }));
      shown = app;
      const start = performance.now();
      await app.mount(element);
      model.joinSession();
      // Charts are drawn in the frame after, for only then it knows how large it is.
      requestAnimationFrame(() => requestAnimationFrame(() => engineSince(start)));
    },
  };
}
