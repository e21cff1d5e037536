/** Calls custom functions as Excel does: through the library's own proxy, which marshals arguments and results. */
import type { Client } from './client';

export interface FunctionsMetadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly parameters: readonly { readonly dimensionality: string; readonly optional?: boolean }[];
  }[];
}

/** A cell or a range as it is typed into a formula; an error cell is `{ error: '#N/A' }`. */
export type Given = GivenCell | readonly (readonly GivenCell[])[];
export type GivenCell = number | string | boolean | null | { readonly error: string };

/** What the library sends back: a value, or the number of an error with its text. */
export type Returned =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string; readonly text: string };

/** `call('CHURN_RATE', [12, 340])`: the arguments as typed into the cell, those left out at the end included. */
export function functionCaller(client: Client, metadata: FunctionsMetadata) {
  const bridge = client.openBridge();
  let calls = 0;
  const waiting = new Map<number, (returned: Returned) => void>();
  const receive = (text: string): void => {
    for (const [id, resolve] of waiting) {
      const returned = resultIn(text, id);
      if (returned === null) continue;
      waiting.delete(id);
      resolve(returned);
    }
    // Without an answer the library holds back the next results for a quarter of a minute.
    bridge.onMessageFromHost?.(acknowledged(text));
  };
  return (name: string, given: readonly (Given | undefined)[]): Promise<Returned> => {
    const definition = metadata.functions.find((each) => each.name === name);
    if (definition === undefined) throw new Error(`#NAME? There is no function ${name}.`);
    const { parameters } = definition;
    const required = parameters.filter(({ optional }) => optional !== true).length;
    if (given.length < required || given.length > parameters.length) {
      throw new Error(`Excel does not accept the formula: ${given.length} arguments for ${name}.`);
    }
    // What is left out arrives as null, a single value of a matrix parameter as a range of one cell.
    const parameterValues = parameters.map(({ dimensionality }, index) => {
      const value = given[index];
      if (value === undefined) return null;
      const range = isRange(value) ? value : [[value]];
      if (dimensionality !== 'matrix') throw new Error('One result per cell would be spilled.');
      return range.map((row) => row.map(onWire));
    });
    const id = calls++;
    const message = {
      invocationId: id,
      functionName: definition.id,
      parameterValues,
      address: 'Deals!A1',
      flags: metadata.allowErrorForDataTypeAny ? 4 : 0,
    };
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      bridge.sendMessageToHost = receive;
      const entry = { messageCategory: 1, messageType: 1000, message: JSON.stringify(message) };
      // As text, so that the arrays are the page's own.
      bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries: [entry] } }));
    });
  };
}

const isRange = (value: Given): value is readonly (readonly GivenCell[])[] => Array.isArray(value);

const onWire = (cell: GivenCell): unknown =>
  typeof cell === 'object' && cell !== null ? { type: 'CustomFunctionError', code: cell.error } : cell;

/** The numbers Excel knows errors by. */
const errors: Readonly<Record<number, string>> = { 1: '#N/A', 2: '#VALUE!', 5: '#DIV/0!', 6: '#NUM!', 7: '#VALUE!' };

function acknowledged(text: string): string {
  const { id, message } = JSON.parse(text);
  const actions: readonly { Id: number }[] = message.body.Actions;
  const body = JSON.stringify({ Results: actions.map((action) => ({ ActionId: action.Id, Value: null })) });
  return JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } });
}

function resultIn(text: string, id: number): Returned | null {
  const { message } = JSON.parse(text);
  const actions: readonly { Name: string; ArgumentInfo?: { Arguments: unknown[][][] } }[] =
    message?.body?.Actions ?? [];
  for (const action of actions) {
    if (!action.Name.startsWith('SetInvocation')) continue;
    for (const [call, ok, value, code] of action.ArgumentInfo?.Arguments[0] ?? []) {
      if (call !== id) continue;
      if (ok === true) return { ok: true, value };
      return { ok: false, error: errors[Number(code)] ?? `error ${String(code)}`, text: String(value) };
    }
  }
  return null;
}
