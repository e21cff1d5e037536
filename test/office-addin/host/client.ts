/** Microsoft's own client library for Excel, loaded as a browser would, talking to an Excel in memory. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, runInContext } from 'node:vm';
import type { Excel } from './excel';
import { isNewer } from './published-members';

export interface Client {
  /** The library's own `Excel`, as add-ins see it. */
  readonly Excel: typeof globalThis.Excel;
  readonly OfficeExtension: typeof globalThis.OfficeExtension;
  readonly CustomFunctions: typeof globalThis.CustomFunctions;
  /** From here on the library talks to this Excel. */
  readonly connect: (excel: Excel) => void;
  /** Runs a script as the page would. */
  readonly run: (script: string) => void;
  /** Where Excel hands custom functions their calls. Once open, the library sends everything through it. */
  readonly openBridge: () => Bridge;
}

export interface Bridge {
  onMessageFromHost: ((message: string) => void) | null;
  sendMessageToHost: (message: string) => void;
}

export interface ClientOptions {
  /** What the library is told of requirement sets: ExcelApi up to this one. */
  readonly supported?: string;
  readonly displayLanguage?: string;
}

export function loadClient({ supported = '1.12', displayLanguage = 'en-US' }: ClientOptions = {}): Client {
  let connected: Excel | null = null;
  const page = createContext(pageGlobals());
  runInContext('window = self = top = parent = globalThis;', page);
  runInContext(associationScript, page);
  runInContext(library(), page);
  const executor = (message: readonly unknown[], done: (result: unknown) => void): void => {
    const body = message[4];
    if (typeof body !== 'string' || connected === null) throw new Error('There is no Excel to talk to.');
    const { answer } = connected;
    setTimeout(() => done(answer(body)), 0);
  };
  page.OSF = { DDA: { RichApi: { executeRichApiRequestAsync: executor } } };
  page.Office = {
    context: {
      displayLanguage,
      requirements: { isSetSupported: (name: string, version?: string) => isSupported(name, version, supported) },
    },
  };
  // Off in the shipped file: there a call that a host does not know only fails in the host.
  page.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  return {
    Excel: page.Excel,
    OfficeExtension: page.OfficeExtension,
    CustomFunctions: page.CustomFunctions,
    connect: (excel) => {
      connected = excel;
    },
    run: (script) => void runInContext(script, page),
    openBridge: () => {
      const bridge: Bridge = { onMessageFromHost: null, sendMessageToHost: () => {} };
      page.OfficeExtension.HostBridge.init(bridge);
      return bridge;
    },
  };
}

/** Pinned by the lock file: the messages between library and host are Microsoft's own affair and may change. */
export const library = (): string =>
  readFileSync(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/excel-win32-16.01.debug.js'), 'utf8');

/** What office.js does before it loads the library: functions are kept by their names in capitals. */
export const associationScript = `
  CustomFunctions = { _association: { mappings: {}, onchange() {} } };
  CustomFunctions.associate = (functions) => {
    for (const [name, run] of Object.entries(functions)) CustomFunctions._association.mappings[name.toUpperCase()] = run;
  };
`;

/** All sets but those of single platforms, and of ExcelApi only up to the one given. */
function isSupported(name: string, version: string | undefined, supported: string): boolean {
  if (name !== 'ExcelApi') return !/Online|Desktop|Undo/.test(name);
  return version === undefined || !isNewer(version, supported);
}

/** The little of a browser that the library touches while it loads. */
function pageGlobals() {
  const element = () => ({ style: {}, setAttribute() {}, appendChild() {}, addEventListener() {} });
  return {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    URL,
    document: {
      ...element(),
      createElement: element,
      getElementsByTagName: () => [element()],
      head: element(),
      body: element(),
      documentElement: element(),
      readyState: 'complete',
      location: { href: 'https://localhost/' },
      cookie: '',
    },
    location: {
      href: 'https://localhost/',
      protocol: 'https:',
      hash: '',
      search: '',
      host: 'localhost',
      pathname: '/',
    },
    navigator: { userAgent: 'node', platform: 'node', language: 'en-US' },
    addEventListener() {},
    external: {},
    sessionStorage: { getItem: () => null, setItem() {}, removeItem() {} },
    localStorage: { getItem: () => null, setItem() {}, removeItem() {} },
    XMLHttpRequest() {},
    FormData() {},
  };
}
