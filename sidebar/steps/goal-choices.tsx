/** The two goals that are set most often, each taken or not. */
import type { InspectedTab } from '../../core/index';
import { Choice } from '../parts/choice';
import { NumberInput } from '../parts/number-input';
import type { Wizard } from '../wizard';
import { sidebarWords } from '../words';

interface GoalChoicesProps {
  readonly wizard: Wizard;
  readonly found: InspectedTab;
}

type GoalList = NonNullable<InspectedTab['decisions']['goals']>;

const revenue = 'revenue-by-fiscal-year-end';
const customers = 'customers-in-a-location';

export function GoalChoices({ wizard, found }: GoalChoicesProps) {
  const { language, decisions, decide } = wizard;
  const words = sidebarWords[language];
  const goals: GoalList = decisions.goals ?? found.decisions.goals ?? [];
  const without = (template: string): GoalList => goals.filter((goal) => !isOf(goal, template));
  const location = goals.find((goal) => isOf(goal, customers))?.of ?? '';
  return (
    <>
      <h3>{words.goals}</h3>
      <label class="check">
        <input
          type="checkbox"
          checked={goals.some((goal) => isOf(goal, revenue))}
          onChange={(event) =>
            decide({ goals: [...without(revenue), ...(event.currentTarget.checked ? [{ template: revenue }] : [])] })
          }
        />
        {words.goalRevenue}
      </label>
      {found.goalsUnset.map(({ place, sentence }) => (
        <div key={place} class="field">
          <p role="alert" class="problem">
            {sentence}
          </p>
          <div class="target">
            <span aria-hidden="true" class="note">
              {words.goalBaseline}
            </span>
            <NumberInput
              label={words.goalBaseline}
              value={null}
              onEnter={(baseline) => {
                if (baseline !== null)
                  decide({ goals: goals.map((goal, at) => (at === place ? { ...goal, baseline } : goal)) });
              }}
            />
          </div>
        </div>
      ))}
      {found.locations.length > 0 && (
        <Choice
          label={words.goalCustomers}
          value={location}
          options={[
            { value: '', text: words.noGoal },
            ...found.locations.map((location) => ({ value: location, text: location })),
          ]}
          onChoose={(of) =>
            decide({ goals: [...without(customers), ...(of === '' ? [] : [{ template: customers, of }])] })
          }
        />
      )}
    </>
  );
}

/** A goal that was read from an earlier setup is written out, and known by its KPI. */
function isOf(goal: GoalList[number], template: string): boolean {
  if ('template' in goal) return goal.template === template;
  return goal.id === template || goal.kpi === (template === revenue ? 'REVENUE' : 'NEW_CUSTOMERS');
}
