/** Answers one request of the client library against a workbook in memory, strictly and in order. */
import { areaOf } from './addresses';
import { HostError, invalid } from './errors';
import { type HostObject, isHostObject, nullObject } from './host-object';
import { workbookObject } from './objects/root';
import { type Action, type ArgumentInfo, actionTypes, type ObjectPath, pathTypes, type Request } from './protocol';
import { checkValue, publishedMember } from './published-members';
import type { Workbook } from './workbook';

export interface Execution {
  readonly workbook: Workbook;
  /** Newest requirement set of ExcelApi this host has. */
  readonly supported: string;
  /** Ranges the client has asked to keep, by reference. */
  readonly kept: Map<string, HostObject>;
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
      const error = { Code: problem.code, Message: problem.message, Location: '', ActionIndex: index };
      return { Results: results, Error: error };
    }
  }
  return { Results: results };
}

interface Run extends Execution {
  readonly request: Request;
  readonly resolved: Map<number, HostObject>;
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

function resolve(id: number, run: Run): HostObject {
  const known = run.resolved.get(id);
  if (known !== undefined) return known;
  const path = run.request.ObjectPaths[String(id)];
  if (path === undefined) throw invalid(`no object path ${id}`);
  const object = follow(path, run);
  run.resolved.set(id, object);
  return object;
}

function follow(path: ObjectPath, run: Run): HostObject {
  if (path.ObjectPathType === pathTypes.root) return workbookObject(run.workbook);
  if (path.ObjectPathType === pathTypes.reference) {
    const kept = run.kept.get(path.Name);
    if (kept === undefined) throw invalid(`nothing is kept as ${path.Name}`);
    return kept;
  }
  if (path.ParentObjectPathId === undefined) throw invalid('an object without a parent');
  const parent = resolve(path.ParentObjectPathId, run);
  if (path.ObjectPathType === pathTypes.nullObject || parent.isNull) return nullObject('null');
  const args = argumentsOf(path.ArgumentInfo, run);
  if (path.ObjectPathType === pathTypes.property) return part(parent, path.Name, run);
  const name = path.ObjectPathType === pathTypes.indexer ? 'GetItem' : path.Name;
  const object = call(parent, name, args, run);
  if (object === undefined) throw invalid(`${parent.className}.${name} gives no object`);
  return object;
}

function part(object: HostObject, name: string, run: Run): HostObject {
  check(object, name, run);
  const found = object.parts?.[name];
  if (found === undefined) throw invalid(`this host has no ${object.className}.${name}`);
  return found();
}

function call(object: HostObject, name: string, args: readonly unknown[], run: Run): HostObject | undefined {
  if (object.isNull) throw new HostError('ItemNotFound', `${name} of what does not exist`);
  check(object, name, run);
  const method = object.methods?.[name];
  if (method === undefined) throw invalid(`this host has no ${object.className}.${name}()`);
  return method(args);
}

function setProperty(object: HostObject, name: string, args: readonly unknown[], run: Run): void {
  if (object.isNull) throw new HostError('ItemNotFound', `${name} of what does not exist`);
  const { published, type } = check(object, name, run);
  const write = object.writes?.[name];
  if (write === undefined || args.length !== 1) throw invalid(`this host has no ${object.className}.${name} to set`);
  checkValue(object.className, published, type, args[0]);
  write(args[0]);
}

function query(object: HostObject, info: NonNullable<Action['QueryInfo']>, run: Run): unknown {
  if (object.isNull) return null;
  const names = info.Select ?? [];
  if (names.length === 0 || info.Expand !== undefined) throw invalid(`${object.className}: name what you load`);
  if (object.items !== undefined)
    return { _Items: object.items().map((item) => ({ ...identity(item), ...read(item, names, run) })) };
  return read(object, names, run);
}

function read(object: HostObject, names: readonly string[], run: Run): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    names.map((name) => {
      const wire = name.charAt(0).toUpperCase() + name.slice(1);
      check(object, wire, run);
      const reader = object.reads?.[wire];
      if (reader === undefined) throw invalid(`this host has no ${object.className}.${name} to read`);
      return [wire, reader()];
    }),
  );
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

/** Objects among the arguments arrive as the numbers of their paths. */
function argumentsOf(info: ArgumentInfo | undefined, run: Run): readonly unknown[] {
  return (info?.Arguments ?? []).map((argument, index) => {
    const referenced = info?.ReferencedObjectPathIds?.[index] ?? 0;
    return referenced > 0 ? resolve(referenced, run) : withObjects(argument, run);
  });
}

function withObjects(value: unknown, run: Run): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || isHostObject(value)) return value;
  if ('_ObjectPathId' in value && typeof value._ObjectPathId === 'number') return resolve(value._ObjectPathId, run);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withObjects(item, run)]));
}

/** Two members go by another name on the way to the host. */
const publishedNames: Readonly<Record<string, string>> = { 'Worksheet.Gridlines': 'showGridlines' };

function check(object: HostObject, wire: string, run: Run): { readonly published: string; readonly type: string } {
  const published = publishedNames[`${object.className}.${wire}`] ?? wire.charAt(0).toLowerCase() + wire.slice(1);
  return { published, type: publishedMember(object.className, published, run.supported).type };
}
