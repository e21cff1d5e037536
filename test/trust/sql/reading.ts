/** An untidy workbook as core reads it when the user has said which column and which tab is which. */
import type { Reading } from '../../../core/rows/reading';
import type { RawTab } from '../../../core/table/cell';
import { tabNames } from '../../catalogue/example-tabs';
import { boardOf } from '../../dashboard/board-of';
import type { UntidyWorkbook } from '../../dashboard/untidy-workbooks';

/** By the label as it is compared. */
export const stageWeights: Readonly<Record<string, number>> = {
  qualified: 0.1,
  proposal: 0.5,
  negotiation: 0.75,
  'a?~': 0.3,
};

/** Guesses are tried elsewhere: a column of nothing but blanks would be taken for another one, or for none. */
export function readingOf({ deals, others }: UntidyWorkbook, today: number): Reading {
  const names = new Set(others.map(({ name }) => name));
  const roles = Object.fromEntries(
    Object.entries(tabNames).map(([role, name]) => [role, names.has(name) ? name : null]),
  );
  return boardOf(deals, { today, others, choices: { roles, stageWeights, mapping: mappingOf(deals) } }).reading;
}

function mappingOf({ rows: [headers = []] }: RawTab): Readonly<Record<string, string | null>> {
  const there = new Set(headers);
  return Object.fromEntries(
    Object.entries(fieldHeaders).map(([field, header]) => [field, there.has(header) ? header : null]),
  );
}

const fieldHeaders = {
  id: 'ID',
  status: 'Status',
  value: 'Value',
  createdDate: 'Created',
  closedDate: 'Closed',
  owner: 'Owner',
  location: 'City',
  pipeline: 'Pipeline',
  stage: 'Stage',
  account: 'Account',
  dealType: 'Deal type',
  probability: 'Probability',
  expectedCloseDate: 'Expected close date',
} as const;
