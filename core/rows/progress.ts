/** How far a deal got and whether it is late: its kind, its furthest stage, past its expected close, too long in its stage. */
import { binary, call, equals, type Formula, minus, number, plus, times, when } from '../language/formula';
import { closingTimes, codes } from '../language/vocabulary';
import { wholesByRow } from './by-row';
import { expectedClose } from './cleaned';
import { meaningCodes, meaningFormula } from './meaning-columns';
import type { DealColumn, RowColumn } from './row-column';
import { visitBase } from './stage-log';

/** New business, upsell, cross-sell, renewal; 0 is none of these. */
export const dealKind: DealColumn = {
  lacks: (model) => (model.absent.has('dealType') ? 'dealType' : null),
  evaluate: ({ model }) => meaningCodes(model, 'deals', 'dealType'),
  formula: (cells) => meaningFormula(cells, 'dealType'),
  isLive: () => true,
};

/** More than there are stages: a won deal has passed them all. */
const passedAll = 1000;

/** The furthest stage a deal was ever in, by the stage log where there is one; a stage that was skipped is passed too. */
export const furthest: DealColumn = {
  lacks: (model) => (model.absent.has('stage') ? 'stage' : null),
  evaluate: ({ model, own }) => {
    const reached = model.stage.slice();
    if (model.tabs.stageLog !== undefined && model.tabs.deals?.mapping.id !== undefined) {
      const index = new Map(Array.from(model.rowNumbers, (row, place) => [row, place]));
      const stages = own('visitStage');
      for (const [visit, row] of own('visitDeal').entries()) {
        const place = index.get(row);
        if (place !== undefined) reached[place] = Math.max(reached[place] ?? 0, stages[visit] ?? 0);
      }
    }
    for (let row = 0; row < reached.length; row++) if (model.outcome[row] === codes.won) reached[row] = passedAll;
    return reached;
  },
  formula: ({ model, own, whole }) => {
    const hasLog = model.tabs.stageLog !== undefined && model.tabs.deals?.mapping.id !== undefined;
    if (!hasLog) return when(equals(own('outcome'), number(codes.won)), number(passedAll), own('stage'));
    // From the last stage down to the deal's own: the first with a visit is the furthest, and few are asked.
    const visited = model.stages.reduce<Formula>((below, _, index) => {
      const place = number(index + 1);
      const visits = call('COUNTIFS', whole('visitKey'), plus(times(call('ROW'), number(visitBase)), place));
      return when(binary('>=', own('stage'), place), own('stage'), when(binary('>', visits, number(0)), place, below));
    }, number(0));
    return when(equals(own('outcome'), number(codes.won)), number(passedAll), visited);
  },
  isLive: () => true,
};

/** When an open deal that the filters let through is expected to close: before today, from today up to the end of the period, after it, or nobody knows. */
export const closeDue: DealColumn = {
  lacks: expectedClose.lacks,
  evaluate: ({ model, windows, today, own }) => {
    const states = own('closedState');
    return wholesByRow(model.length, (row) => {
      if (states[row] !== codes.open) return 0;
      const expected = model.expectedClose[row] ?? Number.NaN;
      if (Number.isNaN(expected)) return closingTimes.undated;
      if (expected < today) return closingTimes.overdue;
      return windows.all || expected < windows.current.end ? closingTimes.inPeriod : closingTimes.later;
    });
  },
  formula: ({ own, setup }) => {
    const [expected, end] = [own('expectedClose'), setup.window('current', 'end')];
    const isInPeriod = call('OR', equals(setup.periodIsAll, number(1)), binary('<', expected, end));
    const toCome = when(isInPeriod, number(closingTimes.inPeriod), number(closingTimes.later));
    const dated = when(binary('<', expected, setup.today), number(closingTimes.overdue), toCome);
    const open = when(call('ISNUMBER', expected), dated, number(closingTimes.undated));
    return when(equals(own('closedState'), number(codes.open)), open, number(0));
  },
  isLive: () => true,
};

/** 1 for an open deal that has been in its stage for longer than the setup allows; without a limit none is stale. */
export const stale: RowColumn = {
  source: 'deals',
  lacks: (model) => {
    if (model.absent.has('stage')) return { tab: 'deals', field: 'stage' };
    if (model.tabs.stageLog === undefined) return { tab: 'stageLog', field: null };
    return model.tabs.deals?.mapping.id === undefined ? { tab: 'deals', field: 'id' } : null;
  },
  evaluate: ({ model, own, today }) => {
    const since = new Map<number, number>();
    const entered = own('visitEntered');
    for (const [visit, row] of own('visitCurrent').entries()) {
      if (row > 0 && !since.has(row)) since.set(row, entered[visit] ?? Number.NaN);
    }
    return wholesByRow(model.length, (row) => {
      if (model.outcome[row] !== codes.open) return 0;
      const limit = model.stageLimits[(model.stage[row] ?? 0) - 1] ?? Number.NaN;
      return today - (since.get(model.rowNumbers[row] ?? 0) ?? Number.NaN) > limit ? 1 : 0;
    });
  },
  formula: ({ own, whole, setup }) => {
    const visit = call('MATCH', call('ROW'), whole('visitCurrent'), number(0));
    const entered = call('INDEX', whole('visitEntered'), visit);
    const limit = call('INDEX', setup.stageDays, own('stage'));
    const isLate = when(binary('>', minus(setup.today, entered), limit), number(1), number(0));
    const whereKnown = onlyNumbers([visit, entered, limit], isLate);
    const hasStage = when(binary('>', own('stage'), number(0)), whereKnown, number(0));
    return when(equals(own('outcome'), number(codes.open)), hasStage, number(0));
  },
  isLive: () => true,
};

const onlyNumbers = (cells: readonly Formula[], then: Formula): Formula =>
  cells.reduceRight((inner, cell) => when(call('ISNUMBER', cell), inner, number(0)), then);
