/** Label columns of the rows tab: a label as its place in the setup's list, so that no criterion ever holds user text. */
import { call, equals, type Formula, literal, number, text, when } from '../language/formula';
import type { DealField } from '../table/fields';
import type { ListName } from './model';
import type { DealColumn } from './row-column';

export const rep = listColumn('rep', 'owner');
export const location = listColumn('location', 'location');
export const pipeline = listColumn('pipeline', 'pipeline');
/** The column that the user chose to tell deals apart by. */
export const segment = listColumn('segment', 'segment');

/** Open stages in their order; a stage that means won or lost is 0. */
export const stage: DealColumn = {
  lacks: (model) => (model.absent.has('stage') ? 'stage' : null),
  evaluate: ({ model }) => model.stage,
  formula: ({ raw, setup }) => placeOf(call('TRIM', raw('stage')), setup.list('stage')),
  isLive: (_model, isReadable) => isReadable('stage'),
};

/** Place in a list, an error where it is not there. MATCH takes its text as a pattern. */
export const matchIn = (label: Formula, list: Formula): Formula => call('MATCH', literal(label), list, number(0));

/** Place in a list, 0 where it is not there. */
export function placeOf(label: Formula, list: Formula): Formula {
  const place = matchIn(label, list);
  return when(call('ISNUMBER', place), place, number(0));
}

/** The label in a cell; empty for an error, which says nothing. Where a raw tab ends before a line there is an error too. */
export const labelIn = (cell: Formula): Formula => call('IFERROR', call('TRIM', cell), text(''));

export const saysNothing = (cell: Formula): Formula => equals(labelIn(cell), text(''));

function listColumn(name: ListName, field: DealField | 'segment'): DealColumn {
  return {
    lacks: (model) =>
      model.lists[name] === undefined || model.tabs.deals?.mapping[field] === undefined ? field : null,
    evaluate: ({ model }) => model.listed[name],
    formula({ model, raw, setup }) {
      const list = model.lists[name];
      const place = placeOf(call('TRIM', raw(field)), setup.list(name));
      if (list === undefined || list.blank === 0) return place;
      return when(saysNothing(raw(field)), number(list.blank), place);
    },
    // Labels that were looked up in another tab are not those of the raw cells.
    isLive: (_model, isReadable) => isReadable(field),
  };
}
