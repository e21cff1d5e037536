/** How a tab is printed. */
import { areaAddress } from '../address';
import type { TabSite } from './site';

export function writePrintSetup({ sheet, tab }: TabSite): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = tab.print.landscape ? 'Landscape' : 'Portrait';
  pageLayout.setPrintArea(areaAddress(tab.print.area));
  // As wide as one page, as many pages long as it takes.
  pageLayout.zoom = { horizontalFitToPages: 1 };
  const { titleRows } = tab.print;
  for (const row of tab.print.breaksBefore) sheet.horizontalPageBreaks.add(`A${row + 1}`);
  if (titleRows !== null) pageLayout.setPrintTitleRows(`$${titleRows.first + 1}:$${titleRows.last + 1}`);
}
