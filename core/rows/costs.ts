/** The costs' block: how much, when and what for. Costs have neither a rep nor a place, so no filter reaches them. */
import { dateColumn, numberColumn } from './cell-columns';
import { inFilterColumn, stateColumn } from './filter-columns';
import { meaningColumn } from './meaning-columns';

const source = 'costs';

export const costDate = dateColumn(source, 'date');
export const costAmount = numberColumn(source, 'amount');
export const costKind = meaningColumn(source, 'costCategory');
export const costInFilter = inFilterColumn(source, {});
export const costState = stateColumn(source, 'costDate', costDate.lacks, 'costInFilter');
