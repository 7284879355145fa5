import { areaAddress, cellAddress } from '../drawing/cellAddress';
import { drawBlockHead } from '../drawing/drawBlockHead';
import type { WorkbookWords } from '../../words/workbookWords';
import { tableNames } from '../names';
import { palette } from '../palette';
import { settingsPlace } from '../settings/settingsPlace';
import { headerCell } from '../structuredReference';
import type { TableSpec } from '../columns/TableSpec';

/**
 * `tblColumns`: which field each column holds. The present head is a formula on the head itself, so Excel keeps it right when
 * somebody renames or moves the column, and shows #REF! when the column is gone.
 */
export function drawColumnMap(sheet: Excel.Worksheet, specs: readonly TableSpec[], words: WorkbookWords): void {
  const { columnsHead: headRow, columnsColumn: left } = settingsPlace;
  const rows = specs.flatMap(({ name, columns }) =>
    columns.map((column) => [column.id, name, `=${headerCell(name, column.head)}`]),
  );
  const bottom = headRow + rows.length - 1;
  const { field, table: tableHead, head } = words.heads;
  drawBlockHead(sheet, headRow, left, words.settings.columns, [field, tableHead, head]);
  sheet.getRange(areaAddress(headRow, left, bottom, left + 2)).formulas = rows;
  const table = sheet.tables.add(areaAddress(headRow - 1, left, bottom, left + 2), true);
  table.name = tableNames.columns;
  table.style = 'TableStyleLight1';
  table.showBandedRows = false;
  const note = sheet.getRange(cellAddress(bottom + 2, left));
  note.values = [[words.settings.columnsNote]];
  note.format.font.color = palette.quiet;
  note.format.font.italic = true;
}
