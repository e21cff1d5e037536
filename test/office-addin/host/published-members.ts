/** What Microsoft's published types say of each member: its requirement set, and which values it may be set to. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { HostError } from './errors';

interface Member {
  /** `1.12`; `null` where it belongs to no numbered set of Excel's. */
  readonly set: string | null;
  /** The type as it is written there. */
  readonly type: string;
}

/** Throws for what does not exist, and for what a host of that set does not have. */
export function publishedMember(className: string, name: string, supported: string): Member {
  const member = published().get(`${className}.${name}`);
  if (member === undefined) throw new HostError('ApiNotFound', `There is no ${className}.${name}.`);
  if (member.set === null || isNewer(member.set, supported)) {
    throw new HostError('ApiNotFound', `${className}.${name} is newer than ExcelApi ${supported}.`);
  }
  return member;
}

/** Throws where a property is given what its type does not allow. */
export function checkValue(className: string, name: string, type: string, value: unknown): void {
  const texts = [...type.matchAll(/"([^"]+)"/g)].map(([, text]) => text);
  const fits =
    texts.length > 0
      ? texts.some((text) => text === value)
      : !['string', 'number', 'boolean'].includes(type) || typeof value === type;
  if (!fits) throw new HostError('InvalidArgument', `${className}.${name} cannot be ${JSON.stringify(value)}.`);
}

let members: ReadonlyMap<string, Member> | undefined;

function published(): ReadonlyMap<string, Member> {
  members ??= readTypes(readFileSync(createRequire(import.meta.url).resolve('@types/office-js/index.d.ts'), 'utf8'));
  return members;
}

/** Line by line: the file is generated, and each member stands in a line of its own below its remarks. */
function readTypes(text: string): ReadonlyMap<string, Member> {
  const found = new Map<string, Member>();
  const excel = text.slice(text.indexOf('declare namespace Excel {'), text.indexOf('declare namespace Word {'));
  let className: string | null = null;
  let set: string | null = null;
  for (const line of excel.split('\n')) {
    const opened = /^ {4}class (\w+)(?:<.*>)? extends OfficeExtension\.ClientObject/.exec(line);
    if (opened !== null) className = opened[1] ?? null;
    else if (line.startsWith('    }')) className = null;
    else if (line.includes('[Api set:')) set = newestIn(line);
    const member = /^ {8}(?:readonly )?(\w+)\??(?:: (.*);|\(.*)/.exec(line);
    if (className === null || member === null) continue;
    const key = `${className}.${member[1]}`;
    if (!found.has(key)) found.set(key, { set, type: member[2] ?? '' });
    set = null;
  }
  return found;
}

/** `[Api set: ExcelApi 1.1 for get, 1.8 for set]` is 1.8. */
function newestIn(line: string): string | null {
  if (!/\[Api set: ExcelApi \d/.test(line)) return null;
  return [...line.matchAll(/\d+\.\d+/g)].map(([version]) => version).reduce((a, b) => (isNewer(b, a) ? b : a));
}

export const isNewer = (version: string, than: string): boolean => numberOf(version) > numberOf(than);

const numberOf = (version: string): number => {
  const [major = '0', minor = '0'] = version.split('.');
  return Number(major) * 1000 + Number(minor);
};
