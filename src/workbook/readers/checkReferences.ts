import type { TableSpec } from '../columns/TableSpec';
import { tableNames, type DataTableKey } from '../names';
import { tableColumn, thisRow } from '../structuredReference';
import { ExcelProblem } from '../../words/ExcelProblem';
import type { OpenTable } from '../state/readOpenTables';

/** A formula that is to be entered into a table. */
interface FormulaIn {
  readonly table: DataTableKey;
  readonly formula: string;
}

/**
 * Excel refuses a formula that names a column which is not there. Throws `columnLost` with the first such column, before anything is entered.
 * @param specs The tables with the heads of this workbook; a column that is gone has the head that Generate gives it.
 */
export function checkReferences(
  formulas: readonly FormulaIn[],
  tables: readonly Pick<OpenTable, 'key' | 'places'>[],
  specs: Readonly<Record<DataTableKey, TableSpec>>,
): void {
  const distinct = new Map(formulas.map((each) => [`${each.table} ${each.formula}`, each]));
  for (const { key, places } of tables) {
    const gone = specs[key].columns.filter(({ id }) => !places.has(id));
    for (const { table, formula } of distinct.values()) {
      const lost = gone.find(
        ({ head }) =>
          formula.includes(tableColumn(tableNames[key], head)) || (table === key && formula.includes(thisRow(head))),
      );
      if (lost) throw new ExcelProblem('columnLost', `${tableNames[key]}: ${lost.head}`);
    }
  }
}
