/** Answers one request of the client library against a workbook in memory, strictly and in order. */
import { areaOf } from './addresses';
import { HostError, invalid } from './errors';
import type { HostObject } from './host-object';
import { call, read, setProperty } from './members';
import { argumentsOf, type Run, resolve } from './object-paths';
import { type Action, actionTypes, type Request } from './protocol';

export interface Execution extends Omit<Run, 'request' | 'resolved'> {
  /** Called before each action; may throw. */
  readonly beforeAction: (index: number) => void;
}

export interface Answer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
  };
}

/** There is no transaction: what stands before a failing action is done. */
export function execute(request: Request, execution: Execution): Answer {
  const run = { ...execution, request, resolved: new Map<number, HostObject>() };
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      execution.beforeAction(index);
      results.push({ ActionId: action.Id, Value: act(action, run) });
    } catch (problem) {
      if (!(problem instanceof HostError)) throw problem;
      const error = { Code: problem.code, Message: problem.message, Location: problem.location, ActionIndex: index };
      return { Results: results, Error: error };
    }
  }
  return { Results: results };
}

function act(action: Action, run: Run): unknown {
  const object = resolve(action.ObjectPathId, run);
  switch (action.ActionType) {
    case actionTypes.instantiate:
      return identity(object);
    case actionTypes.query:
      return query(object, action.QueryInfo ?? {}, run);
    case actionTypes.method:
      if (action.Name.startsWith('_')) return internal(object, action, run);
      call(object, action.Name, argumentsOf(action.ArgumentInfo, run), run);
      return null;
    case actionTypes.setProperty:
      setProperty(object, action.Name, argumentsOf(action.ArgumentInfo, run), run);
      return null;
    default:
      throw invalid(`no such kind of action: ${action.ActionType}`);
  }
}

function query(object: HostObject, info: NonNullable<Action['QueryInfo']>, run: Run): unknown {
  if (object.isNull) return null;
  const names = info.Select ?? [];
  if (names.length === 0 || info.Expand !== undefined) throw invalid(`${object.className}: name what you load`);
  if (object.items !== undefined)
    return { _Items: object.items().map((item) => ({ ...identity(item), ...read(item, names, run) })) };
  return read(object, names, run);
}

/** What the client library does by itself: keeping a range between two requests, measuring a grid before it is cut up. */
function internal(object: HostObject, action: Action, run: Run): null {
  const args = action.ArgumentInfo?.Arguments ?? [];
  if (action.Name === '_KeepReference') {
    if (!object.isNull) run.kept.set(referenceOf(object), object);
  } else if (action.Name === '_RemoveReference') {
    for (const reference of args) run.kept.delete(String(reference));
  } else if (action.Name === '_ValidateArraySize') {
    const { firstRow, lastRow, firstColumn, lastColumn } = areaOf(object.cells?.address);
    const fits = args[0] === lastRow - firstRow + 1 && args[1] === lastColumn - firstColumn + 1;
    if (!fits) throw invalid(`${String(args[0])} rows of ${String(args[1])} for ${String(object.cells?.address)}`);
  } else {
    throw invalid(`this host has no ${action.Name}`);
  }
  return null;
}

function identity(object: HostObject): Readonly<Record<string, unknown>> | null {
  if (object.isNull) return null;
  if (object.cells !== undefined) return { _ReferenceId: referenceOf(object) };
  return object.id === undefined ? {} : { _Id: object.id, Id: object.id };
}

const referenceOf = (object: HostObject): string => `${object.cells?.sheet}!${object.cells?.address}`;
