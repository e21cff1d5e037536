/** Why a tab is refused, in a sentence that says what to do. */
import type { ChosenRefusal } from '../rows/tabs-beside';
import type { Refusal } from '../table/deals-table';
import type { Spoken } from '../words/en';
import { fieldWord, fill } from '../words/words';

export function refusalSentence(refusal: Refusal | ChosenRefusal, tab: string, words: Spoken): string {
  const template = words.refusals[refusal.code];
  switch (refusal.code) {
    case 'empty-tab':
    case 'no-header':
      return fill(template, { tab });
    case 'not-deals': {
      const sentence = fill(template, {
        tab,
        headers: refusal.headers.map((header) => `“${header}”`).join(', '),
        missing: refusal.missing.map((part) => words.missing[part]).join(words.missing.and),
      });
      return refusal.undated ? `${sentence} ${words.missing.dates}` : sentence;
    }
    case 'not-this-tab': {
      const columns = refusal.missing.map((fields) => fields.map((field) => fieldWord(field, words)).join(' / '));
      return fill(template, { tab: refusal.tab, role: words.sources[refusal.role], missing: columns.join(', ') });
    }
    case 'ambiguous-dates':
      return fill(template, { header: refusal.header, examples: refusal.examples.join(', ') });
  }
}
