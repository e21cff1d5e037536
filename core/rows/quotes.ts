/** The quotes' block: which deal each was for, and whether that deal was won. */
import { binary, call, equals, number, when } from '../language/formula';
import { codes } from '../language/vocabulary';
import { dateColumn, isThere, lacksField, lacksTab } from './cell-columns';
import { inFilterColumn, stateColumn } from './filter-columns';
import { dealIndex, dealRowColumn, firstRowColumn, rowAt } from './joined-rows';
import { meaningCodes, meaningFormula } from './meaning-columns';
import type { DealModel } from './model';
import { placeColumn } from './place-columns';
import type { RowColumn } from './row-column';

const source = 'quotes';

export const quoteRow = dealRowColumn(source, ['dealId'], 'id');

const deal = { name: 'quoteRow', column: quoteRow } as const;

export const quoteRep = placeColumn(source, 'rep', 'owner', [deal]);
export const quoteLocation = placeColumn(source, 'location', null, [deal]);
export const quotePipeline = placeColumn(source, 'pipeline', null, [deal]);

const byDeal = firstRowColumn(source, 'dealId');

/** Tells deals apart, so that three versions of one quote are one; without a deal each quote stands for itself. */
export const quoteDeal: RowColumn = {
  source,
  lacks: lacksTab(source),
  evaluate: (computing) => {
    const rows = computing.model.tabs[source]?.rowNumbers ?? new Int32Array(0);
    if (!isThere(computing.model, source, 'dealId')) return Float64Array.from(rows);
    return Float64Array.from(byDeal.evaluate(computing), (first, row) =>
      Number.isNaN(first) ? (rows[row] ?? 0) : first,
    );
  },
  formula: (cells) => {
    if (!isThere(cells.model, source, 'dealId')) return call('ROW');
    const first = byDeal.formula(cells);
    return when(call('ISNUMBER', first), first, call('ROW'));
  },
  isLive: (model, isReadable) => !isThere(model, source, 'dealId') || byDeal.isLive(model, isReadable),
};

/** 1 where its deal was won; where the deal is not known, where its status says accepted. */
export const quoteWon: RowColumn = {
  source,
  lacks: (model) => (quoteRow.lacks(model) === null ? null : lacksField(source, 'status')(model)),
  evaluate: ({ model, own }) => {
    const accepted = isThere(model, source, 'status') ? meaningCodes(model, source, 'quoteStatus') : null;
    const rows = hasDeal(model) ? own('quoteRow') : null;
    const index = dealIndex(model);
    const length = model.tabs[source]?.rowNumbers.length ?? 0;
    return Int32Array.from({ length }, (_, row) => {
      const dealRow = rows?.[row] ?? 0;
      if (dealRow > 0) return model.outcome[index.get(dealRow) ?? -1] === codes.won ? 1 : 0;
      return accepted?.[row] === 1 ? 1 : 0;
    });
  },
  formula: (cells) => {
    const { model, own, whole } = cells;
    const byStatus = isThere(model, source, 'status') ? meaningFormula(cells, 'quoteStatus') : number(0);
    if (!hasDeal(model)) return byStatus;
    const isWon = equals(rowAt(whole('outcome'), own('quoteRow')), number(codes.won));
    return when(binary('>', own('quoteRow'), number(0)), when(isWon, number(1), number(0)), byStatus);
  },
  isLive: () => true,
};

const hasDeal = (model: DealModel): boolean => quoteRow.lacks(model) === null;

export const quoteDate = dateColumn(source, 'date');

export const quoteInFilter = inFilterColumn(source, {
  rep: { name: 'quoteRep', column: quoteRep },
  location: { name: 'quoteLocation', column: quoteLocation },
  pipeline: { name: 'quotePipeline', column: quotePipeline },
});

export const quoteState = stateColumn(source, 'quoteDate', quoteDate.lacks, 'quoteInFilter');
