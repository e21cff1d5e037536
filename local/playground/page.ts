/** The playground: the sample deals or a file of one's own in a real spreadsheet, the wizard beside it. Nothing leaves the page. */
import { askWorker } from '../../background/ask';
import { isLanguage, type Language } from '../../core/index';
import { showFileBar } from '../../sidebar/file-bar';
import { mountSidebar } from '../../sidebar/mount';
import { registerFunctions } from '../embedded-functions';
import type { PlaygroundAnswers } from './answers';
import { download } from './download';
import { draftsOfFile } from './drafts';
import { type PlaygroundHost, playgroundHost } from './host';
import { openFile } from './open-file';
import { spreadsheetView } from './spreadsheet-view';
import { playgroundWords } from './words';

/** What is open, with the worker that has read it. */
interface Opened {
  readonly host: PlaygroundHost;
  readonly name: string;
  readonly worker: Worker;
}

type Said =
  | 'about'
  | 'saving'
  | { readonly why: 'opening' | 'unreadable' | 'tooLarge' | 'empty'; readonly file: string };

async function start(bar: HTMLElement, sheet: HTMLElement, sidebar: HTMLElement): Promise<void> {
  // Each file has a worker of its own; kept here, so that the page needs its server no more.
  const script = URL.createObjectURL(await (await fetch('worker.js')).blob());
  const [code = ''] = navigator.language.split('-');
  let language: Language = isLanguage(code) ? code : 'en';
  document.documentElement.lang = language;
  registerFunctions(language);
  const view = spreadsheetView(sheet);
  let shown: Opened | null = null;
  let said: Said = 'about';
  let cancel: (() => void) | null = null;

  const draw = (): void => {
    const words = playgroundWords[language];
    showFileBar(bar, {
      words,
      said: typeof said === 'string' ? words[said] : words[said.why](said.file),
      isBusy: isGoingOn(said),
      onOpen: (file) => void file.arrayBuffer().then((bytes) => open(bytes, file.name)),
      onSave: shown === null ? null : () => void save(),
      onCancel: cancel,
    });
  };
  const say = (next: Said, onCancel: (() => void) | null = null): void => {
    said = next;
    cancel = onCancel;
    draw();
  };

  /** Everything stays as it was where the file cannot be read. */
  async function open(bytes: ArrayBuffer, name: string): Promise<void> {
    const worker = new Worker(script);
    let isCancelled = false;
    say({ why: 'opening', file: name }, () => {
      isCancelled = true;
      worker.terminate();
      say('about');
    });
    const ask = askWorker<PlaygroundAnswers>(worker);
    const read = await openFile(ask, new Uint8Array(bytes), name);
    if (isCancelled) return;
    if (!read.ok || read.tabs.length === 0) {
      worker.terminate();
      say({ why: read.ok ? 'unreadable' : refusals[read.why], file: name });
      return;
    }
    // From here on it is shown: there is no way back to the workbook before.
    say({ why: 'opening', file: name });
    const host = await playgroundHost(view, ask, read.tabs, language, draftsOfFile(name), read.earlier);
    shown?.worker.terminate();
    shown = { host, name, worker };
    mountSidebar(host, sidebar, (spoken) => {
      language = spoken;
      draw();
    });
    say('about');
  }

  async function save(): Promise<void> {
    if (shown === null) return;
    const { host, name } = shown;
    let isCancelled = false;
    say('saving', () => {
      isCancelled = true;
      say('about');
    });
    const bytes = await host.file();
    if (isCancelled) return;
    download(`${name.replace(/\.[^.]*$/, '')}.dashboard.xlsx`, bytes);
    say('about');
  }

  const sample = `dealsheet-sample-${language}.xlsx`;
  const answer = await fetch(sample);
  await open(await answer.arrayBuffer(), sample);
}

const refusals = { 'empty-file': 'empty', 'too-large': 'tooLarge', 'not-a-spreadsheet': 'unreadable' } as const;

const isGoingOn = (said: Said): boolean => said === 'saving' || (typeof said === 'object' && said.why === 'opening');

const [bar, sheet, sidebar] = ['bar', 'sheet', 'sidebar'].map((id) => document.getElementById(id));
if (bar != null && sheet != null && sidebar != null) void start(bar, sheet, sidebar);
