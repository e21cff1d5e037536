/** The functions people type, typed into the embedded spreadsheet. */
import { expect, it } from 'vitest';
import { embeddedModel, readTab } from '../../local/embedded';
import { registerFunctions } from '../../local/embedded-functions';

registerFunctions('en');

const rows = [
  ['Value', 'Stage', 'Status'],
  [100, 'Proposal', 'Open'],
  [999, 'Proposal', 'Won'],
  [null, 'Qualified', 'Open'],
  [200, 'Qualified', 'Open'],
];

function typed(formula: string): unknown {
  const model = embeddedModel(null, [{ name: 'Deals', rows: [...rows, [], ['Proposal', 0.5], ['Qualified', '10%']] }]);
  const sheetId = model.getters.getSheetIdByName('Deals') ?? '';
  model.dispatch('UPDATE_CELL', { sheetId, col: 5, row: 0, content: formula });
  const shown = readTab(model, 'Deals')[0]?.[5];
  const { message } = model.getters.getEvaluatedCell({ sheetId, col: 5, row: 0 });
  return message === undefined || message === '' ? shown : [shown, message];
}

it.each([
  ['=CHURN_RATE(5, 100)', 0.05],
  ['=CHURN_RATE(A2, A5)', 0.5],
  ['=WEIGHTED_PIPELINE(A1:A5, B1:B5, A7:B8, C1:C5)', 70],
  ['=WEIGHTED_PIPELINE(A2:A2, 20)', 20],
  ['=1+CHURN_RATE(1, 4)', 1.25],
])('%s is %s', (formula, value) => {
  expect(typed(formula)).toBeCloseTo(value, 12);
});

it.each([
  ['=CHURN_RATE(1, 0)', '#DIV/0!', /nothing to divide by/],
  ['=CHURN_RATE(5, 4)', '#ERROR', /More lost \(5\) than there were at the start \(4\)/],
  ['=CHURN_RATE(B2, 4)', '#ERROR', /“Proposal” is not a number/],
  ['=WEIGHTED_PIPELINE(A2:A5, B2:B5)', '#ERROR', /no probability for the stage “Proposal”/],
])('%s shows %s and says what to do', (formula, error, sentence) => {
  expect(typed(formula)).toEqual([{ error }, expect.stringMatching(sentence)]);
});

it('what spills stands in the cells beside and below', () => {
  const model = embeddedModel(null, [{ name: 'Deals', rows }]);
  const sheetId = model.getters.getSheetIdByName('Deals') ?? '';
  model.dispatch('UPDATE_CELL', { sheetId, col: 5, row: 0, content: '=PIPELINE_BY_STAGE(B1:B5, A1:A5, , C1:C5)' });
  const spilled = readTab(model, 'Deals').map((row) => row.slice(5));
  expect(spilled.slice(0, 3)).toEqual([
    ['Stage', 'Open value', 'Open deals', 'Bulge'],
    ['Qualified', 200, 2, ''],
    ['Proposal', 100, 1, ''],
  ]);
});
