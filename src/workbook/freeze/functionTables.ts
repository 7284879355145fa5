import type { WorkbookWords } from '../../words/workbookWords';
import { asksAddIn } from '../columns/functionFormulas';
import type { ColumnSpec } from '../columns/TableSpec';
import { presentSpecs } from '../merge/presentSpecs';
import { readOpenTables, type OpenTable } from '../state/readOpenTables';
import { checkReferences } from '../readers/checkReferences';

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

/** The tables that have columns which need the add-in, wherever they stand. */
interface FunctionTables {
  readonly tables: readonly FunctionTable[];
  /** Throws `columnLost` where a formula of theirs names a column that is gone. */
  readonly checkReferences: () => void;
}

/** Reads the heads; changes nothing. */
export async function readFunctionTables(
  context: Excel.RequestContext,
  words: WorkbookWords,
  everyLanguage: readonly WorkbookWords[],
): Promise<FunctionTables> {
  const found = await readOpenTables(context, everyLanguage);
  const specs = presentSpecs(found, words);
  const tables = found
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
  const formulas = tables.flatMap(({ present, columns }) =>
    columns.map(({ formula }) => ({ table: present.key, formula })),
  );
  return { tables, checkReferences: () => checkReferences(formulas, found, specs) };
}
