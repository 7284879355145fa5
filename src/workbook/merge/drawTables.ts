import type { CellInput } from '../../kpi/record/Field';
import type { TableSpec } from '../columns/TableSpec';
import { areaAddress, cellAddress } from '../drawing/cellAddress';
import { drawCalculatedColumns, drawTable, nameTable } from '../drawing/drawTable';
import { addRowsBelow } from '../drawing/addRowsBelow';
import type { TablePlace } from '../drawing/tablePlace';
import { typedText } from '../drawing/typedText';
import { tableNames } from '../names';
import { partsOf } from '../plan/MergePlan';
import { drawTableSheet } from '../sheets/drawTableSheet';
import type { DrawnPage, MergeDrawing } from './MergeDrawing';
import type { MergedTable } from './mergedTables';
import { specAsPlaced } from './presentSpecs';

export function placeOf({ top, rows }: MergedTable): TablePlace {
  return { headRow: top + 1, rows };
}

/** The tables of a merge, with their pages. */
export function eachTable(
  { tables, pages, specs }: MergeDrawing,
  draw: (table: MergedTable, page: DrawnPage, spec: TableSpec) => void,
): void {
  for (const table of tables) {
    const page = pages.get(table.key);
    if (page) draw(table, page, specs[table.key]);
  }
}

/** New tables with their typed rows, tables made again of plain cells, and the columns that are missing; formulas come later. */
export function drawTables(drawing: MergeDrawing): void {
  const { rows, words, context } = drawing;
  eachTable(drawing, (table, { sheet, isNew }, spec) => {
    const { key, origin, heads, added, putBack, top, left } = table;
    if (origin === 'drawn') {
      if (isNew) drawTableSheet(sheet, spec, rows[key], words, rows.own);
      else drawTable(sheet, spec, rows[key], placeOf(table), rows.own);
      return;
    }
    if (origin === 'remade') {
      const bottom = top + table.rows;
      nameTable(sheet.tables.add(areaAddress(top, left, bottom, left + added - 1), true), spec.name);
    }
    const { columns } = context.workbook.tables.getItem(tableNames[key]);
    for (const place of putBack) columns.add(place, undefined, heads[place]);
    for (const head of heads.slice(added)) columns.add(undefined, undefined, head);
  });
}

/** The formulas of new tables and new columns. */
export function drawNewFormulas(drawing: MergeDrawing): void {
  eachTable(drawing, (table, { sheet }, spec) => {
    const first = table.origin === 'drawn' ? 0 : table.left + table.added;
    const placed = specAsPlaced(spec, table);
    const columns = placed.columns.map((column, index) => (index < first ? { ...column, formula: undefined } : column));
    drawCalculatedColumns(sheet, { ...placed, columns }, placeOf(table));
  });
}

/** The departments of a template that nobody has listed, below the others. */
export function drawDepartments(drawing: MergeDrawing): void {
  const { plan, state, context } = drawing;
  const [part] = partsOf(plan, 'departmentsMissing');
  const present = state.present.get('departments');
  const merged = drawing.tables.find(({ key }) => key === 'departments');
  if (!part || !present || !merged) return;
  const { worksheet: sheet } = context.workbook.tables.getItem(tableNames.departments);
  const last = present.top + present.rows;
  const count = part.rows.length;
  addRowsBelow(context.workbook.tables.getItem(tableNames.departments), { ...present, heads: merged.heads }, count);
  const placed = specAsPlaced(drawing.specs.departments, merged);
  placed.columns.forEach(({ id, formula }, column) => {
    if (id === '') return;
    const cells = sheet.getRange(areaAddress(last + 1, column, last + count, column));
    if (formula) cells.copyFrom(cellAddress(last, column), Excel.RangeCopyType.formulas);
    else cells.values = part.rows.map((row) => [typedText(cellOf(row, id))]);
  });
}

function cellOf(row: Readonly<Record<string, CellInput>>, id: string): CellInput {
  return row[id] ?? '';
}
