import { Sheet } from '../../book/model/Sheet';
import type { Workbook } from '../../book/model/Workbook';

/**
 * What the header cells of a sheet's tables must hold, by {@link Sheet.key}: the column's name as text, letter for letter.
 * Excel repairs a file in which cell and column differ.
 */
export function headerTexts(workbook: Workbook, sheet: Sheet): Map<number, string> {
  const texts = new Map<number, string>();
  for (const table of workbook.tables) {
    if (table.sheet !== sheet || !table.showHeaders) continue;
    table.columns.forEach(({ name }, index) => {
      texts.set(Sheet.key(table.area.top, table.area.left + index), name);
    });
  }
  return texts;
}
