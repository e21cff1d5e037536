/** Dates that can be read in two ways: the user says which, with two real ones in both readings. */
import type { DateQuestion as Question } from '../../core/index';
import { dateText } from '../figures';
import type { Wizard } from '../wizard';
import { filled, sidebarWords } from '../words';

interface DateQuestionProps {
  readonly wizard: Wizard;
  readonly question: Question;
}

export function DateQuestion({ wizard, question }: DateQuestionProps) {
  const { language, decisions, decide } = wizard;
  const words = sidebarWords[language];
  const { field, header, examples } = question;
  const chosen = Object.entries(decisions.dateOrder ?? {}).find(([known]) => known === field)?.[1];
  const said = (order: 'dmy' | 'mdy'): string =>
    examples
      .map(({ text, readings }) => {
        const day = readings[order];
        return filled(words.reads, { text, date: day === null ? words.noDate : dateText(day, language) });
      })
      .join('; ');
  return (
    <fieldset>
      <legend>{filled(words.datesAsked, { header })}</legend>
      {(['dmy', 'mdy'] as const).map((order) => (
        <label key={order} class="check">
          <input
            type="radio"
            name={`order-${field}`}
            checked={chosen === order}
            onChange={() => decide({ dateOrder: { [field]: order } })}
          />
          {filled(order === 'dmy' ? words.dayFirst : words.monthFirst, { examples: said(order) })}
        </label>
      ))}
    </fieldset>
  );
}
