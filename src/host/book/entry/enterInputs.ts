import { overlaps, type Area } from '../model/Area';
import type { AutoCorrect } from '../model/AutoCorrect';
import { checkWritable } from '../cells/checkWritable';
import { fillCalculatedColumns } from '../columns/fillCalculatedColumns';
import { fillCalculatedRows } from '../columns/fillCalculatedRows';
import { growTable } from './growTable';
import { normaliseFormula } from '../../formulas/rewriting/normaliseFormula';
import { planEntries, type Entry, type Input } from './planEntries';
import { renameHeads } from '../columns/renameHeads';
import type { Sheet } from '../model/Sheet';
import { dataArea } from '../model/Table';
import { writeEntry } from './writeEntry';

/**
 * Writes what a person types or an add-in sets through `range.values` or `range.formulas`: read as Excel reads typing
 * (`=…` formula, `95%`, `'001`), null leaves a cell as it is, `''` clears it. Heads rename their columns; tables grow and
 * calculated columns fill where the workbook's AutoCorrect options (or `options`) say so. Throws InvalidArgument (shape, unreadable formula, too long) and AccessDenied (protected)
 * before anything is written; tells the observers once.
 */
export function enterInputs(
  sheet: Sheet,
  area: Area,
  inputs: readonly (readonly Input[])[],
  options: Partial<Readonly<AutoCorrect>> = {},
): void {
  const { growTables, fillCalculatedColumns: fill } = { ...sheet.workbook.autoCorrect, ...options };
  checkWritable(sheet, area);
  const entries = planEntries(sheet, area, inputs);
  const before = area.top === area.bottom && area.left === area.right ? sheet.value(area.top, area.left) : undefined;
  const tables = sheet.workbook.tables.filter((table) => table.sheet === sheet);
  const grown = tables
    .filter(() => growTables)
    .map((table) => ({ table, bottom: table.area.bottom }))
    .filter(({ table }) => growTable(table, area, entries));
  for (const entry of entries) writeEntry(sheet, grown.length > 0 ? inGrownTable(sheet, entry) : entry);
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
  sheet.workbook.cellsChanged(sheet, changed, changed === area ? before : undefined);
}

/** A table that grew around a formula shortens its references to the own row. */
function inGrownTable(sheet: Sheet, entry: Entry): Entry {
  const { row, column, typed } = entry;
  if (typed.kind === 'value' || !typed.formula.includes('[')) return entry;
  const formula = normaliseFormula(typed.formula, sheet.workbook, { sheet, row, column });
  return { row, column, typed: { ...typed, formula } };
}

function bounds(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}
