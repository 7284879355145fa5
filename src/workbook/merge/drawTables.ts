import type { CellInput } from '../../kpi/record/Field';
import type { TableSpec } from '../columns/TableSpec';
import { areaAddress, cellAddress } from '../drawing/cellAddress';
import { drawCalculatedColumns, drawTable, nameTable } from '../drawing/drawTable';
import { addRowsBelow } from '../drawing/addRowsBelow';
import { drawTableFormat } from '../drawing/drawTableFormat';
import { drawValidation } from '../drawing/drawValidation';
import { columnAddress, firstCell, type TablePlace } from '../drawing/tablePlace';
import { typedText } from '../drawing/typedText';
import { tableNames } from '../names';
import { partsOf } from '../plan/MergePlan';
import { drawTableRules, rulesOfTable } from '../sheets/drawTableRules';
import { drawTableSheet, drawTableSheetFormat } from '../sheets/drawTableSheet';
import type { DrawnPage, MergeDrawing } from './MergeDrawing';
import type { MergedTable } from './mergedTables';
import { specAsPlaced } from './presentSpecs';
import type { LostLooks } from './readRemade';

export function placeOf({ top, rows }: MergedTable): TablePlace {
  return { headRow: top + 1, rows };
}

/** The tables that a merge changes, with their pages. */
function eachTable(
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

/** How new tables and new columns look, and the colours and drop-downs that others have lost. */
export function drawTableLooks(drawing: MergeDrawing): void {
  const { rows, words, plan } = drawing;
  const isOlder = partsOf(plan, 'formulasOlder').length > 0;
  eachTable(drawing, (table, { sheet }, spec) => {
    const place = placeOf(table);
    if (table.origin === 'drawn') {
      return drawTableSheetFormat(sheet, spec, rows[table.key], words, place, rows.own);
    }
    const placed = specAsPlaced(spec, table);
    const first = table.left + table.added;
    if (first < placed.columns.length) drawTableFormat(sheet, placed, place, words, first);
    for (const back of table.putBack.map((each) => table.left + each)) {
      drawTableFormat(sheet, { ...placed, columns: placed.columns.slice(0, back + 1) }, place, words, back);
    }
    const isAdded = (at: number): boolean => at >= table.added || table.putBack.includes(at);
    const added = rulesOfTable(spec).filter((id) => isAdded(table.places.get(id) ?? 0));
    const older = isOlder ? renewRules(drawing, sheet, placed, place) : [];
    const { rules, dropDowns } = lostLooks(drawing, table);
    drawTableRules(sheet, placed, place, new Set([...added, ...rules, ...older]));
    placed.columns.forEach((column, index) => {
      if (!dropDowns.includes(column.id)) return;
      const cells = sheet.getRange(columnAddress(place, index));
      drawValidation(cells, column, words.prompts, firstCell(place, index));
    });
  });
}

function lostLooks({ plan, lost }: MergeDrawing, { key }: MergedTable): LostLooks {
  const ofTable = (parts: readonly { readonly table: string; readonly columns: readonly string[] }[]): string[] =>
    parts.filter(({ table }) => table === key).flatMap(({ columns }) => columns);
  return (
    lost.get(key) ?? {
      rules: ofTable(partsOf(plan, 'rulesMissing')),
      dropDowns: ofTable(partsOf(plan, 'dropDownsMissing')),
    }
  );
}

/** Number formats of today, and calculated columns without the rules that an earlier version gave them. Gives those columns. */
function renewRules({ oldRules }: MergeDrawing, sheet: Excel.Worksheet, spec: TableSpec, place: TablePlace): string[] {
  const calculated = new Set(spec.columns.filter(({ formula }) => formula).map(({ id }) => id));
  const ruled = rulesOfTable(spec).filter((id) => calculated.has(id));
  spec.columns.forEach(({ formula, numberFormat }, index) => {
    const cells = sheet.getRange(columnAddress(place, index));
    if (formula && numberFormat) cells.numberFormat = Array.from({ length: place.rows }, () => [numberFormat]);
  });
  for (const { address, id } of oldRules.filter(({ table }) => table === spec.key)) {
    sheet.getRange(address).conditionalFormats.getItem(id).delete();
  }
  return ruled;
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
