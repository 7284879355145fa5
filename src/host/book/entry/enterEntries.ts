import { joined, overlaps, type Area } from '../model/Area';
import type { AutoCorrect } from '../model/AutoCorrect';
import { editSteps, type EntryStep } from '../model/editSteps';
import type { Sheet } from '../model/Sheet';
import { dataArea, type Table } from '../model/Table';
import { checkWritable } from '../cells/checkWritable';
import { fillCalculatedColumns } from '../columns/fillCalculatedColumns';
import { fillCalculatedRows } from '../columns/fillCalculatedRows';
import { renameHeads } from '../columns/renameHeads';
import { normaliseFormula } from '../../formulas/rewriting/normaliseFormula';
import { growTable } from './growTable';
import type { Entry } from './planEntries';

/** One entry on its way through the steps. */
interface Entering {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly entries: readonly Entry[];
  readonly options: Readonly<AutoCorrect>;
  /** Tables that took in new cells, with their last row before. */
  grown: readonly { readonly table: Table; readonly bottom: number }[];
  hasOtherHeads: boolean;
  /** All that was written, filled cells among it. */
  changed: Area;
}

const steps: Readonly<Record<EntryStep, (entering: Entering) => void>> = {
  growTables(entering) {
    const { sheet, area, entries, options } = entering;
    if (!options.growTables) return;
    entering.grown = tablesOf(sheet)
      .map((table) => ({ table, bottom: table.area.bottom }))
      .filter(({ table }) => growTable(table, area, entries, options.growOverOwnFormulas));
  },
  writeCells({ sheet, entries, grown }) {
    for (const entry of entries) writeCell(sheet, grown.length > 0 ? inGrownTable(sheet, entry) : entry);
  },
  renameHeads(entering) {
    for (const table of tablesWithin(entering)) {
      if (renameHeads(table, entering.area)) entering.hasOtherHeads = true;
    }
  },
  fillColumns(entering) {
    for (const table of tablesWithin(entering)) {
      const filled = fillCalculatedColumns(table, entering.area, entering.options.fillCalculatedColumns);
      if (filled) entering.changed = joined(entering.changed, filled);
    }
  },
  fillNewRows(entering) {
    if (!entering.options.fillCalculatedColumns) return;
    for (const { table, bottom } of entering.grown) {
      const added = { ...table.area, top: bottom + 1 };
      if (added.top > dataArea(table).bottom) continue;
      fillCalculatedRows(table, added.top, added.bottom);
      entering.changed = joined(entering.changed, added);
    }
  },
};

/**
 * Writes cells that were read before, with all that an entry sets off: heads rename their columns; tables grow and calculated
 * columns fill where the workbook's AutoCorrect options (or `options`) say so. Throws AccessDenied (protected) before anything
 * is written; tells those who follow once. The order of all this: `editSteps`.
 */
export function enterEntries(
  sheet: Sheet,
  area: Area,
  entries: readonly Entry[],
  options: Partial<Readonly<AutoCorrect>> = {},
): void {
  const { workbook } = sheet;
  checkWritable(sheet, area);
  const entering: Entering = {
    sheet,
    area,
    entries,
    options: { ...workbook.autoCorrect, ...options },
    grown: [],
    hasOtherHeads: false,
    changed: area,
  };
  const before = area.top === area.bottom && area.left === area.right ? sheet.value(area.top, area.left) : undefined;
  for (const step of editSteps.entry) steps[step](entering);
  const { grown, hasOtherHeads, changed } = entering;
  if (grown.length > 0 || hasOtherHeads) workbook.structureChanged(true);
  workbook.cellsChanged(sheet, changed, changed === area ? before : undefined);
}

function tablesOf(sheet: Sheet): Table[] {
  return sheet.workbook.tables.filter((table) => table.sheet === sheet);
}

function tablesWithin({ sheet, area }: Entering): Table[] {
  return tablesOf(sheet).filter((table) => overlaps(table.area, area));
}

/** Writes one cell; a number format that the typing brings with it is set where the cell's own is General. */
function writeCell(sheet: Sheet, { row, column, typed }: Entry): void {
  sheet.storeFormula(row, column, typed.kind === 'formula' ? typed.formula : undefined);
  if (typed.kind === 'value') sheet.storeValue(row, column, typed.value);
  const style = sheet.style(row, column);
  if (typed.numberFormat !== undefined && style.numberFormat === 'General') {
    sheet.setStyle(row, column, { ...style, numberFormat: typed.numberFormat });
  }
}

/** A table that grew around a formula shortens its references to the own row. */
function inGrownTable(sheet: Sheet, entry: Entry): Entry {
  const { row, column, typed } = entry;
  if (typed.kind === 'value' || !typed.formula.includes('[')) return entry;
  const formula = normaliseFormula(typed.formula, sheet.workbook, { sheet, row, column });
  return { row, column, typed: { ...typed, formula } };
}
