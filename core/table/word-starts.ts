/** Whether a text may begin with one of some words, by its first two letters: asked of every row, so nothing is made for it. */

/**
 * `false` only where the text begins with two ASCII letters with which none of the words does. What begins otherwise, with a
 * blank or a letter of another script, has to be looked at.
 */
export function mayBeginWith(words: Iterable<string>): (text: string) => boolean {
  const pairs = new Uint8Array(26 * 26);
  for (const word of words) {
    const pair = pairOf(word);
    if (pair !== -1) pairs[pair] = 1;
  }
  return (text) => {
    const pair = pairOf(text);
    return pair === -1 || pairs[pair] === 1;
  };
}

export const isLetter = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

/** In whatever case; -1 where these are no two ASCII letters. */
function pairOf(text: string): number {
  const first = text.charCodeAt(0);
  const second = text.charCodeAt(1);
  return isLetter(first) && isLetter(second) ? ((first | 0x20) - 0x61) * 26 + (second | 0x20) - 0x61 : -1;
}
