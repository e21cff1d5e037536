/** Goals as they were asked for, read against the workbook, or a sentence that says what to do about them. */
import { askOf } from '../goals/ask';
import type { Goal } from '../goals/goal';
import { type GoalProblem, readGoals } from '../goals/read-goals';
import type { DealModel } from '../rows/model';
import type { Reading } from '../rows/reading';
import { languages } from '../words/languages';
import { fill, type Language } from '../words/words';
import type { WizardSettings } from './board';
import { calendarOf } from './calendar';
import type { GoalUnset } from './inspection';
import { type Refused, refused } from './refused';

export function setGoals(
  choice: unknown,
  model: DealModel,
  language: Language,
  today: number,
  fiscalStart: number,
): { readonly ok: true; readonly goals: readonly Goal[] } | Refused {
  const words = languages[language];
  const read = readGoals(choice, {
    model,
    today,
    fiscalStart,
    ask: askOf(model, today),
    nameOf: ({ name }) => name[language],
    templateName: (template, whose) => fill(words.goals.templates[template], { whose }),
  });
  return read.ok ? read : refused(problemSentence(read.problem, language));
}

/** The settings without the goals that cannot be set, and why each of those cannot. */
export function soundGoals(
  { model }: Reading,
  settings: WizardSettings,
): { readonly sound: WizardSettings; readonly problems: readonly GoalUnset[] } {
  const { choices = {}, language, today } = settings;
  const calendar = calendarOf(settings, languages[language]);
  if (!calendar.ok || !Array.isArray(choices.goals)) return { sound: settings, problems: [] };
  const problems = choices.goals.flatMap((goal, place): readonly GoalUnset[] => {
    const set = setGoals([goal], model, language, Math.floor(today), calendar.fiscalStart);
    return set.ok ? [] : [{ place, sentence: set.sentence }];
  });
  const goals = choices.goals.filter((_, place) => !problems.some((problem) => problem.place === place));
  return { sound: { ...settings, choices: { ...choices, goals } }, problems };
}

function problemSentence(problem: GoalProblem, language: Language): string {
  const { refusals } = languages[language].goals;
  const template = problem.code === 'direction' ? refusals.direction[problem.better] : refusals[problem.code];
  const { code, ...details } = problem;
  if (!('kpi' in details)) return fill(template, details);
  return fill(template, { kpi: details.kpi.name[language] });
}
