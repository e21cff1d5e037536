/** How a number of each unit is shown. */
import type { Unit } from '../kpi';
import type { NumberFormat } from './style';

export const unitFormats: Readonly<Record<Unit, NumberFormat>> = {
  money: 'money',
  count: 'integer',
  percent: 'percent',
  days: 'days',
  hours: 'decimal',
  ratio: 'ratio',
};
