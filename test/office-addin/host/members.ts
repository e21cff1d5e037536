/** Uses one member of a host's object, having looked it up in the published types. */
import { HostError, invalid } from './errors';
import type { HostObject } from './host-object';
import { checkValue, publishedMember } from './published-members';

interface Host {
  /** Newest requirement set of ExcelApi. */
  readonly supported: string;
  readonly unable: RegExp | null;
}

export function part(object: HostObject, name: string, host: Host): HostObject {
  check(object, name, host);
  const found = object.parts?.[name];
  if (found === undefined) throw invalid(`this host has no ${object.className}.${name}`);
  return found();
}

export function call(object: HostObject, name: string, args: readonly unknown[], host: Host): HostObject | undefined {
  if (object.isNull) throw new HostError('ItemNotFound', `${name} of what does not exist`);
  check(object, name, host);
  const method = object.methods?.[name];
  if (method === undefined) throw invalid(`this host has no ${object.className}.${name}()`);
  return method(args);
}

export function setProperty(object: HostObject, name: string, args: readonly unknown[], host: Host): void {
  if (object.isNull) throw new HostError('ItemNotFound', `${name} of what does not exist`);
  const { published, type } = check(object, name, host);
  const write = object.writes?.[name];
  if (write === undefined || args.length !== 1) throw invalid(`this host has no ${object.className}.${name} to set`);
  checkValue(object.className, published, type, args[0]);
  write(args[0]);
}

export function read(object: HostObject, names: readonly string[], host: Host): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    names.map((name) => {
      const wire = name.charAt(0).toUpperCase() + name.slice(1);
      check(object, wire, host);
      const reader = object.reads?.[wire];
      if (reader === undefined) throw invalid(`this host has no ${object.className}.${name} to read`);
      return [wire, reader()];
    }),
  );
}

/** One member goes by another name on the way to the host. */
const publishedNames: Readonly<Record<string, string>> = { 'Worksheet.Gridlines': 'showGridlines' };

function check(object: HostObject, wire: string, host: Host): { readonly published: string; readonly type: string } {
  const published = publishedNames[`${object.className}.${wire}`] ?? wire.charAt(0).toLowerCase() + wire.slice(1);
  const statement = `${object.className}.${published}`;
  if (host.unable?.test(statement)) throw new HostError('GeneralException', 'This cannot be done here.', statement);
  return { published, type: publishedMember(object.className, published, host.supported).type };
}
