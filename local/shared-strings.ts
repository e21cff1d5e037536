/** The texts of a workbook, each once: hucre's first, ours after them. A cell holds its text's number. */

export interface SharedStrings {
  readonly numberOf: (text: string) => number;
  /** The part, ours in it, once all cells are written. */
  readonly texts: () => Iterable<string>;
}

/** `part`: as hucre wrote it. */
export function sharedStrings(part: string): SharedStrings {
  const [, before = '', unique = '', items = '', after = ''] =
    /^(.*<sst [^>]*?) count="\d+" uniqueCount="(\d+)"(?:\/>|(>.*)(<\/sst>.*))$/s.exec(part) ?? [];
  const first = Number(unique);
  const numbers = new Map<string, number>();
  return {
    numberOf(text) {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      const number = first + numbers.size;
      numbers.set(text, number);
      return number;
    },
    *texts() {
      const count = first + numbers.size;
      yield `${before} count="${count}" uniqueCount="${count}"${items}`;
      for (const text of numbers.keys()) yield `<si>${textElement(text)}</si>`;
      yield after;
    },
  };
}

const textElement = (text: string): string =>
  /^ | $|[\n\t]/.test(text) ? `<t xml:space="preserve">${escaped(text)}</t>` : `<t>${escaped(text)}</t>`;

/** As files write what XML has no character for: `_x0001_`. Line feeds and tabs it has. */
function escaped(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  return text.replace(/[&<>\u0000-\u0008\u000b-\u001f]/g, (sign) => {
    return names[sign] ?? `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
  });
}

const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
