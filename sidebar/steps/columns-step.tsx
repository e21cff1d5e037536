/** Which column is what, the doubtful ones first, each with its evidence and two values from it. */
import type { FieldFound } from '../../core/index';
import { Step } from '../parts/step';
import type { Wizard } from '../wizard';
import { filled, sidebarWords } from '../words';
import { DateQuestion } from './date-question';
import { FieldRow } from './field-row';
import { NumberQuestion } from './number-question';

export function ColumnsStep({ wizard }: { readonly wizard: Wizard }) {
  const { language, found, refused, decisions, decide } = wizard;
  const words = sidebarWords[language];
  const { fields = found?.fields, columns = found?.columns } = refused ?? {};
  if (fields === undefined || columns === undefined) return null;
  const groups = grouped(fields);
  const asked = fields.filter(({ numbers }) => numbers !== null);
  // Where nobody has said it, it is a question; a good guess is used meanwhile.
  const isOpen = asked.some(({ field, numbers }) => numbers?.mark === null || !isAnswered(wizard, field));
  const asks = refused?.dates !== undefined || refused?.mayBeSales !== undefined || isOpen;
  const mayChange = found?.holds == null;
  const rows = (of: readonly FieldFound[]) =>
    of.map((field) => (
      <FieldRow key={field.field} wizard={wizard} field={field} fields={fields} columns={columns} fixed={!mayChange} />
    ));
  return (
    <Step name={words.steps.columns} about={about(wizard, groups, asks)} asks={asks} open={asks}>
      {refused?.dates !== undefined && <DateQuestion wizard={wizard} question={refused.dates} />}
      {mayChange && asked.map((field) => <NumberQuestion key={field.field} wizard={wizard} field={field} />)}
      {(refused?.mayBeSales === true || decisions.everyRowIsASale !== undefined) && (
        <label class="check">
          <input
            type="checkbox"
            checked={decisions.everyRowIsASale === true}
            onChange={(event) => decide({ everyRowIsASale: event.currentTarget.checked })}
          />
          {words.everyRow}
        </label>
      )}
      {groups.doubtful.length > 0 && <h3>{words.toCheck}</h3>}
      {rows(groups.doubtful)}
      {groups.sure.length > 0 && <h3>{words.surely}</h3>}
      {rows(groups.sure)}
      {groups.absent.length > 0 && (
        <details>
          <summary>
            {words.notThere} ({groups.absent.length})
          </summary>
          {rows(groups.absent)}
        </details>
      )}
    </Step>
  );
}

/** In this session, or in that of the dashboard that stands. */
function isAnswered({ decisions, found }: Wizard, field: string): boolean {
  const answers = { ...found?.decisions.decimalMark, ...decisions.decimalMark };
  return Object.keys(answers).includes(field);
}

interface Groups {
  readonly doubtful: readonly FieldFound[];
  readonly sure: readonly FieldFound[];
  readonly absent: readonly FieldFound[];
}

function grouped(fields: readonly FieldFound[]): Groups {
  const mapped = fields.filter(({ header }) => header !== null);
  const doubtful = mapped.filter(isDoubtful).sort((one, other) => one.confidence - other.confidence);
  return {
    doubtful,
    sure: mapped.filter((field) => !isDoubtful(field)),
    absent: fields.filter(({ header }) => header === null),
  };
}

const isDoubtful = ({ confidence, by, unreadable }: FieldFound): boolean =>
  by !== 'choice' && (confidence < 0.7 || by === 'values' || unreadable > 0);

function about({ language }: Wizard, { doubtful, sure }: Groups, asks: boolean): string {
  const { about: said } = sidebarWords[language];
  if (asks) return said.refused;
  return doubtful.length > 0
    ? filled(said.check, { count: doubtful.length })
    : filled(said.columns, { count: sure.length });
}
