import type { Assumption } from './Assumption';

/** How tables grow, fill and are named. */
export const tableAssumptions = {
  spillInTable: { assumes: 'An array in a table is #SPILL!.', probe: 'spillInTable' },
  tableGrowth: { assumes: 'A write directly below or beside a table makes it grow.', probe: 'tableGrowth' },
  ownFormulaBelow: {
    assumes: 'A formula below a table that names the table does not make it grow.',
    probe: 'tableGrowth',
  },
  freshTable: {
    assumes: 'rows.add with values first fills the row of a table that has only a blank one.',
    probe: 'freshTable',
  },
  protectedGrowth: { assumes: 'A table on a protected sheet does not grow.', probe: 'protection' },
  columnFill: {
    assumes: 'A formula written to one cell of a blank or calculated table column fills the column.',
    probe: 'columnFill',
  },
  partOfColumn: {
    assumes: 'Another formula in one row of a calculated column goes into all of them, a value stays alone.',
    probe: 'partOfColumn',
  },
  totalsRow: {
    assumes:
      'showTotals moves the cells below down, writes Total and a SUBTOTAL of the last column; off moves them up.',
    probe: 'totalsRow',
  },
  headerRow: {
    assumes: 'showHeaders = false blanks the header cells; true takes the row above where it is blank.',
    probe: 'headerRow',
  },
  renamedHead: { assumes: 'Structured references follow a head that an add-in writes.', probe: 'structuredNames' },
  convertedReferences: {
    assumes:
      'A table made a range turns structured references into addresses with their sheet: fixed, those of the own row fixed in their columns.',
    probe: 'convertedReferences',
  },
} as const satisfies Readonly<Record<string, Assumption>>;
