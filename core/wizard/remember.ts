/** The settings of a build that takes the place of an earlier one: what was chosen there holds unless chosen anew. */
import { readFilters } from '../dashboard/read-filters';
import { readSetup } from '../dashboard/read-setup';
import type { Unusable } from '../dashboard/take-setup';
import { periodFromWords } from '../periods/period-words';
import { languages, type Words } from '../words/languages';
import { fill } from '../words/words';
import type { WizardChoices, WizardSettings } from './board';
import { earlierTab } from './earlier';

export interface Remembered {
  readonly settings: WizardSettings;
  /** What could not be kept. */
  readonly said: readonly string[];
}

export function remembered(settings: WizardSettings): Remembered {
  const setup = earlierTab(settings.earlier, 'setup');
  const dashboard = earlierTab(settings.earlier, 'dashboard');
  const words = languages[settings.language];
  const said: string[] = [];
  let asked = settings;
  if (setup !== undefined) {
    const { choices, layout, goals, today, unusable } = readSetup(setup.found);
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
  return { settings: asked, said };
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
