import type { TableSpec } from '../columns/TableSpec';
import type { SampleRows } from '../../kpi/card/taskTemplate';
import { cellAddress } from '../drawing/cellAddress';
import { drawTableFormat, drawTableValidation } from '../drawing/drawTableFormat';
import { drawValidation } from '../drawing/drawValidation';
import { stretches } from '../drawing/stretches';
import { columnAddress, firstCell, type TablePlace } from '../drawing/tablePlace';
import { partsOf } from '../plan/MergePlan';
import { columnsWithoutRules } from '../plan/planTables';
import { drawTableRules } from '../sheets/drawTableRules';
import { rulesOfTable } from '../sheets/rulesOfTable';
import { drawTableSheetFormat } from '../sheets/drawTableSheet';
import type { UnfinishedLook } from '../state/WorkbookState';
import { eachTable, placeOf } from './drawTables';
import type { MergeDrawing } from './MergeDrawing';
import type { MergedTable } from './mergedTables';
import { specAsPlaced } from './presentSpecs';
import type { LostLooks } from './readRemade';

/** How the tables look: colours, widths and number formats; rules of plain Excel; drop-downs. */
export const tableLooks = ['formats', 'rules', 'dropDowns'] as const;
type TableLook = (typeof tableLooks)[number];

/** A table on its sheet, with the columns as they stand there. */
interface Placed {
  readonly table: MergedTable;
  readonly sheet: Excel.Worksheet;
  readonly spec: TableSpec;
  readonly place: TablePlace;
}

/** How new tables and new columns look, and the colours and drop-downs that others have lost. */
export function drawTableLooks(drawing: MergeDrawing, looks: readonly TableLook[] = tableLooks): void {
  eachTable(drawing, (table, { sheet }, spec) => {
    const placed = { table, sheet, spec: specAsPlaced(spec, table), place: placeOf(table) };
    if (looks.includes('formats')) drawFormats(drawing, placed);
    if (looks.includes('dropDowns')) drawDropDowns(drawing, placed);
    if (looks.includes('rules')) drawRules(drawing, placed);
  });
}

/** Whether a look of a table was left by an interrupted run, or refused by an Excel that was perhaps another. */
export function isLeft({ state }: Pick<MergeDrawing, 'state'>, look: UnfinishedLook): boolean {
  return state.unfinished.includes(look) || state.refused.includes(look);
}

function drawFormats({ rows, ...drawing }: MergeDrawing, { table, sheet, spec, place }: Placed): void {
  if (table.origin === 'drawn') {
    drawTableSheetFormat(sheet, spec, rows[table.key], place, rows.own);
    return drawCellFormats(rows, { table, sheet, spec, place });
  }
  const isWanted = isLeft(drawing, `formats:${table.key}`);
  const isNew = spec.columns.map(({ id }, index) => id !== '' && (isWanted || isAdded(table, index - table.left)));
  for (const { value, first, last } of stretches(isNew, (each) => each)) {
    if (value) drawTableFormat(sheet, { ...spec, columns: spec.columns.slice(0, last + 1) }, place, first);
  }
}

/** Single cells of a template's rows that are shown otherwise than their columns. */
function drawCellFormats({ formats = [] }: SampleRows, { table, sheet, spec, place }: Placed): void {
  for (const { row, field, numberFormat } of formats.filter((each) => each.table === table.key)) {
    const column = spec.columns.findIndex(({ id }) => id === field);
    sheet.getRange(cellAddress(place.headRow + row, column)).numberFormat = [[numberFormat]];
  }
}

function isAdded({ added, putBack }: MergedTable, at: number): boolean {
  return at >= added || putBack.includes(at);
}

function drawDropDowns(drawing: MergeDrawing, { table, sheet, spec, place }: Placed): void {
  const { words } = drawing;
  if (table.origin === 'drawn') return drawTableValidation(sheet, spec, place, words);
  const lost = lostLooks(drawing, table).dropDowns;
  spec.columns.forEach((column, index) => {
    const isNew = isAdded(table, index - table.left);
    if (column.id === '' || !(isNew || lost.includes(column.id))) return;
    drawValidation(sheet.getRange(columnAddress(place, index)), column, words.prompts, firstCell(place, index));
  });
}

function drawRules(drawing: MergeDrawing, { table, sheet, spec, place }: Placed): void {
  if (table.origin === 'drawn') return drawTableRules(sheet, spec, place);
  const isOlder = partsOf(drawing.plan, 'formulasOlder').length > 0;
  const added = rulesOfTable(spec).filter((id) => isAdded(table, table.places.get(id) ?? 0));
  const older = isOlder ? renewRules(drawing, sheet, spec, place) : [];
  drawTableRules(sheet, spec, place, new Set([...added, ...lostLooks(drawing, table).rules, ...older]));
}

/** Columns without rules or drop-downs, also those of which the plan makes no task because an Excel refused them. */
function lostLooks({ plan, lost, state, specs }: MergeDrawing, { key }: MergedTable): LostLooks {
  const ofTable = (parts: readonly { readonly table: string; readonly columns: readonly string[] }[]): string[] =>
    parts.filter(({ table }) => table === key).flatMap(({ columns }) => columns);
  const present = state.present.get(key);
  const isRefused = (look: TableLook): boolean => state.refused.includes(`${look}:${key}`);
  const rules = present && isRefused('rules') ? columnsWithoutRules(specs[key], present) : [];
  const dropDowns = present && isRefused('dropDowns') ? [...present.unvalidated] : [];
  return (
    lost.get(key) ?? {
      rules: [...ofTable(partsOf(plan, 'rulesMissing')), ...rules],
      dropDowns: [...ofTable(partsOf(plan, 'dropDownsMissing')), ...dropDowns],
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
