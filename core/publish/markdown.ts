/** Markdown's few forms: tables, code, numbers as a language writes them. */
import type { Language } from '../words/words';

/** A table whose first row is its header. A pipe in a cell stays a pipe. */
export function table(rows: readonly (readonly string[])[]): string {
  const [header = [], ...body] = rows;
  const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...body.map(line)].join('\n');
}

export const code = (text: string): string => `\`${text}\``;

/** `1,234.5` in English, `1.234,5` in Indonesian; four places at the most. */
export function numberText(value: number, language: Language): string {
  const [whole = '', places] = String(Number(Math.abs(value).toFixed(4))).split('.');
  const [group, point] = language === 'id' ? ['.', ','] : [',', '.'];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${value < 0 ? '−' : ''}${grouped}${places === undefined ? '' : point + places}`;
}

const escaped = (cell: string): string => cell.replace(/\|/g, '\\|');
