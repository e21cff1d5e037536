/** What happens to references when a sheet gets another name or goes: Excel's formulas, rules and charts follow, or are lost. */
import { quotedTabName } from '../../../core/language/dialects/dialect';
import { HostError } from './errors';
import type { Sheet, Workbook } from './workbook';

export function renameSheet(workbook: Workbook, sheet: Sheet, name: string): void {
  if (workbook.active === sheet.name) workbook.active = name;
  rewrite(workbook, sheet.name, `${quotedTabName(name)}!`);
  sheet.name = name;
}

/** Also when another sheet takes the name later, the reference does not come back. */
export function deleteSheet(workbook: Workbook, sheet: Sheet): void {
  if (workbook.sheets.length === 1) throw new HostError('GeneralException', 'The last sheet cannot be deleted.');
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  rewrite(workbook, sheet.name, '#REF!');
  if (workbook.active === sheet.name) workbook.active = workbook.sheets[0]?.name ?? '';
}

function rewrite({ sheets }: Workbook, name: string, by: string): void {
  const prefix = `${quotedTabName(name)}!`;
  const changed = (text: string): string =>
    text.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!/g, (part) => (part === prefix ? by : part));
  for (const { cells, conditionalFormats, charts } of sheets) {
    for (const cell of cells.values()) if (cell.formula?.includes(prefix)) cell.formula = changed(cell.formula);
    for (const { properties } of conditionalFormats) {
      const formula = properties.get('rule.Formula');
      if (typeof formula === 'string') properties.set('rule.Formula', changed(formula));
    }
    for (const series of charts.flatMap((chart) => chart.series)) {
      series.values = changed(series.values);
      series.categories = changed(series.categories);
    }
  }
}
