import { areaAddress, cellAddress } from '../drawing/cellAddress';
import { drawBlockHead } from '../drawing/drawBlockHead';
import type { WorkbookWords } from '../../words/workbookWords';
import { requiredFields } from '../columns/kpiTable';
import { absoluteReference } from '../drawing/absoluteReference';
import { names, tableNames } from '../names';
import type { SettingsPage } from '../settings/SettingsPage';
import { palette } from '../palette';
import { settingsPlace } from '../settings/settingsPlace';
import { headerCell } from '../structuredReference';
import type { ColumnSpec, TableSpec } from '../columns/TableSpec';

/**
 * `tblColumns`: which field each column holds. The present head is a formula on the head itself, so Excel keeps it right when
 * somebody renames or moves the column, and shows #REF! when the column is gone.
 * @param headRow One-based row of its heads.
 */
export function drawColumnMap(
  { sheet, sheetName, names: workbookNames }: SettingsPage,
  specs: readonly TableSpec[],
  words: WorkbookWords,
  headRow = settingsPlace(words).columns,
): void {
  const columns = specs.flatMap((spec) => mappedColumns(spec).map((column) => ({ ...column, table: spec.name })));
  const rows = columns.map(({ id, table, head }) => [id, table, `=${headerCell(table, head)}`]);
  const bottom = headRow + rows.length - 1;
  const required = columns.map(({ id, table }) => table === tableNames.kpis && isRequired(id));
  workbookNames.add(
    names.requiredHeads,
    absoluteReference(sheetName, headRow + required.indexOf(true), 2, headRow + required.lastIndexOf(true)),
  );
  const { field, table: tableHead, head } = words.heads;
  drawBlockHead(sheet, headRow, 0, words.settings.columns, [field, tableHead, head]);
  sheet.getRange(areaAddress(headRow, 0, bottom, 2)).formulas = rows;
  const table = sheet.tables.add(areaAddress(headRow - 1, 0, bottom, 2), true);
  table.name = tableNames.columns;
  table.style = 'TableStyleLight1';
  table.showBandedRows = false;
  const note = sheet.getRange(cellAddress(bottom + 2, 0));
  note.values = [[words.settings.columnsNote]];
  note.format.font.color = palette.quiet;
  note.format.font.italic = true;
}

function isRequired(id: string): boolean {
  return requiredFields.some((field) => field.id === id);
}

/** The required fields of the KPI table stand together, so that formulas find their heads as one list. */
function mappedColumns({ name, columns }: TableSpec): ColumnSpec[] {
  const first = columns.filter(({ id }) => name === tableNames.kpis && isRequired(id));
  return [...first, ...columns.filter((column) => !first.includes(column))];
}
