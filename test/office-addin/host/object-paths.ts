/** Finds the objects a request speaks of: from the workbook, by properties, methods and keys. */
import { invalid } from './errors';
import { type HostObject, isHostObject, nullObject } from './host-object';
import { call, part } from './members';
import { workbookObject } from './objects/root';
import { type ArgumentInfo, type ObjectPath, pathTypes, type Request } from './protocol';
import type { Workbook } from './workbook';

/** One request on its way. */
export interface Run {
  readonly request: Request;
  readonly workbook: Workbook;
  /** Newest requirement set of ExcelApi this host has. */
  readonly supported: string;
  /** Statements it fails at, by name: `PageLayout.orientation`. */
  readonly unable: RegExp | null;
  /** Ranges the client has asked to keep, by reference. */
  readonly kept: Map<string, HostObject>;
  /** Each path is followed once: following it again would add a second sheet. */
  readonly resolved: Map<number, HostObject>;
}

export function resolve(id: number, run: Run): HostObject {
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

/** Objects among the arguments arrive as the numbers of their paths. */
export function argumentsOf(info: ArgumentInfo | undefined, run: Run): readonly unknown[] {
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
