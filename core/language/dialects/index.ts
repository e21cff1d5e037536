/** The dialects formulas are printed in. Adding one: its file, its line here, and what the compiler then lists. */
import type { Dialect } from './dialect';
import { embedded } from './embedded';
import { excel } from './excel';
import { sheets } from './sheets';
import { xlsx } from './xlsx';

export const dialects = { sheets, excel, xlsx, embedded } satisfies Record<string, Dialect>;

export type DialectName = keyof typeof dialects;
