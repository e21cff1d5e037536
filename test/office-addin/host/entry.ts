/** What Excel makes of what is entered into a cell, on a machine set to English (US). */
import { invalid } from './errors';
import type { SheetCell, Value } from './workbook';

/** An apostrophe is taken off and the rest is text; any other text that looks like something is taken for it. */
export function entered(entry: unknown, pattern: string | undefined): SheetCell | null {
  if (typeof entry === 'number' || typeof entry === 'boolean') return { value: entry };
  if (typeof entry !== 'string') throw invalid(`cannot be entered: ${JSON.stringify(entry)}`);
  if (entry === '') return null;
  const isFormula = entry.startsWith('=') && pattern !== '@';
  if (entry.replace(/^'/, '').length > (isFormula ? longestFormula : longestText)) throw invalid('too long for a cell');
  if (entry.startsWith("'")) return { value: entry.slice(1) };
  if (pattern === '@') return { value: entry };
  if (entry.startsWith('=')) return { formula: entry };
  return { value: taken(entry) };
}

const longestText = 32_767;
const longestFormula = 8_192;

function taken(text: string): Value {
  if (/^[+\-@]/.test(text)) throw invalid(`would be taken for a formula: ${text}`);
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  if (/^\s*[\d.,]+(e[+-]?\d+)?\s*%?\s*$/i.test(text)) return Number.parseFloat(text.replace(/,/g, ''));
  if (/^\d+[-/]\d+([-/]\d+)?$/.test(text) || months.test(text)) return 45000;
  return text;
}

const months = /^(\d+[ -])?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*([ -]\d+)?$/i;
