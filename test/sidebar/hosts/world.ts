/** A spreadsheet program in memory with the sidebar's host over it, and what a person can see and do in it beside the sidebar. */
import type { Cell, RawTab } from '../../../core/index';
import type { Host } from '../../../sidebar/host';

export type Shown = string | number | boolean;

export interface World {
  readonly host: Host;
  /** Another one in which the same stands, and from here on the one that the host works in; `null` where it cannot be had. */
  readonly copy: (() => World) | null;
  readonly tabNames: () => readonly string[];
  /** All cells of a tab as they show, computed; blank is `''`. Row and column count from 0. */
  readonly shownAt: (tab: string) => (row: number, column: number) => Shown;
  /** What was typed or written into the user's tabs, formulas as their text: to tell whether anything of it changed. */
  readonly contents: (tab: string) => string;
  /** A value; a text is never taken for a formula. */
  readonly type: (tab: string, row: number, column: number, value: string | number) => void;
  /** What people do to tabs; formulas follow, or lose what they read, as in that program. */
  readonly hand: ByHand;
  /** These cells, on that tab, which is shown. */
  readonly select: (tab: string, address: string) => void;
  /** All texts of the copy that was made last. */
  readonly copied: (name: string) => Promise<readonly string[]>;
  /** The same program, failing whatever it is asked; `null` where nothing can fail between the page and the cells. */
  readonly failing: (() => Host) | null;
  /** The same program, handing over its cells one row short; `null` where they are not handed over. */
  readonly short: (() => Host) | null;
}

export interface ByHand {
  readonly rename: (tab: string, name: string) => void;
  /** To the end of all tabs. */
  readonly moveLast: (tab: string) => void;
  readonly remove: (tab: string) => void;
  /** A blank one before this one, which counts from 0. */
  readonly insertColumn: (tab: string, before: number) => void;
  /** From here on the user of the sidebar may not change the tab; `null` where a program has no such thing. */
  readonly protect: ((tab: string) => void) | null;
  /** No tab may be added, renamed, moved or deleted; `null` where a program has no such thing. */
  readonly protectStructure: (() => void) | null;
}

export type OpenWorld = (tabs: readonly RawTab[]) => Promise<World>;

export function plain(cell: Cell): Shown {
  if (cell === null) return '';
  if (typeof cell !== 'object') return cell;
  return 'date' in cell ? cell.date : cell.error;
}
