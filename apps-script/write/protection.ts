/** A warning before somebody types over our formulas. The filters are there to be changed, and so is the setup. */
import { type Area, isFormula, type TabPlan } from '../../core/index';
import type { Writing } from './plan';

/** It only warns: who means it may change any cell, and a protection that locks would lock the owner's colleagues out. */
export function writeProtection({ sheet, tab, rangeOf }: Writing): void {
  if (!isComputed(tab)) return;
  sheet
    .protect()
    .setWarningOnly(true)
    .setUnprotectedRanges(changeableAreas(tab).map((area) => rangeOf(area)));
}

export const changeableAreas = (tab: TabPlan): readonly Area[] =>
  isComputed(tab) ? tab.validations.map(({ area }) => area) : [];

/** A copy to be passed on is values, and free. */
const isComputed = ({ id, columnFormulas, cells }: TabPlan): boolean =>
  id !== 'setup' && (columnFormulas.length > 0 || cells.some(({ content }) => isFormula(content)));
