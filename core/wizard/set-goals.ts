/** Goals as they were asked for, read against the workbook, or a sentence that says what to do about them. */
import { askOf } from '../goals/ask';
import type { Goal } from '../goals/goal';
import { type GoalProblem, readGoals } from '../goals/read-goals';
import type { DealModel } from '../rows/model';
import { languages } from '../words/languages';
import { fill, type Language } from '../words/words';
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

function problemSentence(problem: GoalProblem, language: Language): string {
  const { refusals } = languages[language].goals;
  const template = problem.code === 'direction' ? refusals.direction[problem.better] : refusals[problem.code];
  const { code, ...details } = problem;
  if (!('kpi' in details)) return fill(template, details);
  return fill(template, { kpi: details.kpi.name[language] });
}
