/** What was left out and what looks wrong, as text for a terminal: a zero is not to be taken for a fact where rows are missing. */
import { type Language, languages, type Report } from '../core/index';

/** `''` where there is nothing to say. */
export function healthText({ health: { excluded, warnings } }: Report, language: Language): string {
  const names: Readonly<Record<string, string>> = languages[language].exclusions;
  const leftOut = excluded.map(({ reason, count }) => `${names[reason] ?? reason}: ${count}`);
  return [...leftOut, ...warnings.map(({ text }) => text)].map((line) => `  ${line}`).join('\n');
}
