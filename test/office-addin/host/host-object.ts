/** What the host shows of one object: members under the names the client library asks for. */

export interface HostObject {
  /** Its class in the published types, where the members' requirement sets are looked up. */
  readonly className: string;
  /** By which its collection finds it again in a later request. */
  readonly id?: string;
  readonly isNull?: true;
  readonly reads?: Readonly<Record<string, () => unknown>>;
  readonly writes?: Readonly<Record<string, (value: unknown) => void>>;
  readonly parts?: Readonly<Record<string, () => HostObject>>;
  readonly methods?: Readonly<Record<string, (args: readonly unknown[]) => HostObject | undefined>>;
  readonly items?: () => readonly HostObject[];
  /** The cells it stands for, where it is a range. */
  readonly cells?: CellsOf;
}

export interface CellsOf {
  readonly sheet: string;
  readonly address: string;
}

export const nullObject = (className: string): HostObject => ({ className, isNull: true });

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === 'object' && value !== null && 'className' in value;

/** An object whose properties are only kept, under `path` and their names. */
export function bag(
  className: string,
  store: Map<string, unknown>,
  path: string,
  names: readonly string[],
  parts: HostObject['parts'] = {},
): HostObject {
  return {
    className,
    reads: Object.fromEntries(names.map((name) => [name, () => store.get(`${path}${name}`)])),
    writes: Object.fromEntries(
      names.map((name) => [name, (value: unknown) => void store.set(`${path}${name}`, value)]),
    ),
    parts,
  };
}
