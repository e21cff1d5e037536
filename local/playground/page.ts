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
  const tabs = await sampleTabs(language);
  const view = spreadsheetView(sheet);
  mountSidebar(playgroundHost(view, tabs, language), sidebar);
}

/** The tabs of the sample workbook, which lies beside the page; the deals come first. */
async function sampleTabs(language: string): Promise<readonly RawTab[]> {
  const file = `dealsheet-sample-${language}.xlsx`;
  const answer = await fetch(file);
  const read = await readSpreadsheet(new Uint8Array(await answer.arrayBuffer()), file);
  if (!read.ok || read.tabs.length === 0) throw new Error(`${file} cannot be read`);
  return read.tabs;
}

const sheet = document.getElementById('sheet');
const sidebar = document.getElementById('sidebar');
if (sheet !== null && sidebar !== null) void start(sheet, sidebar);
