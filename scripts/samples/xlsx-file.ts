// The bytes of a sample workbook as .xlsx; the same workbook gives the same bytes.
import { type CellStyle, type Cell as StyledCell, type WriteSheet, writeXlsx } from 'hucre';
import { dateOfDay, dayOf, sampleAsOf } from './calendar';
import { companyName } from './company';
import type { Format, Tab } from './tab';
import type { SampleWorkbook } from './workbook';

const styles: Record<Exclude<Format, 'text' | 'number'>, CellStyle> = {
  money: { numFmt: '#,##0' },
  date: { numFmt: 'yyyy-mm-dd' },
  dateTime: { numFmt: 'yyyy-mm-dd hh:mm' },
};
const headerStyle: CellStyle = { font: { bold: true } };
const widths: Record<Format, number> = { text: 22, number: 11, money: 16, date: 12, dateTime: 17 };

// Left alone, the file would carry the minute it was written.
const written = dateOfDay(dayOf(sampleAsOf));

export function xlsxBytes({ tabs }: SampleWorkbook): Promise<Uint8Array> {
  return writeXlsx({
    sheets: tabs.map(sheetOf),
    properties: { title: 'Dealsheet sample', creator: companyName, created: written, modified: written },
  });
}

function sheetOf(tab: Tab): WriteSheet {
  return {
    name: tab.name,
    rows: tab.rows,
    cells: styledCells(tab),
    columns: tab.formats.map((format) => ({ width: widths[format] })),
    freezePane: { rows: tab.headerRow },
  };
}

// Only filled cells get a style: a styled blank would take room and make the blank row less than blank.
function styledCells({ rows, formats, headerRow }: Tab): Map<string, Partial<StyledCell>> {
  const styled = new Map<string, Partial<StyledCell>>();
  rows.forEach((row, rowIndex) => {
    row.forEach((value, columnIndex) => {
      const format = formats[columnIndex] ?? 'text';
      const style =
        rowIndex < headerRow ? headerStyle : format === 'text' || format === 'number' ? null : styles[format];
      if (value !== null && style) styled.set(`${rowIndex},${columnIndex}`, { style });
    });
  });
  return styled;
}
