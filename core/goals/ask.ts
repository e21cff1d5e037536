/** What figures come to over all rows: goals are set, and warned of, whatever is looked at. */
import { evaluator } from '../language/evaluate';
import { windowsAt } from '../periods/windows';
import type { DealModel } from '../rows/model';
import { noFilters, rowData } from '../rows/row-data';
import type { Ask } from './figures';

export function askOf(model: DealModel, today: number): Ask {
  const evaluate = evaluator(rowData(model, windowsAt({ kind: 'all' }, today), today, noFilters));
  return (expression, scope) => {
    const result = evaluate(expression, scope);
    return result.ok ? result.value : null;
  };
}
