/** One field: the column it is read from, to be changed, with why it was taken and what stands in it. */
import type { ColumnFound, FieldFound, Language } from '../../core/index';
import { percentText } from '../figures';
import { Choice, oneOf } from '../parts/choice';
import type { Wizard } from '../wizard';
import { filled, sidebarWords } from '../words';

interface FieldRowProps {
  readonly wizard: Wizard;
  readonly field: FieldFound;
  readonly fields: readonly FieldFound[];
  readonly columns: readonly ColumnFound[];
  /** What is no deals tab has no choice of columns. */
  readonly fixed: boolean;
}

export function FieldRow({ wizard, field, fields, columns, fixed }: FieldRowProps) {
  const { language, decisions, decide } = wizard;
  const words = sidebarWords[language];
  const mapped = entry(decisions.mapping, field.field);
  const header = mapped === undefined ? field.header : mapped;
  const column = columns.find((one) => one.header === header);
  const about = `about-${field.field}`;
  return (
    <div class="field">
      <Choice
        label={field.name}
        value={header ?? ''}
        disabled={fixed}
        describedBy={about}
        options={[
          { value: '', text: words.noColumn },
          ...columns.map((one) => ({ value: one.header, text: `${one.header} (${one.letters})` })),
        ]}
        onChoose={(value) => decide({ mapping: { [field.field]: value === '' ? null : value } })}
      />
      <p id={about} class="note">
        {header === null ? '' : evidence(field, fields, column, language)}
      </p>
      {field.style?.includes('/') === true && (
        <Choice
          label={filled(words.dateOrder, { field: field.name })}
          value={entry(decisions.dateOrder, field.field) ?? ''}
          options={[
            { value: '', text: `${words.asFound} (${field.style})` },
            ...orders.map((order) => ({ value: order, text: orderTexts[order] })),
          ]}
          onChoose={(value) => decide({ dateOrder: { [field.field]: oneOf(orders, value) } })}
        />
      )}
    </div>
  );
}

/** How something is written is worth saying where it could be otherwise: `d/m/y`, `1.234,56`, `0-100`. */
const tells = /[/.,-]/;

const orders = ['dmy', 'mdy', 'ymd'] as const;
const orderTexts = { dmy: 'd/m/y', mdy: 'm/d/y', ymd: 'y/m/d' } as const;

function evidence(
  field: FieldFound,
  fields: readonly FieldFound[],
  column: ColumnFound | undefined,
  language: Language,
): string {
  const words = sidebarWords[language];
  const { by, confidence, style, unreadable, firstUnreadable } = field;
  const twin = fields.find((other) => other.field !== field.field && other.header === column?.header);
  const examples = (column?.examples ?? []).map((text) => `“${text}”`).join(', ');
  return [
    by === null ? '' : words.by[by],
    by === null || by === 'choice'
      ? ''
      : filled(words.sure, { percent: percentText(Math.round(confidence * 100) / 100, language) }),
    style === null || !tells.test(style) ? '' : filled(words.written, { style }),
    unreadable === 0 ? '' : filled(words.unreadable, { count: unreadable, text: firstUnreadable ?? '' }),
    twin === undefined ? '' : filled(words.sameColumn, { field: twin.name }),
    examples === '' ? words.noExamples : filled(words.examples, { examples }),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

const entry = <Value,>(record: Readonly<Partial<Record<string, Value>>> | undefined, name: string): Value | undefined =>
  record?.[name];
