/** The settings of a build that takes the place of an earlier one: what was chosen there holds unless chosen anew. */
import { readFilters } from '../dashboard/read-filters';
import { readSetup } from '../dashboard/read-setup';
import type { Unusable } from '../dashboard/take-setup';
import { periodFromWords } from '../periods/period-words';
import type { DealsTable } from '../table/deals-table';
import type { DealField } from '../table/fields';
import { languages, type Words } from '../words/languages';
import { fieldWord, fill } from '../words/words';
import type { WizardChoices, WizardSettings } from './board';
import { earlierTab } from './earlier';

export interface Remembered {
  readonly settings: WizardSettings;
  /** The header that each field of the deals was read from, as the setup says. */
  readonly headers: ReadonlyMap<DealField, string>;
  /** What could not be kept. */
  readonly said: readonly string[];
}

export function remembered(settings: WizardSettings): Remembered {
  const setup = earlierTab(settings.earlier, 'setup');
  const dashboard = earlierTab(settings.earlier, 'dashboard');
  const words = languages[settings.language];
  const said: string[] = [];
  let asked = settings;
  let headers: Remembered['headers'] = new Map();
  if (setup !== undefined) {
    const { choices, layout, goals, today, unusable, headers: read } = readSetup(setup.found);
    headers = read;
    asked = {
      ...asked,
      layout: { ...layout, ...settings.layout },
      choices: chosenAnew({ ...choices, ...(goals.length > 0 && { goals }) }, settings.choices ?? {}),
    };
    if (today !== null && !settings.fixedToday) asked = { ...asked, today, fixedToday: true };
    said.push(...unusable.map((cell) => unusableSentence(cell, words)));
  }
  if (dashboard !== undefined) {
    const { period, labels } = readFilters(dashboard.found);
    asked = { ...asked, keptFilters: labels };
    if (period !== null && settings.period === undefined) {
      const named = withFiscalMonth(period.asked, asked);
      if (periodFromWords(named, asked.today, asked.choices?.fiscalYearStart) !== null)
        asked = { ...asked, period: named };
      else said.push(fill(words.renewal.lostPeriod, { label: period.label }));
    }
  }
  return { settings: asked, headers, said };
}

/** The list of periods names a fiscal year by its year alone: the month is the setup's. */
const withFiscalMonth = (period: string, { choices }: WizardSettings): string =>
  /^FY\d{4}$/.test(period) ? `${period}-${String(choices?.fiscalYearStart ?? 1).padStart(2, '0')}` : period;

/** By label where a choice is made for each. */
function chosenAnew(setup: WizardChoices, wizard: WizardChoices): WizardChoices {
  return {
    ...setup,
    ...wizard,
    mapping: { ...setup.mapping, ...wizard.mapping },
    dateOrder: { ...setup.dateOrder, ...wizard.dateOrder },
    decimalMark: { ...setup.decimalMark, ...wizard.decimalMark },
    durations: { ...setup.durations, ...wizard.durations },
    outcomes: { ...setup.outcomes, ...wizard.outcomes },
    stageWeights: { ...setup.stageWeights, ...wizard.stageWeights },
    stageDays: { ...setup.stageDays, ...wizard.stageDays },
    meanings: { ...setup.meanings, ...wizard.meanings },
    benchmarks: { ...setup.benchmarks, ...wizard.benchmarks },
  };
}

const unusableSentence = ({ text, column, label }: Unusable, words: Words): string =>
  label === ''
    ? fill(words.renewal.unusableSetting, { text, column: column(words) })
    : fill(words.renewal.unusable, { text, column: column(words), label });

/** What was read from a column once and is read from none now: its numbers go, and people must be told. */
export const lostColumns = (
  headers: Remembered['headers'],
  { mapping }: DealsTable,
  { choices = {}, language }: WizardSettings,
): readonly string[] =>
  [...headers].flatMap(([field, header]) => {
    if (mapping[field] !== undefined || choices.mapping?.[field] === null) return [];
    const words = languages[language];
    return [fill(words.renewal.lostColumn, { field: fieldWord(field, words), header })];
  });
