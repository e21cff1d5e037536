/** Numbers that can be read in two ways: the user says which, with two real ones in both readings. */
import type { FieldFound } from '../../core/index';
import { numberText } from '../figures';
import type { Wizard } from '../wizard';
import { filled, sidebarWords } from '../words';

export function NumberQuestion({ wizard, field }: { readonly wizard: Wizard; readonly field: FieldFound }) {
  const { language, decide } = wizard;
  const words = sidebarWords[language];
  const { numbers, header } = field;
  if (numbers === null) return null;
  const said = (mark: 'point' | 'comma'): string =>
    numbers.examples
      .map(({ text, readings }) =>
        filled(words.reads, { text, date: numberText(readings[mark], language, mostDecimals) }),
      )
      .join('; ');
  return (
    <fieldset>
      <legend>{filled(words.numbersAsked, { header: header ?? '' })}</legend>
      {(['comma', 'point'] as const).map((mark) => (
        <label key={mark} class="check">
          <input
            type="radio"
            name={`mark-${field.field}`}
            checked={numbers.mark === mark}
            onChange={() => decide({ decimalMark: { [field.field]: mark } })}
          />
          {filled(words.decimal[mark], { examples: said(mark) })}
        </label>
      ))}
    </fieldset>
  );
}

const mostDecimals = 6;
