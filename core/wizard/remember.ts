/** The settings of a build that takes the place of an earlier one: what was chosen there holds unless chosen anew. */
import { readFilters } from '../dashboard/read-filters';
import { readSetup } from '../dashboard/read-setup';
import type { Unusable } from '../dashboard/take-setup';
import { periodFromWords } from '../periods/period-words';
import type { WorkbookChoices } from '../rows/reading';
import { fill, languages, type Words } from '../words/words';
import type { WizardSettings } from './board';
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
    const { choices, today, unusable } = readSetup(setup.found);
    asked = { ...asked, choices: chosenAnew(choices, settings.choices ?? {}) };
    if (today !== null && !settings.fixedToday) asked = { ...asked, today, fixedToday: true };
    said.push(...unusable.map((cell) => unusableSentence(cell, words)));
  }
  if (dashboard !== undefined) {
    const { period, labels } = readFilters(dashboard.found);
    asked = { ...asked, keptFilters: labels };
    if (period !== null && settings.period === undefined) {
      if (period.asked !== null && periodFromWords(period.asked, asked.today) !== null)
        asked = { ...asked, period: period.asked };
      else said.push(fill(words.renewal.lostPeriod, { label: period.label }));
    }
  }
  return { settings: asked, said };
}

/** By label where a choice is made for each. */
function chosenAnew(setup: WorkbookChoices, wizard: WorkbookChoices): WorkbookChoices {
  return {
    ...setup,
    ...wizard,
    outcomes: { ...setup.outcomes, ...wizard.outcomes },
    stageWeights: { ...setup.stageWeights, ...wizard.stageWeights },
    stageDays: { ...setup.stageDays, ...wizard.stageDays },
    meanings: { ...setup.meanings, ...wizard.meanings },
  };
}

const unusableSentence = ({ text, column, label }: Unusable, words: Words): string =>
  label === ''
    ? fill(words.renewal.unusableSetting, { text, column: column(words) })
    : fill(words.renewal.unusable, { text, column: column(words), label });
