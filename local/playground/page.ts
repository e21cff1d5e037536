/** The playground: the sample deals or a file of one's own in a real spreadsheet, the wizard beside it. Nothing leaves the page. */
import { isLanguage, type Language } from '../../core/index';
import { mountSidebar } from '../../sidebar/mount';
import { registerFunctions } from '../embedded-functions';
import type { ReadSpreadsheet } from '../hucre';
import { tabsOfFile } from '../tabs-of-file';
import { download } from './download';
import { type PlaygroundHost, playgroundHost } from './host';
import { type SpreadsheetView, spreadsheetView } from './spreadsheet-view';
import { playgroundWords } from './words';

interface Page {
  readonly language: Language;
  readonly view: SpreadsheetView;
  readonly sidebar: HTMLElement;
}

async function start(sheet: HTMLElement, sidebar: HTMLElement): Promise<void> {
  const [code = ''] = navigator.language.split('-');
  const language = isLanguage(code) ? code : 'en';
  document.documentElement.lang = language;
  registerFunctions(language);
  const page = { language, view: spreadsheetView(sheet), sidebar };
  const sample = `dealsheet-sample-${language}.xlsx`;
  const answer = await fetch(sample);
  const opened = open(page, await tabsOfFile(new Uint8Array(await answer.arrayBuffer()), sample), sample);
  if (opened === null) throw new Error(`${sample} cannot be read`);
  fileBar(page, opened, sample);
}

/** `null`, and everything as it was, where the file cannot be read. */
function open({ language, view, sidebar }: Page, read: ReadSpreadsheet, name: string): PlaygroundHost | null {
  const words = playgroundWords[language];
  if (!read.ok) say(read.why === 'empty-file' ? words.empty(name) : words.unreadable(name));
  if (!read.ok || read.tabs.length === 0) return null;
  say(words.about);
  const host = playgroundHost(view, read.tabs, language, read.earlier);
  mountSidebar(host, sidebar);
  return host;
}

/** Above the spreadsheet: open a file, save what is there. */
function fileBar(page: Page, first: PlaygroundHost, sample: string): void {
  const words = playgroundWords[page.language];
  let shown = { host: first, name: sample };
  const [label, input, button] = ['open', 'file', 'save'].map((id) => document.getElementById(id));
  if (label == null || !(input instanceof HTMLInputElement) || button == null) return;
  label.textContent = words.open;
  button.textContent = words.save;
  input.addEventListener('change', async () => {
    const file = input.files?.[0];
    if (file === undefined) return;
    const host = open(page, await tabsOfFile(new Uint8Array(await file.arrayBuffer()), file.name), file.name);
    if (host !== null) shown = { host, name: file.name };
  });
  button.addEventListener('click', async () => {
    download(`${shown.name.replace(/\.[^.]*$/, '')}.dashboard.xlsx`, await shown.host.file());
  });
}

function say(text: string): void {
  const place = document.getElementById('said');
  if (place !== null) place.textContent = text;
}

const sheet = document.getElementById('sheet');
const sidebar = document.getElementById('sidebar');
if (sheet !== null && sidebar !== null) void start(sheet, sidebar);
