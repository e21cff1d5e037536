/** Finds a function by its name or by what it says, fills its arguments from the selection, and writes it into a cell. */
import { useEffect, useState } from 'preact/hooks';
import type { FunctionEntry } from '../core/index';
import type { Host, Repaired } from './host';
import type { Wizard } from './wizard';
import { filled, type SidebarWords, sidebarWords } from './words';

const mostFound = 8;

export function FormulaHelper({ host, wizard }: { readonly host: Host; readonly wizard: Wizard }) {
  const { language } = wizard;
  const words = sidebarWords[language];
  const [isOpen, setOpen] = useState(false);
  const [functions, setFunctions] = useState<readonly FunctionEntry[]>([]);
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<FunctionEntry | null>(null);
  const [given, setGiven] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');
  const failed = (problem: unknown): void =>
    setSaid(filled(words.failed, { reason: problem instanceof Error ? problem.message : String(problem) }));

  useEffect(() => {
    if (isOpen && functions.length === 0) host.functions().then(setFunctions, failed);
  }, [isOpen]);

  const found = functions.filter((one) => isMeant(one, search)).slice(0, mostFound);
  const put = (place: number, text: string): void =>
    setGiven(
      Array.from({ length: Math.max(given.length, place + 1) }, (_, at) => (at === place ? text : (given[at] ?? ''))),
    );
  const formula = chosen === null ? '' : formulaOf(chosen, given, host.formulas);
  const missing = chosen?.parameters.find(({ optional }, place) => !optional && (given[place] ?? '').trim() === '');

  return (
    <details class="step" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>{words.formula.title}</h2>
      </summary>
      <div class="inside">
        <label class="choice">
          <span>{words.formula.search}</span>
          <input
            type="search"
            value={search}
            onInput={(event) => {
              setSearch(event.currentTarget.value);
              setChosen(null);
            }}
          />
        </label>
        {chosen === null && search.trim() !== '' && (
          <>
            <p role="status" class="note">
              {filled(words.formula.found, { count: found.length })}
            </p>
            <ul class="plain">
              {found.map((one) => (
                <li key={one.id}>
                  <button
                    type="button"
                    class="link"
                    onClick={() => {
                      setChosen(one);
                      setGiven([]);
                      setSaid('');
                    }}
                  >
                    {one.id}
                  </button>
                  <span class="note">
                    {one.name === null ? '' : `${one.name[language]}: `}
                    {one.about[language]}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
        {chosen !== null && (
          <>
            <h3>{chosen.id}</h3>
            <p class="note">{chosen.about[language]}</p>
            {chosen.parameters.map(({ name, optional, about }, place) => (
              <div key={name} class="field">
                <label class="choice">
                  <span>
                    {name}
                    {optional ? ` ${words.formula.optional}` : ''}
                  </span>
                  <input
                    type="text"
                    value={given[place] ?? ''}
                    aria-describedby={`argument-${place}`}
                    onInput={(event) => put(place, event.currentTarget.value)}
                  />
                </label>
                <p id={`argument-${place}`} class="note">
                  {about[language]}
                </p>
                <button
                  type="button"
                  class="link"
                  aria-label={filled(words.formula.takeFor, { name })}
                  onClick={() =>
                    host.selection().then((area) => {
                      if (area === null) setSaid(words.formula.nothingSelected);
                      else put(place, area);
                    }, failed)
                  }
                >
                  {words.formula.take}
                </button>
              </div>
            ))}
            <code>{formula}</code>
            <button
              type="button"
              disabled={missing !== undefined}
              onClick={() =>
                host
                  .insertFormula(formula, language)
                  .then(
                    (done) => setSaid(done.ok ? filled(words.formula.inserted, { at: done.at }) : done.sentence),
                    failed,
                  )
              }
            >
              {words.formula.insert}
            </button>
          </>
        )}
        <p role="status" class="status">
          {said}
        </p>
        {host.repair !== undefined && (
          <button
            type="button"
            class="quiet"
            onClick={() =>
              host.repair?.(language).then((done) => setSaid(done.ok ? repairText(done, words) : done.sentence), failed)
            }
          >
            {words.formula.repair}
          </button>
        )}
      </div>
    </details>
  );
}

function repairText({ count, protectedTabs }: Repaired & { readonly ok: true }, { formula }: SidebarWords): string {
  const said = count > 0 ? [filled(formula.repaired, { count })] : [];
  if (protectedTabs.length > 0) said.push(filled(formula.protectedTabs, { tabs: protectedTabs.join('”, “') }));
  return said.length > 0 ? said.join(' ') : formula.nothingToRepair;
}

/** Every word that was typed stands in its name or in what it says, in either language. */
function isMeant({ id, name, about }: FunctionEntry, search: string): boolean {
  const text = `${id} ${id.replace(/_/g, ' ')} ${about.en} ${about.id} ${name?.en} ${name?.id}`.toLowerCase();
  const wanted = search.toLowerCase().split(/\s+/);
  return wanted.every((word) => text.includes(word));
}

/** What was left out at the end is not written; what was left out before stays blank. */
function formulaOf({ id, parameters }: FunctionEntry, given: readonly string[], style: Host['formulas']): string {
  const texts = parameters.map((_, place) => (given[place] ?? '').trim());
  const last = texts.reduce((found, text, place) => (text === '' ? found : place), -1);
  return `=${style.prefix}${id}(${texts.slice(0, last + 1).join(`${style.separator} `)})`;
}
