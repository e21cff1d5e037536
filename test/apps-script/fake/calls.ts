/** Counts every call to a service, refuses what the script may not do, and lets a chosen call fail. */

export interface Failing {
  /** 1 is the first call. */
  readonly call: number;
  /** `after`: Google carried the call out and then reported a failure. `short`: cells that are asked for come one row short. */
  readonly when: 'before' | 'after' | 'short';
  /** Every later call fails too, as when the script's time is over. */
  readonly lasting: boolean;
}

/**
 * What the script may do: `NONE` before the user has agreed to anything, `LIMITED` when a document is opened in which the
 * add-on is in use, `CUSTOM_FUNCTION` inside a cell.
 */
export type Permission = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

export interface Calls {
  /** `Sheet.getRange`, in order. */
  readonly names: string[];
  readonly run: <Value>(name: string, work: () => Value) => Value;
}

/** `onCall` may refuse it. */
export function callCounter(
  permission: Permission = 'FULL',
  failing?: Failing,
  onCall: () => void = () => undefined,
): Calls {
  const names: string[] = [];
  return {
    names,
    run(name, work) {
      if (!isAllowed(name, permission)) throw new Error(`You do not have permission to call ${name}`);
      names.push(name);
      onCall();
      const fails =
        failing !== undefined && (names.length === failing.call || (failing.lasting && names.length > failing.call));
      if (fails && failing.when === 'before') throw new Error(`Service error: ${name}`);
      const value = work();
      if (fails && failing.when === 'short') {
        if (name === 'Range.getValues' && Array.isArray(value)) value.pop();
      } else if (fails) throw new Error(`Service error: ${name}`);
      return value;
    },
  };
}

/**
 * A service object that has only these members; any other one throws instead of being undefined.
 *
 * The members are checked against Google's own types, so that a name or a signature the host does not have is a
 * compile error here.
 */
export function service<Whole extends object>(calls: Calls, name: string, members: Partial<Whole>): Whole {
  const strict = new Proxy(members, {
    get(target, key) {
      const member: unknown = Reflect.get(target, key);
      if (typeof key === 'symbol') return member;
      if (!Object.hasOwn(target, key)) throw new Error(`${name}.${key} is not in the fake`);
      if (typeof member !== 'function') return member;
      return (...args: readonly unknown[]) => calls.run(`${name}.${key}`, () => Reflect.apply(member, undefined, args));
    },
    set(_, key) {
      throw new Error(`${name}.${String(key)} cannot be assigned to`);
    },
  });
  if (!answersEverything<Whole>(strict)) throw new Error('unreachable');
  return strict;
}

/** True of the proxy above: it answers every member of the whole, by the fake or by throwing. */
const answersEverything = <Whole extends object>(_strict: object): _strict is Whole => true;

function isAllowed(name: string, permission: Permission): boolean {
  if (permission === 'FULL') return true;
  // On opening, no sidebar and no box may be shown.
  if (permission === 'LIMITED') return !/^Ui\.(showSidebar|alert)$/.test(name);
  if (permission === 'NONE') return /^(SpreadsheetApp\.getUi|Ui\.createAddonMenu|Menu\.\w+)$/.test(name);
  return /^(SpreadsheetApp\.getActive|Spreadsheet\.get|Sheet\.get|Range\.get|Utilities\.)/.test(name);
}
