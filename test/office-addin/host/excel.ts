/** Excel in memory: counts what is asked of it, and can be made to fail at any request or action. */

import { calculate } from './calculate';
import { HostError } from './errors';
import { type Answer, execute } from './execute';
import type { HostObject } from './host-object';
import { actionTypes, type Request } from './protocol';
import type { Workbook } from './workbook';

export interface Excel {
  readonly workbook: Workbook;
  /** One per sync; the client library's own tidying up afterwards is not among them. */
  readonly requests: RequestLog[];
  /** What the library's executor is called back with. */
  readonly answer: (body: string) => ExecutorResult;
}

export interface RequestLog {
  readonly bytes: number;
  readonly answerBytes: number;
  readonly actions: number;
}

/** A request is lost as a whole where no action is named. Counts from 0. */
export interface Fault {
  readonly request: number;
  readonly action?: number;
  /** Everything after it fails too, as when the pane is closed or the connection is gone. */
  readonly lasting?: boolean;
}

export interface ExcelOptions {
  readonly fault?: Fault;
  /** Newest requirement set of ExcelApi. */
  readonly supported?: string;
  /** Statements this Excel fails at, whenever they come: `/^PageLayout/`. */
  readonly unable?: RegExp;
  /** Formulas have values: the workbook is calculated when values are asked for. Without it, asking is an error. */
  readonly calculates?: boolean;
  /** What it hands over one row short, of whichever range: cells, or how they are shown. */
  readonly short?: 'values' | 'numberFormat';
  /** Bytes of one request or answer: Excel on the web takes 5 MB. */
  readonly limit?: number;
}

type ExecutorResult =
  | { readonly status: 'succeeded'; readonly value: { readonly data: readonly unknown[] } }
  | { readonly status: 'failed'; readonly error: { readonly code: number; readonly message: string } };

export function excelOver(workbook: Workbook, options: ExcelOptions = {}): Excel {
  const { fault, supported = '1.12', unable = null, limit = 5 * 1024 * 1024, calculates = false, short } = options;
  const requests: RequestLog[] = [];
  const kept = new Map<string, HostObject>();
  let broken = false;
  let calculated = false;

  const answer = (body: string): ExecutorResult => {
    const request: Request = JSON.parse(body);
    const tidying = request.Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === '_RemoveReference');
    const hit = !tidying && fault?.request === requests.length;
    if (broken || (hit && fault?.action === undefined)) {
      broken = fault?.lasting === true;
      if (!tidying) requests.push({ bytes: body.length, answerBytes: 0, actions: request.Actions.length });
      return failed(5001, 'An internal error has occurred.');
    }
    if (body.length > limit) return failed(5103, 'The request is too large.');
    const beforeAction = (index: number): void => {
      if (!hit || index !== fault?.action) return;
      broken = fault.lasting === true;
      throw new HostError('GeneralException', 'This was to fail.');
    };
    if (calculates && !calculated && asksForValues(request)) {
      calculate(workbook);
      calculated = true;
    }
    if (changes(request)) calculated = false;
    const whole: Answer = execute(request, { workbook, supported, unable, kept, beforeAction });
    const text = JSON.stringify(whole, (key, value: unknown) =>
      key.toLowerCase() === short?.toLowerCase() && Array.isArray(value) && value.length > 1
        ? value.slice(0, -1)
        : value,
    );
    if (!tidying) {
      requests.push({ bytes: body.length, answerBytes: text.length, actions: request.Actions.length });
    }
    return text.length > limit
      ? failed(5104, 'The answer is too large.')
      : { status: 'succeeded', value: { data: [200, [], text] } };
  };
  return { workbook, requests, answer };
}

const asksForValues = ({ Actions }: Request): boolean =>
  Actions.some(({ QueryInfo }) => QueryInfo?.Select?.some((name) => name.toLowerCase() === 'values'));

const changes = ({ Actions }: Request): boolean =>
  Actions.some(({ ActionType, Name }) => ActionType >= actionTypes.method && !Name.startsWith('_'));

const failed = (code: number, message: string): ExecutorResult => ({ status: 'failed', error: { code, message } });
