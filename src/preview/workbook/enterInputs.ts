import { overlaps, type Area } from './Area';
import { checkWritable } from './checkWritable';
import { fillCalculatedColumns } from './fillCalculatedColumns';
import { fillCalculatedRows } from './fillCalculatedRows';
import { growTable } from './growTable';
import { planEntries, type Input } from './planEntries';
import { renameHeads } from './renameHeads';
import type { Sheet } from './Sheet';
import { dataArea } from './Table';
import { writeEntry } from './writeEntry';

/** Excel's AutoCorrect options for tables, on by default. */
export interface EntryOptions {
  /** "Include new rows and columns in table". */
  readonly growTables?: boolean;
  /** "Fill formulas in tables to create calculated columns". */
  readonly fillCalculatedColumns?: boolean;
}

/**
 * Writes what a person types or an add-in sets through `range.values` or `range.formulas`: read as Excel reads typing
 * (`=…` formula, `95%`, `'001`), null leaves a cell as it is, `''` clears it. Tables grow, heads rename their columns
 * and calculated columns fill. Throws InvalidArgument (shape, unreadable formula, too long) and AccessDenied (protected)
 * before anything is written; tells the observers once.
 */
export function enterInputs(
  sheet: Sheet,
  area: Area,
  inputs: readonly (readonly Input[])[],
  options: EntryOptions = {},
): void {
  checkWritable(sheet, area);
  const entries = planEntries(sheet, area, inputs);
  const fill = options.fillCalculatedColumns ?? true;
  const tables = sheet.workbook.tables.filter((table) => table.sheet === sheet);
  const grown = tables
    .filter(() => options.growTables ?? true)
    .map((table) => ({ table, bottom: table.area.bottom }))
    .filter(({ table }) => growTable(table, area, entries));
  for (const entry of entries) writeEntry(sheet, entry);
  let structure = grown.length > 0;
  let changed = area;
  for (const table of tables.filter((each) => overlaps(each.area, area))) {
    structure = renameHeads(table, area) || structure;
    const filled = fillCalculatedColumns(table, area, fill);
    if (filled) changed = bounds(changed, filled);
  }
  for (const { table, bottom } of grown) {
    const added = { ...table.area, top: bottom + 1 };
    if (fill && added.top <= dataArea(table).bottom) {
      fillCalculatedRows(table, added.top, added.bottom);
      changed = bounds(changed, added);
    }
  }
  if (structure) sheet.workbook.structureChanged(true);
  sheet.workbook.cellsChanged(sheet, changed);
}

function bounds(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}
