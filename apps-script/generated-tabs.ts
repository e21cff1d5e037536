/** The marks on the tabs we make: they tell ours from the user's, and finished ones from what a failed build left behind. */
import { type GeneratedTab, markKey as key, readMark, type TabMark } from '../core/index';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface MarkedTab {
  readonly sheet: Sheet;
  readonly name: string;
  readonly metadata: GoogleAppsScript.Spreadsheet.DeveloperMetadata;
  /** `null` where a later version of ours wrote what this one cannot read: ours, but not to be touched. */
  readonly mark: TabMark | null;
}

/** What stands in the spreadsheet, asked for once: every question is a call. */
export interface Standing {
  /** All tabs, in their order. */
  readonly tabs: readonly { readonly sheet: Sheet; readonly name: string }[];
  /** Those of ours, finished or not. */
  readonly ours: readonly MarkedTab[];
}

export const standing = (spreadsheet: Spreadsheet): Standing => ({
  tabs: spreadsheet.getSheets().map((sheet) => ({ sheet, name: sheet.getName() })),
  ours: generatedTabs(spreadsheet),
});

export const sheetNamed = ({ tabs }: Standing, name: string): Sheet | undefined =>
  tabs.find((tab) => tab.name === name)?.sheet;

/** Every tab of ours, finished or not. */
export function generatedTabs(spreadsheet: Spreadsheet): readonly MarkedTab[] {
  const tabs: MarkedTab[] = [];
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(key).find()) {
    const sheet = metadata.getLocation().getSheet();
    if (sheet !== null) tabs.push({ sheet, name: sheet.getName(), metadata, mark: readMark(metadata.getValue()) });
  }
  return tabs;
}

/**
 * Inserts an empty tab of ours, marked as unfinished.
 *
 * The name comes last: a build that is cut off between inserting and marking leaves a blank tab under a name that only
 * we give, so that no tab of the user's can be taken for it.
 */
export function insertTab(
  spreadsheet: Spreadsheet,
  tab: { readonly id: GeneratedTab; readonly name: string },
  build: Pick<TabMark, 'build' | 'version' | 'raw' | 'written'>,
  position: number,
): Sheet {
  const sheet = spreadsheet.insertSheet(`${unfinishedName} ${build.build}`, position);
  const mark: TabMark = { ...build, tab: tab.id, state: 'building' };
  // Visible to every script of this document: a test deployment must know the tabs of the published one.
  sheet.addDeveloperMetadata(key, JSON.stringify(mark), SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  return sheet.setName(tab.name);
}

/** Flips the tabs of a build to finished, the dashboard last: a build is unfinished as long as one of its tabs is. */
export function markReady(spreadsheet: Spreadsheet, build: string): void {
  const own: { readonly metadata: MarkedTab['metadata']; readonly mark: TabMark }[] = [];
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(key).find()) {
    const mark = readMark(metadata.getValue());
    if (mark?.build === build) own.push({ metadata, mark });
  }
  own.sort((a, b) => Number(a.mark.tab === 'dashboard') - Number(b.mark.tab === 'dashboard'));
  for (const { metadata, mark } of own) metadata.setValue(JSON.stringify({ ...mark, state: 'ready' }));
}

/**
 * Deletes what unfinished builds left, and says what stays.
 *
 * To be called with the document lock held: another's build looks unfinished too.
 */
export function removeUnfinished(spreadsheet: Spreadsheet): Standing {
  const ours = generatedTabs(spreadsheet);
  const unfinished = new Set(ours.filter(({ mark }) => mark?.state === 'building').map(({ mark }) => mark?.build));
  const leftovers = ours.filter(({ mark }) => mark !== null && unfinished.has(mark.build));
  // Those still marked as unfinished last: cut off in between, the next run must still know the rest for leftovers.
  leftovers.sort((a, b) => Number(a.mark?.state === 'building') - Number(b.mark?.state === 'building'));
  for (const { sheet } of leftovers) spreadsheet.deleteSheet(sheet);
  const tabs = spreadsheet.getSheets().flatMap((sheet) => {
    const name = sheet.getName();
    if (!name.startsWith(unfinishedName) || sheet.getLastRow() > 0) return [{ sheet, name }];
    spreadsheet.deleteSheet(sheet);
    return [];
  });
  return { tabs, ours: ours.filter((tab) => !leftovers.includes(tab)) };
}

const unfinishedName = 'Dealsheet is building';
