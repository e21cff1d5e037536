/** The entry of taskpane.js: the wizard in Excel's task pane. */
import { mountSidebar } from '../sidebar/mount';
import { excelHost } from './host';

Office.onReady(({ host }) => {
  const root = document.getElementById('sidebar');
  // Opened in an ordinary browser tab there is no workbook to talk to; the page's own text says so.
  if (host === Office.HostType.Excel && root !== null) mountSidebar(excelHost(), root);
});
