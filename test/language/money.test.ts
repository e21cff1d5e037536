/** What is shown as money: amounts and what is made of them, never a count or a rate. */
import { expect, it } from 'vitest';
import { catalogue } from '../../core/catalogue/index';
import { isMoney } from '../../core/language/money';

it('every KPI of money is made of amounts, and none of another unit is', () => {
  const wrong = catalogue.filter(({ unit, value }) => isMoney(value) !== (unit === 'money'));
  expect(wrong.map(({ id, unit }) => `${id} ${unit}`)).toEqual([]);
});
