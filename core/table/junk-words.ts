/** The words of rows that are no deals: what a total, an average or a footer is called in the languages that are read. */
import { mayBeginWith } from './word-starts';

/** The text is the word for a total and nothing else, but for what it is a total of: "Grand Total (12 records)". */
export const isTotalWord = (text: string): boolean =>
  text.length <= 60 && mayBeTotal(text) && totalWord.test(text.trim());

export const isFooter = (text: string): boolean => footerWord.test(text.slice(0, 200).trim());

const footerWord =
  /^(?:confidential(?: information\b|\s*[-–:.,]|$)|copyright\b|©|\(c\)\s|all rights reserved|generated (?:by|on|at)\b|exported (?:by|on|at|from)\b|report (?:generated|created|run)\b|printed (?:by|on)\b|page \d|halaman \d|dicetak\b|diekspor\b|rahasia(?: perusahaan\b|\s*[-–:.,]|$)|dibuat oleh\b|hak cipta\b)/i;

/** What may stand before "total", together with it or apart. */
const kindsOfTotal = ['grand', 'sub', 'jumlah', 'sum', 'overall'];

/** As regular expressions; each begins with its first two letters as they are. */
const totals = [
  ...['totals?', 'jumlah', 'sub ?jumlah', 'sum', 'suma', 'summe', 'gesamtsumme', 'endsumme', 'zwischensumme'],
  ...['average', 'rata[\\s-]?rata', 'rerata', 'soma', 'somme', 'gesamt', 'moyenne', 'durchschnitt'],
  ...['итого', 'всего', 'общий итог', 'сумма'],
];

const ofWhat = [
  ...['total', 'keseluruhan', 'semua', 'nilai', 'penjualan', 'value', 'amount', 'sales', 'revenue', 'deals', 'records'],
  ...['rows', 'g[eé]n[eé]ral', 'geral', 'seluruhnya'],
];

const totalWord = new RegExp(
  `^(?:(?:${kindsOfTotal.join('|')})?[\\s-]*totals?|${totals.join('|')})(?:\\s+(?:${ofWhat.join('|')}))?\\s*(?:[:=].{0,20}|\\([^()]{0,40}\\))?$`,
  'i',
);

const mayBeTotal = mayBeginWith([...kindsOfTotal, ...totals]);
