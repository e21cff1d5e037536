/** How wide a text is in Arial, in pixels: by the widths of its letters, which all hosts' stand-ins for Arial share. */

/** Thousandths of the size, from the space to the tilde. */
const plainWidths = [
  ...[278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278],
  ...[556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556],
  ...[1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778],
  ...[667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556],
  ...[333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556],
  ...[556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584],
];

const boldWidths = [
  ...[278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278],
  ...[556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611],
  ...[975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778],
  ...[667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556],
  ...[333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611],
  ...[611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584],
];

/** Signs such as ▲ are about as wide as they are high; quotation marks and dashes are narrower than this. */
const signWidth = 990;
const narrowSigns: Readonly<Record<string, number>> = { '“': 500, '”': 500, '’': 278, '–': 556, '…': 1000, '÷': 584 };

/** `size` in points, as styles have it. */
export function textWidth(text: string, size: number, bold: boolean): number {
  const widths = bold ? boldWidths : plainWidths;
  const pixels = (size * 96) / 72;
  let thousandths = 0;
  for (const letter of text) {
    thousandths += widths[letter.charCodeAt(0) - 32] ?? narrowSigns[letter] ?? signWidth;
  }
  return (thousandths / 1000) * pixels;
}

/** Lines that the text is broken into at its blanks; more than there is room for where a word is wider than the cell. */
export function linesIn(text: string, width: number, size: number, bold: boolean): number {
  let lines = 1;
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, size, bold) <= width) line = longer;
    else {
      if (line !== '') lines += 1;
      line = word;
      lines += Math.ceil(textWidth(word, size, bold) / width) - 1;
    }
  }
  return lines;
}
