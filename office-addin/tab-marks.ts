/** The marks on the tabs we make: they tell ours from the user's, and finished ones from what a failed build left behind. */
import { markKey as key, parsedJson, readMark, type TabMark } from '../core/index';

export interface FoundTab {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly visible: boolean;
  /** One of ours, even where a later version of ours wrote a mark that this one cannot read. */
  readonly generated: boolean;
  readonly mark: TabMark | null;
  readonly blank: boolean;
}

/** What a build set out to make, written down until it is finished. */
export interface Begun {
  readonly build: string;
  readonly names: readonly string[];
}

export interface Tabs {
  readonly found: readonly FoundTab[];
  readonly begun: Begun | null;
}

/** Looks at all tabs in two syncs; what the caller has queued before goes out with the first. */
export async function lookAtTabs(context: Excel.RequestContext): Promise<Tabs> {
  const worksheets = context.workbook.worksheets.load('items/name,items/visibility');
  const journal = context.workbook.settings.getItemOrNullObject(key).load('value');
  await context.sync();
  const begun = journal.isNullObject ? null : readBegun(journal.value);
  const looks = worksheets.items.map((sheet) => ({
    sheet,
    property: sheet.customProperties.getItemOrNullObject(key).load('value'),
    used: begun?.names.includes(sheet.name) ? sheet.getUsedRangeOrNullObject(false).load('rowIndex') : null,
  }));
  await context.sync();
  const found = looks.map(({ sheet, property, used }) => ({
    sheet,
    name: sheet.name,
    visible: sheet.visibility === 'Visible',
    generated: !property.isNullObject,
    mark: property.isNullObject ? null : readMark(property.value),
    blank: used?.isNullObject ?? false,
  }));
  return { found, begun };
}

/** To be called before the first tab is made. */
export const beginBuild = (context: Excel.RequestContext, begun: Begun): void => {
  context.workbook.settings.add(key, JSON.stringify(begun));
};

/** The very last statement of a build: until then everything it made is a leftover. */
export const endBuild = (context: Excel.RequestContext): void => context.workbook.settings.getItem(key).delete();

export const markTab = (sheet: Excel.Worksheet, mark: TabMark): void => {
  sheet.customProperties.add(key, JSON.stringify(mark));
};

/**
 * What unfinished builds left: every tab of a build of which one is still building, and the blank tab a build was cut off
 * from between making and marking it. Nothing else is ever deleted.
 */
export function leftovers({ found, begun }: Tabs): readonly FoundTab[] {
  const unfinished = new Set([begun?.build]);
  for (const { mark } of found) if (mark?.state === 'building') unfinished.add(mark.build);
  return found.filter(({ mark, generated, blank }) =>
    // Only tabs of that name have been looked at for being blank.
    mark === null ? blank && !generated : unfinished.has(mark.build),
  );
}

function readBegun(value: unknown): Begun | null {
  const begun = typeof value === 'string' ? parsedJson(value) : null;
  return isBegun(begun) ? begun : null;
}

const isBegun = (value: unknown): value is Begun =>
  typeof value === 'object' &&
  value !== null &&
  'build' in value &&
  typeof value.build === 'string' &&
  'names' in value &&
  Array.isArray(value.names);
