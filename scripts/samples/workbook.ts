// The sample workbook as plain rows, in English or Indonesian, and the dirt planted in it.
import { sampleActivities } from './activities';
import { sampleCosts } from './costs';
import { sampleDeals } from './deals';
import { dealsTab, dirtRows, type PlantedDirt } from './deals-tab';
import { dealSheetLines } from './dirt';
import { sampleLeads } from './leads';
import * as otherTabs from './other-tabs';
import { sampleQuotes } from './quotes';
import { sampleStageLog } from './stage-log';
import { sampleSubscriptions } from './subscriptions';
import type { Tab } from './tab';
import { sampleTargets } from './targets';
import type { Language } from './words';

export type SampleWorkbook = { tabs: Tab[] };

export { sampleAsOf } from './calendar';
export type { DirtKind, PlantedDirt } from './deals-tab';
export type { Cell, Tab } from './tab';
export type { Language } from './words';

export const plantedDirt = plantedDirtByLanguage();

export function sampleWorkbook(language: Language): SampleWorkbook {
  const deals = sampleDeals();
  const log = sampleStageLog(deals);
  const leads = sampleLeads(deals);
  return {
    tabs: [
      dealsTab(dealSheetLines(deals), language),
      otherTabs.activitiesTab(sampleActivities(deals, log, leads), language),
      otherTabs.leadsTab(leads, language),
      otherTabs.quotesTab(sampleQuotes(deals, log), language),
      otherTabs.subscriptionsTab(sampleSubscriptions(deals), language),
      otherTabs.costsTab(sampleCosts(deals), language),
      otherTabs.targetsTab(sampleTargets(deals), language),
      otherTabs.stageLogTab(log, language),
    ],
  };
}

function plantedDirtByLanguage(): Record<Language, PlantedDirt[]> {
  const lines = dealSheetLines(sampleDeals());
  return { en: dirtRows(lines, 'en'), id: dirtRows(lines, 'id') };
}
