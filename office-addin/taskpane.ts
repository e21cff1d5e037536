/** The entry of taskpane.js: the wizard in Excel's task pane. */
import { type Ask, askWorker } from '../background/ask';
import type { CoreAnswers } from '../background/core-answers';
import { mountSidebar } from '../sidebar/mount';
import { excelHost } from './host';

Office.onReady(({ host }) => {
  const root = document.getElementById('sidebar');
  // Opened in an ordinary browser tab there is no workbook to talk to; the page's own text says so.
  if (host === Office.HostType.Excel && root !== null) mountSidebar(excelHost(core()), root);
});

/** Nothing where the program shows the pane in something that has no workers: then core works in the pane. */
const core = (): Ask<CoreAnswers> | undefined =>
  typeof Worker === 'undefined' ? undefined : askWorker<CoreAnswers>(new Worker('worker.js'));
