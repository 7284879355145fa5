import type { WorkbookWords } from '../../words/workbookWords';
import { asksAddIn } from '../columns/functionFormulas';
import type { ColumnSpec } from '../columns/TableSpec';
import { presentSpecs } from '../merge/presentSpecs';
import { readOpenTables, type OpenTable } from '../state/readOpenTables';

/** A column whose formula asks the add-in. */
export interface FunctionColumn extends ColumnSpec {
  /** Where it stands in its table, from 0. */
  readonly place: number;
  readonly formula: string;
}

/** A table with its columns that ask the add-in. */
export interface FunctionTable {
  readonly present: OpenTable;
  readonly columns: readonly FunctionColumn[];
}

/** The columns that need the add-in, by the tables that have any, wherever they stand now. */
export async function readFunctionTables(
  context: Excel.RequestContext,
  words: WorkbookWords,
  everyLanguage: readonly WorkbookWords[],
): Promise<FunctionTable[]> {
  const tables = await readOpenTables(context, everyLanguage);
  const specs = presentSpecs(tables, words);
  return tables
    .map((present) => ({
      present,
      columns: specs[present.key].columns.flatMap((column) => {
        const place = present.places.get(column.id);
        const { formula } = column;
        return place !== undefined && formula !== undefined && asksAddIn(formula)
          ? [{ ...column, place, formula }]
          : [];
      }),
    }))
    .filter(({ columns }) => columns.length > 0);
}
