/** The sidebar's own sentences, in every language; all others are core's. */
import type { Language } from '../core/index';
import { en } from './words-en';
import { id } from './words-id';

type Texts<Original> = {
  readonly [Key in keyof Original]: Original[Key] extends string ? string : Texts<Original[Key]>;
};

export type SidebarWords = Texts<typeof en>;

export const sidebarWords: Readonly<Record<Language, SidebarWords>> = { en, id };

export const filled = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (blank, name: string) => String(values[name] ?? blank));
