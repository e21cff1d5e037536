/** How much of a script is text: what stands in quotes, in bytes of UTF-8. */
import { parse } from 'acorn';

export function textBytes(source: string): number {
  let bytes = 0;
  parse(source, {
    ecmaVersion: 2020,
    onToken: ({ type, start, end }) => {
      if (type.label === 'string' || type.label === 'template') bytes += Buffer.byteLength(source.slice(start, end));
    },
  });
  return bytes;
}
