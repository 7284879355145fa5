import type { Area } from '../model/Area';
import { quoteSheetName } from '../model/cellName';
import { Sheet } from '../model/Sheet';
import type { Table } from '../model/Table';

/**
 * What Excel does for rows that a table takes in below `lastRow`, its last data row until now (zero-based): they look like that row,
 * and rules, drop-downs and charts that cover the column to its end cover the new rows too.
 */
export function dressNewRows(table: Table, lastRow: number, newLastRow: number): void {
  const { sheet, area } = table;
  for (let column = area.left; column <= area.right; column++) {
    const style = sheet.styledCells().get(Sheet.key(lastRow, column));
    if (!style) continue;
    for (let row = lastRow + 1; row <= newLastRow; row++) sheet.setStyle(row, column, style);
  }
  const extended = (covered: Area): Area =>
    covered.bottom === lastRow && covered.top > area.top && covered.left >= area.left && covered.right <= area.right
      ? { ...covered, bottom: newLastRow }
      : covered;
  for (const rule of [...sheet.validations, ...sheet.conditionalFormats]) rule.areas = rule.areas.map(extended);
  extendCharts(table, lastRow, newLastRow);
}

/** Series that show a whole column of the table go on showing the whole column; of a column of one cell the reference is that cell. */
function extendCharts(table: Table, lastRow: number, newLastRow: number): void {
  const sheetName = escaped(quoteSheetName(table.sheet.name));
  const first = table.area.top + 2;
  const whole = new RegExp(`^(=${sheetName}!(\\$[A-Z]+\\$)${first})(?::\\$[A-Z]+\\$(\\d+))?$`, 'i');
  const longer = (reference: string): string => {
    const [, start = '', column = '', end = String(first)] = whole.exec(reference) ?? [];
    return Number(end) === lastRow + 1 && start !== '' ? `${start}:${column}${newLastRow + 1}` : reference;
  };
  for (const chart of table.sheet.workbook.sheets.flatMap((sheet) => sheet.charts)) {
    for (const series of chart.series) {
      series.values = longer(series.values);
      if (series.categories !== undefined) series.categories = longer(series.categories);
    }
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
