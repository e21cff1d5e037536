/** Excel as the sidebar's host: reads a tab, hands it to core, writes the plan that comes back. */
import { type Ask, askHere } from '../background/ask';
import { type CoreAnswers, coreAnswers } from '../background/core-answers';
import { oneAtATime } from '../background/one-at-a-time';
import type { WizardSettings } from '../core/index';
import type { Host, OnStage, Stop, TabSummary, WizardChoices } from '../sidebar/host';
import { activeCell, insertFormula, openTab, removeDashboard, selectedArea } from './actions';
import { type Course, given, orSentence, planAndWrite, type Refusal, settingsFor } from './build';
import { draftOf, keepDraft } from './drafts';
import { readEarlier } from './earlier-tabs';
import { fromAddin, readFunctions } from './function-files';
import { displayLanguage } from './language';
import { product } from './product';
import { repairFormulas } from './repair';
import { freeze, share } from './share';
import { lookAtTabs } from './tab-marks';

/** `ask` reaches core: in a worker where there is one, so that the pane goes on. */
export function excelHost(ask: Ask<CoreAnswers> = askHere(coreAnswers())): Host {
  const inTurn = oneAtATime();
  const course = (choices: WizardChoices, stop?: Stop, onStage?: OnStage): Course => ({ ask, choices, stop, onStage });
  return {
    defaultLanguage: displayLanguage(),
    canStop: true,
    formulas: { prefix: `${product.namespace}.`, separator: ',' },
    tabs,
    inspect: (tab, choices, stop, onStage) =>
      inTurn(() => looking(tab, course(choices, stop, onStage), (...given) => ask('inspect', ...given))),
    build: (tab, choices, stop, onStage) => inTurn(() => planAndWrite(tab, course(choices, stop, onStage))),
    share: (tab, choices, stop, onStage) => inTurn(() => share(tab, choices, course(choices, stop, onStage))),
    freeze: (tab, language, stop, onStage) => inTurn(() => freeze(tab, course({ language }, stop, onStage))),
    draft: draftOf,
    keepDraft,
    behind: (tab, number, choices) =>
      inTurn(() =>
        looking(tab, course(choices), (name, settings, others) => ask('behind', name, settings, number, others)),
      ),
    open: (tab) => orSentence(displayLanguage(), () => openTab(tab, displayLanguage())),
    remove: (tab, language) => orSentence(language, () => removeDashboard(tab, language)),
    functions: () => readFunctions(fromAddin),
    selection: selectedArea,
    activeCell,
    insertFormula: (formula, language) => orSentence(language, () => insertFormula(formula, language)),
    repair: (language) => orSentence(language, repairFormulas),
  };
}

const tabs = (): Promise<readonly TabSummary[]> =>
  Excel.run(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    const { found } = await lookAtTabs(context);
    return found
      .filter((tab) => tab.visible)
      .map(({ name, generated, mark }) => ({
        name,
        generated,
        active: name === active.name,
        ...(mark?.tab === 'dashboard' && mark.state === 'ready' && mark.raw !== undefined && { dashboardOf: mark.raw }),
      }));
  });

/** What core says of the sheet and those beside it, with what an earlier dashboard remembers. */
const looking = <Answer>(
  tab: string,
  course: Course,
  look: (tab: string, settings: WizardSettings, others: readonly string[]) => Promise<Answer>,
): Promise<Answer | Refusal> =>
  orSentence<Answer | Refusal>(course.choices.language, async () => {
    const others = await given(tab, course);
    if ('ok' in others) return others;
    return look(tab, { ...(await settingsFor(course.choices)), earlier: await readEarlier(tab) }, others);
  });
