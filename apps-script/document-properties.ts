/** Texts of any length in the document's properties, of which each holds nine kilobytes at most. */

export function remember(name: string, text: string): void {
  const store = PropertiesService.getDocumentProperties();
  const parts = text.match(pieces) ?? [];
  const wanted = new Map(parts.map((part, index) => [partName(name, index), part]));
  // All in one call: cut off in between, half of it would be old.
  store.setProperties({ [name]: String(parts.length), ...Object.fromEntries(wanted) });
  for (const key of store.getKeys()) {
    if (key.startsWith(partName(name, '')) && !wanted.has(key)) store.deleteProperty(key);
  }
}

/** `null` where nothing was remembered. */
export function remembered(name: string): string | null {
  const all = PropertiesService.getDocumentProperties().getProperties();
  const count = all[name];
  if (count === undefined) return null;
  return Array.from({ length: Number(count) }, (_, index) => all[partName(name, index)] ?? '').join('');
}

export function forget(name: string): void {
  const store = PropertiesService.getDocumentProperties();
  for (const key of store.getKeys()) {
    if (key === name || key.startsWith(partName(name, ''))) store.deleteProperty(key);
  }
}

/** By whole characters, of four bytes at most. */
const pieces = /[\s\S]{1,2200}/gu;

/** A tab's name may be part of a name, and has no line break. */
const partName = (name: string, part: number | ''): string => `${name}\n${part}`;
