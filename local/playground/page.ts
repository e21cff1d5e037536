/** The playground: the sample deals in a real spreadsheet, the wizard beside it, nothing leaves the page. */
import { isLanguage, type RawTab } from '../../core/index';
import { mountSidebar } from '../../sidebar/mount';
import { registerFunctions } from '../embedded-functions';
import { readSpreadsheet } from '../hucre';
import { playgroundHost } from './host';
import { spreadsheetView } from './spreadsheet-view';

async function start(sheet: HTMLElement, sidebar: HTMLElement): Promise<void> {
  const [code = ''] = navigator.language.split('-');
  const language = isLanguage(code) ? code : 'en';
  registerFunctions(language);
  const deals = await sampleDeals(language);
  const view = spreadsheetView(sheet);
  mountSidebar(playgroundHost(view, deals, language), sidebar);
}

/** The deals of the sample workbook, which lies beside the page. */
async function sampleDeals(language: string): Promise<RawTab> {
  const file = `dealsheet-sample-${language}.xlsx`;
  const answer = await fetch(file);
  const read = await readSpreadsheet(new Uint8Array(await answer.arrayBuffer()), file);
  const tab = read.ok ? read.tabs[0] : undefined;
  if (tab === undefined) throw new Error(`${file} cannot be read`);
  return tab;
}

const sheet = document.getElementById('sheet');
const sidebar = document.getElementById('sidebar');
if (sheet !== null && sidebar !== null) void start(sheet, sidebar);
