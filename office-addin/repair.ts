/** Typed functions that show #NAME?, because the workbook was opened or calculated before the add-in had started: entered once more. */
import type { Repaired } from '../sidebar/host';
import { product } from './product';

/** Nothing else is touched: a cell is written with the formula it holds. */
export const repairFormulas = (): Promise<Repaired> =>
  Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const found = sheets.items.map((sheet) => {
      // Of a sheet with a million cells, only those that are formulas and show an error.
      const broken = sheet.getRange().getSpecialCellsOrNullObject('Formulas', 'Errors').load('address');
      const areas = broken.areas.load('items/address,items/formulas,items/values');
      return { sheet, name: sheet.name, protection: sheet.protection.load('protected'), broken, areas };
    });
    await context.sync();
    let count = 0;
    const protectedTabs = new Set<string>();
    for (const { sheet, name, protection, broken, areas } of found) {
      if (broken.isNullObject) continue;
      for (const area of areas.items) {
        const grid = area.formulas.map((row: readonly unknown[], rowIndex) =>
          row.map((formula, column) => (isOurs(formula, area.values[rowIndex]?.[column]) ? entered(formula) : null)),
        );
        const here = grid.flat().filter((formula) => formula !== null).length;
        if (here === 0) continue;
        if (protection.protected) protectedTabs.add(name);
        else {
          // By its address: what special cells consist of is not kept between two syncs. `null` leaves a cell as it is.
          sheet.getRange(area.address.slice(area.address.lastIndexOf('!') + 1)).formulas = grid;
          count += here;
        }
      }
    }
    await context.sync();
    return { ok: true, count, protectedTabs: [...protectedTabs] };
  });

const isOurs = (formula: unknown, value: unknown): formula is string =>
  value === '#NAME?' && typeof formula === 'string' && ours.test(formula);

/** Excel shows a function that it has not met yet under this prefix, with `_` in the place of the point. */
const unknownPrefix = `_xldudf_${product.namespace}_`;
const ours = new RegExp(`\\b(?:${product.namespace}\\.|${unknownPrefix})`, 'i');

const entered = (formula: string): string => formula.replace(new RegExp(unknownPrefix, 'gi'), `${product.namespace}.`);
