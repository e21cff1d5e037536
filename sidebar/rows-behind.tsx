/** Shows the rows behind a number: those counted, and those not, each with why. */
import { useState } from 'preact/hooks';
import type { CellPlace, Language, RowsBehind } from '../core/index';
import { figureText, numberText } from './figures';
import type { Host } from './host';
import { Choice } from './parts/choice';
import type { Wizard } from './wizard';
import { filled, sidebarWords } from './words';

export function RowsBehindNumber({ host, wizard }: { readonly host: Host; readonly wizard: Wizard }) {
  const { language, tab, tabs, found, decisions } = wizard;
  const words = sidebarWords[language];
  const [behind, setBehind] = useState<RowsBehind | null>(null);
  const [said, setSaid] = useState('');
  if (found === null || tab === null) return null;
  const failed = (problem: unknown): void =>
    setSaid(filled(words.failed, { reason: problem instanceof Error ? problem.message : String(problem) }));
  const look = async (of: string, number: string | CellPlace, chosen: Choices): Promise<void> => {
    setBehind(null);
    setSaid(words.looking);
    const answer = await host.behind(of, number, chosen);
    setBehind(answer.ok ? answer : null);
    setSaid(answer.ok ? '' : answer.sentence);
  };
  /** What stands is explained as it was built, whatever was chosen since. */
  const lookAtSelection = async (): Promise<void> => {
    const active = await host.activeCell();
    const of = tabs.find(({ name }) => name === active?.tab)?.dashboardOf;
    if (active === null || of === undefined) {
      setBehind(null);
      setSaid(words.behind.selectFirst);
    } else await look(of, active.place, { language, decisions: {} });
  };
  return (
    <details class="step">
      <summary>
        <h2>{words.behind.title}</h2>
      </summary>
      <div class="inside">
        <Choice
          label={words.behind.number}
          value={behind?.kpi ?? ''}
          options={[
            { value: '', text: words.behind.choose },
            ...found.kpis.filter(({ needs }) => needs === null).map(({ id, name }) => ({ value: id, text: name })),
          ]}
          onChoose={(kpi) => {
            if (kpi !== '') void look(tab, kpi, { language, decisions }).catch(failed);
          }}
        />
        {tabs.some(({ dashboardOf }) => dashboardOf !== undefined) && (
          <button type="button" class="quiet" onClick={() => void lookAtSelection().catch(failed)}>
            {words.behind.selected}
          </button>
        )}
        <p role="status" class="status">
          {said}
        </p>
        {behind !== null && (
          <>
            <p>
              {behind.name}
              {behind.where === null ? '' : ` – ${behind.where}`}:{' '}
              <strong>{figureText(behind.value, behind.unit, language)}</strong> {behind.reason}
            </p>
            <h3>{words.behind.counted}</h3>
            {behind.counted.length === 0 && <p>{words.behind.none}</p>}
            {behind.counted.map((rows) => (
              <RowList
                key={`${rows.part} ${rows.tab}`}
                wizard={wizard}
                heading={words.behind.parts[rows.part]}
                {...rows}
              />
            ))}
            <h3>{words.behind.left}</h3>
            {behind.left.length === 0 && <p>{words.behind.none}</p>}
            {behind.left.map((rows) => (
              <RowList key={`${rows.why} ${rows.tab}`} wizard={wizard} heading={words.behind.why[rows.why]} {...rows} />
            ))}
          </>
        )}
      </div>
    </details>
  );
}

interface Choices {
  readonly language: Language;
  readonly decisions: Wizard['decisions'];
}

interface RowListProps {
  readonly wizard: Wizard;
  readonly heading: string;
  readonly tab: string;
  readonly count: number;
  readonly rows: readonly number[];
}

function RowList({ wizard: { language }, heading, tab, count, rows }: RowListProps) {
  const { behind } = sidebarWords[language];
  const more = count - rows.length;
  return (
    <details>
      <summary>
        {heading} <span class="note">{filled(behind.rows, { count: numberText(count, language), tab })}</span>
      </summary>
      <p class="rows">
        {rows.join(', ')}
        {more > 0 && ` ${filled(behind.more, { count: numberText(more, language) })}`}
      </p>
    </details>
  );
}
