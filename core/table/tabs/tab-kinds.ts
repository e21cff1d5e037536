/** The tabs beside the deals as kinds of tab, and which columns each cannot do without. */
import type { ColumnProfile } from '../column-profile';
import { readDateText } from '../date-text';
import { kindFit } from '../field-fit';
import type { FieldKind, Fields } from '../fields';
import type { HeaderNames } from '../headers/header-names';
import { tabHeaders } from '../headers/tabs';
import { asProbabilities, inPercent } from '../probability';
import type { NameOf, TabKind } from '../tab-kind';
import { asIntervals, monthsOf } from './interval-months';
import { periodStart } from './period-start';
import { type OtherTab, type TabField, tabFields } from './tab-fields';

export const tabKinds: { readonly [Tab in OtherTab]: TabKind<(typeof tabFields)[Tab]> } = {
  activities: kindOf(tabFields.activities, tabHeaders('activities'), null, false),
  leads: kindOf(tabFields.leads, tabHeaders('leads'), null, false),
  quotes: kindOf(tabFields.quotes, tabHeaders('quotes'), 'amount', false),
  subscriptions: kindOf(tabFields.subscriptions, tabHeaders('subscriptions'), 'amount', false),
  costs: kindOf(tabFields.costs, tabHeaders('costs'), 'amount', true),
  targets: kindOf(tabFields.targets, tabHeaders('targets'), 'amount', true),
  stageLog: kindOf(tabFields.stageLog, tabHeaders('stageLog'), null, false),
  stages: kindOf(tabFields.stages, tabHeaders('stages'), null, false),
  rates: kindOf(tabFields.rates, tabHeaders('rates'), 'rate', true),
};

/** Their dates may be months or quarters: `Januari 2026`. */
export const isByPeriod = (role: OtherTab): boolean => role === 'costs' || role === 'targets' || role === 'rates';

/** Of each group one is needed. */
export const requiredFields: { readonly [Tab in OtherTab]: readonly (readonly TabField<Tab>[])[] } = {
  activities: [['type'], ['date']],
  leads: [['received']],
  quotes: [
    ['date', 'amount'],
    ['dealId', 'status'],
  ],
  subscriptions: [['amount'], ['start'], ['account', 'id']],
  costs: [['amount'], ['date', 'category']],
  targets: [['amount', 'yearAmount', 'quarterAmount', 'monthAmount']],
  stageLog: [['dealId'], ['stage'], ['entered']],
  stages: [['stage'], ['order', 'probability', 'isWon']],
  rates: [['currency'], ['rate']],
};

function kindOf<Declared extends Fields>(
  fields: Declared,
  headers: HeaderNames<NameOf<Declared>>,
  money: NameOf<Declared> | null,
  byPeriod: boolean,
): TabKind<Declared> {
  return {
    fields,
    headers,
    fitOf: (field, profile) => fitOf(field, fields[field]?.kind ?? 'label', profile, byPeriod),
    fieldsByValues: () => [],
    inPercent,
    asMeant: (field, reading, rows, rowIndexes, column) => {
      if (inPercent(field)) return asProbabilities(reading);
      return field === 'intervalMonths' ? asIntervals(reading, rows, rowIndexes, column) : reading;
    },
    money,
  };
}

function fitOf(field: string, kind: FieldKind, profile: ColumnProfile, byPeriod: boolean): number {
  const { filled, numbers, currencies, labels } = profile;
  const fit = kindFit(kind, profile);
  if (kind === 'date' && byPeriod && namesPeriods(labels)) return 1;
  if (field === 'intervalMonths' && labels.length > 0 && labels.every((label) => monthsOf(label) !== null)) return 1;
  if (kind !== 'label' || filled === 0) return fit;
  const numeric = numbers / filled;
  if (field === 'currency') return currencies > 0.7 * filled ? 1 : numeric > 0.5 ? 0 : 0.3;
  // Ids are numbers as often as not, and so are the owners and accounts of a database.
  if (field === 'type' || field === 'status' || field === 'outcome' || field === 'kpi') return numeric > 0.5 ? 0 : fit;
  return fit;
}

/** Half of the labels, days among them: what else stands there is reported. */
const namesPeriods = (labels: readonly string[]): boolean =>
  labels.length > 0 &&
  labels.filter((label) => periodStart(label) !== null || readDateText(label) !== null).length * 2 >= labels.length;
